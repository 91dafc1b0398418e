import { recordRef } from "../../core/audit.ts"
import type { RosterRow } from "../../roster/index.ts"
import { readList, type Undo, unwriteList, writeList } from "../../storage/lists.ts"
import { countLinked, type RosterImport, settleImport, takeImport } from "../../storage/roster-imports.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { bringsAs, IMPORT_MS, PURPOSE } from "./bring.ts"
import { type MembersDeps, page } from "./deps.ts"
import { type ListPlan, planList } from "./plan-list.ts"

/** Somebody said yes: the list is compared again with what the unit has by now, and written as a whole. */
export async function writeImport(deps: MembersDeps, asker: Asker, id: number): Promise<Presented> {
  const { queries, texts, keys } = deps
  const kept = await takeImport(queries, id, "shown", asker.now)
  if (kept === undefined) return page(texts("members-import-gone"))
  const rows = JSON.parse(keys.open(kept.content, PURPOSE)) as RosterRow[]
  const plan = planList(keys, rows, await readList(queries, kept.unit), bringsAs(asker, kept.unit).mayGive)
  if (plan.problems.length > 0) {
    await settleImport(queries, kept, { state: "dropped" })
    return page(texts("members-import-gone"))
  }
  await keepList(deps, kept, plan, asker.now)
  const counts = { added: plan.added.length, changed: plan.changed.length }
  await deps.audit(
    asker,
    "list-imported",
    recordRef("import", id),
    `unit:${kept.unit} added:${counts.added} changed:${counts.changed}`,
  )
  return page(texts("members-written", counts), [
    { label: texts("members-button-unit"), action: { do: "unit", unit: kept.unit } },
    { label: texts("members-button-undo"), action: { do: "undo", import: id } },
  ])
}

export async function dropImport(
  { queries, texts }: MembersDeps,
  { now }: Asker,
  id: number,
): Promise<Presented> {
  const kept = await takeImport(queries, id, "shown", now)
  if (kept === undefined) return page(texts("members-import-gone"))
  await settleImport(queries, kept, { state: "dropped" })
  return page(texts("members-dropped"))
}

export async function askUndo(
  { queries, texts, keys }: MembersDeps,
  { now }: Asker,
  id: number,
): Promise<Presented> {
  const kept = await takeImport(queries, id, "written", now)
  if (kept === undefined) return page(texts("members-import-gone"))
  const undo = JSON.parse(keys.open(kept.content, PURPOSE)) as Undo
  return page(texts("members-undo", { added: undo.added.length, changed: undo.before.length }), [
    { label: texts("members-button-undo-sure"), action: { do: "undo-sure", import: id } },
    { label: texts("members-button-keep"), action: { do: "unit", unit: kept.unit } },
  ])
}

/** Takes a written list back as a whole, unless somebody whom it brought is here already. */
export async function undoImport(deps: MembersDeps, asker: Asker, id: number): Promise<Presented> {
  const { texts } = deps
  const end = await takeBack(deps, id, asker.now)
  if (end.is === "gone") return page(texts("members-import-gone"))
  if (end.is === "linked") return page(texts("members-undo-linked", { count: end.count }))
  await deps.audit(asker, "list-undone", recordRef("import", id), `unit:${end.unit}`)
  return page(texts("members-undone"))
}

/** Writes the people of an import that was kept, and what it takes to undo that for a day. Call in a transaction. */
export async function keepList(
  { queries, keys }: Pick<MembersDeps, "queries" | "keys">,
  kept: Pick<RosterImport, "id" | "unit">,
  plan: ListPlan,
  at: Date,
): Promise<void> {
  const undo = await writeList(queries, kept.unit, plan.changes, at)
  await settleImport(queries, kept, {
    state: "written",
    content: keys.seal(JSON.stringify(undo), PURPOSE),
    expiresAt: new Date(at.getTime() + IMPORT_MS),
  })
}

/** How taking a written list back ended: it is too late for it, people whom it added have joined, or it is done. */
export type TakenBack =
  | { readonly is: "gone" }
  | { readonly is: "linked"; readonly count: number }
  | { readonly is: "done"; readonly unit: number }

/** Takes a written list back as a whole, if that still can be. Call in a transaction. */
export async function takeBack(
  { queries, keys }: Pick<MembersDeps, "queries" | "keys">,
  id: number,
  now: Date,
): Promise<TakenBack> {
  const kept = await takeImport(queries, id, "written", now)
  if (kept === undefined) return { is: "gone" }
  const undo = JSON.parse(keys.open(kept.content, PURPOSE)) as Undo
  const count = await countLinked(queries, undo.added)
  if (count > 0) return { is: "linked", count }
  await unwriteList(queries, kept.unit, undo, now)
  await settleImport(queries, kept, { state: "undone" })
  return { is: "done", unit: kept.unit }
}
