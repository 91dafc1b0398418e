import type { Someone } from "../crowd.ts"
import { spokenDay, spokenTime, timeOf } from "./hours.ts"
import { readTime } from "./notices.ts"
import type { Heard, Phones } from "./phones.ts"
import type { Presence } from "./record.ts"

/** What a secretary does with meetings in the chat, as a person does it. Each throws when the bot answers otherwise. */
export interface Secretary {
  call(plan: CallPlan): Promise<Heard>
  /** Presses "take back"; null when the bot says that it is too late. */
  takeBack(): Promise<Heard | null>
  move(startsAt: number, to: { readonly startsAt: number } | { readonly place: string }): Promise<Heard>
  cancel(startsAt: number): Promise<Heard>
  /** The page that says who comes. */
  look(startsAt: number): Promise<Heard>
  /** Takes the roll until it is what `truth` says of each name, and confirms it. */
  takeRoll(startsAt: number, truth: ReadonlyMap<string, Presence>): Promise<Heard>
}

export interface CallPlan {
  readonly startsAt: number
  readonly place: string
  readonly agenda: string
  readonly isThematic: boolean
  /** In one sentence; else step by step. */
  readonly isSentence: boolean
}

const SAID: Readonly<Record<Presence, string>> = {
  present: "có mặt",
  online: "trực tuyến",
  late: "đến muộn",
  excused: "vắng có lý do",
  absent: "vắng không lý do",
}

export function secretaryAt(phones: Phones, someone: Someone): Secretary {
  async function until(words: RegExp, act: () => void): Promise<Heard> {
    const heard = await phones.answerLike(someone, words, act)
    if (heard === null)
      throw new Error(`${someone.channel}:${someone.user} waited for ${words}, last: ${phones.last(someone)}`)
    return heard
  }
  const say = (text: string, words: RegExp) => until(words, () => phones.say(someone, text))
  const choose = (label: string, words: RegExp) => until(words, () => phones.choose(someone, label))

  /** Opens the page of the meeting that begins then. */
  async function open(startsAt: number): Promise<Heard> {
    const { text } = await say("họp", /Gọi họp cũng có thể gõ/)
    const labels = phones.buttonsOf(someone, /Gọi họp cũng có thể gõ/).map(({ label }) => label)
    const typed = [...text.matchAll(/^\d+\. (.*)$/gm)].map(([, label]) => label!)
    const label = [...labels, ...typed].find((one) => readTime(one, startsAt) === startsAt)
    if (label === undefined) throw new Error(`no meeting at ${timeOf(startsAt)}: ${text}`)
    return choose(label, /^Cuộc họp .* đồng chí:/)
  }

  return {
    async call({ startsAt, place, agenda, isThematic, isSentence }) {
      const time = `${spokenTime(startsAt)} ${spokenDay(startsAt)}`
      const preview = /^Giấy mời sẽ như sau/
      let shown: Heard
      if (isSentence) {
        const what = isThematic ? "sinh hoạt chuyên đề" : "họp chi bộ"
        shown = await say(`${what} ${time} tại ${place}, nội dung: ${agenda}`, preview)
      } else {
        await say("họp", /Gọi họp cũng có thể gõ/)
        await choose("Gọi họp mới", /^Họp lúc nào/)
        await say(time, /^Họp ở đâu/)
        await say(place, /^Nội dung họp/)
        shown = await choose("Theo chương trình thường lệ", preview)
      }
      if (readTime(shown.text, startsAt) !== startsAt) throw new Error(`another time: ${shown.text}`)
      return choose("Gửi giấy mời", /^Đã ghi cuộc họp cho/)
    },
    async takeBack() {
      const heard = await choose("Rút lại", /^(?:Đã rút lại|Đã quá 60 giây)/)
      if (heard.text.startsWith("Đã quá")) return null
      await choose("Bỏ", /^Đã bỏ/)
      return heard
    },
    async move(startsAt, to) {
      await open(startsAt)
      if ("place" in to) {
        await choose("Đổi hoặc hoãn", /đổi gì\?/)
        await choose("Đổi nơi họp", /^Đổi sang nơi nào/)
        await say(to.place, /^Đổi thành/)
      } else {
        await choose("Đổi hoặc hoãn", /đổi gì\?/)
        await choose("Đổi giờ", /^Đổi sang lúc nào/)
        await say(`${spokenTime(to.startsAt)} ${spokenDay(to.startsAt)}`, /^Đổi thành/)
      }
      return choose("Đúng, báo đổi", /^Đã đổi\. Báo đổi cho/)
    },
    async cancel(startsAt) {
      await open(startsAt)
      await choose("Đổi hoặc hoãn", /đổi gì\?/)
      await choose("Hoãn họp", /^Hoãn cuộc họp này/)
      return choose("Đúng, hoãn họp", /^Đã hoãn\. Báo cho/)
    },
    look: open,
    async takeRoll(startsAt, truth) {
      await open(startsAt)
      const roll = await choose("Điểm danh", /^Điểm danh cuộc họp/)
      const changes = new Map<Presence, string[]>()
      for (const [, number, name, shown] of roll.text.matchAll(/^(\d+)\) (.*?): (.*)$/gm)) {
        const how = truth.get(name!)
        if (how === undefined || SAID[how] === shown) continue
        changes.set(how, [...(changes.get(how) ?? []), number!])
      }
      const lines = [...changes].map(([how, numbers]) => `${numbers.join(", ")} ${SAID[how]}`)
      if (lines.length > 0) await say(lines.join("; "), /^Điểm danh cuộc họp/)
      return choose("Xác nhận điểm danh", /^Đã chốt điểm danh/)
    },
  }
}
