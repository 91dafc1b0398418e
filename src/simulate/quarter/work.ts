import type { Stage } from "../stage.ts"
import { allOf } from "../year/agenda.ts"
import { waitFor } from "../year/pass.ts"
import type { Phones } from "../year/phones.ts"
import type { Evidence } from "./judge.ts"
import type { DirectDeed, Done } from "./office.ts"

/** Something that somebody does: in the chat, or by the functions that the chat calls. */
export interface Work {
  /** Whose hands it needs: nobody does two things at once. */
  readonly by: string
  readonly chat: (() => Promise<void>) | null
  readonly direct: { readonly deed: DirectDeed; readonly onDone: (done: Done) => void } | null
}

const CHATS_AT_ONCE = 32
const DIRECT_AT_ONCE = 6
const DIRECT_IN_A_ROW = 20
const AFTER_DEATH_MS = 300

/** Carries work out while processes are killed. */
export interface Workers {
  doAll(works: readonly Work[], kills: number): Promise<void>
  kills(): number
  /** To be called when a process was killed, before its messages are given up. */
  noteDied(): Promise<void>
  /** What processes sent when they were killed. */
  readonly died: Evidence["died"]
}

export function createWorkers(stage: Stage, phones: Phones, random: () => number): Workers {
  const died: Evidence["died"][number][] = []
  const noted = new Set<number>()
  let killed = 0

  /** Does all of these, in the chat and without it, while processes are killed. */
  async function doAll(works: readonly Work[], kills: number): Promise<void> {
    const lanes = [
      ...Map.groupBy(
        works.filter((one) => one.chat !== null),
        ({ by }) => by,
      ).values(),
    ]
    const direct = [
      ...Map.groupBy(
        works.filter((one) => one.direct !== null),
        ({ by }) => by,
      ).values(),
    ].flat()
    const rows = Array.from({ length: Math.ceil(direct.length / DIRECT_IN_A_ROW) }, (_, row) =>
      direct.slice(row * DIRECT_IN_A_ROW, (row + 1) * DIRECT_IN_A_ROW),
    )
    const talk = allOf(
      lanes.map((lane) => async () => {
        for (const one of lane) await one.chat!()
      }),
      CHATS_AT_ONCE,
    )
    const work = allOf(
      rows.map((row) => async () => {
        const done = await stage.ask<Done[]>({ do: "deeds", deeds: row.map((one) => one.direct!.deed) })
        for (const [index, one] of row.entries()) one.direct!.onDone(done[index]!)
      }),
      DIRECT_AT_ONCE,
    )
    const killing = kill(kills)
    await waitFor(
      stage,
      phones,
      Promise.all([talk, work, killing]).then(() => {}),
    )
  }

  async function noteDied(): Promise<void> {
    const found = await stage.ask<(Evidence["died"][number] & { id: number })[]>({
      do: "words-that",
      state: "sending",
    })
    for (const { id, account, text } of found) {
      if (!noted.has(id)) died.push({ account, text })
      noted.add(id)
    }
  }

  async function kill(count: number): Promise<void> {
    for (let left = count; left > 0; left--) {
      await rest(100 + random() * 500)
      const back = stage.kill(killed % 2, 0)
      killed++
      await noteDied()
      // What it had asked of the database is done all the same: a message may be taken after its death.
      await rest(AFTER_DEATH_MS)
      await noteDied()
      await back
    }
  }

  const rest = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

  return { doAll, kills: () => killed, noteDied, died }
}
