import { describe, expect, it } from "vitest"
import { readPoint, readPointNames, readPointRoll } from "../../src/understand/points.ts"

describe("names of points", () => {
  it("are numbered from one on, a line each", () => {
    const names = ["Nhà văn hóa thôn 1", "Đình, xóm Giữa"]
    expect(readPointNames("Điểm 1: Nhà văn hóa thôn 1; Điểm cầu số 2: Đình, xóm Giữa")).toEqual(names)
    expect(readPointNames("1. Nhà văn hóa thôn 1\n2) Đình, xóm Giữa")).toEqual(names)
  })

  it.each(["nhà văn hóa thôn 1", "Điểm 2: Đình", "Điểm 1: Đình; Điểm 3: Chùa", "Điểm 1: Đình; chùa", ""])(
    "are not guessed: %s",
    (typed) => {
      expect(readPointNames(typed)).toBeNull()
    },
  )
})

describe("a point in an answer", () => {
  it.each([
    ["có, điểm 2", 2, "có"],
    ["em dự ở điểm cầu số 3 ạ", 3, ""],
    ["diem 12", 12, ""],
    ["đi muộn 15 phút, điểm 2", 2, "đi muộn 15 phút"],
  ])("“%s”", (typed, number, rest) => {
    expect(readPoint(typed)).toEqual({ number, rest })
  })

  it("is none without a number", () => {
    expect(readPoint("điểm nào cũng được")).toBeNull()
  })
})

describe("a roll by points", () => {
  it("says of some people where they were, of others not", () => {
    expect(readPointRoll("3 muộn\nđiểm 2: 4 có mặt; 5, 6 vắng có lý do; điểm 1: 7 có")).toEqual([
      { point: null, lines: [{ numbers: [3], presence: "late" }] },
      {
        point: 2,
        lines: [
          { numbers: [4], presence: "present" },
          { numbers: [5, 6], presence: "excused" },
        ],
      },
      { point: 1, lines: [{ numbers: [7], presence: "present" }] },
    ])
  })

  it.each(["điểm 2: ", "điểm 2: ai cũng có", "điểm 2: 3 muộn; đông lắm", ""])(
    "is nothing when any of it is unclear: %s",
    (typed) => {
      expect(readPointRoll(typed)).toBeNull()
    },
  )
})
