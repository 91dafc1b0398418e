import { recordRef } from "../../core/audit.ts"
import { fold } from "../../core/text.ts"
import { asDesk } from "../../storage/cases/as-desk.ts"
import { type Case, readCase, readCaseByCode } from "../../storage/cases/cases.ts"
import { mergedInto } from "../../storage/cases/desk.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { codeOf } from "./actions.ts"
import { decide, overtaken } from "./carry.ts"
import { askWords, caseButton, type DeskDeps, dayText, mayWith, page } from "./deps.ts"
import { openCase, sealCase } from "./sealed.ts"
import { isOpen, showCase } from "./show.ts"

export function askMain(deps: DeskDeps, one: Case, problem?: string): Presented {
  const asked = deps.texts("desk-ask-main", { code: one.code })
  return askWords(deps, one, problem === undefined ? asked : `${problem}\n${asked}`, {
    do: "merge",
    case: sealCase(deps.keys, one.id),
  })
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
  const { queries, texts, keys } = deps
  const code = codeOf(fold(typed).trim())
  const main = code === undefined ? undefined : await asDesk(queries, (desk) => readCaseByCode(desk, code))
  if (main === undefined || !(await mayMerge(deps, asker, one, main)))
    return askMain(deps, one, texts("desk-merge-none"))
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
