import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import type { CaseMover, CaseState } from "../../../src/core/case.ts"
import { createLog } from "../../../src/core/log.ts"
import { loadTexts } from "../../../src/core/texts.ts"
import { createOpen311Routes } from "../../../src/http/open311/index.ts"
import { type HttpServer, startHttpServer } from "../../../src/http/server.ts"
import { changeCase, type NewCase } from "../../../src/storage/cases/cases.ts"
import { insertStep } from "../../../src/storage/cases/steps.ts"
import { makeCase } from "../../support/cases.ts"
import { useDatabase } from "../../support/database.ts"
import { makeUnit } from "../../support/units.ts"

const holder = useDatabase()
const log = createLog("silent")
let now = new Date("2026-12-08T02:00:00Z")
let server: HttpServer
let unit: number

const TEXT = 'Đèn hỏng ở <ngã ba> & "chợ"'

async function publish(
  one: Partial<NewCase> & { state?: CaseState; reason?: string; mover?: CaseMover } = {},
) {
  const { state = "checking", reason = "", mover = "office", ...more } = one
  const { database } = holder
  const id = await makeCase(database, unit, { text: "Lời của người gửi", ...more })
  await changeCase(database, id, { state })
  const step = { case: id, day: "2026-11-25", state, mover, person: null, unit: null, reason }
  await insertStep(database, {
    ...step,
    publicNote: "Ghi chú cho người gửi",
    internalNote: "",
    evidence: "",
    isPublic: true,
  })
  await database.query(
    `insert into case_publications (case_id, title, text, answer, approved_on)
     values ($1, 'Đèn đường', $2, 'Đã thay bóng ngày 30/11/2026.', '2026-11-24')`,
    [id, TEXT],
  )
  return id
}

const get = (path: string) => fetch(`${server.url}/open311/v2/${path}`)
const json = async (path: string) => (await (await get(path)).json()) as Record<string, unknown>[]
const codes = async (query: string) =>
  (await json(`requests.json${query}`)).map((one) => one.service_request_id)

beforeAll(async () => {
  const routes = [
    createOpen311Routes({
      database: holder.database,
      clock: { now: () => now },
      log,
      texts: loadTexts(),
      hits: { burst: 30, perMinute: 30 },
    }),
  ]
  server = await startHttpServer({
    host: "127.0.0.1",
    port: 0,
    log,
    routes,
    health: async () => ({ ok: true, details: {} }),
  })
})
afterAll(() => server.stop())
beforeEach(async () => {
  now = new Date(now.getTime() + 60_000)
  await holder.database.query("delete from cases")
  unit = await makeUnit(holder.database, "Mặt trận xã")
})

describe("services", () => {
  it("are the nine categories, with the fields of the specification", async () => {
    const services = await json("services.json")
    expect(services).toHaveLength(9)
    // As in the specification's example, in whichever order.
    expect(Object.keys(services[0]!).sort()).toEqual(
      ["service_code", "service_name", "description", "metadata", "type", "keywords", "group"].sort(),
    )
    expect(services[2]).toMatchObject({ service_code: "land", metadata: false, type: "realtime" })
    const answer = await get("services.xml?jurisdiction_id=xa.example")
    expect(answer.headers.get("content-type")).toBe("text/xml; charset=utf-8")
    expect(await answer.text()).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\n<services><service><service_code>infrastructure<\/service_code>.*<\/services>\n$/s,
    )
  })

  it("have a definition that asks for nothing more; others are not found", async () => {
    expect(await json("services/land.json")).toEqual({ service_code: "land", attributes: [] })
    expect(await (await get("services/land.xml")).text()).toContain(
      "<service_definition><service_code>land</service_code><attributes></attributes></service_definition>",
    )
    const answer = await get("services/033.json")
    expect([answer.status, await answer.json()]).toEqual([
      404,
      [{ code: 404, description: "service_code was not found." }],
    ])
  })
})

describe("requests", () => {
  it("are what the office has published, in its words, and nothing else", async () => {
    await publish({ code: "PA-26-AAAAAAAAA" })
    await makeCase(holder.database, unit, { code: "PA-26-BBBBBBBBB" })
    await publish({ code: "PA-26-CCCCCCCCC", state: "redirected" })
    await publish({ code: "PA-26-EEEEEEEEE", state: "withdrawn" })
    // Whoever sent it agrees no more.
    await publish({ code: "PA-26-FFFFFFFFF", mayPublish: false })
    const waiting = await publish({ code: "PA-26-DDDDDDDDD" })
    await holder.database.query("update case_publications set approved_on = null where case_id = $1", [
      waiting,
    ])
    const answer = await get("requests.json")
    const text = await answer.text()
    expect(text).not.toMatch(/Lời của người gửi|thôn 3|Ghi chú/)
    expect(JSON.parse(text)).toEqual([
      {
        service_request_id: "PA-26-AAAAAAAAA",
        status: "open",
        status_notes: null,
        service_name: "Hạ tầng, giao thông, điện nước",
        service_code: "infrastructure",
        description: `Đèn đường\n${TEXT}`,
        agency_responsible: "Mặt trận xã",
        service_notice: null,
        requested_datetime: "2026-11-23T00:00:00+07:00",
        updated_datetime: "2026-11-25T00:00:00+07:00",
        expected_datetime: "2026-12-07T00:00:00+07:00",
        address: null,
        address_id: null,
        zipcode: null,
        lat: null,
        long: null,
        media_url: null,
      },
    ])
    const hidden = ["PA-26-BBBBBBBBB", "PA-26-CCCCCCCCC", "PA-26-DDDDDDDDD", "PA-26-ZZZZZZZZZ"]
    const answers = await Promise.all(hidden.map(async (code) => (await get(`requests/${code}.xml`)).text()))
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toContain("<errors><error><code>404</code>")
  })

  it("are XML that no word of anybody breaks", async () => {
    await publish({ code: "PA-26-AAAAAAAAA" })
    const text = await (await get("requests/pa-26-aaaaaaaaa.xml")).text()
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<service_requests><request>/)
    expect(text).toContain('<description>Đèn đường\nĐèn hỏng ở &lt;ngã ba&gt; &amp; "chợ"</description>')
    expect(text).toContain("<lat></lat><long></long><media_url></media_url></request></service_requests>")
  })

  it("are filtered as the specification says, and an empty argument is none", async () => {
    await publish({ code: "PA-26-A", category: "land", receivedOn: "2026-12-01" })
    await publish({ code: "PA-26-B", state: "answered", receivedOn: "2026-11-01" })
    await publish({ code: "PA-26-C", receivedOn: "2026-06-01" })
    expect(await codes("")).toEqual(["PA-26-A", "PA-26-B"])
    expect(await codes("?status=&service_code=&start_date=")).toEqual(["PA-26-A", "PA-26-B"])
    expect(await codes("?status=closed")).toEqual(["PA-26-B"])
    expect(await codes("?status=open,closed&service_code=land,policy")).toEqual(["PA-26-A"])
    expect(await codes("?start_date=2026-05-24T00:00:00Z&end_date=2026-06-24T00:00:00Z")).toEqual(["PA-26-C"])
    expect(await codes("?end_date=2026-06-24T00:00:00%2B07:00")).toEqual(["PA-26-C"])
    expect(await codes("?service_request_id=PA-26-C,PA-26-B&status=open")).toEqual(["PA-26-B", "PA-26-C"])
  })

  it.each([
    "status=fixed",
    "start_date=2026-01-01",
    "start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z",
    "start_date=2026-02-01T00:00:00Z&end_date=2026-01-01T00:00:00Z",
    "start_date=2026-13-41T00:00:00Z",
  ])("that cannot be are told so: %s", async (query) => {
    const answer = await get(`requests.xml?${query}`)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain("<errors><error><code>400</code><description>")
  })

  it.each([
    ["received", {}, "open", "open"],
    ["checking", {}, "open", "investigating"],
    ["waiting", {}, "open", "in_progress"],
    ["passed", {}, "open", "internal_referral"],
    ["answered", {}, "closed", "closed"],
    ["refused", { reason: "not-ours" }, "closed", "not_councils_responsibility"],
    ["refused", { reason: "no-subject" }, "closed", "no_further_action"],
    ["merged", {}, "closed", "duplicate"],
    ["closed", { mover: "citizen" }, "closed", "fixed"],
    ["closed", {}, "closed", "closed"],
  ] as const)("that are %s %j are %s, in mySociety's words %s", async (state, more, status, extended) => {
    if (state === "merged") {
      const id = await publish({ code: "PA-26-A" })
      await changeCase(holder.database, id, { state, mergedInto: id, stateBeforeMerge: "received" })
    } else await publish({ code: "PA-26-A", state, ...more })
    expect(await json("requests/PA-26-A.json")).toMatchObject([{ status }])
    expect(await json("requests/PA-26-A.json?extensions=true")).toMatchObject([
      { status, extended_status: extended },
    ])
  })
})

it("serves so many a minute and no more", async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => get("services.json")))
  const statuses = answers.map(({ status }) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(30)
  expect(statuses.filter((status) => status === 429)).toHaveLength(10)
})

it("knows no other address and no other method", async () => {
  for (const path of ["requests", "requests.csv", "tokens/1.json", "discovery.xml"])
    expect((await get(path)).status).toBe(404)
  const answer = await fetch(`${server.url}/open311/v2/requests.json`, { method: "POST" })
  expect(answer.status).toBe(404)
})
