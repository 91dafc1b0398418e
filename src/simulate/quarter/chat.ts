import type { Someone } from "../crowd.ts"
import type { Phones } from "../year/phones.ts"
import type { Deed } from "./story.ts"

/** What is done in the chat as a person does it: whatever is lost, they look again and go on from what they see. */
export interface Chat {
  /** Sends a suggestion; gives the bot's receipt, or what stands in the list when that got lost. Null: given up. */
  file(who: Someone, what: Filing): Promise<Filed | null>
  /** Something with a case of one's own. */
  ofCitizen(who: Someone, code: string, deed: Deed["do"], words: string): Promise<boolean>
  ofOfficer(who: Someone, code: string, deed: Decision): Promise<boolean>
  /** Says something and whether the bot's answer is this. */
  says(who: Someone, text: string, answer: RegExp): Promise<boolean>
}

export interface Filing {
  readonly text: string
  /** By which the text is known in a list. */
  readonly mark: string
  readonly place: string | null
  readonly isSentence: boolean
  readonly contact: string | null
}

export interface Filed {
  readonly code: string
  readonly receipt: string | null
}

/** `words`: to the person; `with`: the unit, or the main case. `state`: as the page has it afterwards. */
export interface Decision {
  readonly do: Deed["do"]
  readonly words: string
  readonly with: string
}

/** When one of these is shown, that is done; the first that fits. */
type Rules = readonly (readonly [shown: RegExp, act: () => void])[]

const MOST_TURNS = 14
const MOST_TRIES = 6
const CODE = /PA-\d\d-[2-9A-Z]{9}/

const STATES: Readonly<Partial<Record<Deed["do"], string>>> = {
  accept: "Đang xem xét",
  ask: "Chờ người gửi bổ sung",
  answer: "Đã trả lời",
  refuse: "Không tiếp nhận",
  pass: "Đã chuyển",
  outside: "Đã chuyển",
  merge: "Đã gộp",
  redirect: "Đã chuyển hướng",
}

export function chatOn(phones: Phones): Chat {
  /** Goes on until it is done. Null when nothing that is known is shown any more. */
  async function goOn(who: Someone, begin: () => void, done: RegExp, rules: Rules): Promise<string | null> {
    let act = begin
    const known = new RegExp(
      [/^$/, done, ...rules.map(([shown]) => shown)].map(({ source }) => source).join("|"),
    )
    for (let turns = 0; turns < MOST_TURNS; turns++) {
      let heard: Awaited<ReturnType<Phones["answerLike"]>>
      try {
        heard = await phones.answerLike(who, known, act)
      } catch {
        // Another message has pushed the buttons away.
        return null
      }
      if (heard === null || heard.text === "") return null
      const { text } = heard
      if (done.test(text)) return text
      act = rules.find(([shown]) => shown.test(text))![1]
    }
    return null
  }

  /** What may be done at the newest news of a case: its button, or words right below a question. Undefined: nothing. */
  function atNews(who: Someone, code: string, label: string, words: string): (() => void) | undefined {
    const news = new RegExp(`^Tin về phản ánh ${code} của ông/bà:`)
    const last = phones.last(who)
    const isAsked = news.test(last) && last.includes("\nCần ông/bà cho biết thêm")
    if (isAsked && label === "Bổ sung") return () => phones.say(who, words)
    const button = phones.buttonsOf(who, news).find((one) => one.label === label)
    return button && (() => button.press())
  }

  async function look(who: Someone, text: string, words: RegExp): Promise<string | null> {
    const orCut = new RegExp(`^$|${words.source}`, words.flags)
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const heard = await phones.answerLike(who, orCut, () => phones.say(who, text))
      if (heard !== null && heard.text !== "") return heard.text
    }
    return null
  }

  return {
    async file(who, { text, mark, place, isSentence, contact }) {
      const say = (words: string) => () => phones.say(who, words)
      const choose = (label: string) => () => phones.choose(who, label)
      let isPlaced = place === null
      const rules: Rules = [
        // Typed right below a question of the office.
        [/^Đây là lời bổ sung cho phản ánh/, choose("Không, việc khác")],
        [/^Ông\/bà muốn gửi phản ánh này/, choose("Gửi phản ánh")],
        // Only where some are public.
        [/^Đã có (?:một|những) phản ánh công khai giống việc này/, choose("Khác, gửi tiếp")],
        [/^Ông\/bà đang viết dở/, choose("Viết tiếp")],
        [/^Đồng chí\/ông\/bà có đồng ý gửi góp ý/, choose("Đồng ý, viết tiếp")],
        [/^Bước 1\/3/, say(text)],
        [/^Việc ở nơi nào/, say(place ?? "")],
        [
          /^Bước 2\/3/,
          () => {
            if (isPlaced) return phones.choose(who, "Đúng, đi tiếp")
            isPlaced = true
            // What the text told already is corrected.
            const label = phones.last(who).includes("Nơi: chưa ghi") ? "Ghi nơi" : "Sửa nơi"
            phones.choose(who, label)
          },
        ],
        [/^Bước 3\/3/, choose(contact === null ? "Gửi ẩn danh" : "Gửi kèm liên hệ")],
        [/Xin gõ họ tên và số điện thoại/, say(contact ?? "")],
      ]
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const begin = tries === 0 && isSentence ? say(text) : say("gửi phản ánh")
        const receipt = await goOn(who, begin, /^Đã gửi\. Mã phản ánh/, rules)
        if (receipt !== null) return { code: CODE.exec(receipt)![0], receipt }
        const list = await look(who, "phản ánh của tôi", /^(?:Phản ánh đã gửi|Chưa có phản ánh nào)/)
        const line = list?.split("\n").find((one) => one.includes(mark))
        if (line !== undefined) return { code: CODE.exec(line)![0], receipt: null }
      }
      return null
    },

    async ofCitizen(who, code, deed, words) {
      const say = (text: string) => () => phones.say(who, text)
      const choose = (label: string) => () => phones.choose(who, label)
      const [label, done, after] = {
        reply: ["Bổ sung", /^Đã bổ sung\./, "Đang xem xét"],
        reopen: ["Chưa giải quyết", /^Đã mở lại phản ánh/, "Đang xem xét"],
        withdraw: ["Rút lại", /^Đã rút phản ánh\./, "Đã rút"],
        solved: ["Đã được giải quyết", /^Cảm ơn ông\/bà\. Phản ánh kết thúc/, "Đã kết thúc"],
      }[deed as "reply"] as [string, RegExp, string]
      const rules: Rules = [
        [new RegExp(`^Phản ánh ${code}\\nTình trạng`), choose("Xem phản ánh")],
        [new RegExp(`^Phản ánh ${code}, gửi`), choose(label)],
        [new RegExp(`^Đây là lời bổ sung cho phản ánh ${code}`), choose("Đúng, gửi bổ sung")],
        [/^(?:Xin gõ điều cần bổ sung|Còn điều gì)/, say(words)],
        [/^Rút phản ánh này/, choose("Đúng, rút phản ánh")],
      ]
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        // Words that a step waits for are not a code: this calls the list, and ends the step.
        if (tries > 0) await look(who, "phản ánh của tôi", /^(?:Phản ánh đã gửi|Chưa có phản ánh nào)/)
        const begin = (tries === 0 && atNews(who, code, label, words)) || say(code)
        if ((await goOn(who, begin, done, rules)) !== null) return true
        const page = await look(who, code, new RegExp(`^Phản ánh ${code}\\nTình trạng`))
        if (page?.includes(`Tình trạng: ${after}`)) return true
      }
      return false
    },

    async ofOfficer(who, code, { do: deed, words, with: other }) {
      const say = (text: string) => () => phones.say(who, text)
      const choose = (label: string) => () => phones.choose(who, label)
      // Of many units the last ones lie behind a button.
      const chooseUnit = () => {
        try {
          phones.choose(who, other)
        } catch {
          phones.choose(who, "Khác…")
        }
      }
      const page = new RegExp(`^${code} \\(`)
      const first = {
        accept: "Tiếp nhận",
        ask: "Hỏi người gửi",
        answer: "Trả lời",
        refuse: "Không tiếp nhận",
        pass: "Chuyển đơn vị khác",
        outside: "Chuyển đơn vị khác",
        merge: "Việc khác",
        redirect: "Việc khác",
        unmerge: "Tách ra",
      }[deed as "accept"]
      const aside = deed === "merge" ? "Gộp với phản ánh khác" : "Chuyển hướng: không phải phản ánh"
      const done = new RegExp(
        `^(?:Đã tiếp nhận; người gửi|Đã hỏi người gửi|Đã gửi trả lời|Đã báo người gửi|Đã chuyển ${code}|Đã gộp ${code}|Đã chuyển hướng ${code}|Đã tách ra)`,
      )
      const rules: Rules = [
        [page, choose(first)],
        [/^(?:Cần hỏi người gửi|Trả lời thế nào|Chuyển cho cơ quan nào)/, say(words)],
        [/^Câu trả lời dựa vào đâu/, say("biên bản kiểm tra của Ủy ban nhân dân xã")],
        [/^Không tiếp nhận vì lý do nào/, choose("Không thuộc thẩm quyền")],
        [/^Lý do: [\s\S]*Xin gõ lời giải thích/, say(words)],
        [/^Người gửi có thể gửi tới đâu/, say("Điện lực khu vực, số 1900 6769")],
        [
          /^Người gửi sẽ đọc như sau/,
          () => phones.choose(who, phones.last(who).includes("còn rỗng") ? "Vẫn gửi" : "Gửi cho người gửi"),
        ],
        [/^Chuyển cho đơn vị nào/, deed === "outside" ? choose("Cơ quan khác") : chooseUnit],
        [/^Các việc khác:/, choose(other)],
        [new RegExp(`^${code}: việc khác`), choose("Gộp, chuyển hướng, công khai")],
        [new RegExp(`^${code}: gộp`), choose(aside)],
        [new RegExp(`^Gộp ${code} vào phản ánh nào`), say(other)],
        [new RegExp(`^Phản ánh ${code}, ngày [\\s\\S]*Hai phản ánh cùng một việc`), choose("Đúng, gộp lại")],
        [new RegExp(`^Chuyển hướng ${code}`), choose("Đúng, chuyển hướng")],
      ]
      const state = STATES[deed]
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        // Words that a step waits for are not a code.
        if (tries > 0) await look(who, "phản ánh cần xử lý", /^Phản ánh của /)
        if (tries > 0) {
          const shown = await look(who, code, new RegExp(`${page.source}|^Phản ánh ${code}\\n`))
          const head = shown?.split("\n")[0] ?? ""
          // Whoever has passed on what they had from above sees of it what everybody sees.
          if (deed === "pass" && shown?.split("\n").at(-1)?.includes(`(${other})`)) return true
          if (
            deed === "unmerge" ? shown !== null && !head.includes("Đã gộp") : isIn(head, state, deed, other)
          )
            return true
        }
        if ((await goOn(who, say(code), done, rules)) !== null) return true
      }
      return false
    },

    async says(who, text, answer) {
      return (await look(who, text, answer)) !== null
    },
  }
}

/** Whether the head of a page says that it was done: a case may be passed on more than once. */
function isIn(head: string, state: string | undefined, deed: Deed["do"], other: string): boolean {
  if (state === undefined || !head.includes(`. ${state}, tại`)) return false
  return deed !== "pass" || head.includes(`tại ${other}.`)
}
