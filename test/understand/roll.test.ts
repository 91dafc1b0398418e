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
])("“%s” is read", (typed, lines) => {
  expect(readRoll(typed)).toEqual(lines)
})

it.each(["vắng", "3 vắng", "ba vắng", "3", "3 chắc vắng", "3 vắng; nữa", "mọi người có mặt"])(
  "“%s” is not guessed",
  (typed) => {
    expect(readRoll(typed)).toBeNull()
  },
)
