import { type Held, LISTED, type UnitAct, unitsFollowed, unitsWhere } from "../../core/rights.ts"
import type { Texts } from "../../core/texts.ts"
import type { Queries } from "../../storage/database.ts"
import {
  type Action,
  type Asker,
  type Dialogue,
  type Offer,
  offer,
  type Presented,
  type Reply,
  say,
} from "../dialogue.ts"
import { foldOffers } from "../fold-offers.ts"
import { takesSuggestions } from "../suggestions/takes.ts"

export type MenuAction =
  | { readonly do: "how" | "person" | "desk" }
  /** The same as typing these words. */
  | { readonly do: "say"; readonly words: string }
  /** The buttons for which there was no room. */
  | {
      readonly do: "others"
      readonly offers: readonly Offer[]
      /** Absent in what an earlier version remembered. */
      readonly around?: Pick<Presented, "step" | "isUnkept">
    }

const MENU =
  /^(?:0|menu|\/start\b.*|\/help|\/menu|tro giup|huong dan su dung|bat dau|xin chao|chao|hello|hi)$/
const HOW = /^(?:hoi van ban|cach hoi|\/hoi)$/
const PERSON = /^(?:gap nguoi phu trach|gap nguoi|nguoi phu trach|lien he|\/nguoiphutrach)$/

/** Letters of a question that are shown when it may be passed on. */
const MOST_SHOWN = 100

/** Whether folded words greet or ask for the menu; the two below, for the way to ask and for a person. */
export function isGreeting(word: string): boolean {
  return MENU.test(word)
}

export function isHowWord(word: string): boolean {
  return HOW.test(word)
}

export function isPersonWord(word: string): boolean {
  return PERSON.test(word)
}

/** Answers words of the menu, folded; undefined for other words. */
export async function callMenu(
  { queries, texts }: { readonly queries: Queries; readonly texts: Texts },
  asker: Asker,
  dialogue: Dialogue,
  word: string,
): Promise<Reply | undefined> {
  if (isGreeting(word)) {
    const { held } = asker.standing
    const isAsked = isCitizen(held) || unitsFollowed(held).length > 0
    const takes = isAsked && (await takesSuggestions(queries))
    return offer(dialogue, greeting(texts, asker, takes))
  }
  if (isHowWord(word)) return pressMenu(texts, asker, dialogue, { do: "how" })
  if (isPersonWord(word)) return pressMenu(texts, asker, dialogue, { do: "person" })
  return undefined
}

/** Does what a button of the menu says. */
export function pressMenu(
  texts: Texts,
  asker: Asker,
  dialogue: Dialogue,
  action: Exclude<MenuAction, { do: "say" }>,
): Reply {
  if (action.do === "how") return say(dialogue, texts("common-how"))
  if (action.do === "others")
    return offer(dialogue, {
      parts: [{ kind: "text", text: texts("common-others") }],
      offers: foldOffers(texts, action.offers, () => 0, action.around),
      ...action.around,
    })
  if (action.do === "desk")
    return offer(dialogue, {
      parts: [{ kind: "text", text: texts("common-desk") }],
      offers: foldOffers(texts, deskOffers(texts, asker.standing.held), () => 0),
    })
  if (!asker.isPrivate) return say(dialogue, texts("common-person-group"))
  const question = lastQuestion(dialogue)
  if (question === undefined) return say(dialogue, texts("common-person"))
  const text = { kind: "text", text: texts("common-person") } as const
  const shown = question.length > MOST_SHOWN ? `${question.slice(0, MOST_SHOWN).toWellFormed()}…` : question
  return offer(dialogue, {
    parts: [text, { kind: "text", text: texts("common-person-question", { question: shown }) }],
    offers: [{ label: texts("ask-button-pass-on"), action: { feature: "ask", do: "pass-on", question } }],
  })
}

/** What was asked last, as far as buttons still remember it. */
function lastQuestion({ actions }: Dialogue): string | undefined {
  const asked = actions.flatMap(({ action }) =>
    action.feature === "ask" && (action.do === "mark" || action.do === "pass-on") ? [action.question] : [],
  )
  return asked.at(-1)
}

/** What the assistant is and what it can do. A group is shown nothing that one person would press. */
function greeting(texts: Texts, asker: Asker, takes: boolean): Presented {
  if (!asker.isPrivate) return { parts: [{ kind: "text", text: texts("common-menu-group") }], offers: [] }
  return {
    parts: [{ kind: "text", text: texts("common-menu") }],
    offers: menuOffers(texts, asker.standing.held, takes),
  }
}

/**
 * What the assistant does, six buttons at most: for officers what they look after, for members what is theirs, and for
 * everybody else what is public, and what they can send where a unit takes it (`takes`).
 */
export function menuOffers(texts: Texts, held: readonly Held[] = [], takes = false): Presented["offers"] {
  const button = (label: string, action: Action): Offer => ({ label: texts(label), action })
  const isOfficer = unitsWhere(held, "see-attendance").length + unitsWhere(held, "call-occasion").length > 0
  const isMember = held.some(({ role }) => LISTED.includes(role))
  const follows = !isOfficer && unitsFollowed(held).length > 0
  const hasUnits = unitsWhere(held, "see-totals").length > 0
  const sends = takes && isCitizen(held)
  const offers = [
    ...(sends ? suggestionOffers(texts) : []),
    ...(isOfficer ? [button("meetings-button-open", { feature: "meetings", do: "open" })] : []),
    ...(follows ? [button("papers-button-totals", { feature: "papers", do: "totals", from: 0 })] : []),
    ...(follows && takes ? [said(texts, "figures")] : []),
    ...(hasUnits ? [button("members-button-open", { feature: "members", do: "units" })] : []),
    isOfficer
      ? button("common-button-desk", { feature: "menu", do: "desk" })
      : button("common-button-how", { feature: "menu", do: "how" }),
    button("common-button-person", { feature: "menu", do: "person" }),
    // Six at most: their page of suggestions leads there, and the words do.
    ...(sends ? [] : [button("reach-button-open", { feature: "reach", do: "open" })]),
    button("mydata-button-open", { feature: "mydata", do: "open" }),
    ...(isOfficer || hasUnits
      ? []
      : isMember
        ? [said(texts, "meetings"), said(texts, "my-tasks")]
        : [said(texts, "occasions")]),
  ]
  const isSeldom = ({ action }: Offer) =>
    action.feature === "reach" || (action.feature === "menu" && action.do === "how")
  return foldOffers(texts, offers, (one) => (isSeldom(one) ? 1 : 0))
}

/** To send a suggestion, and to see or add to those that were sent. */
export function suggestionOffers(texts: Texts): Presented["offers"] {
  return [said(texts, "send-suggestion"), said(texts, "my-suggestions")]
}

/** Whoever is on no list and looks after nothing. */
function isCitizen(held: readonly Held[]): boolean {
  const looksAfter = ["see-attendance", "call-occasion", "see-totals"] as const
  return (
    !held.some(({ role }) => LISTED.includes(role)) &&
    looksAfter.every((act) => unitsWhere(held, act).length === 0)
  )
}

/** What an officer does besides meetings and lists, and what is theirs as a member. */
function deskOffers(texts: Texts, held: readonly Held[]): Presented["offers"] {
  const can = (act: UnitAct) => unitsWhere(held, act).length > 0
  return [
    ...(can("handle-cases") ? [said(texts, "cases")] : []),
    ...(can("answer-questions") ? [said(texts, "questions")] : []),
    ...(can("send-notice") ? [said(texts, "notice"), said(texts, "poll")] : []),
    ...(can("see-tasks") ? [said(texts, "tasks")] : []),
    ...(can("approve-publication") ? [said(texts, "publication")] : []),
    ...(can("handle-cases") || unitsFollowed(held).length > 0 ? [said(texts, "figures")] : []),
    ...(can("file-resolution") ? [said(texts, "resolution")] : []),
    ...(can("see-summary") ? [said(texts, "summary")] : []),
    said(texts, "meetings"),
  ]
}

/** What a button types: its name in Vietnamese, so that whoever has seen it can type it the next time. */
const WORDS = {
  cases: "phan anh can xu ly",
  questions: "cau hoi cho tra loi",
  publication: "phan anh cho cong khai",
  figures: "so lieu phan anh",
  notice: "gui thong bao",
  poll: "lay y kien",
  tasks: "xem nhiem vu",
  resolution: "nop nghi quyet",
  summary: "tong hop thang nay",
  meetings: "lich hop cua toi",
  "my-tasks": "viec cua toi",
  occasions: "lich tiep cong dan",
  "send-suggestion": "gui phan anh",
  "my-suggestions": "phan anh cua toi",
} as const

function said(texts: Texts, what: keyof typeof WORDS): Offer {
  return { label: texts(`common-say-${what}`), action: { feature: "menu", do: "say", words: WORDS[what] } }
}
