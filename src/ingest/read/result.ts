export type Format = "docx" | "doc" | "pdf" | "html" | "md" | "txt" | "xlsx" | "image"

/** What became of one page, so that a missing page is seen by a person and not only by a reader of logs. */
export interface PageReport {
  /** Counted from 1. */
  page: number
  /** Letters in the page's text, spaces, digits and punctuation not counted. */
  letters: number
  /** 0 to 100 as the OCR engine judges itself; null where the text was not recognised from an image. */
  confidence: number | null
  language: "vi" | "other" | "unknown"
  source: "text" | "ocr"
  problem: "" | "empty" | "low_confidence"
}

export interface ReadResult {
  /** Clean text: pages parted by form feeds, cells of a table row by " | ". */
  text: string
  format: Format
  usedOcr: boolean
  /** Empty where the format has no pages. */
  pages: PageReport[]
  /** English, for the operator. */
  warnings: string[]
}

/** What one format's reader hands over; the text is not yet clean. */
export interface RawText {
  text: string
  usedOcr?: boolean
  pages?: PageReport[]
  warnings?: string[]
}
