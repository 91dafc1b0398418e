import type { SKRSContext2D } from "@napi-rs/canvas"
import { cleanInput } from "../core/text.ts"
import { useFont, type Weight } from "./page.ts"

const LINE_HEIGHT = 1.25
const STEP = 0.5

// Emoji and flags; © and ® are ordinary signs.
const PICTURES = /(?![©®™])\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\u20E3]/gu

/** Where words may stand. They are shrunk from `size` to no less than `least`, then cut with "…". */
export interface Box {
  readonly width: number
  readonly height: number
  readonly size: number
  readonly least: number
  readonly weight: Weight
}

/** Words that fit their box: broken into lines and shrunk. `height` is what they need of it. */
export interface Fitted {
  readonly lines: readonly string[]
  readonly size: number
  readonly weight: Weight
  readonly width: number
  readonly height: number
}

/** A text of people as one line that can be printed: no control, bidi or picture characters, no piled-up marks. */
export function printable(text: string): string {
  return cleanInput(cleanInput(text).replace(PICTURES, ""))
}

/** Breaks paragraphs into lines by measured width, and shrinks them until the box holds them. Never overflows. */
export function fitWords(context: SKRSContext2D, paragraphs: readonly string[], box: Box): Fitted {
  const clean = paragraphs.map(printable).filter((paragraph) => paragraph !== "")
  let size = box.size
  let lines = wrap(context, clean, box, size)
  while (lines.length > capacity(box, size) && size > box.least) {
    size = Math.max(box.least, size - STEP)
    lines = wrap(context, clean, box, size)
  }
  const room = capacity(box, size)
  if (lines.length > room) lines = cut(context, lines, room, box.width)
  return {
    lines,
    size,
    weight: box.weight,
    width: box.width,
    height: Math.min(box.height, lines.length * size * LINE_HEIGHT),
  }
}

/**
 * `fitWords` that remembers what it has fitted, for words that stand on many pages: measuring takes longer than
 * drawing. It keeps every text that it is asked for, so what differs from page to page is better fitted without it.
 */
export function createFitter(): typeof fitWords {
  const known = new Map<string, Fitted>()
  return (context, paragraphs, box) => {
    const key = JSON.stringify([paragraphs, box])
    const fitted = known.get(key) ?? fitWords(context, paragraphs, box)
    known.set(key, fitted)
    return fitted
  }
}

/** Puts fitted words on the page, from the top of their box; `align` is within the box's width. */
export function drawWords(
  context: SKRSContext2D,
  fitted: Fitted,
  x: number,
  y: number,
  align: "left" | "center" | "right" = "left",
): void {
  useFont(context, fitted.weight, fitted.size)
  const share = { left: 0, center: 0.5, right: 1 }[align]
  for (const [index, line] of fitted.lines.entries()) {
    const free = share === 0 ? 0 : (fitted.width - context.measureText(line).width) * share
    // The first baseline lies low enough for "Ẵ", whose marks stand above the capitals.
    context.fillText(line, x + free, y + fitted.size * (1 + index * LINE_HEIGHT))
  }
}

/** How many lines of this size the box holds; one at least. */
function capacity(box: Box, size: number): number {
  return Math.max(1, Math.floor(box.height / (size * LINE_HEIGHT) + 0.001))
}

function wrap(context: SKRSContext2D, paragraphs: readonly string[], box: Box, size: number): string[] {
  useFont(context, box.weight, size)
  return paragraphs.flatMap((paragraph) => wrapOne(context, paragraph, box.width))
}

function wrapOne(context: SKRSContext2D, paragraph: string, width: number): string[] {
  const fits = (words: string) => context.measureText(words).width <= width
  const lines: string[] = []
  let line = ""
  for (const word of paragraph.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== "") lines.push(line)
    line = word
    while (!fits(line)) {
      const head = longestStart(line, fits)
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  return [...lines, line].filter((each) => each !== "")
}

/** The longest beginning that fits, never less than one letter with its marks. */
function longestStart(text: string, fits: (start: string) => boolean): string {
  const letters = text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [text]
  let end = 1
  while (end < letters.length && fits(letters.slice(0, end + 1).join(""))) end += 1
  return letters.slice(0, end).join("")
}

function cut(context: SKRSContext2D, lines: readonly string[], room: number, width: number): string[] {
  const fits = (words: string) => context.measureText(`${words}…`).width <= width
  const last = lines.slice(room - 1).join(" ")
  return [...lines.slice(0, room - 1), `${longestStart(last, fits).trimEnd()}…`]
}
