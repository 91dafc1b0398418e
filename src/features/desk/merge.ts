import { recordRef } from "../../core/audit.ts"
import { dayText } from "../../core/day-text.ts"
import { fold } from "../../core/text.ts"
import { asDesk } from "../../storage/cases/as-desk.ts"
import { type Case, readCase, readCaseByCode } from "../../storage/cases/cases.ts"
import { mergedInto } from "../../storage/cases/desk.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { codeOf } from "./actions.ts"
import { alikeLines, alikeTo } from "./alike.ts"
import { decide, overtaken } from "./carry.ts"
import { caseButton, type DeskDeps, mayWith, page } from "./deps.ts"
import { openCase, sealCase } from "./sealed.ts"
import { isOpen, showCase } from "./show.ts"

/** Asks for the main case; those that tell the same are a press away. */
export async function askMain(deps: DeskDeps, asker: Asker, one: Case, problem?: string): Promise<Presented> {
  const { texts, keys } = deps
  const alike = await alikeTo(deps, asker, one)
  const text = [
    ...(problem === undefined ? [] : [problem]),
    texts("desk-ask-main", { code: one.code }),
    ...alikeLines(deps, alike),
  ].join("\n")
  const sealed = sealCase(keys, one.id)
  return page(
    text,
    [
      ...alike.map(({ id }, at) => ({
        label: texts("desk-button-merge-with", { number: at + 1 }),
        action: { do: "merge-with", case: sealed, into: sealCase(keys, id) } as const,
      })),
      caseButton(deps, one, "show"),
    ],
    { do: "merge", case: sealed },
  )
}

/** Whether one case may go on as a part of another: both open, nothing merged into the first, neither a part of a third. */
async function mayMerge({ queries }: DeskDeps, asker: Asker, one: Case, main: Case): Promise<boolean> {
  if (one.id === main.id || !isOpen(one) || !isOpen(main) || !mayWith(asker, "handle-cases", main))
    return false
  return (await asDesk(queries, (desk) => mergedInto(desk, one.id))).length === 0
}

/** Shows both before they are merged. A code that is wrong, of another unit or of no open case is all the same. */
export async function previewMerge(
  deps: DeskDeps,
  asker: Asker,
  one: Case,
  typed: string,
): Promise<Presented> {
  const code = codeOf(fold(typed).trim())
  const main =
    code === undefined ? undefined : await asDesk(deps.queries, (desk) => readCaseByCode(desk, code))
  return showBoth(deps, asker, one, main)
}

/** The same for one that was offered. */
export async function previewMergeWith(
  deps: DeskDeps,
  asker: Asker,
  one: Case,
  into: string,
): Promise<Presented> {
  const main = await asDesk(deps.queries, (desk) => readCase(desk, openCase(deps.keys, into)))
  return showBoth(deps, asker, one, main)
}

async function showBoth(deps: DeskDeps, asker: Asker, one: Case, main: Case | undefined): Promise<Presented> {
  const { texts, keys } = deps
  if (main === undefined || !(await mayMerge(deps, asker, one, main)))
    return askMain(deps, asker, one, texts("desk-merge-none"))
  const shown = (part: "one" | "main", { code, text, place, receivedOn }: Case) =>
    texts(`desk-merge-${part}`, {
      code,
      text,
      place: place === "" ? "none" : place,
      day: dayText(receivedOn),
    })
  return page([shown("one", one), shown("main", main), texts("desk-merge-sure")].join("\n\n"), [
    {
      label: texts("desk-button-merge-sure"),
      action: { do: "merge-sure", case: sealCase(keys, one.id), into: sealCase(keys, main.id) },
    },
    caseButton(deps, one, "show"),
  ])
}

/** From now on a case goes with another one: whoever sent it hears of that one's steps under their own code. */
export async function merge(deps: DeskDeps, asker: Asker, one: Case, into: string): Promise<Presented> {
  const { queries, texts, keys, audit } = deps
  const main = await asDesk(queries, (desk) => readCase(desk, openCase(keys, into)))
  if (main === undefined || !(await mayMerge(deps, asker, one, main))) return overtaken(deps, one)
  const moved = await decide(
    deps,
    asker,
    one.id,
    { to: "merged", internalNote: texts("desk-note-merged", { code: main.code }) },
    { mergedInto: main.id, stateBeforeMerge: one.state },
  )
  if (moved === undefined) return overtaken(deps, one)
  await audit(asker, "case-merged", recordRef("case", one.id))
  return showCase(deps, asker, main.id, texts("desk-was-merged", { code: one.code }))
}

/** A case goes its own way again, from where it stood. */
export async function unmerge(deps: DeskDeps, asker: Asker, one: Case): Promise<Presented> {
  const { texts, audit } = deps
  const { stateBeforeMerge: to } = one
  if (one.state !== "merged" || to === null) return overtaken(deps, one)
  const moved = await decide(
    deps,
    asker,
    one.id,
    { to, publicNote: texts("desk-unmerged-told") },
    { mergedInto: null, stateBeforeMerge: null },
  )
  if (moved === undefined) return overtaken(deps, one)
  await audit(asker, "case-unmerged", recordRef("case", one.id))
  return showCase(deps, asker, one.id, texts("desk-was-unmerged"))
}
