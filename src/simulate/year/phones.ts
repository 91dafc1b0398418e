import type { Clock } from "../../core/clock.ts"
import { type Crowd, PLATFORMS, type PlatformName, type Someone } from "../crowd.ts"
import { type Delivery, readNotice } from "./notices.ts"
import { accountName } from "./record.ts"

/** What everybody has in their hands, and what is seen there. */
export interface Phones {
  say(someone: Someone, text: string): void
  /** The newest button of that label, or its number in the newest message where buttons are typed. */
  choose(someone: Someone, label: string): void
  /** The buttons of the newest message that these words are in, as they are pressed; empty where there are none. */
  buttonsOf(someone: Someone, words: RegExp): readonly Pressable[]
  /** The newest message of the bot. */
  last(someone: Someone): string
  /** Does something and waits for the bot's answer, which is no notice. Null when none came, "" when it was cut off. */
  answer(someone: Someone, act: () => void): Promise<Heard | null>
  /** The same, and passes over what others are told meanwhile; null when no such words came. */
  answerLike(someone: Someone, words: RegExp, act: () => void): Promise<Heard | null>
  /** Nothing comes any more: whoever waits since before that moment, of `performance.now()`, gets no answer. */
  putDown(since: number): void
  /** Whether a notice of a meeting that begins at one of these times is on any of these phones. */
  hasNotice(accounts: readonly Someone[], times: readonly number[]): boolean
  /** Whether of such a notice the bot never got the platform's answer. */
  mayHaveNotice(accounts: readonly Someone[], times: readonly number[]): boolean
  /** How many calls the platforms have had so far. */
  calls(): number
  readonly deliveries: readonly Delivery[]
  readonly cut: readonly Delivery[]
  /** Called for each refusal because the person does not want to hear from us. */
  onRefused(call: (account: string, at: number) => void): void
  /** Called for each act of a person. */
  onDeed(call: (someone: Someone) => void): void
  stop(): void
}

export interface Heard {
  readonly text: string
  readonly at: number
  /** When the person did what is answered here: the bot did it in between. */
  readonly askedAt: number
}

/** Somebody who looks at their phone. */
interface Waiting {
  readonly since: number
  hear(message: Omit<Heard, "askedAt">): void
  giveUp(): void
}

interface Pressable {
  readonly label: string
  press(): void
}

const LOOK_MS = 15
/** So many messages a person sees at once. */
const RECENT = 3
/** So long a person looks at the phone before they try again. */
const PATIENCE_MS = 8000
/** … and waits for what they need to go on. */
const NEED_MS = 20_000
/** The Official Account's words for a person who blocked it. */
const BLOCKED = -244

export function takePhones(crowd: Crowd, clock: Clock): Phones {
  const seen = { telegram: 0, "zalo-bot": 0, "zalo-oa": 0 }
  const deliveries: Delivery[] = []
  const cut: Delivery[] = []
  const noticed = new Set<string>()
  const lost = new Set<string>()
  const refusals = new Map<string, { readonly platform: PlatformName; readonly n: number }[]>()
  const waiting = new Map<string, Waiting>()
  let refused: (account: string, at: number) => void = () => {}
  let done: (someone: Someone) => void = () => {}

  function look(): void {
    for (const platform of PLATFORMS) {
      for (const { n, at, chat, text, outcome, status, code } of crowd.ledger(platform, seen[platform])) {
        seen[platform] = n
        if (chat === null || text === null) continue
        const account = accountName({ channel: platform, user: chat })
        if (code === BLOCKED) refused(account, at)
        const isCut = outcome === "rejected" && (status === null || status >= 500)
        const notice = readNotice(text, at)
        const name = `${account} ${notice?.startsAt}`
        if (outcome !== "delivered" && !isCut) {
          if (notice !== null) refusals.set(name, [...(refusals.get(name) ?? []), { platform, n }])
          continue
        }
        if (notice !== null) {
          const list = isCut ? cut : deliveries
          list.push({ platform, chat, at, text })
          const names = isCut ? lost : noticed
          names.add(name)
        } else waiting.get(account)?.hear({ text: isCut ? "" : text, at })
      }
    }
  }
  const timer = setInterval(look, LOOK_MS)

  const someName = (
    accounts: readonly Someone[],
    times: readonly number[],
    isSo: (name: string) => boolean,
  ) => accounts.some((one) => times.some((time) => isSo(`${accountName(one)} ${time}`)))
  // Whether the answer to a refused call arrived is known only after the call was written down.
  const isUnheard = ({ platform, n }: { readonly platform: PlatformName; readonly n: number }) =>
    crowd.ledger(platform, n - 1)[0]?.answered === false

  const newest = (someone: Someone) => crowd.seen(someone).filter(({ from }) => from === "bot")
  const say = (someone: Someone, text: string) => {
    crowd.say(someone, text)
    done(someone)
  }
  const press = (someone: Someone, action: string) => {
    crowd.press(someone, action)
    done(someone)
  }

  function hear(someone: Someone, words: RegExp, act: () => void, ms: number): Promise<Heard | null> {
    const account = accountName(someone)
    const askedAt = clock.now().getTime()
    const heard = new Promise<Heard | null>((resolve) => {
      const timeout = setTimeout(() => resolve(null), ms)
      const end = (heard: Heard | null) => {
        clearTimeout(timeout)
        resolve(heard)
      }
      waiting.set(account, {
        since: performance.now(),
        hear: (one) => void (words.test(one.text) && end({ ...one, askedAt })),
        giveUp: () => end(null),
      })
    }).finally(() => waiting.delete(account))
    act()
    return heard
  }

  return {
    say,
    choose(someone, label) {
      const messages = newest(someone)
      // A notice may have come in between: buttons stay in front of people, numbers mean the newest message.
      const buttons = messages.slice(-RECENT).flatMap((one) => one.buttons ?? [])
      const button = buttons.findLast((one) => one.label === label)
      if (button !== undefined) return press(someone, button.action)
      const line = new RegExp(`^(\\d+)\\. ${label.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`, "m")
      const number = line.exec(messages.at(-1)?.text ?? "")?.[1]
      if (number === undefined)
        throw new Error(`${accountName(someone)} sees no “${label}”: ${messages.at(-1)?.text}`)
      say(someone, number)
    },
    buttonsOf(someone, words) {
      const message = newest(someone).findLast(({ text }) => words.test(text))
      return (message?.buttons ?? []).map(({ label, action }) => ({
        label,
        press: () => press(someone, action),
      }))
    },
    last: (someone) => newest(someone).at(-1)?.text ?? "",
    answer: (someone, act) => hear(someone, /(?:)/, act, PATIENCE_MS),
    answerLike: (someone, words, act) => hear(someone, words, act, NEED_MS),
    putDown: (since) => {
      for (const one of waiting.values()) if (one.since < since) one.giveUp()
    },
    hasNotice: (accounts, times) => someName(accounts, times, (name) => noticed.has(name)),
    mayHaveNotice: (accounts, times) =>
      someName(accounts, times, (name) => lost.has(name) || (refusals.get(name) ?? []).some(isUnheard)),
    calls: () => seen.telegram + seen["zalo-bot"] + seen["zalo-oa"],
    deliveries,
    cut,
    onRefused: (call) => {
      refused = call
    },
    onDeed: (call) => {
      done = call
    },
    stop: () => clearInterval(timer),
  }
}
