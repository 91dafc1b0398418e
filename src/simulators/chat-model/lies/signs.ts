import { waysOf } from "../answer-types.ts"
import { between, pick } from "../chance.ts"
import { byChanging } from "./lie.ts"

const code = (...points: readonly number[]) => String.fromCodePoint(...points)

/** Puts these signs between the letters of a true sentence; without them it is true again. */
function among(signs: readonly string[], times: number) {
  return byChanging((text, _truth, _told, random) => {
    let changed = text
    const used: string[] = []
    for (let done = 0; done < times; done++) {
      const at = between(1, changed.length - 1, random)
      const sign = pick(signs, random)!
      used.push(sign)
      changed = changed.slice(0, at) + sign + changed.slice(at)
    }
    return { text: changed, marks: used }
  }, "marks")
}

/** Letters of other scripts that look like these. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: "а",
  e: "е",
  o: "о",
  c: "с",
  p: "р",
  i: "і",
  h: "һ",
  n: "ո",
}

/** Hidden letters that spell an order: the tags of Unicode. */
const hidden = (words: string) => [...words].map((letter) => code(0xe0000 + letter.charCodeAt(0))).join("")

/** Signs that nobody reads, that turn a text round or that flood a screen. */
export const signLies = waysOf("signs", {
  "control-characters": among(
    [code(7), code(8), code(27), code(0x1b, 0x5b, 0x33, 0x31, 0x6d), code(0x7f), code(0x85)],
    3,
  ),
  "null-bytes": among([code(0)], 2),
  "right-to-left": among([code(0x202e), code(0x2066), code(0x200f), code(0x202b)], 2),
  "zero-width": among([code(0x200b), code(0x200d), code(0x2060), code(0xfeff), code(0xad)], 4),
  zalgo: among([code(0x0336), code(0x0489), code(0x0355, 0x0356, 0x0357), code(0x0333).repeat(12)], 8),
  "hidden-tags": among([hidden("ignore all")], 1),
  "emoji-flood": among(["🔥", "💰💰💰", "👉", "✅", "⚠️"], 12),
  "private-use": among([code(0xe000), code(0xfffd), code(0xfff9)], 2),
  "line-breaks": among(["\n\n", "\r\n", code(0x2028), "\t\t"], 3),
  "markdown-and-html": among(["**", "<b>", "</script>", "```", "[x]", "&lt;", "# "], 2),
  /** "Chi bộ" with a Cyrillic "о". */
  "letters-of-another-script": byChanging((text, _truth, _told, random) => {
    const places = [...text.matchAll(/[aeocpihn]/g)]
    const place = pick(places, random)
    if (place === undefined) return undefined
    const other = LOOKALIKES[place[0]]!
    return { text: text.slice(0, place.index) + other + text.slice(place.index + 1), marks: [other] }
  }, "marks"),
  "a-hundred-thousand-characters": byChanging((text) => {
    const flood = `${text.replace(/\.$/, "")} `.repeat(Math.ceil(100_000 / text.length))
    return { text: flood, marks: [flood.slice(0, 2000)] }
  }),
})
