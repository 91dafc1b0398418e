import { fold } from "../../core/text.ts"

const TYPES: Readonly<Record<string, string>> = {
  nqlt: "NQLT",
  nq: "NQ",
  nd: "NĐ",
  qd: "QĐ",
  qc: "QC",
  ct: "CT",
  kl: "KL",
  ttlt: "TTLT",
  tt: "TT",
  tb: "TB",
  pl: "PL",
  cd: "CĐ",
  kh: "KH",
  hd: "HD",
  bc: "BC",
  vbhn: "VBHN",
}
const BODIES: Readonly<Record<string, string>> = { ttg: "TTg", hdnd: "HĐND", ddqh: "ĐĐQH", du: "ĐU" }
const STATE_BODIES = /^(?:cp|ttg|vpcp|vpqh|ubnd|hdnd|b[a-z]{2,6}(?<!tw|tu)|ttcp|ubtvqh\d*)$/

const CODED = new RegExp(
  `(?:^|[^\\d])(\\d{1,5})(?:-(\\d{1,3}))?(?:-((?:19|20)\\d{2}))?-(${Object.keys(TYPES).join("|")})-([a-z]{2,}\\d{0,2})(?![a-z\\d])`,
)
const LAW = /(?:^|[^\d])(\d{1,4})-((?:19|20)\d{2})-((?:ubtv)?qh\d{2})(?!\d)/

/** The number that a file's name spells out, "nghi-quyet-57-nq-tw-2024.txt" → "57-NQ/TW"; empty when it has none. */
export function numberInFileName(fileName: string): string {
  const name = fold(fileName.replace(/^.*[\\/]/, "")).replace(/[\s_]+/g, "-")
  const [, lawNumber, lawYear, assembly] = LAW.exec(name) ?? []
  if (lawNumber && lawYear && assembly) return `${lawNumber}/${lawYear}/${assembly.toUpperCase()}`
  const [, number, sub, year, type = "", body = ""] = CODED.exec(name) ?? []
  if (!number) return ""
  const digits = sub ? `${number}.${sub}` : number
  const issuer = BODIES[body.replace(/\d+$/, "")]
    ? BODIES[body.replace(/\d+$/, "")] + body.replace(/^\D+/, "")
    : body.toUpperCase()
  const code = TYPES[type] ?? type.toUpperCase()
  if (year) return `${digits}/${year}/${code}-${issuer}`
  return STATE_BODIES.test(body) || code === "VBHN"
    ? `${digits}/${code}-${issuer}`
    : `${digits}-${code}/${issuer}`
}
