import { readFile } from "node:fs/promises"
import { openPdf } from "../../src/ingest/read/pdf-engine.ts"
import { findFiles } from "../../src/ingest/walk.ts"

export interface Papers {
  readonly texts: readonly string[]
  /** PDFs with a page that has no text layer, shortest first, up to so many pages. */
  readonly scans: readonly string[]
}

const LETTERS_OF_A_PAGE = 100

/** The office files of a folder, those that need OCR apart: it is slower by a thousand times. */
export async function findPapers(corpus: string, scanPages: number): Promise<Papers> {
  const { files } = await findFiles(corpus)
  const texts: string[] = []
  const pictures: { path: string; pages: number }[] = []
  for (const { absolute } of files) {
    if (!absolute.toLowerCase().endsWith(".pdf")) texts.push(absolute)
    else {
      const pages = await pagesOfScan(absolute)
      if (pages === 0) texts.push(absolute)
      else pictures.push({ path: absolute, pages })
    }
  }
  pictures.sort((left, right) => left.pages - right.pages)
  let pages = 0
  const scans = pictures.filter((picture) => {
    pages += picture.pages
    return pages <= scanPages
  })
  return { texts, scans: scans.map(({ path }) => path) }
}

/** How many pages a PDF has, if one of them is only a picture; else 0. */
async function pagesOfScan(path: string): Promise<number> {
  const document = await openPdf(await readFile(path), path)
  try {
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent()
      const text = items.map((item) => ("str" in item ? item.str : "")).join("")
      if (text.replace(/\P{L}/gu, "").length < LETTERS_OF_A_PAGE) return document.numPages
    }
    return 0
  } finally {
    await document.loadingTask.destroy()
  }
}
