/** Models that think aloud put their thoughts before the answer. */
const THOUGHTS = /^\s*<(think|thinking|reasoning)>[\s\S]*?<\/\1>/i

/** How many beginnings are tried: a text full of opening brackets must not cost quadratic time. */
const MOST_TRIES = 20

/**
 * The first JSON object of what a model wrote, whatever stands around it: thoughts, a fence of three backticks, words before
 * and after. Undefined where none is whole.
 */
export function firstObject(written: string): object | undefined {
  const text = written.replace(THOUGHTS, "")
  let start = text.indexOf("{")
  for (let tries = 0; start >= 0 && tries < MOST_TRIES; tries++) {
    const end = closingOf(text, start)
    const value = end < 0 ? undefined : parsed(text.slice(start, end + 1))
    if (value !== undefined) return value
    start = text.indexOf("{", start + 1)
  }
  return undefined
}

/** Where the bracket at `start` is closed, brackets in strings left aside; -1 when it never is. */
function closingOf(text: string, start: number): number {
  let depth = 0
  let isString = false
  for (let at = start; at < text.length; at++) {
    const sign = text[at]
    if (isString) {
      if (sign === "\\") at++
      else if (sign === '"') isString = false
    } else if (sign === '"') isString = true
    else if (sign === "{") depth++
    else if (sign === "}" && --depth === 0) return at
  }
  return -1
}

function parsed(text: string): object | undefined {
  try {
    return JSON.parse(text) as object
  } catch {
    return undefined
  }
}
