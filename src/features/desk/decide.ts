import { mayMove } from "../../core/case.ts"
import { asDesk } from "../../storage/cases/as-desk.ts"
import type { Case } from "../../storage/cases/cases.ts"
import { stepsOf } from "../../storage/cases/steps.ts"
import { hollowParts } from "../../understand/empty-answer.ts"
import type { Asker, Offer, Presented } from "../dialogue.ts"
import { newsOf } from "../suggestions/tell.ts"
import type { DeskAction } from "./actions.ts"
import { decide, overtaken } from "./carry.ts"
import { caseButton, type DeskDeps, ownUnit, page, unitName } from "./deps.ts"
import { type Draft, openDraft, sealCase, sealDraft } from "./sealed.ts"
import { showCase } from "./show.ts"
import { askEvidence } from "./words.ts"

/** The office has looked at it and works on it. Whoever accepts a case that nobody works on takes it. */
export async function accept(deps: DeskDeps, asker: Asker, one: Case): Promise<Presented> {
  const officer = one.officer ?? asker.standing.person!.id
  const moved = await decide(deps, asker, one.id, { to: "checking", officer })
  if (moved === undefined) return overtaken(deps, one)
  return showCase(deps, asker, one.id, deps.texts("desk-accepted"))
}

/** Shows a decision as the person will read it, with what it lacks and `before` above it, and asks once more. */
export async function preview(
  deps: DeskDeps,
  asker: Asker,
  one: Case,
  draft: Draft,
  before?: string,
): Promise<Presented> {
  const { texts, keys } = deps
  const sealed = sealDraft(keys, { ...draft, after: await lastStep(deps, one) })
  const hollow = draft.to === "answer" ? hollowParts(draft.text) : []
  const text = [
    ...(before === undefined ? [] : [before, ""]),
    texts("desk-preview"),
    "",
    newsOf(texts, one, { ...said(deps, draft) }, await nameFor(deps, asker, one, draft), true),
    ...(hollow.length === 0
      ? []
      : ["", texts("desk-hollow"), ...hollow.map((part) => texts(`desk-hollow-${part}`))]),
  ].join("\n")
  const again: Readonly<Record<Draft["to"], Offer<DeskAction>>> = {
    answer: caseButton(deps, one, "answer"),
    ask: caseButton(deps, one, "ask"),
    outside: caseButton(deps, one, "outside"),
    refuse: caseButton(deps, one, "refuse"),
  }
  return page(text, [
    {
      label: texts(hollow.length === 0 ? "desk-button-send" : "desk-button-send-so"),
      action: { do: "send", case: sealCase(keys, one.id), draft: sealed },
    },
    { label: texts("desk-button-reword"), action: again[draft.to].action },
    ...(draft.to === "answer"
      ? [
          {
            label: texts("desk-button-evidence"),
            action: { do: "evidence", case: sealCase(keys, one.id), draft: sealed },
          } as const,
        ]
      : []),
    caseButton(deps, one, "show"),
  ])
}

async function nameFor(deps: DeskDeps, asker: Asker, one: Case, draft: Draft): Promise<string> {
  return draft.to === "outside" ? "" : unitName(deps, ownUnit(asker, one), asker.today)
}

/** What a draft becomes as a step of the case. */
function said({ texts }: DeskDeps, draft: Draft) {
  const note = { publicNote: draft.text, evidence: "", reason: "" }
  switch (draft.to) {
    case "answer":
      return { ...note, state: "answered", evidence: draft.evidence } as const
    case "ask":
      return { ...note, state: "waiting" } as const
    case "outside":
      return { ...note, state: "passed" } as const
    case "refuse":
      return {
        ...note,
        state: "refused",
        reason: draft.reason,
        publicNote: `${draft.text}\n${texts("desk-where", { where: draft.where })}`,
      } as const
  }
}

/** The last step of a case that people heard of; 0 where there is none. */
async function lastStep({ queries }: DeskDeps, one: Case): Promise<number> {
  const steps = await asDesk(queries, (desk) => stepsOf(desk, one.id))
  return steps.findLast(({ isPublic }) => isPublic)?.id ?? 0
}

/** Sends what was shown. Where the case went on since then it is shown once more: an old button sends nothing twice. */
export async function send(deps: DeskDeps, asker: Asker, one: Case, sealed: string): Promise<Presented> {
  const draft = openDraft(deps.keys, sealed)
  const { state, ...words } = said(deps, draft)
  if (draft.to === "answer" && draft.evidence === "") return askEvidence(deps, one, sealed)
  if (draft.after !== undefined && draft.after !== (await lastStep(deps, one)))
    return mayMove(one.state, state, "office")
      ? preview(deps, asker, one, draft, deps.texts("desk-went-on"))
      : overtaken(deps, one)
  const moved = await decide(deps, asker, one.id, { to: state, ...words })
  if (moved === undefined) return overtaken(deps, one)
  return showCase(deps, asker, one.id, deps.texts(`desk-sent-${draft.to}`))
}
