import { type Facts, judge, type Said } from "./judge.ts"
import { simplified } from "./rules.ts"
import { tagsOf } from "./tag.ts"
import { minutesLate } from "./times.ts"

/** What a member answered to an invitation. `lateMinutes` only with "yes" or "online", `reason` always and only with "no". */
export interface Reply {
  readonly state: "yes" | "online" | "no" | "unsure" | "undo" | "unclear"
  readonly lateMinutes?: number
  readonly reason?: "health" | "work_trip" | "family" | "other" | "none_given"
}

/** Characters; what is longer is a letter, for a person to read. */
const LONGEST = 1000
const UNCLEAR: Reply = { state: "unclear" }
const BEFORE = / (?:go|move|reach|meet|absent|online|late|have|n[123])(?= )/g
const CHOSEN = { n1: "go", n2: "absent", n3: "maybe" } as const
/** What contradicts a chosen number: "2, dự online", "1 nhưng chưa chắc". */
const AGAINST: Readonly<Record<"go" | "absent" | "maybe", readonly Said[]>> = {
  go: ["absent", "no", "maybe", "maybe-absent"],
  absent: ["go", "online", "maybe", "maybe-go"],
  maybe: ["go", "absent", "online", "no"],
}

/**
 * Reads a typed answer to "Đồng chí có dự họp không? 1 Có mặt 2 Xin vắng 3 Chưa chắc". Whatever could be meant in
 * two ways, asks something, or speaks of somebody else is "unclear": ask back, never guess.
 */
export function readReply(text: string): Reply {
  if (text.length > LONGEST) return UNCLEAR
  const tags = tagsOf(text)
  const corrected = withoutCorrected(simplified(tags))
  const reply = decide(corrected.line)
  if (!corrected.corrects) return reply
  return reply.state === "unclear" && !/ (?:ask|what) /.test(corrected.line) ? { state: "undo" } : reply
}

/** Takes out what the person says was wrong; what is left is the new answer, if there is one. */
function withoutCorrected(line: string): { line: string; corrects: boolean } {
  // Among many unknown words "thay đổi" and "hủy" speak of something else.
  if ((line.match(/ x(?= )/g) ?? []).length > 4) return { line, corrects: false }
  let corrects = false
  const parts = line.split("|")
  const clauses = parts.map((clause, at) => {
    let kept = clause
    // "nãy tôi bấm có mặt, giờ …": only the later word counts.
    if (/ earlier /.test(kept) && at < parts.length - 1) kept = kept.replace(BEFORE, " ")
    if (/ slip /.test(kept)) kept = kept.replace(/^.* slip /, " ")
    const redo = / (?:undo|redo|from [^|]* (?:to|redo)) /.exec(kept)
    if (redo) {
      corrects = true
      if (/ ask /.test(kept.slice(0, redo.index + 1))) return " ask "
      kept = kept.slice(redo.index + redo[0].length - 1)
      // "đổi sang tối thứ bảy" is about the meeting, not about the answer.
      if (/^ time /.test(kept)) return " ask "
      return / (?:neg|no) $/.test(kept) ? " ask " : kept.replace(/^(?: (?:be|to|time|me|beg|can|ask))+ /, " ")
    }
    const wrong = /(?<!neg) wrong (.*)$/.exec(kept)
    if (!wrong) return kept
    corrects = true
    // "nhầm, 1" and "nhầm em đi được" go on; what stands right behind "bấm nhầm" is the mistake.
    return /^(?:wrong )*me /.test(wrong[1]!) ? ` ${wrong[1]}` : " "
  })
  return { line: clauses.join("|"), corrects }
}

function decide(line: string): Reply {
  const clauses = line
    .split("|")
    .map((clause) =>
      clause
        .trim()
        .split(" ")
        .filter((tag) => tag !== ""),
    )
    .filter((clause) => clause.length > 0)
  const { chosen, rest } = takeChoice(clauses)
  if (chosen === null) return UNCLEAR
  const unknown = rest.flat().filter((tag) => tag === "x").length
  const facts: Facts[] = []
  let owner: "me" | "their" = "me"
  let inDoubt = false
  for (const clause of rest) {
    const clauseFacts = judge(clause, { owner, inDoubt, unknown })
    facts.push(clauseFacts)
    inDoubt ||= clause.includes("if")
    const last = clause.findLast((tag) => tag === "me" || tag === "kin" || tag === "third" || tag === "beg")
    if (last !== undefined) owner = last === "kin" || last === "third" ? "their" : "me"
  }
  const says = new Set<Said>(facts.flatMap((fact) => [...fact.says]))
  if (chosen && AGAINST[chosen].some((said) => says.has(said))) return UNCLEAR
  if (chosen) says.add(chosen)
  return verdict(says, facts, line)
}

/** A leading 1, 2 or 3, taken off; null when the numbers are something else or too many. */
function takeChoice(clauses: string[][]): { chosen?: keyof typeof AGAINST | null; rest: string[][] } {
  const rest = clauses.map((clause) => [...clause])
  const numbers = rest.flat().filter((tag) => /^n[123]$/.test(tag))
  if (numbers.length === 0) return { rest }
  for (const clause of rest) {
    const at = clause.findIndex((tag) => /^n[123]$/.test(tag))
    if (at === -1) continue
    const before = clause.slice(0, at)
    const leads =
      before.every((tag) => /^(?:me|pick|yes|nod|will|beg|hi|time|be)$/.test(tag)) &&
      (clause === rest[0] ||
        before.length > 0 ||
        rest[0]!.every((tag) => /^(?:yes|nod|hi|no|time)$/.test(tag)))
    const next = clause[at + 1]
    if (!leads || before.includes("unit") || /^(?:x|unit|num|kin|all)$/.test(next ?? "")) continue
    if (numbers.length > 1) return { chosen: null, rest }
    const chosen = CHOSEN[clause[at] as keyof typeof CHOSEN]
    clause.splice(0, at + 1)
    return { chosen, rest: rest.filter((left) => left.length > 0) }
  }
  return { rest: rest.map((clause) => clause.map((tag) => (/^n[123]$/.test(tag) ? "num" : tag))) }
}

function verdict(says: ReadonlySet<Said>, facts: readonly Facts[], line: string): Reply {
  const has = (...any: Said[]) => any.some((said) => says.has(said))
  const reason = reasonOf(facts)
  const ownWords = facts.some(
    ({ says: own }) => own.has("me") && [...own].some((said) => /^(?:go|absent|online)$/.test(said)),
  )
  if (has("ask", "proxy")) return UNCLEAR
  if (has("their") && !ownWords) return UNCLEAR
  if (has("maybe-go", "maybe-absent", "maybe")) {
    if (has("what", "online")) return UNCLEAR
    const contradicts =
      (has("go") && has("maybe-absent") && !has("late")) || (has("absent", "no") && has("maybe-go"))
    return contradicts ? UNCLEAR : { state: "unsure" }
  }
  if (has("online")) return has("no") ? UNCLEAR : late("online", line)
  if (has("go") && has("absent", "no")) return UNCLEAR
  if (has("go")) return late("yes", line)
  if (has("absent", "no")) return { state: "no", reason }
  if (has("their", "what", "wish")) return UNCLEAR
  if (has("strong") || (has("pardon", "vang") && facts.some(({ reasons }) => reasons.length > 0)))
    return { state: "no", reason }
  const isOpen =
    facts.some(({ reasons }) => reasons.length > 0) || has("receipt", "strange", "elsewhere", "vang")
  if (isOpen) return UNCLEAR
  if (has("yes")) return { state: "yes" }
  return has("nod") && !/ hi /.test(line) ? { state: "yes" } : UNCLEAR
}

function late(state: "yes" | "online", line: string): Reply {
  const lateMinutes = minutesLate(line.trim())
  return lateMinutes === undefined ? { state } : { state, lateMinutes }
}

/** Of several kinds the first: in "trông mẹ ốm" the illness is not one's own, and "bận" says less than all others. */
function reasonOf(facts: readonly Facts[]): NonNullable<Reply["reason"]> {
  const found = new Set(facts.flatMap(({ reasons }) => reasons))
  if (found.has("family")) return "family"
  if (found.has("health") || found.has("ail")) return "health"
  if (found.has("work") || found.has("duty")) return "work_trip"
  const named = facts.some(({ says }) => says.has("elsewhere"))
  return found.size > 0 || named ? "other" : "none_given"
}
