import { type Held, unitsFollowed, unitsWhere } from "../../core/rights.ts"
import type { Texts } from "../../core/texts.ts"
import { type Asker, type Dialogue, offer, type Presented, type Reply, say } from "../dialogue.ts"

export type MenuAction = { readonly do: "how" | "person" }

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
export function callMenu(texts: Texts, asker: Asker, dialogue: Dialogue, word: string): Reply | undefined {
  if (isGreeting(word)) return offer(dialogue, greeting(texts, asker))
  if (isHowWord(word)) return pressMenu(texts, asker, dialogue, { do: "how" })
  if (isPersonWord(word)) return pressMenu(texts, asker, dialogue, { do: "person" })
  return undefined
}

/** Does what a button of the menu says. */
export function pressMenu(texts: Texts, asker: Asker, dialogue: Dialogue, action: MenuAction): Reply {
  if (action.do === "how") return say(dialogue, texts("common-how"))
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
function greeting(texts: Texts, asker: Asker): Presented {
  if (!asker.isPrivate) return { parts: [{ kind: "text", text: texts("common-menu-group") }], offers: [] }
  return {
    parts: [{ kind: "text", text: texts("common-menu") }],
    offers: menuOffers(texts, asker.standing.held),
  }
}

/** One button for each thing that the assistant does, and for officers what they look after. */
export function menuOffers(texts: Texts, held: readonly Held[] = []): Presented["offers"] {
  const units = unitsWhere(held, "see-totals").length
  const follows = unitsFollowed(held).length > 0
  return [
    ...(unitsWhere(held, "see-attendance").length === 0
      ? follows
        ? [
            {
              label: texts("papers-button-totals"),
              action: { feature: "papers", do: "totals", from: 0 } as const,
            },
          ]
        : []
      : [{ label: texts("meetings-button-open"), action: { feature: "meetings", do: "open" } as const }]),
    ...(units === 0
      ? []
      : [{ label: texts("members-button-open"), action: { feature: "members", do: "units" } as const }]),
    { label: texts("common-button-how"), action: { feature: "menu", do: "how" } },
    { label: texts("common-button-person"), action: { feature: "menu", do: "person" } },
    { label: texts("reach-button-open"), action: { feature: "reach", do: "open" } },
    { label: texts("mydata-button-open"), action: { feature: "mydata", do: "open" } },
  ]
}
