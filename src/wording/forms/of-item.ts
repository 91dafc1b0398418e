import type { Quoted } from "../ground.ts"
import { keyOf } from "../text/keys.ts"

const LABEL = /^(?:Điều )?[a-zđ\d.]+[.)]\s+/iu
/** "Những người sau đây không được dự tuyển:" */
const OVER_MANY =
  /^(?:Những|Các) (?:người|trường hợp|đối tượng|cơ quan|tổ chức|hành vi) (?:sau đây|sau) ([^:;.\n]+?)\s*:?$/iu
const NAMES =
  "(?:quyền hạn|quyền|nghĩa vụ|trách nhiệm|nhiệm vụ)(?:(?:,| và) (?:quyền hạn|quyền|nghĩa vụ|trách nhiệm|nhiệm vụ))*"
/** "Trách nhiệm của tổ trưởng", "Các bên có quyền sau đây:" */
const OF_SOMEBODY = new RegExp(
  `^(?:(?<first>${NAMES}) của (?<owner>[^:;.\\n]+?)(?: (?:về|trong|đối với) [^:;.\\n]+)?|(?<holder>[^:;.\\n]+?) có (?:các )?(?<then>${NAMES})(?: sau đây| sau)?)\\s*:?$`,
  "iu",
)
/** How a sentence says of somebody what stands below "quyền", and below "nghĩa vụ". */
const RIGHT = "có quyền|được quyền|được"
const DUTY = "có nghĩa vụ|có trách nhiệm|có nhiệm vụ|phải"
const ANYONE = /^(?:Người|Trường hợp|Đối tượng) /u

/**
 * The sentence as its quotes say it, where it says of one item of a list what stands over all: "người đang bị tạm giam không được
 * dự tuyển" of "Những người sau đây không được dự tuyển: … đang bị tạm giam", "các bên có quyền chọn hòa giải viên" of
 * "Quyền của các bên" and "chọn hòa giải viên".
 */
export function underHead(quotes: readonly Quoted[], text: string): string[] {
  const bare = text.replace(/\.$/u, "")
  return quotes.flatMap(({ stored: { evidence }, span }) => {
    const head = evidence.text.slice(span.start, span.end).replace(LABEL, "").trim()
    // A head stands for itself: what goes on behind it is a sentence.
    if (!/^\s*(?:[:;\n]|$)/u.test(evidence.text.slice(span.end))) return []
    return [...ofMany(head, bare), ...ofSomebody(head, bare)]
  })
}

function ofMany(head: string, text: string): string[] {
  const predicate = OVER_MANY.exec(head)?.[1]
  if (predicate === undefined) return []
  const words = text.split(/\s+/)
  const length = predicate.split(/\s+/).length
  const isOfHead = words.length > length && keys(words.slice(-length).join(" ")) === keys(predicate)
  return isOfHead ? [joined(head, words.slice(0, -length).join(" ").replace(ANYONE, ""))] : []
}

function ofSomebody(head: string, text: string): string[] {
  const { first, owner, holder, then } = OF_SOMEBODY.exec(head)?.groups ?? {}
  const who = (owner ?? holder)?.trim()
  const what = (first ?? then ?? "").toLowerCase()
  if (!who) return []
  const words = text.split(/\s+/)
  const length = who.split(/\s+/).length
  if (keys(words.slice(0, length).join(" ")) !== keys(who)) return []
  const rest = words.slice(length).join(" ")
  const isRight = what.includes("quyền")
  const isDuty = /nghĩa vụ|trách nhiệm|nhiệm vụ/u.test(what)
  // Of rights and duties in one list nobody can tell which is which.
  const ways = isRight === isDuty ? [] : [isRight ? RIGHT : DUTY]
  const said = ways.map((way) => new RegExp(`^(?:${way}) (.+)$`, "u").exec(rest)?.[1])
  const plain = isDuty && !new RegExp(`^(?:${RIGHT}|${DUTY}) `, "u").test(rest) ? rest : undefined
  return [...said, plain].flatMap((item) => (item === undefined ? [] : [joined(head, item)]))
}

function joined(head: string, item: string): string {
  return `${head.replace(/\s*:$/u, "")}: ${item}`
}

function keys(text: string): string {
  return (text.match(/[\p{L}\p{N}%]+/gu) ?? []).map((word) => keyOf(word)).join(" ")
}
