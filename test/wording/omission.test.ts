import { describe, expect, it } from "vitest"
import { checkWording } from "../../src/wording/check.ts"
import { faultIn } from "./support/check-one.ts"
import { allArticles } from "./support/papers.ts"

/** Words that hold what stands behind them. */
const HOLDING =
  /(?<!\p{L})(?:không được|không quá|không|chưa|chỉ|tối đa|tối thiểu|ít nhất|nhiều nhất|chậm nhất|dưới|trên|trừ)(?!\p{L})/giu
/** What a clause ends with and holds under. */
const TAIL = /,? (?:trừ|nếu|khi|trong trường hợp|nhưng|đối với|kể từ) /gu
/** What it begins with. */
const LEAD = /^(?:Nếu|Khi|Trường hợp|Trong trường hợp|Đối với|Trong thời hạn|Trước|Sau) [^,]{3,}, /u
const LABEL = /^(?:\d+(?:\.\d+)*[.)]|[a-zđ]\)|-|\+|#+)\s+/u

/** The sentences of all papers of the trial's shelf and of the samples. */
const clauses = allArticles()
  .flatMap(({ text }) => text.split("\n"))
  .flatMap((line) => line.split(/(?<=[.;])\s+/))
  .map((clause) => clause.replace(LABEL, ""))
  .filter((clause) => clause.length >= 30 && clause.length <= 330 && !clause.endsWith(":"))

function isSent(clause: string, told: string): boolean {
  const bare = told
    .replace(/\s+/g, " ")
    .replace(/ ([,.;])/g, "$1")
    .replace(/[,;. ]+$/, "")
    .trim()
  if (bare.length < 15) return false
  const text = `${bare.charAt(0).toUpperCase()}${bare.slice(1)}.`
  const evidence = [{ id: "D1", source: "Quy chế số 03-QC/CB, Điều 5", text: clause }]
  const proposed = [{ text, sources: [{ passage: "D1", quote: clause }] }]
  return checkWording("Quy định thế nào?", evidence, proposed).faults[0] === null
}

describe("any clause at hand", () => {
  it("is sent whole", () => {
    expect(clauses.length).toBeGreaterThan(500)
    const lost = clauses.filter((clause) => !isSent(clause, clause))
    expect(lost.length, lost.join("\n")).toBeLessThan(clauses.length * 0.03)
  })

  it("is not sent without a word that holds the rest of it", () => {
    const cut = clauses.flatMap((clause) =>
      [...clause.matchAll(HOLDING)].map(({ 0: word, index }) => {
        return [clause, clause.slice(0, index) + clause.slice(index + word.length)] as const
      }),
    )
    expect(cut.length).toBeGreaterThan(200)
    expect(cut.filter(([clause, told]) => isSent(clause, told))).toEqual([])
  })

  it("is not sent without the exception, the condition or the beginning of a time that it ends with", () => {
    const cut = clauses.flatMap((clause) =>
      [...clause.matchAll(TAIL)].map(({ index }) => [clause, clause.slice(0, index)] as const),
    )
    expect(cut.length).toBeGreaterThan(90)
    expect(cut.filter(([clause, told]) => isSent(clause, told))).toEqual([])
  })

  it("is not sent without the case or the time that it begins with", () => {
    const cut = clauses.flatMap((clause) => {
      const lead = LEAD.exec(clause)?.[0]
      return lead === undefined ? [] : [[clause, clause.slice(lead.length)] as const]
    })
    expect(cut.length).toBeGreaterThan(8)
    expect(cut.filter(([clause, told]) => isSent(clause, told))).toEqual([])
  })
})

describe("what may be left out", () => {
  it.each([
    ["brackets", "Ban tổ chức lễ hội (sau đây gọi là Ban) thu phí.", "Ban tổ chức lễ hội thu phí."],
    ["what it is for", "Chi bộ gửi danh sách để tổng hợp.", "Chi bộ gửi danh sách."],
    [
      "where it is laid down",
      "Ban nộp báo cáo theo quy định tại Điều 5 Luật số 12/2020/QH14 trước ngày 30/6.",
      "Ban nộp báo cáo trước ngày 30/6.",
    ],
    [
      "what everybody keeps to",
      "Sở, trong phạm vi nhiệm vụ, quyền hạn của mình, trả lời đơn.",
      "Sở trả lời đơn.",
    ],
    ["another of a row", "Cấm bán hàng, đốt rác, thả chó.", "Cấm bán hàng, thả chó."],
    ["the last of a row", "Xã lập danh sách và dự toán.", "Xã lập danh sách."],
    ["another subject", "Hộ nghèo và hộ cận nghèo được miễn.", "Hộ nghèo được miễn."],
    ["another deed", "Thủ quỹ ghi sổ và thu tiền của hội viên.", "Thủ quỹ thu tiền của hội viên."],
    ["one of two allowed", "Bạn đọc được mượn sách hoặc đọc báo.", "Bạn đọc được mượn sách."],
    ["what it is not", "Lấy số người dự, không phải số người gửi thư.", "Lấy số người dự."],
    ["who gives it", "Tổ được xã tặng giấy khen.", "Tổ được tặng giấy khen."],
    ["where it is done", "Chi bộ họp ngày 05 hằng tháng, tại nhà văn hóa.", "Chi bộ họp ngày 05 hằng tháng."],
    ["a further time", "Xã họp thứ Hai hằng tuần, từ 8 giờ đến 9 giờ.", "Xã họp thứ Hai hằng tuần."],
    [
      "the head over it",
      "Trách nhiệm của thủ quỹ\nGhi sổ từng khoản thu.",
      "Thủ quỹ phải ghi sổ từng khoản thu.",
    ],
  ])("%s", (_, stored, said) => {
    expect(faultIn(stored, said)).toBeNull()
  })

  it.each([
    ["what makes up the whole", "Hồ sơ gồm đơn, bản kê và ảnh.", "Hồ sơ gồm đơn và ảnh."],
    ["half a condition", "Khi có đơn và có ảnh thì xã nhận.", "Khi có đơn thì xã nhận."],
    [
      "one of two ways of a duty",
      "Người gửi phải nộp tại xã hoặc gửi bưu điện.",
      "Người gửi phải nộp tại xã.",
    ],
    ["what a grant is for", "Hộ nghèo được vay vốn để làm nhà.", "Hộ nghèo được vay vốn."],
    ["for how long it is granted", "Hộ mới được miễn phí trong 03 tháng.", "Hộ mới được miễn phí."],
    ["where it is banned", "Cấm bán hàng, đốt rác trong sân đình.", "Cấm bán hàng."],
    ["from when it counts", "Xã trả lời trong 10 ngày kể từ ngày nhận đơn.", "Xã trả lời trong 10 ngày."],
    ["who decides together", "Xã và thôn thống nhất quyết định mức thu.", "Xã quyết định mức thu."],
    ["the comma between two things", "Tên, số điện thoại của hộ, người đại diện.", "Tên người đại diện."],
    ["who is meant", "Đảng viên đang nghỉ ốm được miễn họp.", "Đảng viên được miễn họp."],
    [
      "right or duty",
      "Quyền và nghĩa vụ của tổ trưởng\nBáo cáo với xã.",
      "Tổ trưởng có quyền báo cáo với xã.",
    ],
  ])("but not %s", (_, stored, said) => {
    expect(faultIn(stored, said)).not.toBeNull()
  })
})
