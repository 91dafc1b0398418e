import { DAY, notAtNight } from "./hours.ts"
import { accountName, type Life, type Member, type YearRecord } from "./record.ts"

/** The Official Account may write to somebody so long after their last deed. */
const WINDOW = 7 * DAY

/** What is known of all accounts and of the bot's own rests. */
export type KnownLives = Pick<YearRecord, "lives" | "outages">

/** Whether the platforms would have let the bot write to somebody then, by any of their accounts. */
export function isReachable({ lives }: KnownLives, member: Member, moment: number): boolean {
  return member.accounts.some((account) => {
    const life = lives.get(accountName(account))!
    if (isBlocked(life, moment)) return false
    if (account.channel !== "zalo-oa") return true
    const last = life.deeds.findLast((deed) => deed <= moment)
    return last !== undefined && moment - last < WINDOW
  })
}

/** Whether the bot has an account of theirs that it has not heard to be closed. */
export function isThoughtOpen({ lives }: KnownLives, member: Member, moment: number): boolean {
  return member.accounts.some((account) => {
    const life = lives.get(accountName(account))!
    const block = life.blocked.find(({ from, to }) => from <= moment && moment < to)
    if (block === undefined) return true
    // Telegram tells of a block at once, the Official Account when it refuses, Zalo Bot never.
    if (account.channel === "telegram") return false
    if (account.channel === "zalo-bot") return true
    return !life.refused.some((refusal) => refusal >= block.from && refusal <= moment)
  })
}

function isBlocked({ blocked }: Life, moment: number): boolean {
  return blocked.some(({ from, to }) => from <= moment && moment < to)
}

/** When the bot that was off comes to what was due. */
export function notInOutage({ outages }: KnownLives, moment: number): number {
  const off = outages.find(({ from, to }) => from <= moment && moment < to)
  return off === undefined ? moment : off.to
}

/** When a notice that is ready can leave at the earliest: not while the bot is off, and not at night. */
export function leavesAt(known: KnownLives, ready: number): number {
  const leaves = notAtNight(notInOutage(known, ready))
  return leaves === ready ? ready : leavesAt(known, leaves)
}
