import type { Days } from "./days.ts"
import type { Evidence } from "./judge.ts"
import type { Story } from "./story.ts"

/** Of what officers are told in numbers, and how the line with the number begins. */
const LINES = {
  "- Mới": "new",
  "- Sắp đến hạn báo tiếp nhận": "accept-soon",
  "- Quá hạn báo tiếp nhận": "accept-late",
  "- Sắp đến hạn trả lời": "answer-soon",
  "- Quá hạn trả lời": "answer-late",
} as const
type Kind = (typeof LINES)[keyof typeof LINES]

/** What officers have to be warned of: each once for a case, a day and a unit. */
export interface Warnings {
  /** On a morning, before anybody has done anything: all that is so has to be told. */
  morning(stories: readonly Story[], day: string): void
  /** At any other time: it may be told, should anybody look just then. */
  meanwhile(story: Story, day: string): void
  judge(
    officers: ReadonlyMap<number, readonly string[]>,
    evidence: Pick<Evidence, "calls" | "died">,
    onWrong: (what: string, about: string) => void,
  ): { readonly warnings: number; readonly unwarned: number; readonly overwarned: number }
}

const WARN_DAYS = 2

export function createWarnings(days: Days, nameOf: (unit: number) => string): Warnings {
  const due = new Set<string>()
  const possible = new Set<string>()

  function kindsOf(story: Story, day: string): [Kind, string][] {
    const { state, acceptBy, answerBy, receivedOn, lines } = story
    if (!["received", "checking", "passed"].includes(state)) return []
    const found: [Kind, string][] = []
    const isSoon = (by: string) => receivedOn < day && by >= day && days.between(day, by) <= WARN_DAYS
    const isLate = (by: string) => by < day && days.between(by, day) > 0
    if (state === "received") found.push(["new", receivedOn])
    const last = lines.findLast((line) => line.state === "passed")
    if (state === "passed" && story.isWithin) found.push(["new", last!.day])
    if (state === "received" && isSoon(acceptBy)) found.push(["accept-soon", acceptBy])
    if (state === "received" && isLate(acceptBy)) found.push(["accept-late", acceptBy])
    if (isSoon(answerBy)) found.push(["answer-soon", answerBy])
    if (isLate(answerBy)) found.push(["answer-late", answerBy])
    return found
  }

  const note = (set: Set<string>, story: Story, day: string) => {
    for (const [kind, by] of kindsOf(story, day)) set.add([story.desk, kind, story.code, by].join(" "))
  }

  return {
    morning(stories, day) {
      for (const story of stories) {
        note(due, story, day)
        note(possible, story, day)
      }
    },
    meanwhile: (story, day) => note(possible, story, day),
    judge(officers, evidence, onWrong) {
      const count = { warnings: due.size, unwarned: 0, overwarned: 0 }
      const heard = hearAlerts(evidence)
      const size = (set: ReadonlySet<string>, unit: number, kind: Kind) =>
        [...set].filter((one) => one.startsWith(`${unit} ${kind} `)).length
      for (const [unit, accounts] of officers) {
        const told = countTold(
          nameOf(unit),
          accounts.map((one) => heard.get(one) ?? new Map()),
        )
        for (const kind of Object.values(LINES)) {
          const [least, most, found] = [
            size(due, unit, kind),
            size(possible, unit, kind),
            told.get(kind) ?? 0,
          ]
          count.unwarned += Math.max(0, least - found)
          count.overwarned += Math.max(0, found - most)
          if (found < least || found > most)
            onWrong("warnings", `${nameOf(unit)} ${kind}: ${found}, not ${least} to ${most}`)
        }
      }
      return count
    },
  }
}

type Texts = Map<string, number>

/** How often an account heard which words about a unit, or the line was cut meanwhile. */
function hearAlerts({ calls, died }: Pick<Evidence, "calls" | "died">): Map<string, Texts> {
  const heard = new Map<string, Texts>()
  const mayHave = calls.filter(
    ({ outcome, status }) => outcome === "delivered" || status === null || status >= 500,
  )
  const gone = new Set(died.map(({ account, text }) => `${account} ${text}`))
  for (const { account, text } of [...mayHave, ...died]) {
    if (text === null || unitIn(text) === undefined) continue
    const texts = heard.get(account) ?? new Map()
    heard.set(account, texts)
    // What was on its way when its process died may have arrived all the same.
    if (gone.has(`${account} ${text}`) && texts.has(text)) continue
    texts.set(text, (texts.get(text) ?? 0) + 1)
  }
  return heard
}

function unitIn(text: string): string | undefined {
  return /^Phản ánh của ([^:\n]+):\n/.exec(text)?.[1]
}

/** Of how many cases the officers of a unit were told: all get the same words, and what one missed another heard. */
function countTold(unit: string, officers: readonly Texts[]): Map<Kind, number> {
  const told = new Map<Kind, number>()
  for (const text of new Set(officers.flatMap((one) => [...one.keys()]))) {
    if (unitIn(text) !== unit) continue
    const times = Math.max(...officers.map((one) => one.get(text) ?? 0))
    for (const [begin, kind] of Object.entries(LINES)) {
      const number = new RegExp(`^${begin}: (\\d+)`, "m").exec(text)?.[1]
      if (number !== undefined) told.set(kind, (told.get(kind) ?? 0) + times * Number(number))
    }
  }
  return told
}
