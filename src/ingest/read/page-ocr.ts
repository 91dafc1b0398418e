import type { Canvas } from "@napi-rs/canvas"
import { cleanText } from "../../core/text.ts"
import { countLetters, languageOf } from "./language.ts"
import type { Ocr } from "./ocr.ts"
import { layOut } from "./pdf-layout.ts"
import type { PageReport } from "./result.ts"

const LOW_CONFIDENCE = 60

/** What a reader with pages needs from outside. */
export interface PageTools {
  readonly ocr: Ocr
  /** A page is about to go through OCR: the file may take longer. */
  ocrStarts(): void
  pageDone(page: number, of: number): void
}

/** Recognises one picture of a page. A blank picture is not given to the engine. */
export async function recognisePage(
  picture: Canvas,
  dpi: number,
  page: number,
  tools: PageTools,
): Promise<{ text: string; report: PageReport }> {
  if (isBlank(picture)) return { text: "", report: reportOf("", page, "ocr", null) }
  tools.ocrStarts()
  const { pieces, confidence } = await tools.ocr.recognise(picture, dpi)
  const text = layOut(pieces)
  return { text, report: reportOf(text, page, "ocr", Math.round(confidence)) }
}

export function reportOf(
  text: string,
  page: number,
  source: PageReport["source"],
  confidence: number | null,
): PageReport {
  const letters = countLetters(cleanText(text))
  const low = confidence !== null && confidence < LOW_CONFIDENCE
  const problem = letters === 0 ? "empty" : low ? "low_confidence" : ""
  return { page, letters, confidence, language: languageOf(cleanText(text)), source, problem }
}

/** True when hardly any pixel differs from the page's usual brightness. */
function isBlank(picture: Canvas): boolean {
  const { data } = picture.getContext("2d").getImageData(0, 0, picture.width, picture.height)
  const counts = new Uint32Array(256)
  for (let at = 0; at < data.length; at += 16) counts[data[at + 1]!]! += 1
  const total = data.length / 16
  const usual = counts.indexOf(Math.max(...counts))
  let near = 0
  for (let level = Math.max(0, usual - 40); level <= Math.min(255, usual + 40); level += 1)
    near += counts[level]!
  return near > total * 0.9999
}
