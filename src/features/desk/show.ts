import { mayMove, OPEN_STATES } from "../../core/case.ts"
import { courseOf } from "../../core/case-course.ts"
import { dayText } from "../../core/day-text.ts"
import { workingDaysBetween } from "../../core/working-days.ts"
import { asDesk } from "../../storage/cases/as-desk.ts"
import { type Case, readCase } from "../../storage/cases/cases.ts"
import {
  countPhotos,
  type DeskMessage,
  markSeen,
  mergedInto,
  messagesForDesk,
  namesOfPeople,
} from "../../storage/cases/desk.ts"
import { hasContact } from "../../storage/cases/opened.ts"
import { readPublication } from "../../storage/cases/publications.ts"
import { type CaseStep, stepsOf } from "../../storage/cases/steps.ts"
import type { Asker, Offer, Presented } from "../dialogue.ts"
import type { DeskAction } from "./actions.ts"
import { alikeLines, alikeTo } from "./alike.ts"
import { caseButton, type DeskDeps, mayWith, page, unitName } from "./deps.ts"
import { sealCase } from "./sealed.ts"

/** Whether somebody in the office has still to do something with a case. */
export function isOpen({ state }: Pick<Case, "state">): boolean {
  return (OPEN_STATES as readonly string[]).includes(state)
}

/**
 * The page of a case as it stands now. What the person added is new until it was shown here. `said`: what was just done with
 * it, above the page; which cases tell the same was shown when it was opened, and is not looked for again then.
 */
export async function showCase(deps: DeskDeps, asker: Asker, id: number, said?: string): Promise<Presented> {
  const { queries, texts } = deps
  const { today } = asker
  const isNamed = await hasContact(queries, id)
  const held = await asDesk(queries, async (desk) => {
    const one = (await readCase(desk, id))!
    const steps = await stepsOf(desk, id)
    const messages = await messagesForDesk(desk, id)
    await markSeen(desk, id, today)
    const people = [one.officer, ...steps.map(({ person }) => person)].filter((person) => person !== null)
    const publication = await readPublication(desk, id)
    const main = one.mergedInto === null ? undefined : await readCase(desk, one.mergedInto)
    return {
      one,
      steps,
      messages,
      photos: await countPhotos(desk, id),
      merged: await mergedInto(desk, id),
      main,
      isPublic: publication && publication.approvedOn !== null,
      names: await namesOfPeople(desk, people),
    }
  })
  const { one, merged, main, names } = held
  const text = [
    ...(said === undefined ? [] : [said, ""]),
    texts("desk-case", {
      code: one.code,
      kind: texts(`desk-kind-${one.kind}`),
      category: texts(`suggestions-category-${one.category}`),
      reopened: one.reopened > 0 ? "yes" : "no",
      state: texts(`desk-state-${one.state}`),
      desk: await unitName(deps, one.desk, today),
      text: one.text === "" ? "none" : one.text,
      place: one.place === "" ? "none" : one.place,
      received: dayText(one.receivedOn),
      sender: isNamed ? "named" : "nameless",
      weight: weightOf(one, merged),
      photos: held.photos,
      officer: (one.officer !== null && names.get(one.officer)) || "none",
    }),
    ...dayLines(deps, asker, one),
    ...(main === undefined ? [] : [texts("desk-merged-into", { code: main.code })]),
    ...(merged.length === 0
      ? []
      : [texts("desk-merged", { codes: merged.map(({ code }) => code).join(", ") })]),
    ...(held.isPublic === undefined ? [] : [texts(held.isPublic ? "desk-public" : "desk-public-waits")]),
    ...(said === undefined ? alikeLines(deps, await alikeTo(deps, asker, one)) : []),
    ...courseOf(held.steps, held.messages).map(({ step, message }) =>
      step === undefined ? messageText(deps, message) : stepText(deps, step, names),
    ),
  ].join("\n")
  return page(text, offersOf(deps, asker, one))
}

/** How many people have said the same: those who follow it, and those of whom a case was merged into it. */
function weightOf({ weight }: Case, merged: readonly { readonly weight: number }[]): number {
  return merged.reduce((sum, one) => sum + 1 + one.weight, weight)
}

/** By when something is due, and how many working days are left or gone. */
function dayLines({ texts, holidays }: DeskDeps, { today }: Asker, one: Case): string[] {
  if (!isOpen(one)) return []
  if (one.waitingSince !== null) return [texts("desk-days-waiting", { since: dayText(one.waitingSince) })]
  const line = (what: "accept" | "answer", day: string) => {
    const isLate = day < today
    return texts(`desk-days-${what}`, {
      day: dayText(day),
      left: isLate ? "late" : "open",
      days: isLate ? workingDaysBetween(day, today, holidays) : workingDaysBetween(today, day, holidays),
    })
  }
  return [...(one.acceptedOn === null ? [line("accept", one.acceptBy)] : []), line("answer", one.answerBy)]
}

function stepText({ texts }: DeskDeps, step: CaseStep, names: ReadonlyMap<number, string>): string {
  const name = step.person === null ? undefined : names.get(step.person)
  const head = texts("desk-step", {
    day: dayText(step.day),
    state: texts(`desk-state-${step.state}`),
    who: name ?? texts(`desk-mover-${step.mover}`),
  })
  const reason =
    step.state === "refused" && step.reason !== "" ? [texts(`suggestions-reason-${step.reason}`)] : []
  const evidence =
    step.evidence === "" ? [] : [texts("suggestions-news-evidence", { evidence: step.evidence })]
  const note = step.internalNote === "" ? [] : [texts("desk-step-internal", { note: step.internalNote })]
  const words = step.publicNote === "" ? [] : [`“${step.publicNote}”`]
  return [head, ...reason, ...words, ...evidence, ...note].join(" ")
}

function messageText({ texts }: DeskDeps, { day, fromCitizen, text, isNew }: DeskMessage): string {
  return texts(fromCitizen ? "desk-said" : "desk-asked", {
    day: dayText(day),
    text,
    ...(fromCitizen ? { new: isNew ? "yes" : "no" } : {}),
  })
}

/** What can be done now; what is rarely wanted is one press further. */
function offersOf(deps: DeskDeps, asker: Asker, one: Case): Offer<DeskAction>[] {
  const can = (to: Case["state"]) => mayMove(one.state, to, "office")
  const button = (act: Parameters<typeof caseButton>[2]) => caseButton(deps, one, act)
  if (one.state === "redirected") return mayWith(asker, "open-sealed", one) ? [button("sealed")] : []
  if (one.state === "merged")
    return [
      button("unmerge"),
      {
        label: deps.texts("desk-button-main"),
        action: { do: "show", case: sealCase(deps.keys, one.mergedInto!) },
      },
      button("more"),
    ]
  return [
    ...(can("checking") ? [button("accept")] : []),
    ...(can("answered") ? [button("answer")] : []),
    ...(can("waiting") ? [button("ask")] : []),
    ...(can("passed") ? [button("pass")] : []),
    ...(can("refused") ? [button("refuse")] : []),
    // Of an open one it is behind the other acts: there is no room.
    ...(one.mayPublish && !isOpen(one) && one.state !== "withdrawn" ? [button("publish")] : []),
    button("more"),
  ]
}

/** What is done besides deciding: who works on it, what it is about, what was left with it. */
export async function showMore(deps: DeskDeps, asker: Asker, one: Case): Promise<Presented> {
  const { queries, texts, keys } = deps
  const photos = await asDesk(queries, (desk) => countPhotos(desk, one.id))
  const mayOpen = mayWith(asker, "open-contact", one) && (await hasContact(queries, one.id))
  return page(texts("desk-more", { code: one.code }), [
    ...(photos > 0
      ? [
          {
            label: texts("desk-button-photos", { count: photos }),
            action: { do: "photo", case: sealCase(keys, one.id), number: 1 },
          } as const,
        ]
      : []),
    ...(mayOpen ? [caseButton(deps, one, "contact")] : []),
    ...(isOpen(one) ? [caseButton(deps, one, "categories"), caseButton(deps, one, "officers")] : []),
    caseButton(deps, one, "note"),
    ...(isOpen(one) ? [caseButton(deps, one, "aside")] : [caseButton(deps, one, "show")]),
  ])
}

/** The two ways in which a case is no case of its own after all, and the one to all people. */
export function showAside(deps: DeskDeps, one: Case): Presented {
  return page(deps.texts("desk-aside", { code: one.code }), [
    caseButton(deps, one, "merge"),
    caseButton(deps, one, "redirect"),
    ...(one.mayPublish ? [caseButton(deps, one, "publish")] : []),
    caseButton(deps, one, "show"),
  ])
}
