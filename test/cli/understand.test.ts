import { join } from "node:path"
import { afterAll, expect, it } from "vitest"
import { loadTexts } from "../../src/core/texts.ts"
import { makeFolder } from "../support/shelf.ts"
import { chibo, jsonLines } from "./program.ts"

const texts = loadTexts()
const env = { PATH: process.env.PATH, DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" }
const lists = makeFolder({
  "when.jsonl": [
    { id: 1, text: "19h30 thứ năm 10/12", now: "2026-11-26T09:00" },
    { id: "hai", text: "ngày 3 hằng tháng, 7 rưỡi tối" },
    { id: "ba", text: "cuối tháng" },
  ]
    .map((line) => JSON.stringify(line))
    .join("\n"),
  "reply.jsonl": [
    { id: 1, text: "đi muộn 15p" },
    { id: 2, text: "xin phep vang vi di vien" },
    { id: 3, text: "mấy giờ họp vậy" },
  ]
    .map((line) => JSON.stringify(line))
    .join("\n"),
  "suggestion.jsonl": [
    { id: 1, text: "đèn đường hỏng ở thôn 3" },
    { id: 2, text: "Tôi tố cáo ông A chủ tịch xã ăn tiền" },
    { id: 3, text: "kn" },
  ]
    .map((line) => JSON.stringify(line))
    .join("\n"),
})
afterAll(() => lists.delete())

it("tells how typed words are read, though no database answers", async () => {
  const { status, out, err } = await chibo(
    ["understand", "when", "--batch", join(lists.path, "when.jsonl")],
    { env },
  )
  expect([status, err]).toEqual([0, ""])
  expect(jsonLines(out)).toEqual([
    { id: 1, start: "2026-12-10T19:30" },
    { id: "hai", rrule: "FREQ=MONTHLY;BYMONTHDAY=3", time: "19:30" },
    { id: "ba", ask: true, about: "day" },
  ])
})

it("tells how answers to an invitation are read", async () => {
  const { out } = await chibo(["understand", "reply", "--batch", join(lists.path, "reply.jsonl")], { env })
  expect(jsonLines(out)).toEqual([
    { id: 1, state: "yes", late_minutes: 15 },
    { id: 2, state: "no", reason: "health" },
    { id: 3, state: "unclear" },
  ])
})

it("tells what a citizen's message is, and what a suggestion is about", async () => {
  const { out } = await chibo(["understand", "suggestion", "--batch", join(lists.path, "suggestion.jsonl")], {
    env,
  })
  expect(jsonLines(out)).toEqual([
    { id: 1, kind: "suggestion", category: "infrastructure" },
    { id: 2, kind: "denunciation", category: null },
    { id: 3, kind: "human", category: null },
  ])
})

it("says how it is called", async () => {
  const { status, err } = await chibo(["understand", "whom"], { env })
  expect([status, err]).toEqual([
    2,
    `${texts("error-usage", { problem: "understand reply|when|suggestion --batch FILE.jsonl" })}\n`,
  ])
})
