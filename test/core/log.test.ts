import { Writable } from "node:stream"
import { describe, expect, it } from "vitest"
import { AppError, DeliveryError } from "../../src/core/errors.ts"
import { createLog, type Log } from "../../src/core/log.ts"

const SECRET = "7001:bi-mat-khong-duoc-ghi"

function written(
  write: (log: Log) => void,
  level = "info",
): { raw: string; lines: Record<string, unknown>[] } {
  let raw = ""
  const stream = new Writable({
    write(chunk, _encoding, done) {
      raw += String(chunk)
      done()
    },
  })
  write(createLog(level, stream))
  const lines = raw.split("\n").filter((line) => line !== "")
  return { raw, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) }
}

describe("a line of the log", () => {
  it("is one JSON object with time, level, fields and an English sentence", () => {
    const { lines } = written((log) => log.info({ url: "http://127.0.0.1:1", files: [1, 2] }, "listening"))
    expect(lines).toEqual([
      {
        level: 30,
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        url: "http://127.0.0.1:1",
        files: [1, 2],
        event: "listening",
      },
    ])
  })

  it("is left out below the level that was set", () => {
    const { lines } = written((log) => {
      log.debug({}, "a")
      log.info({}, "b")
      log.warn({}, "c")
      log.error({}, "d")
    }, "warn")
    expect(lines.map((line) => line.event)).toEqual(["c", "d"])
  })
})

describe("what never reaches a line", () => {
  it.each([
    "token",
    "botToken",
    "apiKey",
    "API_KEY",
    "Authorization",
    "cookie",
    "password",
    "secret",
    "text",
    "question",
    "query",
    "prompt",
    "content",
    "passages",
    "sentences",
    "message",
    "messages",
    "payload",
    "parts",
  ])("the field %s, at the top and at any depth", (name) => {
    const field = { [name]: SECRET }
    const { raw, lines } = written((log) => {
      log.info({ ...field }, "top")
      log.info({ a: field }, "one below")
      log.info({ a: { b: [{ c: { d: field } }] } }, "far below")
      log.info({ a: { [name]: { deep: [SECRET] } } }, "a whole branch")
    })
    expect(lines).toHaveLength(4)
    expect(raw).not.toContain(SECRET)
    expect(raw).toContain("[hidden]")
  })

  it("the wording of a foreign error, its causes and its fields", () => {
    const database = Object.assign(new Error(`duplicate key: (${SECRET})`), { code: "23505", detail: SECRET })
    const delivery = new DeliveryError("rejected", `POST /bot${SECRET}`, { cause: database })
    const { raw, lines } = written((log) => log.error({ err: delivery, row: { error: database } }, "failed"))
    expect(raw).not.toContain(SECRET)
    expect(lines[0]!.err).toMatchObject({ name: "DeliveryError", cause: { name: "Error", code: "23505" } })
    expect(lines[0]!.row).toMatchObject({ error: { name: "Error", code: "23505" } })
  })

  it("lines of a wording that look like places in the code", () => {
    const { raw, lines } = written((log) => log.error({ err: new Error(`x\n    at ${SECRET}`) }, "failed"))
    expect(raw).not.toContain(SECRET)
    const { at } = lines[0]!.err as { at: string[] }
    expect(at[0]).toContain("log.test.ts")
  })

  it("thrown things that are no errors, and bytes", () => {
    const thrown = new Error("outer", { cause: SECRET })
    const { raw, lines } = written((log) => log.error({ err: thrown, bytes: Buffer.from(SECRET) }, "failed"))
    expect(raw).not.toContain(SECRET)
    expect(lines[0]).toMatchObject({ err: { cause: { name: "string" } }, bytes: "[left out]" })
  })
})

describe("what an operator needs stays", () => {
  it("the wording of our own errors, which is ours", () => {
    const { lines } = written((log) => log.warn({ err: new AppError("path-missing", "nothing at x") }, "no"))
    expect(lines[0]!.err).toMatchObject({ code: "path-missing", wording: "nothing at x" })
  })

  it("ids, counts, dates and nulls", () => {
    const at = new Date("2026-11-21T02:00:00Z")
    const { lines } = written((log) => log.info({ message_id: 7, oldest: at, none: null, ok: true }, "kept"))
    expect(lines[0]).toMatchObject({ message_id: 7, oldest: at.toISOString(), none: null, ok: true })
  })

  it("an error whose causes lead back to itself", () => {
    const one = new Error("one")
    const two = new Error("two", { cause: one })
    one.cause = two
    const { lines } = written((log) => log.error({ err: one }, "round"))
    expect(lines[0]!.event).toBe("round")
  })

  it("an object that holds itself", () => {
    const round: Record<string, unknown> = { id: 3 }
    round.self = round
    const { lines } = written((log) => log.error({ round }, "round"))
    expect(lines[0]).toMatchObject({ round: { id: 3 }, event: "round" })
  })
})
