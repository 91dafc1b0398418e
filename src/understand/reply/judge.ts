/** What one clause says about coming. */
export interface Facts {
  readonly says: ReadonlySet<Said>
  readonly reasons: readonly string[]
}

/** "maybe-": under a condition or doubt. "their-": it is somebody else who comes or stays away. */
export type Said =
  | "go"
  | "absent"
  | "online"
  | "maybe-go"
  | "maybe-absent"
  | "maybe"
  | "no"
  | "yes"
  | "nod"
  | "ask"
  | "what"
  | "their"
  | "proxy"
  | "pardon"
  | "me"
  | "strange"
  | "receipt"
  | "wish"
  | "elsewhere"
  | "strong"
  | "vang"
  | "late"

const VERBS = new Set(["go", "move", "reach", "meet"])
const LEADS = new Set(["me", "will", "must", "have", "beg", "sure", "neg", "hedge", "well", "nod", "yes"])
const REASONS = new Set(["health", "family", "work", "busy", "other", "ail", "duty"])
/** Enough by themselves: who says only this does not come. */
const STRONG = new Set(["health", "work", "busy"])
const DOUBTS = new Set(["hedge", "if", "look", "wonder"])
const QUIET = new Set([
  "me",
  "time",
  "must",
  "will",
  "have",
  "neg",
  "nod",
  "yes",
  "be",
  "beg",
  "sorry",
  "hi",
  "sure",
  "no",
  "all",
])

/** Judges the tags of one clause. `owner` is who the clause before spoke of; `inDoubt` that a condition came before. */
export function judge(tags: readonly string[], owner: "me" | "their", inDoubt: boolean): Facts {
  if (tags.includes("what") && !tags.includes("look")) return { says: new Set(["what"]), reasons: [] }
  const says = new Set<Said>()
  const unknown = tags.filter((tag) => tag === "x").length
  const doubt = inDoubt || tags.some((tag) => DOUBTS.has(tag))
  let subject = owner
  let negations = 0
  let wish = false
  let verbs = 0
  const say = (positive: "go" | "absent" | "online", firm: boolean) => {
    if (subject === "their") says.add("their")
    else if (!firm) says.add("strange")
    else if (doubt) says.add(positive === "absent" ? "maybe-absent" : "maybe-go")
    else if (wish && positive === "go") says.add("wish")
    else says.add(positive)
    if (firm && subject === "me" && doubt && positive === "online") says.add("maybe")
    negations = 0
    wish = false
    verbs += 1
  }
  for (let at = 0; at < tags.length; at += 1) {
    const tag = tags[at]!
    const leads = at === 0 || LEADS.has(tags[at - 1]!) || unknown === 0
    if (tag === "neg") negations += 1
    else if (tag === "want") wish = true
    else if (
      tag === "kin" ||
      tag === "third" ||
      (tag === "all" && /^(?:go|move|reach|meet|neg|absent|will|have)$/.test(tags[at + 1] ?? ""))
    )
      subject = "their"
    else if (tag === "me" || tag === "beg" || tag === "pardon") {
      if (!(tag !== "me" && /^(?:kin|third)$/.test(tags[at - 1] ?? ""))) subject = "me"
    } else if (VERBS.has(tag)) {
      const chain = [tag]
      while (VERBS.has(tags[at + 1] ?? "")) chain.push(tags[++at]!)
      let can = tags[at + 1] === "can"
      const strange =
        ["x", "at"].includes(tags[at + 1] ?? "") && !(tags[at + 1] === "at" && tags[at + 2] !== "x")
      if (tags[at + 1] === "neg" && tags[at + 2] === "can") {
        negations += 1
        at += 2
        can = true
      } else if (can) at += 1
      // "đi đẻ" goes somewhere too, and its reason is counted below.
      const away = /^(?:move|reach)$/.test(chain.at(-1)!) && REASONS.has(tags[at + 1] ?? "")
      if (strange || away) {
        if (strange) says.add("elsewhere")
        negations = 0
        continue
      }
      // "vắng đi": only a particle.
      if (chain.join() === "move" && tags[at - 1] === "absent" && at === tags.length - 1) continue
      if (chain.every((verb) => verb === "meet") && !leads) continue
      if (chain.join() === "meet" && at === 0 && !can && tags.length > 1 && !tags.includes("online")) continue
      if (tags[at + 1] === "late" || tags[at + 1] === "online") {
        if (negations % 2 === 0) continue
        if (tags[at + 1] === "online") continue
      }
      say(negations % 2 === 1 ? "absent" : "go", leads || can || chain.includes("go"))
    } else if (tag === "absent") {
      if (tags[at + 1] === "neg" && tags[at + 2] === "can") {
        negations += 1
        at += 2
      }
      say(negations % 2 === 1 ? "go" : "absent", leads)
    } else if (tag === "online") {
      if (negations % 2 === 1) {
        negations = 0
        says.add("strange")
      } else say("online", true)
    } else if (tag === "late") {
      says.add("late")
      say("go", leads || /^(?:dur|clock)/.test(tags[at + 1] ?? ""))
    } else if (tag === "can" && negations % 2 === 1 && verbs === 0) say("absent", true)
    else if (tag === "x") negations = 0
    else if (tag === "ask" || tag === "what" || tag === "receipt" || tag === "vang") says.add(tag)
    else if (tag === "pardon" || tag === "sorry") says.add("pardon")
  }
  if (tags.includes("pardon") || tags.includes("sorry")) says.add("pardon")
  if (tags.includes("proxy")) says.add("proxy")
  if (tags.includes("because") && unknown > 0) says.add("elsewhere")
  if (tags.includes("beg") && tags.every((tag) => QUIET.has(tag))) says.add("pardon")
  // "chưa biết có đi được không" asks nobody but oneself.
  const wonders =
    tags.includes("wonder") && unknown === 0 && tags.some((tag) => VERBS.has(tag) || REASONS.has(tag))
  if (tags.includes("look") || wonders) says.delete("ask")
  if (doubt && verbs === 0) says.add(negations % 2 === 1 ? "maybe-absent" : "maybe")
  if (tags.includes("look")) says.add("maybe")
  if (unknown > 0) says.add("strange")
  if (tags.includes("me")) says.add("me")
  const reasons = tags.filter((tag) => REASONS.has(tag))
  if (
    !says.has("ask") &&
    !doubt &&
    verbs === 0 &&
    unknown <= 3 &&
    subject === "me" &&
    reasons.some((tag) => STRONG.has(tag) || tags.includes("must"))
  )
    says.add("strong")
  if (verbs === 0 && unknown === 0 && !doubt && reasons.length === 0 && !says.has("ask") && !says.has("what"))
    bare(tags, negations, subject, says)
  return { says, reasons }
}

/** Clauses of one word: "có", "không", "dạ", "ok", "chắc chắn". */
function bare(tags: readonly string[], negations: number, subject: "me" | "their", says: Set<Said>): void {
  if (!tags.every((tag) => QUIET.has(tag) || tag === "can")) return
  if (subject === "their") return
  if (negations % 2 === 1 || tags.includes("no")) says.add("no")
  else if (tags.includes("have")) says.add("go")
  else if (tags.some((tag) => tag === "yes" || tag === "can" || tag === "sure")) says.add("yes")
  else if (tags.includes("nod")) says.add("nod")
}
