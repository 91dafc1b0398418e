import { PassThrough } from "node:stream"
import { randomToken, tokenDigest } from "../../../src/core/links.ts"
import { createLog } from "../../../src/core/log.ts"
import { loadTexts } from "../../../src/core/texts.ts"
import { createCheckInRoutes } from "../../../src/http/check-in/index.ts"
import { startHttpServer } from "../../../src/http/server.ts"
import { qrModules } from "../../../src/print/qr.ts"
import { keepReport } from "../../../src/storage/channel-reports.ts"
import { openCheckIn } from "../../../src/storage/check-ins.ts"
import type { Database } from "../../../src/storage/database.ts"
import { callMeeting, insertDraft } from "../../../src/storage/meetings.ts"
import { makePerson } from "../../features/members/cell.ts"
import { testKeys } from "../../support/keys.ts"
import { makeUnit } from "../../support/units.ts"

/** Half past seven in the evening. */
export const BEGINS = new Date("2026-12-10T12:30:00Z")
export const PUBLIC_URL = "https://chibo.example"

/** A running service with the pages of check-in, a clock to turn, and everything that was logged. */
export async function openScreenSite(database: Database) {
  const site = { now: BEGINS, logged: "" }
  const stream = new PassThrough()
  stream.on("data", (line) => {
    site.logged += line
  })
  const log = createLog("debug", stream)
  const routes = createCheckInRoutes({
    database,
    clock: { now: () => site.now },
    log,
    texts: loadTexts(),
    keys: testKeys,
    publicUrl: PUBLIC_URL,
    modulesOf: qrModules,
  })
  const server = await startHttpServer({
    host: "127.0.0.1",
    port: 0,
    routes: [routes],
    health: async () => ({ ok: true, details: {} }),
    log,
  })
  return Object.assign(site, { url: server.url, stop: () => server.stop() })
}

/** A meeting of three people whose check-in was opened at its beginning; its people by name. */
export async function openMeeting(database: Database) {
  await database.query("delete from meetings")
  const unit = await makeUnit(database, "Chi bộ thôn Đoài <b>")
  const [by, an, binh] = [
    await makePerson(database, { name: "Trần Thị Thư", unit, roles: ["secretary"] }),
    await makePerson(database, { name: "Nguyễn Văn An", unit }),
    await makePerson(database, { name: "Lê Thị Bình", unit }),
  ]
  const draft = {
    unit,
    kind: "regular",
    startsAt: BEGINS,
    place: "đình",
    agenda: "",
    isOnline: false,
    by,
  } as const
  const meeting = await insertDraft(database, draft, BEGINS)
  await callMeeting(database, meeting, { replyBy: null, leavesAt: BEGINS })
  const token = randomToken()
  await openCheckIn(database, meeting, tokenDigest(token), BEGINS)
  return { meeting, token, by, an, binh }
}

/** The assistant has an account on Telegram and a bot on Zalo. */
export async function connect(database: Database): Promise<void> {
  await keepReport(database, "telegram", { connectedAs: "Chibo", handle: "chibo_bot" }, BEGINS)
  await keepReport(database, "zalo-bot", { connectedAs: "Bot Chibo", handle: "bot.AbCdEf" }, BEGINS)
}
