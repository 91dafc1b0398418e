import type { Style, StyledText } from "./channel.ts"

// Where a text may be parted, best first: between paragraphs, lines, sentences, points of a list, words.
const BREAKS = [/\n\n+/g, /\n+/g, /(?<=[^\d\s.]{2}[.!?…]|[.!?][”"])\s+/g, /(?<=[;:,])\s+/g, /\s+/g]
/** A page that ends so early looks broken: rather end it at a lesser place. */
const LEAST_SHARE = 0.4

/**
 * Parts a text into pages of at most `limit` UTF-16 units, at ends of paragraphs, else lines, sentences, words;
 * never inside a letter. White space at the joints and at the end is dropped; every other character comes once and
 * in order. `last` is how much room the last page must leave, for what a channel writes under it.
 */
export function paginate(whole: StyledText, limit: number, last = 0): StyledText[] {
  const { styles } = whole
  // Else white space alone might have made the last page, and the one before it has no room left.
  const text = whole.text.length > limit - last ? whole.text.trimEnd() : whole.text
  const pages: StyledText[] = []
  let start = 0
  while (text.length - start > limit - last) {
    const room = Math.min(limit, text.length - start - 1)
    const end = start + endOfPage(text.slice(start, start + room + 1), room)
    pages.push(slice(text, styles, start, end))
    start = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0)
  }
  if (start < text.length || pages.length === 0) pages.push(slice(text, styles, start, text.length))
  return pages
}

/** How many characters the page takes; `ahead` is the page and one character more. */
function endOfPage(ahead: string, room: number): number {
  for (const at of BREAKS) {
    const ends = [...ahead.matchAll(at)].map((match) => match.index).filter((index) => index <= room)
    const end = ends.at(-1)
    if (end !== undefined && end >= room * LEAST_SHARE) return end
  }
  // Not between the halves of one character.
  const isHalf = /[\uD800-\uDBFF]/.test(ahead.charAt(room - 1))
  return isHalf && room > 1 ? room - 1 : room
}

function slice(text: string, styles: readonly Style[], start: number, end: number): StyledText {
  const clipped = styles.flatMap((one): Style[] => {
    const from = Math.max(one.start, start) - start
    const to = Math.min(one.end, end) - start
    return from < to ? [{ ...one, start: from, end: to }] : []
  })
  return { text: text.slice(start, end), styles: clipped }
}
