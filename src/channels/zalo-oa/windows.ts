import type { Outgoing } from "../../core/channel.ts"
import type { Clock } from "../../core/clock.ts"
import type { ApprovedTemplates, WindowLedger } from "./ports.ts"
import { paidLeft } from "./quotas.ts"
import { readRecipient } from "./recipient.ts"
import { piecesOf } from "./render.ts"
import { fillTemplate } from "./templates.ts"

const HOUR_MS = 3_600_000
const FREE_MS = 48 * HOUR_MS
const OPEN_MS = 7 * 24 * HOUR_MS

/** May we write to somebody whom we heard then? `free` and `counted` yes, `closed` only with an approved text. */
export function windowOf(lastHeard: Date | null, now: Date): "free" | "counted" | "closed" {
  if (lastHeard === null) return "closed"
  const silence = now.getTime() - lastHeard.getTime()
  if (silence < FREE_MS) return "free"
  return silence < OPEN_MS ? "counted" : "closed"
}

export interface PreflightDeps {
  readonly ledger: WindowLedger
  readonly clock: Clock
  readonly templates: ApprovedTemplates
}

export interface Forecast {
  readonly user: string
  readonly verdict: "free" | "counted" | "template" | "impossible"
  /**
   * `within-48-hours`, `within-7-days`, `silent-7-days` (an approved text goes out); `no-quota`, `no-window`,
   * `template-incomplete`, `not-an-address`.
   */
  readonly reason: string
}

/**
 * Whom a message would reach if it was sent now, in the order given, without a word to the platform. Billed messages
 * are counted: when the quota covers only some of the recipients, the last of them are `impossible`.
 */
export async function preflight(
  deps: PreflightDeps,
  recipients: readonly { readonly user: string }[],
  message: Outgoing,
): Promise<readonly Forecast[]> {
  const now = deps.clock.now()
  const pieces = piecesOf(message).length
  const template = fillTemplate(deps.templates, message)
  let left = (await paidLeft(deps.ledger, now)) ?? Number.POSITIVE_INFINITY

  const silent = (user: string): Forecast => {
    if (template.found) return { user, verdict: "template", reason: "silent-7-days" }
    const reason = template.why === "incomplete" ? "template-incomplete" : "no-window"
    return { user, verdict: "impossible", reason }
  }
  const counted = (user: string): Forecast => {
    if (left < pieces) return { user, verdict: "impossible", reason: "no-quota" }
    left -= pieces
    return { user, verdict: "counted", reason: "within-7-days" }
  }

  const forecasts: Forecast[] = []
  for (const { user } of recipients) {
    const recipient = readRecipient(user)
    if (recipient === null) {
      forecasts.push({ user, verdict: "impossible", reason: "not-an-address" })
      continue
    }
    const window =
      recipient.kind === "user" ? windowOf(await deps.ledger.lastHeard(recipient.id), now) : "closed"
    if (window === "free") forecasts.push({ user, verdict: "free", reason: "within-48-hours" })
    else forecasts.push(window === "counted" ? counted(user) : silent(user))
  }
  return forecasts
}
