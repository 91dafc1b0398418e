import { expect, it } from "vitest"
import { readProxy } from "../../src/understand/proxy.ts"

const yes = { answer: "yes", lateMinutes: null, reason: null }
const no = (reason: string) => ({ answer: "no", lateMinutes: null, reason })
const late = { answer: "yes", lateMinutes: 15, reason: null }

const NAMES = [
  "Nguyễn Văn An",
  "Lê Thị Bình",
  "Trần Thị Bình",
  "Phạm Quốc Hùng",
  "Vũ Thị Lan",
  "Đỗ Ngọc Lân",
  "Hoàng Lan Anh",
  "Trịnh Thị Hoà",
  "Cụ Phạm Văn Thọ",
  "Ngô Bá Mười",
]

it.each([
  ["3 có", [{ numbers: [3], said: yes }]],
  [
    "3 có; 5 vắng ốm; 7 vắng",
    [
      { numbers: [3], said: yes },
      { numbers: [5], said: no("health") },
      { numbers: [7], said: no("none_given") },
    ],
  ],
  [
    "3 co, 5 vang om, 7 di cong tac",
    [
      { numbers: [3], said: yes },
      { numbers: [5], said: no("health") },
      { numbers: [7], said: no("work_trip") },
    ],
  ],
  [
    "3 có mặt 5 đi muộn 15 phút 7 chưa chắc",
    [
      { numbers: [3], said: yes },
      { numbers: [5], said: late },
      { numbers: [7], said: { answer: "unsure", lateMinutes: null, reason: null } },
    ],
  ],
  ["3, 5 và 8-10 có", [{ numbers: [3, 5, 8, 9, 10], said: yes }]],
  ["số 3: có đi", [{ numbers: [3], said: yes }]],
  [
    "Lan có, Hùng vắng ốm",
    [
      { numbers: [5], said: yes },
      { numbers: [4], said: no("health") },
    ],
  ],
  [
    "đồng chí Hùng: đi muộn 15 phút\ncụ Thọ vắng",
    [
      { numbers: [4], said: late },
      { numbers: [9], said: no("none_given") },
    ],
  ],
  ["Lan, Hùng và 9 có", [{ numbers: [5, 4, 9], said: yes }]],
  [
    "Lan Anh có; Hòa vắng",
    [
      { numbers: [7], said: yes },
      { numbers: [8], said: no("none_given") },
    ],
  ],
  ["Lê Thị Bình có", [{ numbers: [2], said: yes }]],
  [
    "hung vang om, an co",
    [
      { numbers: [4], said: no("health") },
      { numbers: [1], said: yes },
    ],
  ],
  ["Hùng vắng, nhà có giỗ", [{ numbers: [4], said: no("family") }]],
  [
    "Mười đi muộn 15 phút, 5 có",
    [
      { numbers: [10], said: late },
      { numbers: [5], said: yes },
    ],
  ],
])("“%s” is read", (typed, lines) => {
  expect(readProxy(typed, NAMES)).toEqual(lines)
})

it.each([
  [
    "Bình có; Hùng có",
    [
      { unclear: "name", typed: "Bình", numbers: [2, 3] },
      { numbers: [4], said: yes },
    ],
  ],
  // Without marks it may be either of them.
  [
    "lan co, hung vang om",
    [
      { unclear: "name", typed: "lan", numbers: [5, 6] },
      { numbers: [4], said: no("health") },
    ],
  ],
  [
    "Lan có, Quỳnh vắng",
    [
      { numbers: [5], said: yes },
      { unclear: "name", typed: "Quỳnh", numbers: [] },
    ],
  ],
  [
    "an co, quynh vang om",
    [
      { numbers: [1], said: yes },
      { unclear: "name", typed: "quynh", numbers: [] },
    ],
  ],
  ["Bính có", [{ unclear: "name", typed: "Bính", numbers: [] }]],
  [
    "3, 4 có; 3 vắng",
    [
      { numbers: [4], said: yes },
      { unclear: "twice", numbers: [3] },
    ],
  ],
  ["3 có; Trần Thị Bình vắng", [{ unclear: "twice", numbers: [3] }]],
  [
    "3 có; 5",
    [
      { numbers: [3], said: yes },
      { unclear: "words", typed: "5" },
    ],
  ],
  [
    "3 sáng nay; 5 có",
    [
      { unclear: "words", typed: "3 sáng nay" },
      { numbers: [5], said: yes },
    ],
  ],
])("of “%s” the right part is kept, and the other named", (typed, lines) => {
  expect(readProxy(typed, NAMES)).toEqual(lines)
})

it.each(["có", "3", "3; 5", "3 có không?", "9-3 có", "3 sáng nay", "Hùng", "Hùng có không?", "họp mấy giờ"])(
  "“%s” is not guessed",
  (typed) => {
    for (const line of readProxy(typed, NAMES)) expect(line).toMatchObject({ unclear: "words" })
  },
)
