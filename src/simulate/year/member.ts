import type { Someone } from "../crowd.ts"
import { dayOf, timeOf } from "./hours.ts"
import type { Phones } from "./phones.ts"
import type { Answer, Said, Version } from "./record.ts"

/** What somebody means to say, and how. */
export type Meant = Omit<Said, "member" | "at"> & { readonly how: "button" | "number" | "words" }

const LABELS: Readonly<Partial<Record<Answer, string>>> = {
  yes: "Có mặt",
  no: "Xin vắng",
  unsure: "Chưa chắc",
}
const NUMBERS: Readonly<Partial<Record<Answer, string>>> = { yes: "1", no: "2", unsure: "3" }

/** What people type, and what they mean by it. */
const WORDS: readonly (readonly [string, Answer, number | null, Said["reason"]])[] = [
  ["có", "yes", null, null],
  ["tôi đi được", "yes", null, null],
  ["em co mat", "yes", null, null],
  ["vâng em tham gia", "yes", null, null],
  ["em đi muộn 15 phút", "yes", 15, null],
  ["đi muộn 20p", "yes", 20, null],
  ["xin phép vắng vì đi viện", "no", null, "health"],
  ["em xin vắng vì đi công tác", "no", null, "work_trip"],
  ["tôi vắng, nhà có giỗ", "no", null, "family"],
  ["xin vắng", "no", null, "none_given"],
  ["để em xem", "unsure", null, null],
  ["chưa chắc", "unsure", null, null],
  ["tôi dự online", "online", null, null],
]

/** How the bot says each answer back. */
const SAID_BACK: Readonly<Record<Answer, string>> = {
  yes: "có mặt",
  no: "xin vắng",
  unsure: "chưa chắc",
  online: "trực tuyến",
}

/** Whether what the bot says back is what was meant; what was cut off says nothing else. */
export function readsAs(heard: string, answer: Answer): boolean {
  return heard === "" || (heard.startsWith("Đã ghi cho cuộc họp") && heard.includes(SAID_BACK[answer]))
}

/** The same said in words that fit no button. */
export function inWords(answer: Answer): Meant & { readonly typed: string } {
  const [typed, , lateMinutes, reason] = WORDS.find((one) => one[1] === answer)!
  return { answer, lateMinutes, reason, how: "words", typed }
}

/** Draws what somebody means to say. Whoever presses says no reason. */
export function drawMeaning(random: () => number, canPress: boolean): Meant & { readonly typed: string } {
  const chance = random()
  const answer: Answer = chance < 0.7 ? "yes" : chance < 0.85 ? "no" : chance < 0.97 ? "unsure" : "online"
  const manner = random()
  const how = answer === "online" || manner < 0.3 ? "words" : manner < 0.6 || !canPress ? "number" : "button"
  if (how !== "words") {
    const reason = answer === "no" ? "none_given" : null
    return { answer, lateMinutes: null, reason, how, typed: NUMBERS[answer]! }
  }
  const fitting = WORDS.filter((one) => one[1] === answer)
  const [typed, , lateMinutes, reason] = fitting[Math.floor(random() * fitting.length)]!
  return { answer, lateMinutes, reason, how, typed }
}

/**
 * Says it by pressing the button of the newest message about this meeting, by a number or by words. False when this
 * person's screen has no such button.
 */
export function sayIt(
  phones: Phones,
  someone: Someone,
  version: Version,
  meant: ReturnType<typeof drawMeaning>,
): boolean {
  if (meant.how !== "button") {
    phones.say(someone, meant.typed)
    return true
  }
  const [year, month, day] = dayOf(version.startsAt).split("-")
  const [hour, minute] = timeOf(version.startsAt).split(":")
  const notice = new RegExp(
    `^(?:Kính mời|Đồng chí chưa|Nhắc|Sắp|Cuộc họp có)[^]*${Number(hour)}h${minute}, [^]* ${day}/${month}/${year}`,
  )
  const button = phones.buttonsOf(someone, notice).find(({ label }) => label === LABELS[meant.answer])
  button?.press()
  return button !== undefined
}
