import { fold } from "../../core/text.ts"
import { accuses, named, withoutAside } from "./accusation.ts"
import { complains } from "./harm.ts"
import type { Lines } from "./lexicons.ts"
import { wantsRedress } from "./redress.ts"
import { tells } from "./told.ts"

/** A document by its number, or a place in one. */
const CITED =
  /(?<![a-z])(?:dieu|khoan|chuong|nghi quyet|nghi dinh|quyet dinh|thong bao|thong tu|huong dan|quy dinh|quy che|ke hoach|chi thi|ket luan|luat|phap lenh|cong van)(?: so)? \d/
/** In words: a longer text that names a document says something about it. */
const CITATION = 12

/** An act by its name with only what kind of one is meant, or what about it: "tố cáo nặc danh", "giải quyết khiếu nại". */
const ACT = "(?:khieu nai,? to cao|khieu nai|to cao|to giac)"
const ABOUT_ACT =
  "(?:(?:luat|quyen|mau|don|thoi hieu|thoi han|tham quyen|thu tuc|quy trinh|trinh tu|giai quyet|thu ly|tiep nhan|rut) )"
const SORT_OF_ACT = "(?: nac danh| lan (?:dau|hai|1|2)| hanh chinh)"
const TOPIC = new RegExp(`^(?:${ABOUT_ACT}+${ACT}${SORT_OF_ACT}?|${ACT}${SORT_OF_ACT})[ .?]*$`)

/** Words before the first that says what kind of rule is looked for: "các quy định", "một số điều kiện". */
const OPENING = 3
/** A sentence that ends with a word that asks. */
const ASKED_AT_END = / end (?:[.?] ?)*$/

/**
 * Whether a text asks what the rules are: it has the form of a question or begins as a heading does, and not a word that speaks of
 * here and now, of its writer, to somebody, or of what is broken. Rules speak of accidents, bribes and secrets too, so this
 * is tried before whatever looks for these; but who names no rule and tells of a deed or a fault does not ask.
 */
export function asksOfRules(text: string, lines: Lines): boolean {
  const { rule, person } = lines
  if (/ here /.test(rule) || / (?:kn|machine) /.test(person)) return false
  if (tells(lines.told) === "sure" || wantsRedress(lines.redress) !== undefined) return false
  if (CITED.test(fold(text)) && rule.trim().split(" ").length <= CITATION) return true
  const isNamed = / rule /.test(rule)
  const isAsked = / (?:ask|\?) /.test(rule) || ASKED_AT_END.test(rule)
  if (isNamed && isAsked) return true
  if (tellsOfDeed(lines)) return false
  if (/ ask /.test(rule)) return true
  const isHeading = rule.trim().split(" ").slice(0, OPENING).includes("rule")
  if (isHeading) return !/ (?:bad|wish|fact) /.test(lines.suggestion)
  return / \? /.test(rule) && !/ (?:bad|wish) /.test(lines.suggestion)
}

/** Whether the text is the name of such a topic and nothing else. */
export function namesActOnly(text: string): boolean {
  return TOPIC.test(fold(text.normalize("NFC")).trim().replace(/\s+/g, " "))
}

function tellsOfDeed(lines: Lines): boolean {
  const line = withoutAside(lines.accusation)
  const isCalled = named(line) !== undefined || tells(lines.told) !== undefined
  return isCalled || accuses(line) !== undefined || complains(lines.harm) !== undefined
}

/** Whether nobody is told of or spoken to, nothing wished, praised or found bad, and nothing said of here and now. */
export function namesMatterOnly(lines: Lines): boolean {
  const isOfSomebody = / here /.test(lines.rule) || / (?:official|named|kin) /.test(lines.told)
  const isMeant = / (?:bad|wish|beg|praise|soft) /.test(lines.suggestion) || / [a-wyz]+ /.test(lines.person)
  return !isOfSomebody && !isMeant && !tellsOfDeed(lines) && wantsRedress(lines.redress) === undefined
}
