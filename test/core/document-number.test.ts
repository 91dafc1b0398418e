import { describe, expect, it } from "vitest"
import {
  documentKey,
  findNumbers,
  numberMatches,
  parseQuestionNumbers,
} from "../../src/core/document-number.ts"

const keys = (text: string) => findNumbers(text).map(({ key }) => key)
const asked = (question: string) => parseQuestionNumbers(question).map(({ key }) => key)

describe("documentKey", () => {
  it("is the same for every way to write one number", () => {
    const spellings = [
      "57-NQ/TW",
      "57 nq tw",
      "nq57/tw",
      "57-NQ/TƯ",
      "Nghị quyết số 57-NQ/TW",
      "57 - NQ / TW",
      "057-NQ/TW",
    ]
    expect(new Set(spellings.map(documentKey))).toEqual(new Set(["57-nq-tw"]))
  })

  it.each([
    ["30/2020/NĐ-CP", "30-2020-nd-cp"],
    ["nd 30/2020/nd-cp", "30-2020-nd-cp"],
    ["91/2025/QH15", "91-2025-qh15"],
    ["Luật số 91/2025/QH15", "91-2025-qh15"],
    ["29/2018/QH1 4", "29-2018-qh14"],
    ["11-QĐi/TW", "11-qd-tw"],
    ["66.19/2026/NQ-CP", "66.19-2026-nq-cp"],
    ["0125/KH-UBND", "125-kh-ubnd"],
    ["1407/UBND-NNMT", "1407-ubnd-nnmt"],
    ["525/2012/NQLT/UBTVQH13 -ĐCTUBTWMTTQVN", "525-2012-nqlt-ubtvqh13-dctubtwmttqvn"],
    ["Điều lệ  Đảng", "dieu le dang"],
    ["Đề mục 37.1", "de muc 37.1"],
  ])("reads %s as %s", (number, key) => {
    expect(documentKey(number)).toBe(key)
  })

  it("keeps provincial committees apart from the centre", () => {
    expect(documentKey("31-CT/TU")).not.toBe(documentKey("31-CT/TW"))
  })
})

describe("findNumbers", () => {
  it("reads numbers of both families and says where they stand", () => {
    const text = "Thực hiện Quy định số 12 -QĐ/TW và Nghị định số 7/2021/\nNĐ-CP, Luật số 8/2019/QH14."
    expect(keys(text)).toEqual(["12-qd-tw", "7-2021-nd-cp", "8-2019-qh14"])
    const [first] = findNumbers(text)
    expect(text.slice(first?.start, first?.end)).toBe("12 -QĐ/TW")
  })

  it("does not read a blank that was left open", () => {
    expect(keys("Quyết định số /2025/QĐ-UBND ngày / /2025; số    -HD/BTCTU; Số …/NQ-HĐND")).toEqual([])
  })

  it("does not read dates, fractions and words after a slash", () => {
    expect(keys("ngày 1/7/2025, 24/24 giờ, 50.000 đồng/Người, 7 ngày/tuần")).toEqual([])
  })

  it("does not swallow what follows a dash with spaces", () => {
    expect(keys("theo Quyết định số 15/QĐ-UBND - Phòng Nội vụ")).toEqual(["15-qd-ubnd"])
  })
})

describe("parseQuestionNumbers", () => {
  it.each([
    ["nghi quyet 57", "57-nq"],
    ["NQ 57", "57-nq"],
    ["nq57/tw nói gì", "57-nq-tw"],
    ["qđ 37 điều 3", "37-qd"],
    ["điều 3 qđ 37", "37-qd"],
    ["quy định số 294", "294-qd"],
    ["294", "294"],
    ["văn bản số 57", "57"],
    ["30/2020", "30-2020"],
    ["nđ 30 năm 2020", "30-2020-nd"],
    ["NĐ 73/2024 hết hiệu lực chưa", "73-2024-nd"],
    ["luật số 72/2025/QH15", "72-2025-qh15"],
    ["66.19/2026/NQ-CP", "66.19-2026-nq-cp"],
    ["nq 66.19", "66.19-nq"],
    ["HD 06", "6-hd"],
    ["NQ 57 BCT", "57-nq-tw"],
    ["quy định 294 ngày 26/5/2025", "294-qd"],
    ["nq 57 nội dung gì", "57-nq"],
    ["nq 57 đã hết hiệu lực chưa", "57-nq"],
    ["Quyết định 25/2019/QĐ-UBND của Nghệ An", "25-2019-qd-ubnd"],
  ])("takes %s as %s", (question, key) => {
    expect(asked(question)).toEqual([key])
  })

  it("takes a list behind one type", () => {
    expect(asked("so sánh nghị quyết 57, 59 và 68")).toEqual(["57-nq", "59-nq", "68-nq"])
    expect(asked("NQ 57 và 3 nhiệm vụ")).toEqual(["57-nq"])
  })

  it.each([
    "điều 24 khoản 2",
    "từ ngày 10/12",
    "ngày 1/7/2025",
    "tháng 7/2025 có gì",
    "đạt 50%",
    "luật quy định 18 tuổi",
    "quy định 5 năm một lần",
    "hướng dẫn 3 bước",
    "kế hoạch 2025",
    "đã 3 lần",
    "thuê đất cho 1 dự án",
    "24/24 giờ, 30/tháng",
    "điểm 10.5",
    "2.530.000 đồng",
    "chi bộ 5 có 30 đảng viên",
    "Luật Phòng, chống tham nhũng 2018",
  ])("finds no number in: %s", (question) => {
    expect(asked(question)).toEqual([])
  })
})

describe("numberMatches", () => {
  const matches = (question: string, number: string) => {
    const [first] = parseQuestionNumbers(question)
    if (!first) throw new Error(`no number in ${question}`)
    return numberMatches(first, documentKey(number))
  }

  it("leaves free what was not asked for", () => {
    expect(matches("294", "294-QĐ/TW")).toBe(true)
    expect(matches("nđ 30", "30/2020/NĐ-CP")).toBe(true)
    expect(matches("30/2020", "30/2020/NĐ-CP")).toBe(true)
    expect(matches("6-HD/TW", "06-HD/TW")).toBe(true)
    expect(matches("NQ 57 năm 2024", "57-NQ/TW")).toBe(true)
    expect(matches("luật số 72", "72/2025/QH15")).toBe(true)
    expect(matches("nghị quyết 76", "76/2025/UBTVQH15")).toBe(true)
    expect(matches("quy định 5", "5/2020/QyĐ-UBND")).toBe(true)
  })

  it("refuses what contradicts", () => {
    expect(matches("nđ 30 năm 2019", "30/2020/NĐ-CP")).toBe(false)
    expect(matches("57/2024", "57-NQ/TW")).toBe(false)
    expect(matches("qđ 30", "30/2020/NĐ-CP")).toBe(false)
    expect(matches("nq 57/tu", "57-NQ/TW")).toBe(false)
    expect(matches("nq 66", "66.19/2026/NQ-CP")).toBe(false)
    expect(matches("luật số 30", "30/2020/NĐ-CP")).toBe(false)
    expect(matches("30/2020", "dieu le dang")).toBe(false)
  })
})
