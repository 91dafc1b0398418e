import { readConfig } from "../config.ts"
import type { ChannelName } from "../core/channel.ts"
import { asError } from "../core/errors.ts"
import { isQuiet, QUIET_HOURS } from "../core/quiet-hours.ts"
import { startService } from "../service.ts"
import { type Admission, admitConsents, admitMembers } from "../storage/admissions.ts"
import { openDatabase } from "../storage/database.ts"
import { notify } from "../storage/notify.ts"
import { accountsOf } from "../storage/recipients.ts"
import { readTraces, readWork } from "../storage/traces.ts"
import { type ClockSetting, simulatedClock } from "./clock.ts"

/** What the simulation asks of a bot process; answered under the same id. */
export type Order =
  | { readonly do: "admit"; readonly members: readonly Admission[] }
  | {
      readonly do: "notify"
      readonly key: string
      readonly text: string
      readonly kind: "notice" | "urgent"
      readonly notAfter: number | null
      /** Only these accounts; null tells every member. */
      readonly to: readonly { readonly channel: ChannelName; readonly user: string }[] | null
    }
  | { readonly do: "jump"; readonly ms: number }
  | { readonly do: "work" }
  | { readonly do: "traces"; readonly after: number }

export interface BotSetting {
  readonly settings: Readonly<Record<string, string>>
  readonly clock: ClockSetting
}

// Chibo as it is, but for its time; it ends with the process that started it.
const { settings, clock: setting } = JSON.parse(process.argv[2]!) as BotSetting
const clock = simulatedClock(setting)
const config = readConfig(settings)
const service = await startService(config, { clock })
// Its own connection, so that questions about the work do not wait in line with it.
const database = await openDatabase(config.database)

async function carryOut(order: Order): Promise<unknown> {
  switch (order.do) {
    case "admit":
      await admitMembers(database, order.members, clock.now())
      return admitConsents(database, order.members, clock.now())
    case "notify": {
      const { key, text, kind, notAfter } = order
      const recipients = order.to ?? (await accountsOf(database, "members"))
      const notice = {
        key,
        kind,
        message: { parts: [{ kind: "text" as const, text }] },
        ...(notAfter === null ? {} : { notAfter: new Date(notAfter) }),
      }
      return notify(database, recipients, notice, clock.now())
    }
    case "jump":
      return clock.jump(order.ms)
    case "work":
      return readWork(database, clock.now(), !isQuiet(clock, QUIET_HOURS))
    case "traces":
      return readTraces(database, order.after, 5000)
  }
}

process.on("message", ({ id, order }: { id: number; order: Order }) => {
  carryOut(order).then(
    (result) => process.send?.({ id, result: result ?? null }),
    (thrown: unknown) => process.send?.({ id, error: asError(thrown).message }),
  )
})
process.on("disconnect", () => process.exit(0))
process.send?.({ ready: service.url })
