import type { SKRSContext2D } from "@napi-rs/canvas"
import { timeAndDay } from "../core/calendar.ts"
import type { Texts } from "../core/texts.ts"
import { drawQr, qrModules } from "./qr.ts"
import { type Box, createFitter, drawWords, fitWords } from "./words.ts"

export interface SlipWay {
  readonly channel: "telegram" | "zalo-bot" | "zalo-oa"
  /** Opens the chat; null where only a search by name leads there. */
  readonly link: string | null
  /** The name under which people find the assistant there. */
  readonly account: string
}

export interface Slip {
  readonly name: string
  /** Two get a QR code, Zalo before Telegram; the others are described in words. */
  readonly ways: readonly SlipWay[]
  readonly code: string
  /** Printed as a day in Vietnam. */
  readonly validUntil: Date
}

export interface SlipSheet {
  readonly organisation: string
  readonly unit: string
  /** In the order in which they are printed. */
  readonly slips: readonly Slip[]
  readonly texts: Texts
  /** Printed at the foot of each page, as a day in Vietnam. */
  readonly madeOn: Date
}

/** What stands on many slips of a file, measured or computed once. */
export interface Shared {
  readonly fit: typeof fitWords
  readonly modules: (link: string) => boolean[][]
}

/** A slip to its cut lines, in points. */
export const SLIP = { width: 280, height: 198 } as const

const PADDING = 10
const GAP = 6
const WIDTH = SLIP.width - 2 * PADDING
const ORDER = ["zalo-oa", "zalo-bot", "telegram"] as const
const MOST_QR = 2
const LABEL_HEIGHT = 10
// Leaves room for the words beside two codes; a module of a link is then still more than half a millimetre.
const PAIRED_QR = 70

const box = (rest: Partial<Box> & Pick<Box, "height" | "size" | "least">): Box => ({
  width: WIDTH,
  weight: "regular",
  ...rest,
})

const ORGANISATION = box({ height: 17, size: 8, least: 6.5 })
const UNIT = box({ height: 22, size: 8.5, least: 6, weight: "semibold" })
const DEAR = box({ height: 32, size: 12, least: 8, weight: "bold" })
const ONCE = box({ height: 10, size: 8, least: 6, weight: "semibold" })
const AUTOMATIC = box({ height: 10, size: 8, least: 6 })
const CODE = box({ width: 172, height: 26, size: 20, least: 8, weight: "bold" })
const VALID = box({ width: WIDTH - CODE.width - GAP, height: CODE.height, size: 9, least: 6 })

export function createShared(): Shared {
  const known = new Map<string, boolean[][]>()
  const modules = (link: string) => {
    const found = known.get(link) ?? qrModules(link)
    known.set(link, found)
    return found
  }
  return { fit: createFitter(), modules }
}

/** Draws one slip with its top left corner at a place. What is long is shrunk; nothing leaves the slip. */
export function drawSlip(
  context: SKRSContext2D,
  slip: Slip,
  { organisation, unit, texts }: SlipSheet,
  shared: Shared,
  x: number,
  y: number,
): void {
  const left = x + PADDING
  let top = y + PADDING - 2
  const head = [
    shared.fit(context, [organisation], ORGANISATION),
    shared.fit(context, [unit], UNIT),
    fitWords(context, [texts("slips-dear", { name: slip.name })], DEAR),
  ]
  for (const words of head) {
    drawWords(context, words, left, top)
    top += words.height + 2
  }

  let bottom = y + SLIP.height - PADDING + 2
  const foot = [
    shared.fit(context, [texts("slips-automatic")], AUTOMATIC),
    shared.fit(context, [texts("slips-once")], ONCE),
  ]
  for (const words of foot) {
    bottom -= words.height
    drawWords(context, words, left, bottom)
  }
  bottom -= CODE.height
  drawWords(context, fitWords(context, [slip.code], CODE), left, bottom)
  const valid = shared.fit(context, [texts("slips-valid", timeAndDay(slip.validUntil))], VALID)
  drawWords(context, valid, left + WIDTH - VALID.width, bottom + (CODE.height - valid.height) / 2, "right")
  drawWays(context, slip, texts, shared, { left, top, height: bottom - top - 2 })
}

/** The QR codes side by side, and to their right what to do, way by way. */
function drawWays(
  context: SKRSContext2D,
  slip: Slip,
  texts: Texts,
  shared: Shared,
  { left, top, height }: { left: number; top: number; height: number },
): void {
  const ways = slip.ways.toSorted((a, b) => ORDER.indexOf(a.channel) - ORDER.indexOf(b.channel))
  const drawn = new Set(ways.filter(({ link }) => link !== null).slice(0, MOST_QR))
  const size = Math.min(height - LABEL_HEIGHT, drawn.size === MOST_QR ? PAIRED_QR : height)
  const middle = top + (height - LABEL_HEIGHT - size) / 2
  const label = box({ width: size, height: LABEL_HEIGHT, size: 8, least: 6, weight: "semibold" })
  let x = left
  for (const { channel, link } of drawn) {
    const modules = link!.includes(slip.code) ? qrModules(link!) : shared.modules(link!)
    drawQr(context, modules, x, middle, size)
    const name = shared.fit(context, [appName(texts, channel)], label)
    drawWords(context, name, x, middle + size, "center")
    x += size + GAP
  }
  const steps = ways.map((way) => step(texts, way, slip.code, drawn.has(way)))
  const fitted = shared.fit(
    context,
    steps.length > 1 ? steps.map((words) => `• ${words}`) : steps,
    box({ width: left + WIDTH - x, height, size: drawn.size === 0 ? 11 : 9, least: 6 }),
  )
  drawWords(context, fitted, x, top + (height - fitted.height) / 2)
}

function step(texts: Texts, way: SlipWay, code: string, isDrawn: boolean): string {
  const variables = { app: appName(texts, way.channel), account: way.account, code }
  if (!isDrawn) return texts("slips-search", variables)
  // A link that carries the code sends it by itself when the person presses Start.
  return texts(way.link!.includes(code) ? "slips-scan-start" : "slips-scan-type", variables)
}

function appName(texts: Texts, channel: SlipWay["channel"]): string {
  return texts(channel === "telegram" ? "slips-app-telegram" : "slips-app-zalo")
}
