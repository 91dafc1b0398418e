import { type ZipPart, zip } from "./zip.ts"

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** A Word file around the XML of its body; other parts by their path below `word/`. */
export function docx(
  body: string,
  parts: Readonly<Record<string, string>> = {},
  more: readonly ZipPart[] = [],
) {
  return zip([
    { name: "[Content_Types].xml", content: `${XML}<Types/>` },
    { name: "word/document.xml", content: `${XML}<w:document ${WORD}><w:body>${body}</w:body></w:document>` },
    ...Object.entries(parts).map(([name, content]) => ({ name: `word/${name}`, content: XML + content })),
    ...more,
  ])
}

/** A paragraph; with a list number when `list` names one. */
export function p(text: string, list?: { id: number; level?: number }): string {
  const numbering =
    list === undefined
      ? ""
      : `<w:pPr><w:numPr><w:ilvl w:val="${list.level ?? 0}"/><w:numId w:val="${list.id}"/></w:numPr></w:pPr>`
  return `<w:p>${numbering}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`
}

export function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    `<w:tc>${text
      .split("\n")
      .map((line) => p(line))
      .join("")}</w:tc>`
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`
}

/** `word/numbering.xml` with one list: per level its number format and its text, such as "%1.". */
export function numbering(levels: readonly (readonly [format: string, text: string])[], nums = 1): string {
  const items = levels.map(
    ([format, text], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  )
  const list = Array.from({ length: nums }, (_, index) => {
    const restart =
      index === 0 ? "" : '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    return `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="0"/>${restart}</w:num>`
  })
  return `<w:numbering ${WORD}><w:abstractNum w:abstractNumId="0">${items.join("")}</w:abstractNum>${list.join("")}</w:numbering>`
}

/** A workbook: per sheet its name and the XML of its rows. */
export function xlsx(sheets: Readonly<Record<string, string>>, more: readonly ZipPart[] = []): Buffer {
  const names = Object.keys(sheets)
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  const list = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const links = names.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  return zip([
    { name: "[Content_Types].xml", content: `${XML}<Types/>` },
    {
      name: "xl/workbook.xml",
      content: `${XML}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list.join("")}</sheets></workbook>`,
    },
    { name: "xl/_rels/workbook.xml.rels", content: `${XML}<Relationships>${links.join("")}</Relationships>` },
    {
      name: "xl/styles.xml",
      content: `${XML}<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    },
    ...names.map((name, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `${XML}<worksheet xmlns="${main}"><sheetData>${sheets[name]}</sheetData></worksheet>`,
    })),
    ...more,
  ])
}

/** A row of cells from column A; `Date` cells are given as their serial number in an array of one. */
export function row(number: number, cells: readonly (string | number | readonly [number])[]): string {
  const items = cells.map((cell, index) => {
    const at = `r="${String.fromCharCode(65 + index)}${number}"`
    if (Array.isArray(cell)) return `<c ${at} s="1"><v>${cell[0]}</v></c>`
    if (typeof cell === "number") return `<c ${at}><v>${cell}</v></c>`
    return cell === "" ? "" : `<c ${at} t="inlineStr"><is><t>${escapeXml(cell as string)}</t></is></c>`
  })
  return `<row r="${number}">${items.join("")}</row>`
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
}
