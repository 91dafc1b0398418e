import { noteRead, unreadBy } from "../../../storage/broadcast-people.ts"
import { readBroadcast } from "../../../storage/broadcasts.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { type BroadcastsDeps, labelOf, page } from "../deps.ts"

/** Writes down that a receiver has read a notice. Undefined for whoever was not asked. */
export async function confirmRead(
  { queries, texts }: BroadcastsDeps,
  asker: Asker,
  id: number,
): Promise<Presented | undefined> {
  const person = asker.standing.person
  if (person === null || !(await noteRead(queries, id, person.id, asker.now))) return undefined
  const notice = (await readBroadcast(queries, id))!
  return page(texts("broadcasts-read", { label: labelOf(texts, notice) }))
}

/** Takes "đã đọc" as said of the notice that waits for it; of several it is asked which. Undefined where none does. */
export async function readInWords(deps: BroadcastsDeps, asker: Asker): Promise<Presented | undefined> {
  const person = asker.standing.person
  if (person === null) return undefined
  const unread = await unreadBy(deps.queries, person.id, asker.now)
  if (unread.length <= 1) return unread[0] && confirmRead(deps, asker, unread[0].id)
  return page(
    deps.texts("broadcasts-read-which"),
    unread.map((one) => ({
      label: labelOf(deps.texts, one),
      action: { do: "read", broadcast: one.id } as const,
    })),
  )
}
