/** What an answer says. "maybe-": under a condition or doubt. "their": somebody else comes or stays away. */
export type Said =
  | "go"
  | "absent"
  | "online"
  | "maybe-go"
  | "maybe-absent"
  | "maybe"
  /** A bare "không". */
  | "no"
  /** A bare "ok", and the weaker "dạ", which is often mere politeness. */
  | "yes"
  | "nod"
  | "ask"
  | "what"
  | "their"
  | "proxy"
  | "pardon"
  | "me"
  /** Words that nothing is known of, or coming that may be somebody's or somewhere else. */
  | "strange"
  | "elsewhere"
  | "receipt"
  | "wish"
  /** A reason that is enough without another word. */
  | "strong"
  | "vang"
  | "late"

/** What one clause says about coming, and the kinds of reasons in it. */
export interface Facts {
  readonly says: ReadonlySet<Said>
  readonly reasons: readonly string[]
}

/** What the clauses before left open, and how much of the whole text is unknown. */
export interface Around {
  readonly owner: "me" | "their"
  readonly inDoubt: boolean
  readonly unknown: number
}

const set = (words: string) => new Set(words.split(" "))
const VERBS = set("go move into reach meet")
/** Behind one of these a verb is the speaker's own coming. */
const LEADS = set("me will must have beg sure neg hedge well nod yes")
const REASONS = set("health ail family work duty busy other")
const STRONG = set("health work busy")
const DOUBTS = set("hedge if look wonder")
const QUIET = set("me time will must have neg nod yes be beg sorry hi sure no all can")
/** A negation does not reach over these. */
const BREAKS = set("x name unit num health ail family work duty busy other care with at")
const BEFORE_ALL = set("go move reach meet neg absent will have")

/** Where more words than these are unknown, only clauses with "tôi" or "xin" count: it may be no answer at all. */
const FEW = 4

/** Judges the tags of one clause. */
export function judge(tags: readonly string[], around: Around): Facts {
  const reasons = tags.filter((tag) => REASONS.has(tag))
  if (tags.includes("what") && !tags.includes("look")) return { says: new Set(["what"]), reasons: [] }
  if (tags.includes("past")) return { says: new Set(["strange"]), reasons: [] }
  const unknown = tags.filter((tag) => tag === "x").length
  const doubt = around.inDoubt || tags.some((tag) => DOUBTS.has(tag))
  const isOwnWord = tags.some((tag) => tag === "me" || tag === "beg" || tag === "pardon")
  const isTrusted = around.unknown <= FEW || (unknown <= FEW && isOwnWord)
  const { says, subject, negations, judged } = walk(tags, around.owner, doubt, unknown, isTrusted)
  for (const tag of ["ask", "receipt", "vang", "proxy", "me", "pardon"] as const)
    if (tags.includes(tag)) says.add(tag)
  const isQuiet = tags.every((tag) => QUIET.has(tag))
  if (tags.includes("or") && !doubt) says.add("ask")
  if (!isTrusted) says.delete("pardon")
  else if (tags.includes("sorry") || (tags.includes("beg") && isQuiet)) says.add("pardon")
  if (tags.includes("because") && unknown > 0) says.add("elsewhere")
  // "chưa biết có đi được không" asks nobody but oneself.
  const wonders = tags.includes("wonder") && unknown === 0
  if (tags.includes("look") || wonders) says.delete("ask")
  if (tags.includes("look") && isTrusted) says.add("maybe")
  if (doubt && !judged && isTrusted && (unknown <= 2 || tags.includes("me")))
    says.add(negations % 2 === 1 ? "maybe-absent" : "maybe")
  if (unknown > 0) says.add("strange")
  if (judged || doubt || says.has("ask")) return { says, reasons }
  const must = tags.includes("must")
  const isOwn = subject === "me" && (tags.includes("me") ? unknown <= 3 : around.unknown <= 1)
  if (isOwn && reasons.some((tag) => must || STRONG.has(tag))) says.add("strong")
  if (reasons.length === 0 && subject === "me" && isQuiet && isTrusted) sayBare(tags, negations, says)
  return { says, reasons }
}

/** Clauses of one word: "có", "không", "dạ", "ok", "chắc chắn". */
function sayBare(tags: readonly string[], negations: number, says: Set<Said>): void {
  if (negations % 2 === 1 || tags.includes("no")) says.add("no")
  else if (tags.includes("have")) says.add("go")
  else if (tags.some((tag) => tag === "yes" || tag === "can" || tag === "sure")) says.add("yes")
  else if (tags.includes("nod")) says.add("nod")
}

interface Walked {
  readonly says: Set<Said>
  readonly subject: "me" | "their"
  /** Negations that nothing followed. */
  readonly negations: number
  readonly judged: boolean
}

/** Goes through a clause from left to right, counting negations up to each word of coming or staying away. */
function walk(
  tags: readonly string[],
  owner: "me" | "their",
  doubt: boolean,
  unknown: number,
  isTrusted: boolean,
): Walked {
  const says = new Set<Said>()
  let subject = owner
  let negations = 0
  let wish = false
  let judged = false
  const next = (at: number) => tags[at + 1] ?? ""
  const say = (positive: "go" | "absent" | "online", isFirm: boolean) => {
    if (subject === "their") says.add("their")
    else if (!isFirm || !isTrusted) says.add("strange")
    else if (doubt) says.add(positive === "absent" ? "maybe-absent" : "maybe-go")
    else says.add(wish && positive === "go" ? "wish" : positive)
    negations = 0
    wish = false
    judged = true
  }
  /** "đi hổng được": the negation behind the verb; how many tags it takes. */
  const denied = (at: number) => (next(at) === "neg" && next(at + 1) === "can" ? 2 : 0)
  for (let at = 0; at < tags.length; at += 1) {
    const tag = tags[at]!
    const leads = at === 0 || LEADS.has(tags[at - 1]!) || unknown === 0
    if (tag === "neg") negations += 1
    else if (tag === "want") wish = true
    else if (tag === "kin" || tag === "third" || (tag === "all" && BEFORE_ALL.has(next(at))))
      subject = "their"
    else if (tag === "me") subject = "me"
    else if (tag === "beg" || tag === "pardon")
      subject = /^(?:kin|third)$/.test(tags[at - 1] ?? "") ? subject : "me"
    else if (BREAKS.has(tag)) negations = 0
    else if (VERBS.has(tag)) {
      const start = at
      while (VERBS.has(next(at))) at += 1
      const chain = tags.slice(start, at + 1)
      const skip = denied(at)
      if (skip > 0) negations += 1
      at += skip
      const can = skip > 0 || next(at) === "can"
      if (isElsewhere(chain, next(at), next(at + 1))) {
        if (!REASONS.has(next(at))) says.add("elsewhere")
        negations = 0
      } else if (isAside(chain, tags, start, at, leads || can)) continue
      else if (next(at) === "online" || (next(at) === "late" && negations % 2 === 0)) continue
      else
        say(
          negations % 2 === 1 ? "absent" : "go",
          leads || can || (chain.includes("go") && unknown <= 2 && tags[start - 1] !== "unit"),
        )
    } else if (tag === "absent") {
      const skip = denied(at)
      if (skip > 0) negations += 1
      at += skip
      say(negations % 2 === 1 ? "go" : "absent", leads)
    } else if (tag === "online") {
      if (negations % 2 === 0) say("online", leads || unknown <= 2)
      else {
        says.add("strange")
        negations = 0
      }
    } else if (tag === "late") {
      says.add("late")
      say("go", leads || /^(?:dur|clock)/.test(next(at)))
    } else if (tag === "can" && negations % 2 === 1 && !judged && unknown === 0 && next(at) !== "be")
      say("absent", true)
  }
  return { says, subject, negations, judged }
}

/** "đi chợ huyện", "đến ở nhà bác", "đi đẻ": going, but to some other place or thing. */
function isElsewhere(chain: readonly string[], next: string, afterNext: string): boolean {
  if (/^(?:x|name)$/.test(next === "at" ? afterNext : next)) return true
  return /^(?:move|into|reach)$/.test(chain.at(-1)!) && REASONS.has(next)
}

/** "họp" that is a thing, not what somebody does; "đi" that only urges ("cho em nghỉ đi"). */
function isAside(
  chain: readonly string[],
  tags: readonly string[],
  start: number,
  end: number,
  isOwn: boolean,
): boolean {
  const only = chain.length === 1 ? chain[0] : undefined
  if (only === "move" && tags[start - 1] === "absent" && end === tags.length - 1) return true
  if (only !== "meet" || tags.includes("online")) return false
  return start === 0 ? !tags.includes("can") : !isOwn || !LEADS.has(tags[start - 1]!)
}
