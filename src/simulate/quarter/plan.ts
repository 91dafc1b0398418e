import type { CaseKind, Category } from "../../core/case.ts"

/** What is done with a case besides sending it; `try-…` is what the bot has to refuse. */
export type PlannedDeed =
  | "accept"
  | "ask"
  | "reply"
  | "answer"
  | "refuse"
  | "pass"
  | "outside"
  | "merge"
  | "unmerge"
  | "redirect"
  | "withdraw"
  | "reopen"
  | "solved"
  | "follow"
  | "block"
  | "try-withdraw"
  | "try-reopen"
  | "try-accept"

/** A case as it is to come in and to go on. Days are counted from the first of July. */
export interface CasePlan {
  readonly number: number
  /** Of the people who send. */
  readonly citizen: number
  readonly day: number
  /** Sent, and worked on, in the chat; else by the functions that the chat calls. */
  readonly isChat: boolean
  /** Of the units: 0 is the commune. */
  readonly unit: number
  readonly desk: number
  readonly topic: Topic
  /** In the chat: typed at once; asked for step by step. */
  readonly isSentence: boolean
  readonly isNamed: boolean
  readonly saysPlace: boolean
  readonly deeds: readonly { readonly day: number; readonly do: PlannedDeed }[]
}

export interface Topic {
  readonly text: (mark: string, street: string, hamlet: string) => string
  readonly category: Category
  readonly kind: CaseKind
}

export const LAST_DAY = 91
/** The machine is off from Saturday, 14 August, over Monday. */
export const OFF: readonly number[] = [44, 45, 46]

export const DESKS = [
  "Mặt trận xã Đông Phong",
  "Thôn Đông",
  "Thôn Đoài",
  "Thôn Nam",
  "Thôn Bắc",
  "Thôn Thượng",
]
/** What the commune gives to hamlets, by their place in the list. */
export const GIVEN: readonly { readonly category: Category; readonly to: number }[] = [
  { category: "environment", to: 2 },
  { category: "security_order", to: 3 },
]
/** How the units keep their word; null: as usual, which is 3 and 10. */
export const DAYS = [
  { accept: 3, answer: 10 },
  { accept: 2, answer: 7 },
  { accept: 3, answer: 10 },
  { accept: 3, answer: 10 },
  { accept: 3, answer: 10 },
  { accept: 3, answer: 10 },
]

const topic = (category: Category, kind: CaseKind, text: Topic["text"]): Topic => ({ category, kind, text })
const TOPICS: readonly Topic[] = [
  topic(
    "infrastructure",
    "proposal",
    (mark, street, hamlet) =>
      `Đèn đường hỏng hai tuần nay ở ${hamlet}${street}, cột ${mark}, đề nghị thay bóng`,
  ),
  topic(
    "infrastructure",
    "remark",
    (mark, street, hamlet) =>
      `Đường làng ngập sau mưa ở ${hamlet}${street}, đoạn ${mark}, mong xã cho khơi cống`,
  ),
  topic(
    "environment",
    "proposal",
    (mark, street, hamlet) =>
      `rac khong ai thu o ${hamlet}${street}, diem ${mark}, de nghi xa cho xe thu gom`,
  ),
  topic(
    "infrastructure",
    "proposal",
    (mark, street, hamlet) =>
      `Đề nghị lắp thêm đèn ở ${hamlet}${street}, vị trí ${mark}, trẻ con đi học về tối`,
  ),
  topic(
    "security_order",
    "proposal",
    (mark, street, hamlet) => `Chó thả rông ở ${hamlet}${street} cạnh nhà ${mark}, đề nghị nhắc nhở chủ nuôi`,
  ),
  topic(
    "education_health",
    "proposal",
    (mark, street, hamlet) => `Trạm y tế thiếu thuốc ở ${hamlet}${street}, quầy ${mark}, đề nghị bổ sung`,
  ),
]

/** Marks by which words are known again: of a case, of its place, of what was added, of the office, of what is not kept. */
const five = (number: number) => String(number).padStart(5, "0")
export const markOf = {
  text: (number: number) => `QZ${five(number)}`,
  place: (number: number) => `QY${five(number)}`,
  added: (number: number) => `QW${five(number)}`,
  elsewhere: (number: number) => `QX${five(number)}`,
  /** Another one for each thing that the office says. */
  office: (number: number) => `QN${String(number).padStart(6, "0")}`,
}

/** What is for another door, and how the bot's answer begins. */
export const ELSEWHERE: readonly { readonly text: (mark: string) => string; readonly answer: RegExp }[] = [
  {
    text: (mark) => `Tôi tố cáo ông trưởng thôn ${mark} nhận tiền hối lộ của dân`,
    answer: /^Nội dung này giống tố cáo/,
  },
  {
    text: (mark) => `Tôi khiếu nại quyết định thu hồi đất số ${mark} của ủy ban đối với nhà tôi`,
    answer: /^Nội dung này giống khiếu nại/,
  },
  { text: (mark) => `Cháy nhà ở ngõ ${mark}, cứu với`, answer: /^Việc khẩn cấp xin gọi ngay/ },
]

export interface PlanOptions {
  readonly cases: number
  /** So many of them in the chat. */
  readonly chat: number
  readonly citizens: number
  readonly random: () => number
}

/** A quarter of cases: when each comes, from whom, and what becomes of it. */
export function planCases({ cases, chat, citizens, random }: PlanOptions): CasePlan[] {
  const sentOn = new Map<string, number>()
  const draw = (count: number) => Math.floor(random() * count)
  return Array.from({ length: cases }, (_, index): CasePlan => {
    const number = index + 1
    const day = onDay(Math.floor((index / cases) * (LAST_DAY - 4)))
    let citizen = draw(citizens)
    // Nobody sends more than three a day.
    while ((sentOn.get(`${citizen} ${day}`) ?? 0) >= 3) citizen = (citizen + 1) % citizens
    sentOn.set(`${citizen} ${day}`, (sentOn.get(`${citizen} ${day}`) ?? 0) + 1)
    const topic = TOPICS[draw(TOPICS.length)]!
    const unit = random() < 0.2 ? 1 : 0
    const desk = unit === 0 ? (GIVEN.find(({ category }) => category === topic.category)?.to ?? 0) : unit
    return {
      number,
      citizen,
      day,
      isChat: Math.floor(((index + 1) * chat) / cases) > Math.floor((index * chat) / cases),
      unit,
      desk,
      topic,
      isSentence: random() < 0.5,
      isNamed: random() < 0.3,
      saysPlace: random() < 0.5,
      deeds: fateOf(day, unit, random),
    }
  })
}

function onDay(day: number): number {
  return OFF.includes(day) ? OFF.at(-1)! + 1 : day
}

/** Each thing at least a day after the one before. */
function fateOf(day: number, unit: number, random: () => number): CasePlan["deeds"] {
  const deeds: { day: number; do: PlannedDeed }[] = []
  let at = day
  const then = (deed: PlannedDeed, least = 1, most = 5) => {
    at = Math.max(at + 1, onDay(at + least + Math.floor(random() * (most - least + 1))))
    if (at <= LAST_DAY) deeds.push({ day: at, do: deed })
  }
  const afterwards = () => {
    const chance = random()
    if (chance < 0.15) then("solved", 1, 10)
    else if (chance < 0.3) {
      then("reopen", 1, 14)
      then("answer", 2, 9)
      if (random() < 0.4) then("try-reopen", 1, 8)
    } else if (chance < 0.36) then("try-withdraw", 1, 8)
    else if (chance < 0.4) then("try-accept", 1, 8)
    else if (chance < 0.46) then("try-reopen", 17, 24)
  }
  if (random() < 0.06) deeds.push({ day: Math.min(day + 1, LAST_DAY), do: "follow" })
  at = deeds.length > 0 ? day + 1 : day
  if (random() < 0.01) then("block", 1, 4)
  const chance = random()
  if (chance < 0.04) return deeds
  if (chance < 0.38) {
    then("accept")
    then("answer", 1, 12)
    afterwards()
  } else if (chance < 0.46) {
    then("answer", 1, 6)
    afterwards()
  } else if (chance < 0.58) {
    if (random() < 0.6) then("accept")
    then("ask")
    if (random() < 0.7) then("reply", 1, 12)
    then("answer", 3, 25)
    afterwards()
  } else if (chance < 0.67) {
    if (random() < 0.4) then("accept")
    then("refuse")
    if (random() < 0.2) {
      then("reopen", 1, 14)
      then("accept")
      then("answer", 1, 9)
    } else if (random() < 0.3) then("try-withdraw")
  } else if (chance < 0.77 && unit === 0) {
    then("pass")
    then("accept", 1, 6)
    if (random() < 0.2) then("pass")
    then("answer", 1, 12)
    afterwards()
  } else if (chance < 0.81) {
    then("outside")
    if (random() < 0.6) then("answer", 3, 15)
  } else if (chance < 0.88) {
    if (random() < 0.5) then("accept")
    then("merge")
    if (random() < 0.35) {
      then("unmerge", 2, 7)
      then("answer")
    } else if (random() < 0.15) then("withdraw")
  } else if (chance < 0.92) {
    if (random() < 0.3) then("accept")
    then("redirect")
  } else {
    if (random() < 0.5) then("accept")
    then("withdraw", 1, 8)
    if (random() < 0.3) then("try-accept")
  }
  return deeds
}
