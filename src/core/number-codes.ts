import { fold } from "./text.ts"

/** A document's number and symbol, taken apart. A part that is not given is empty or null. */
export interface DocumentNumber {
  readonly number: number
  /** "19" in 66.19/2026/NQ-CP: the dot belongs to the number. */
  readonly sub: string
  readonly year: number | null
  /** Folded type code: "ND", "QD", "NQ"; empty for laws ("91/2025/QH15") and công văn. */
  readonly type: string
  /** Folded issuing body: "CP", "TW", "BTCTW", "UBND"; groups joined by "-". */
  readonly issuer: string
  /** The parts that are given, as `documentKey` writes them. */
  readonly key: string
  readonly raw: string
  /** Where `raw` stands in the text; `end` is exclusive. */
  readonly start: number
  readonly end: number
}

/** Type codes in folded form, as they stand inside a number. */
export const TYPE_CODES: ReadonlySet<string> = new Set(
  "nqlt nq nd qdi qd qyd qc cthd ctr ct kl ttlt ttr tt tb pl l cd kh hd bc da pa bb gm vbhn cv tl dl".split(
    " ",
  ),
)

/** Type names in folded form and the code that a number of this type carries. */
export const TYPE_NAMES: Readonly<Record<string, string>> = {
  "nghi quyet lien tich": "NQLT",
  "nghi quyet": "NQ",
  "nghi dinh": "ND",
  "quyet dinh": "QD",
  "quy dinh": "QD",
  "quy che": "QC",
  "chuong trinh hanh dong": "CTHD",
  "chuong trinh": "CTR",
  "chi thi": "CT",
  "ket luan": "KL",
  "thong tu lien tich": "TTLT",
  "thong tu": "TT",
  "to trinh": "TTR",
  "thong bao ket luan": "TB",
  "thong bao": "TB",
  "phap lenh": "PL",
  "bo luat": "L",
  luat: "L",
  "cong dien": "CD",
  "ke hoach": "KH",
  "huong dan": "HD",
  "bao cao": "BC",
  "de an": "DA",
  "phuong an": "PA",
  "cong van": "CV",
  "van ban hop nhat": "VBHN",
  "van ban": "",
}

/** The parts as written. What was only said in words beside the number narrows a search but is not part of the key. */
interface Parts {
  readonly number: string
  readonly sub?: string | undefined
  readonly year?: string | undefined
  readonly spokenYear?: string | undefined
  readonly type?: string | undefined
  readonly spokenType?: string | undefined
  readonly issuer?: string | undefined
  readonly raw: string
  readonly start: number
}

/** Puts the parts together; codes are folded and QĐi is read as QĐ. */
export function makeNumber(parts: Parts): DocumentNumber {
  const number = Number(parts.number)
  const sub = parts.sub ?? ""
  const type = foldCode(parts.type ?? parts.spokenType ?? "").replace(/^QDI$/, "QD")
  const issuer = foldCode(parts.issuer ?? "")
  // Laws ("72/2025/QH15") and công văn have no type in their numbers, Party and individual numbers have no year.
  const untyped = parts.type === undefined && (/^(?:QH|UBTVQH)\d/.test(issuer) || type === "CV")
  const keyYear = parts.year ?? (issuer === "" ? parts.spokenYear : undefined)
  const key = [sub === "" ? `${number}` : `${number}.${sub}`, keyYear ?? "", untyped ? "" : type, issuer]
    .filter((part) => part !== "")
    .join("-")
    .toLowerCase()
  const year = Number(parts.year ?? parts.spokenYear ?? 0) || null
  const { raw, start } = parts
  return Object.freeze({ number, sub, year, type, issuer, key, raw, start, end: start + raw.length })
}

// TƯ is another spelling of TW (trung ương), whereas TU is tỉnh ủy or thành ủy.
const CENTRAL = /(?<=^|[-–/\s]|UB)[tT][ưƯ](?!\p{Ll})/gu

function foldCode(code: string): string {
  return fold(code.replace(CENTRAL, "TW"))
    .toUpperCase()
    .replace(/(?<=QH1)\s/, "")
    .split(/[-–/\s]+/)
    .filter((group) => group !== "")
    .join("-")
}
