import { type Expected, expectedOf } from "./expect.ts"
import { HOUR, isNight, MINUTE } from "./hours.ts"
import { type Delivery, type Notice, type NoticeKind, readNotice } from "./notices.ts"
import { accountName, type MeetingRecord, type Member, type YearRecord } from "./record.ts"

/** What was wrong in what people heard; all but the first two and the last two must be 0. */
export interface Verdicts {
  /** Notices that somebody should have got, and whom the platforms would have let through. */
  due: number
  sent_once: number
  missed: number
  twice: number
  /** Delivered while notices rest. */
  in_quiet_hours: number
  /** About a meeting that had been called off, but for the news of it. */
  after_cancel: number
  /** Delivered when it was of no use any more. */
  late: number
  /** Delivered to somebody who should not have got it, or with a time or place that was over. */
  unasked: number
  /** The platform cut the line, or the process was killed, while it was sent: nobody can know. */
  unknown: number
  /** Left out because the person had their three notices of the day. */
  capped: number
}

export interface Evidence {
  readonly deliveries: readonly Delivery[]
  /** Calls that the platform cut or failed at: it never says whether it will have delivered. */
  readonly cut: readonly Delivery[]
  /** Messages whose process died while sending. */
  readonly died: readonly Delivery[]
}

/** How much later than it was taken a message may arrive. */
const ON_ITS_WAY = MINUTE
const NOTICES_A_DAY = 3
const DAY_OF = 24 * HOUR

interface Heard {
  readonly delivery: Delivery
  readonly notice: Notice
  readonly member: Member
  /** Null where no meeting of their cell is or was like that. */
  readonly found: { readonly meeting: MeetingRecord; readonly version: number } | null
}

/** Compares what people should have heard with what the platforms delivered. The platforms are believed. */
export function judge(
  record: YearRecord,
  evidence: Evidence,
  onWrong: (what: string, about: string) => void,
): Verdicts {
  const resolve = resolver(record)
  const heard = evidence.deliveries.flatMap(resolve)
  const perhaps = Map.groupBy([...evidence.cut, ...evidence.died].flatMap(resolve), keyOfMeeting)
  const byMeeting = Map.groupBy(heard, keyOfMeeting)
  const byMember = Map.groupBy(heard, ({ member }) => member)
  const count: Verdicts = {
    due: 0,
    sent_once: 0,
    missed: 0,
    twice: 0,
    in_quiet_hours: 0,
    after_cancel: 0,
    late: 0,
    unasked: 0,
    unknown: 0,
    capped: 0,
  }
  const wrong = (what: keyof Verdicts, about: string) => {
    count[what]++
    onWrong(what, about)
  }

  for (const one of heard) {
    const { delivery, found } = one
    if (isNight(delivery.at) && isNight(delivery.at - ON_ITS_WAY)) wrong("in_quiet_hours", told(one))
    if (found === null) wrong("unasked", told(one))
    else if (isAfterCancel(one, found.meeting)) wrong("after_cancel", told(one))
  }

  const wasReached = (meeting: MeetingRecord, member: Member, before: number) => {
    const key = `${meeting.number}:${member.number}`
    const times = (byMeeting.get(key) ?? []).map(({ delivery }) => delivery.at)
    if (times.some((time) => time < before - ON_ITS_WAY)) return "yes"
    const isClose = times.some((time) => time < before + ON_ITS_WAY)
    const isCut = (perhaps.get(key) ?? []).some(({ delivery }) => delivery.at < before + ON_ITS_WAY)
    return isClose || isCut ? "perhaps" : "no"
  }

  for (const meeting of record.meetings) {
    const expected = expectedOf(record, meeting, wasReached)
    const left = new Set(
      meeting.cell.members.flatMap(({ number }) => byMeeting.get(`${meeting.number}:${number}`) ?? []),
    )
    for (const one of expected) {
      const fits = (all: readonly Heard[] | undefined) =>
        (all ?? []).filter(({ found, notice }) => {
          return found?.version === one.version && one.kinds.includes(notice.kind)
        })
      const key = `${meeting.number}:${one.to.number}`
      const got = fits(byMeeting.get(key))
      for (const each of got) left.delete(each)
      if (one.isOptional && got.length === 0) continue
      count.due++
      if (got.length > 1) wrong("twice", about(one))
      else if (got.length === 1) count.sent_once++
      else if (fits(perhaps.get(key)).length > 0) wrong("unknown", about(one))
      else if (isCapped(byMember.get(one.to) ?? [], one)) wrong("capped", about(one))
      else wrong("missed", about(one))
      for (const { delivery } of got) {
        if (delivery.at > one.until + ON_ITS_WAY) wrong("late", about(one))
        if (delivery.at < one.notBefore - ON_ITS_WAY) wrong("unasked", `early: ${about(one)}`)
      }
    }
    for (const one of left) if (!isAfterCancel(one, meeting) && !isExcused(one)) wrong("unasked", told(one))
  }
  return count
}

/** Finds who heard a message and of which meeting it speaks. Empty for what is no notice about a meeting. */
function resolver({ cells, meetings }: YearRecord): (delivery: Delivery) => Heard[] {
  const owners = new Map(
    cells.flatMap(({ members }) =>
      members.flatMap((member) => member.accounts.map((one) => [accountName(one), member] as const)),
    ),
  )
  const ofCell = Map.groupBy(meetings, ({ cell }) => cell.number)
  return (delivery) => {
    const notice = readNotice(delivery.text, delivery.at)
    const member = owners.get(`${delivery.platform}:${delivery.chat}`)
    if (notice === null || member === undefined) return []
    const isOwn = notice.cell === null || notice.cell === member.cell
    const found = isOwn ? findVersion(ofCell.get(member.cell) ?? [], notice, delivery.at) : null
    return [{ delivery, notice, member, found }]
  }
}

function findVersion(meetings: readonly MeetingRecord[], notice: Notice, heardAt: number): Heard["found"] {
  for (const meeting of meetings.toReversed()) {
    const version = meeting.versions.findLastIndex(
      ({ notBefore, startsAt, place }) =>
        notBefore <= heardAt + ON_ITS_WAY &&
        startsAt === notice.startsAt &&
        (notice.place === null || notice.place === place),
    )
    if (version >= 0) return { meeting, version }
  }
  return null
}

function keyOfMeeting({ found, member }: Heard): string {
  return found === null ? "none" : `${found.meeting.number}:${member.number}`
}

function isAfterCancel({ delivery, notice }: Heard, { cancelledAt }: MeetingRecord): boolean {
  return cancelledAt !== null && notice.kind !== "cancel" && delivery.at > cancelledAt + ON_ITS_WAY
}

/** What was on its way when the meeting changed. */
function isExcused({ delivery, found }: Heard): boolean {
  const next = found?.meeting.versions[found.version + 1]
  return next !== undefined && Math.abs(delivery.at - next.from) < ON_ITS_WAY
}

/** On a day on which it could have come the person had all that one person gets a day. */
function isCapped(heard: readonly Heard[], { from }: Expected): boolean {
  const dayOf = (moment: number) => Math.floor((moment + 7 * HOUR) / DAY_OF)
  return heard.filter(({ delivery }) => dayOf(delivery.at) === dayOf(from)).length >= NOTICES_A_DAY
}

function about({ meeting, kinds, to, from, version }: Expected): string {
  return describe(kinds, meeting.number, version, to, from)
}

function told({ delivery, notice, member, found }: Heard): string {
  return describe([notice.kind], found?.meeting.number ?? null, found?.version ?? 0, member, delivery.at)
}

function describe(
  kinds: readonly NoticeKind[],
  meeting: number | null,
  version: number,
  to: Member,
  moment: number,
): string {
  const accounts = to.accounts.map(accountName).join(" or ")
  return `${kinds.join("/")} of meeting ${meeting} (${version}) for ${to.number} ${accounts} at ${new Date(moment).toISOString()}`
}
