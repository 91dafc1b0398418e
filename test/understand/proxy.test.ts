import { expect, it } from "vitest"
import { readProxy } from "../../src/understand/proxy.ts"

const yes = { answer: "yes", lateMinutes: null, reason: null }
const no = (reason: string) => ({ answer: "no", lateMinutes: null, reason })

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
  // Lines of a message come as one.
  [
    "3 có mặt 5 đi muộn 15 phút 7 chưa chắc",
    [
      { numbers: [3], said: yes },
      { numbers: [5], said: { answer: "yes", lateMinutes: 15, reason: null } },
      { numbers: [7], said: { answer: "unsure", lateMinutes: null, reason: null } },
    ],
  ],
  ["3, 5 và 8-10 có", [{ numbers: [3, 5, 8, 9, 10], said: yes }]],
  ["số 3: có đi", [{ numbers: [3], said: yes }]],
])("“%s” is read", (typed, lines) => {
  expect(readProxy(typed)).toEqual(lines)
})

it.each(["có", "3", "3; 5 có", "3 có; 5", "3 có; 3 vắng", "3 có không?", "ba có", "9-3 có", "3 sáng nay"])(
  "“%s” is not guessed",
  (typed) => {
    expect(readProxy(typed)).toBeNull()
  },
)
