import { type Said, type Told, waysOf } from "../answer-types.ts"
import { pick } from "../chance.ts"
import { lowerFirst, stopped } from "../clauses.ts"
import { byChanging, type Change, oneMatch, replaceAt } from "./lie.ts"

/** Takes away what a pattern finds. */
function dropping(pattern: RegExp): Change {
  return (text, _truth, _told, random) => {
    const found = oneMatch(text, pattern, random)
    if (found === undefined) return undefined
    const left = replaceAt(text, found.index, found[0].length, "").trim()
    const changed = left.charAt(0).toUpperCase() + left.slice(1)
    return { text: stopped(changed), marks: [changed] }
  }
}

/** Puts these words before what a pattern finds. */
function inserting(words: string, before: RegExp): Change {
  return (text, _truth, _told, random) => {
    const found = oneMatch(text, before, random)
    if (found === undefined) return undefined
    const changed = replaceAt(text, found.index, 0, words)
    return {
      text: changed,
      marks: [changed.slice(found.index, found.index + words.length + found[0].length)],
    }
  }
}

/** What was asked is denied though the clause grants it, or granted though it is denied. */
const yesNoTurned: Change = (text) => {
  const [, said, rest] = /^(Có|Không), (.+)$/u.exec(text) ?? []
  // "Có, nhưng chỉ …" may be told as "Không, chỉ …" as well.
  if (said === undefined || rest === undefined || /(?<!\p{L})(?:chỉ|nhưng)(?!\p{L})/u.test(rest))
    return undefined
  const turned = said === "Có" ? "Không," : "Có,"
  return { text: `${turned} ${rest}`, marks: [turned] }
}

/** The question itself as its answer, against what the clause says. */
const questionAffirmed: Change = (text, _truth, told) => {
  const [, who, modal, what] = /^(.+?) có (được|phải) (.+?) không\?/u.exec(told.question) ?? []
  const isNo = /^Không, /.test(text)
  if (what === undefined || (!isNo && !/^Có, /.test(text))) return undefined
  const first = lowerFirst(who!)
  const turned = isNo ? `Có, ${first} ${modal} ${what}.` : `Không, ${first} không ${modal} ${what}.`
  return { text: turned, marks: [turned] }
}

/** "được … , không phải …" becomes "không được …, phải …". */
const notMoved: Change = (text) => {
  const [all, one, between, other] =
    /(?<!\p{L})(?<!không )(phải|được|chỉ)((?: [^\s.;]+)*?,? )không ((?:phải|được|thay) )/u.exec(text) ?? []
  if (all === undefined) return undefined
  const turned = `không ${one}${between}${other}`
  return { text: text.replace(all, turned), marks: [turned] }
}

/** Words that narrow whom or what a rule is for. */
const QUALIFIERS =
  /(?<=khuyết tật) nặng|(?<=[Hh]ộ) (?:cận )?nghèo|(?<=[Đđ]ảng viên) (?:dự bị|hưởng lương hưu(?: \(hưu trí\))?|là học sinh, sinh viên|mới kết nạp chưa đủ 6 tháng|chuyển sinh hoạt đảng chưa đủ 6 tháng|chính thức)|(?<=nhiệm vụ) 05 năm liên tục|(?<=viên) hai năm liên tiếp|(?<=ngày) làm việc| lần đầu| trong mùa khô| cấp tỉnh| công lập| trên (?:5|20) triệu đồng| dưới 1 triệu đồng| dưới 14 tuổi| từ 80 tuổi trở lên| bất thường/gu

/** For a question that can be answered so. */
function onlyIfAsked(change: Change): Change {
  return (text, truth, told, random) =>
    /\skhông\?/u.test(told.question) && isAnswer(told, truth) ? change(text, truth, told, random) : undefined
}

const isAnswer = ({ phrases, question }: Told, truth: Said) =>
  phrases.some(
    (one) => question.startsWith(one.question) && one.sentences.some(({ text }) => text === truth.text),
  )

/** Words that are left out, put in, moved or put together anew, so that a rule says the opposite or another thing. */
export const wordLies = waysOf("words", {
  "not-dropped": byChanging(dropping(/(?<![\p{L}]|có .{0,40})(?:không|chưa) (?=\p{L})/giu)),
  "not-moved": byChanging(notMoved),
  "not-added": byChanging(
    inserting(
      "không ",
      /(?<!không |chỉ |\p{L})(?:phải|được(?! \p{L}+ (?:thì|khi))|có trách nhiệm|có thể|áp dụng|giải quyết|báo cáo|giám sát)(?!\p{L})/gu,
    ),
  ),
  "except-dropped": byChanging(dropping(/,? (?:trừ|ngoại trừ) [^;.]+/gu)),
  /** "Trừ phiên chợ do Hội Nông dân tổ chức" becomes every "phiên chợ". */
  "except-widened": byChanging(
    dropping(/(?<=(?:trừ|ngoại trừ) [^;.,]{8,60}?) (?:do|của|kèm|được|bị) [^;.,]+(?=[.,;])/gu),
  ),
  /** What somebody only proposes is told as done. */
  "proposed-as-done": byChanging(dropping(/(?<!\p{L})(?:xem xét, đề nghị|đề nghị|phấn đấu) (?=\p{L})/gu)),
  "except-added": byChanging((text, _truth, _told, random) => {
    const more = pick([", trừ cán bộ xã", ", trừ ngày cuối tuần", ", trừ trường hợp đặc biệt"], random)!
    return { text: `${text.replace(/\.$/, "")}${more}.`, marks: [more] }
  }),
  "only-dropped": byChanging(dropping(/(?<!\p{L})chỉ (?!tiêu|đạo|huy)/giu)),
  "only-added": byChanging(inserting("chỉ ", /(?<!chỉ |không |\p{L})(?:được|phải|áp dụng)(?!\p{L})/gu)),
  "bound-dropped": byChanging(
    dropping(
      /(?<!\p{L})(?:tối đa|tối thiểu|ít nhất|nhiều nhất|không quá|trên|không dưới) (?=\d|một|hai|ba)/giu,
    ),
  ),
  "yes-no-turned": byChanging(onlyIfAsked(yesNoTurned)),
  "question-affirmed": byChanging(onlyIfAsked(questionAffirmed)),
  /**
   * A duty, a right or a ban that the quote ties to a condition (nếu, khi, trong trường hợp, đối với) is told without it,
   * whether the question names the case or not.
   */
  "condition-dropped": byChanging(
    dropping(
      /(?:^(?:Nếu|Khi|Trong trường hợp|Đối với) [^,]+?(?:, | thì )|(?<!;),? (?:nếu|khi|trong trường hợp|đối với) [^,;.]+(?=[,;.]))/gu,
    ),
  ),
  /** A rule for some is told as one for all. */
  "qualifier-dropped": byChanging(dropping(QUALIFIERS)),
})
