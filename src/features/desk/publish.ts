import { asDesk } from "../../storage/cases/as-desk.ts"
import type { Case } from "../../storage/cases/cases.ts"
import { type PublicWords, wordsOfSenders } from "../../storage/cases/publications.ts"
import { stepsOf } from "../../storage/cases/steps.ts"
import { copiedFrom } from "../../understand/copied.ts"
import { privateDetailsIn } from "../../understand/private-details.ts"
import type { Offer, Presented } from "../dialogue.ts"
import { lengthProblem } from "../officers-words.ts"
import { publicText } from "../suggestions/public/shown.ts"
import type { DeskAction, PublishPart } from "./actions.ts"
import { overtaken } from "./carry.ts"
import { askWords, caseButton, type DeskDeps, page } from "./deps.ts"
import { openPublic, type PublicDraft, sealCase, sealPublic } from "./sealed.ts"
import { isOpen } from "./show.ts"

const LENGTH = { title: [10, 120], text: [20, 1500], answer: [20, 2000] } as const
type Part = keyof typeof LENGTH
const EMPTY: PublicDraft = { title: "", text: "", answer: null }

/**
 * Why a case cannot be made public; undefined where it can: its sender agrees, and it is open or was answered. What was
 * withdrawn, redirected, refused or merged into another one is not.
 */
export async function whyNotPublic(
  deps: Pick<DeskDeps, "queries">,
  one: Case,
): Promise<"consent" | "state" | undefined> {
  if (!one.mayPublish) return "consent"
  if (isOpen(one) || one.state === "answered") return undefined
  if (one.state !== "closed") return "state"
  const steps = await asDesk(deps.queries, (desk) => stepsOf(desk, one.id))
  const settled = steps.findLast(({ state }) => state === "answered" || state === "refused")
  return settled?.state === "answered" ? undefined : "state"
}

/** Begins to make a case ready for all, in the office's own words: nothing of its sender's is proposed. */
export async function beginPublic(deps: DeskDeps, one: Case): Promise<Presented> {
  const why = await whyNotPublic(deps, one)
  if (why !== undefined) return notPublic(deps, one, why)
  return askPart(deps, one, EMPTY, "title")
}

export function notPublic(deps: DeskDeps, one: Case, why: "consent" | "state"): Presented {
  return page(deps.texts(`desk-publish-not-${why}`), [caseButton(deps, one, "show")])
}

export function askPart(
  deps: DeskDeps,
  one: Case,
  draft: PublicDraft,
  part: Part,
  problem?: string,
): Presented {
  const { texts, keys } = deps
  const asked = texts(`desk-publish-ask-${part}`, { least: LENGTH[part][0], most: LENGTH[part][1] })
  const step = { do: "publish", case: sealCase(keys, one.id), draft: sealPublic(keys, draft), part } as const
  const text = problem === undefined ? asked : `${problem}\n${asked}`
  if (part !== "answer" || !isOpen(one)) return askWords(deps, one, text, step)
  return page(text, [partButton(deps, one, draft, "no-answer"), caseButton(deps, one, "show")], step)
}

function partButton(deps: DeskDeps, one: Case, draft: PublicDraft, part: PublishPart): Offer<DeskAction> {
  const { texts, keys } = deps
  return {
    label: texts(`desk-button-publish-${part}`),
    action: { do: "publish-part", case: sealCase(keys, one.id), draft: sealPublic(keys, draft), part },
  }
}

/** Asks for one part anew. */
export function changePart(deps: DeskDeps, one: Case, sealed: string, part: PublishPart): Presented {
  const draft = openPublic(deps.keys, sealed)
  if (draft === undefined) return overtaken(deps, one)
  if (part !== "no-answer") return askPart(deps, one, draft, part)
  return isOpen(one) ? goOn(deps, one, { ...draft, answer: "" }) : askPart(deps, one, draft, "answer")
}

/** Takes the words of a part; what the sender wrote themselves is not taken. */
export async function takePart(
  deps: DeskDeps,
  one: Case,
  { draft: sealed, part }: { readonly draft: string; readonly part: Part },
  written: string,
): Promise<Presented> {
  const { texts, keys } = deps
  const draft = openPublic(keys, sealed)
  if (draft === undefined) return overtaken(deps, one)
  const [least, most] = LENGTH[part]
  const wrong = lengthProblem(texts, written, { least, most })
  if (wrong !== undefined) return askPart(deps, one, draft, part, wrong)
  const copied = await copiedIn(deps, one, [written])
  if (copied !== undefined)
    return askPart(deps, one, draft, part, texts("desk-publish-copied", { words: copied }))
  return goOn(deps, one, { ...draft, [part]: written })
}

/** The first words of the sender, or of those merged into it, that were taken over; undefined where none were. */
export async function copiedIn(
  { queries }: DeskDeps,
  one: Case,
  parts: readonly string[],
): Promise<string | undefined> {
  const said = await asDesk(queries, (desk) => wordsOfSenders(desk, one.id))
  return parts.map((part) => copiedFrom(part, said)).find((words) => words !== undefined)
}

/** Asks for what is missing; shows the whole when nothing is. */
function goOn(deps: DeskDeps, one: Case, draft: PublicDraft): Presented {
  const { title, text, answer } = draft
  if (title === "") return askPart(deps, one, draft, "title")
  if (text === "") return askPart(deps, one, draft, "text")
  if (answer === null) return askPart(deps, one, draft, "answer")
  const { texts, keys } = deps
  return page(
    [texts("desk-publish-preview"), "", shownToAll(deps, one, { title, text, answer })].join("\n"),
    [
      {
        label: texts("desk-button-publish-file"),
        action: { do: "publish-file", case: sealCase(keys, one.id), draft: sealPublic(keys, draft) },
      },
      ...(["title", "text", "answer"] as const).map((part) => partButton(deps, one, draft, part)),
      caseButton(deps, one, "show"),
    ],
  )
}

/** The words as all will see them, and below them what in them may lead to a private person. */
export function shownToAll({ texts }: Pick<DeskDeps, "texts">, one: Case, words: PublicWords): string {
  const found = privateDetailsIn([words.title, words.text, words.answer].join("\n"))
  return [
    publicText(texts, { ...words, category: one.category }),
    ...(found.length === 0 ? [] : ["", texts("desk-publish-private")]),
    ...found.map(({ kind, words: said }) => `– ${texts(`desk-publish-private-${kind}`, { words: said })}`),
  ].join("\n")
}
