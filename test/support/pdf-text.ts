import { openPdf } from "../../src/ingest/read/pdf-engine.ts"

/** All words of a PDF, page after page. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await openPdf(bytes, "in.pdf")
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const content = await (await pdf.getPage(number)).getTextContent()
    pages.push(content.items.map((item) => ("str" in item ? item.str : "")).join(" "))
  }
  await pdf.loadingTask.destroy()
  return pages.join("\n").replace(/\s+/g, " ")
}
