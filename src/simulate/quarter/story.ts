import type { Days } from "./days.ts"

/** Where the office, the person or the calendar takes a case, in words of the judge's own. */
export type Deed =
  | { readonly do: "accept" | "outside" | "answer" | "refuse" | "ask" | "unmerge" | "redirect" }
  | { readonly do: "pass"; readonly to: number }
  | { readonly do: "merge"; readonly into: Story }
  | { readonly do: "reply" | "withdraw" | "reopen" | "solved" }

/** One change as it has to stand in the database. */
export interface Line {
  readonly day: string
  readonly state: string
  readonly mover: "citizen" | "office" | "calendar"
  readonly isPublic: boolean
}

/** One message that somebody has to get: by whom a case is known, what it says, and the mark of the words in it. */
export interface News {
  readonly account: string
  readonly code: string
  readonly kind: "own" | "followed" | "reminder"
  readonly says: string
  readonly mark: string
  /** When it was put on its way, in milliseconds since 1970. */
  readonly at: number
}

/** A case as everybody who had to do with it remembers it. */
export interface Story {
  readonly number: number
  readonly code: string
  /** "telegram:100023" */
  readonly sender: string
  readonly unit: number
  desk: number
  /** It was passed to a unit, not to another body. */
  isWithin: boolean
  state: string
  before: string | null
  main: Story | null
  readonly parts: Set<Story>
  readonly receivedOn: string
  readonly acceptBy: string
  /** As it was promised when it came, and as it stands. */
  readonly promisedBy: string
  answerBy: string
  waitingSince: string | null
  remindedFor: string | null
  settledOn: string | null
  closedOn: string | null
  reopened: number
  /** The office can still tell its sender. */
  hasRoute: boolean
  readonly followers: Set<string>
  readonly lines: Line[]
}

export interface UnitDays {
  readonly accept: number
  readonly answer: number
}

/** Who may take a case from where to where. */
const OPEN = "received checking waiting passed"
const LAWFUL: Readonly<Record<Deed["do"], readonly [from: string, to: string]>> = {
  accept: ["received waiting passed", "checking"],
  outside: [OPEN, "passed"],
  pass: [OPEN, "passed"],
  answer: [OPEN, "answered"],
  refuse: [OPEN, "refused"],
  ask: ["received checking passed", "waiting"],
  merge: [OPEN, "merged"],
  unmerge: ["merged", ""],
  redirect: [OPEN, "redirected"],
  reply: ["waiting", "checking"],
  withdraw: [`${OPEN} merged`, "withdrawn"],
  reopen: ["answered refused", "checking"],
  solved: ["answered", "closed"],
}
const CITIZENS = ["reply", "withdraw", "reopen", "solved"]
const REOPEN_DAYS = 15
const REMIND_AFTER = 5
const TOO_LONG = 15

const SAYS: Readonly<Record<string, string>> = {
  received: "Đang chờ tiếp nhận.",
  checking: "Đã tiếp nhận, đang xem xét.",
  waiting: "Cần ông/bà cho biết thêm:",
  outside: "Đã chuyển cho nơi có thẩm quyền.",
  answered: "Đã có trả lời:",
  merged: "Đã gộp với một phản ánh cùng nội dung. Ông/bà vẫn nhận tin như trước.",
  closed: "Đã kết thúc.",
  redirected:
    "Nội dung này là khiếu nại hoặc tố cáo nên không giải quyết qua trò chuyện được. Nội dung đã được cất riêng và sẽ xóa. Ông/bà gửi đơn hoặc đến trực tiếp nơi tiếp công dân.",
}

/** What everybody should have seen, written down while it happens. */
export interface Chronicle {
  readonly stories: Story[]
  readonly news: News[]
  /** Deeds that were done though the judge's own table does not know them. */
  readonly unlawful: string[]
  file(story: Pick<Story, "number" | "code" | "sender" | "unit" | "desk">, day: string): Story
  may(story: Story, deed: Deed, day: string): boolean
  /** `mark`: known from the words that were written with it. `by`: the unit in whose name the office acts. */
  take(story: Story, deed: Deed, day: string, mark: string, by?: number): void
  /** What the calendar does on a day on which the machine is on. */
  turn(day: string): void
}

export function createChronicle(
  days: Days,
  daysOf: (unit: number) => UnitDays,
  nameOf: (unit: number) => string,
  now: () => number,
): Chronicle {
  const stories: Story[] = []
  const news: News[] = []
  const unlawful: string[] = []

  function tell(story: Story, says: string, mark: string, kind: "own" | "reminder" = "own"): void {
    const { code } = story
    const one = { code, says, mark, at: now() }
    if (story.hasRoute) news.push({ ...one, account: story.sender, kind })
    if (kind === "reminder") return
    for (const account of story.followers) news.push({ ...one, account, kind: "followed" })
  }

  function leaveWaiting(story: Story, day: string): void {
    if (story.waitingSince === null) return
    story.answerBy = days.after(story.answerBy, days.between(story.waitingSince, day))
    story.waitingSince = null
  }

  function move(story: Story, state: string, mover: Line["mover"], isPublic: boolean, day: string): void {
    if (state === "waiting") story.waitingSince ??= day
    else leaveWaiting(story, day)
    if (state === "answered" || state === "refused") story.settledOn = day
    if (state === "closed" || state === "withdrawn" || state === "redirected") story.closedOn = day
    story.state = state
    story.lines.push({ day, state, mover, isPublic })
  }

  function part(story: Story): void {
    story.main?.parts.delete(story)
    story.main = null
    story.before = null
  }

  function letGo(story: Story): void {
    story.hasRoute = false
    story.followers.clear()
  }

  function close(story: Story, day: string): void {
    move(story, "closed", "calendar", true, day)
    tell(story, SAYS.closed!, "")
    letGo(story)
  }

  function endParts(main: Story, day: string): void {
    for (const story of [...main.parts].filter(({ state }) => state === "merged")) {
      if (main.state === "closed") close(story, day)
      else {
        const to = story.before!
        part(story)
        move(story, to, "calendar", to === "checking", day)
        if (to === "checking") tell(story, SAYS.checking!, "")
      }
    }
  }

  function canReopen({ state, reopened, settledOn }: Story, day: string): boolean {
    return (
      (state === "answered" || state === "refused") &&
      reopened === 0 &&
      settledOn !== null &&
      day <= days.shift(settledOn, REOPEN_DAYS)
    )
  }

  function may(story: Story, deed: Deed, day: string): boolean {
    if (!LAWFUL[deed.do][0].split(" ").includes(story.state)) return false
    if (deed.do === "reopen") return canReopen(story, day)
    if (deed.do === "redirect") return story.parts.size === 0
    if (deed.do !== "merge") return true
    return story.parts.size === 0 && deed.into !== story && OPEN.split(" ").includes(deed.into.state)
  }

  function decide(story: Story, deed: Deed, day: string, mark: string, by: number): void {
    const to = deed.do === "unmerge" ? story.before! : LAWFUL[deed.do][1]
    const says =
      deed.do === "pass"
        ? `Đã chuyển cho ${nameOf(deed.to)}.`
        : deed.do === "refuse"
          ? `${nameOf(by)} không tiếp nhận.`
          : SAYS[deed.do === "outside" ? "outside" : to]!
    if (deed.do === "unmerge") part(story)
    if (deed.do === "redirect") story.followers.clear()
    if (deed.do === "pass") story.desk = deed.to
    if (to === "passed") story.isWithin = deed.do === "pass"
    if (deed.do === "merge") {
      story.before = story.state
      story.main = deed.into
      deed.into.parts.add(story)
    }
    move(story, to, "office", true, day)
    tell(story, says, mark)
    if (deed.do === "redirect") letGo(story)
    for (const one of story.parts) {
      one.lines.push({ day, state: to, mover: "office", isPublic: true })
      tell(one, says, mark)
    }
  }

  return {
    stories,
    news,
    unlawful,
    may,
    file({ number, code, sender, unit, desk }, day) {
      const { accept, answer } = daysOf(unit)
      const story: Story = {
        number,
        code,
        sender,
        unit,
        desk,
        isWithin: false,
        state: "received",
        before: null,
        main: null,
        parts: new Set(),
        receivedOn: day,
        acceptBy: days.after(day, accept),
        promisedBy: days.after(day, answer),
        answerBy: days.after(day, answer),
        waitingSince: null,
        remindedFor: null,
        settledOn: null,
        closedOn: null,
        reopened: 0,
        hasRoute: true,
        followers: new Set(),
        lines: [{ day, state: "received", mover: "citizen", isPublic: false }],
      }
      stories.push(story)
      return story
    },
    take(story, deed, day, mark, by = story.desk) {
      if (!may(story, deed, day)) unlawful.push(`${story.code}: ${deed.do} while it was ${story.state}`)
      if (!CITIZENS.includes(deed.do)) return decide(story, deed, day, mark, by)
      const wasMerged = story.state === "merged"
      if (deed.do === "reopen") {
        story.answerBy = days.after(day, daysOf(story.unit).answer)
        story.settledOn = null
        story.reopened++
      }
      move(story, LAWFUL[deed.do][1], "citizen", false, day)
      if (deed.do === "withdraw" || deed.do === "solved") letGo(story)
      if (wasMerged) part(story)
    },
    turn(day) {
      const before = days.shift(day, -REOPEN_DAYS)
      for (const story of stories)
        if ((story.state === "answered" || story.state === "refused") && story.settledOn! < before)
          close(story, day)
      for (const story of stories)
        if (story.parts.size > 0 && ["closed", "withdrawn", "redirected"].includes(story.state))
          endParts(story, day)
      for (const story of stories) {
        if (story.state !== "waiting" || story.remindedFor === story.waitingSince) continue
        const waited = days.between(story.waitingSince!, day)
        if (waited < REMIND_AFTER || waited >= TOO_LONG) continue
        story.remindedFor = story.waitingSince
        tell(story, `đã ${waited} ngày làm việc`, "", "reminder")
      }
    },
  }
}
