import { expect, it } from "vitest"
import { readRoll } from "../../src/understand/roll.ts"

it.each([
  ["3 vắng có lý do", [{ numbers: [3], presence: "excused" }]],
  ["3 phép", [{ numbers: [3], presence: "excused" }]],
  ["3 vang co phep", [{ numbers: [3], presence: "excused" }]],
  ["3 vắng không lý do", [{ numbers: [3], presence: "absent" }]],
  ["3 ko phep", [{ numbers: [3], presence: "absent" }]],
  [
    "4, 5 muộn; 6 và 7 có mặt",
    [
      { numbers: [4, 5], presence: "late" },
      { numbers: [6, 7], presence: "present" },
    ],
  ],
  ["12 13 trực tuyến.", [{ numbers: [12, 13], presence: "online" }]],
  ["8: đến muộn", [{ numbers: [8], presence: "late" }]],
  ["1-4 có mặt", [{ numbers: [1, 2, 3, 4], presence: "present" }]],
  ["từ 1 đến 3, 7 và 9 – 10 có mặt", [{ numbers: [1, 2, 3, 7, 9, 10], presence: "present" }]],
  ["tu so 1 den so 3 co mat", [{ numbers: [1, 2, 3], presence: "present" }]],
  ["số 5 vắng có phép", [{ numbers: [5], presence: "excused" }]],
  ["3 vắng vì đi công tác", [{ numbers: [3], presence: "excused" }]],
  // Lines of a message come as one.
  [
    "1 có mặt 2 muộn, 3 vắng có lý do",
    [
      { numbers: [1], presence: "present" },
      { numbers: [2], presence: "late" },
      { numbers: [3], presence: "excused" },
    ],
  ],
  ["vắng có lý do: 3, 5", [{ numbers: [3, 5], presence: "excused" }]],
  ["muộn 4", [{ numbers: [4], presence: "late" }]],
])("“%s” is read by number", (typed, lines) => {
  expect(readRoll(typed)).toEqual(lines)
})

it.each([
  "có mặt hết",
  "co mat het",
  "tất cả có mặt",
  "tất cả các đồng chí đều có mặt",
  "mọi người có mặt",
  "có mặt đầy đủ",
  "đủ cả",
  "đến đủ",
  "toàn thể chi bộ có mặt đầy đủ",
])("“%s” means everybody", (typed) => {
  expect(readRoll(typed)).toEqual([{ allBut: [], presence: "present" }])
})

it.each([
  ["tất cả có mặt trừ 3, 7", [{ allBut: [3, 7], presence: "present" }]],
  ["có mặt hết, chỉ trừ số 3 và số 7", [{ allBut: [3, 7], presence: "present" }]],
  ["tat ca truc tuyen ngoai tru 2-4", [{ allBut: [2, 3, 4], presence: "online" }]],
  [
    "tất cả có mặt trừ 3 vắng có phép, 7 muộn",
    [
      { allBut: [3, 7], presence: "present" },
      { numbers: [3], presence: "excused" },
      { numbers: [7], presence: "late" },
    ],
  ],
  [
    "có mặt hết trừ 3; 3 vắng không phép",
    [
      { allBut: [3], presence: "present" },
      { numbers: [3], presence: "absent" },
    ],
  ],
  [
    "3, 7 vắng có lý do, còn lại có mặt",
    [
      { numbers: [3, 7], presence: "excused" },
      { rest: true, presence: "present" },
    ],
  ],
  ["số còn lại vắng không lý do", [{ rest: true, presence: "absent" }]],
])("“%s” is everybody but some", (typed, lines) => {
  expect(readRoll(typed)).toEqual(lines)
})

it.each([
  "vắng",
  "3 vắng",
  "ba vắng",
  "3",
  "3, 7",
  "3 chắc vắng",
  "3 vắng; nữa",
  "tất cả",
  "tất cả vắng",
  "tất cả có mặt trừ",
  "tất cả có mặt trừ mấy người",
  "tất cả có mặt trừ 3 vắng",
  "không phải tất cả có mặt",
  "có mặt hết chưa?",
  "chỉ 3 có mặt",
  "10-1 có mặt",
  "1-900 có mặt",
  "3 muộn 5",
  "3 không có mặt",
  "còn lại",
  "còn lại vắng",
  "1 có mặt 2",
])("“%s” is not guessed", (typed) => {
  expect(readRoll(typed)).toBeNull()
})
