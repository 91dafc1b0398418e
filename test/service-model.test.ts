import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { readConfig } from "../src/config.ts"
import { type Service, startService } from "../src/service.ts"
import { freshDataFolder } from "./support/data-folder.ts"

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
// Nothing is asked of it here.
const REMOTE = {
  CHAT_URL: "https://mo-hinh.example/v1",
  CHAT_MODEL: "mo-hinh",
  CHAT_REMOTE_APPROVED_BY: "Trần Thị Bưởi",
  CHAT_REMOTE_REFERENCE: "12/DPIA-2026",
  CHAT_REMOTE_UNTIL: "2026-12-31",
}
let data: Awaited<ReturnType<typeof freshDataFolder>>
let service: Service | undefined

beforeEach(async () => {
  data = await freshDataFolder()
})
afterEach(async () => {
  await service?.stop()
  service = undefined
  data.delete()
})

/** What the operator is told when the service starts on this day, and what it shows afterwards. */
async function startOn(day: string, more: NodeJS.ProcessEnv) {
  const told: string[] = []
  const config = readConfig(
    { PORT: "0", DATA_DIR: data.path, KNOWLEDGE_DIR: "", LOG_LEVEL: "silent", ...more },
    "2026-11-27",
  )
  const clock = { now: () => new Date(`${day}T03:00:00Z`) }
  service = await startService(config, { clock, tell: (line) => told.push(line) })
  const health = await (await fetch(`${service.url}/healthz`)).json()
  const metrics = await (await fetch(`${service.url}/metrics`)).text()
  return { told: told.join("\n"), health: health as { model?: object }, metrics }
}

describe("a service with a model outside", () => {
  it("tells at the start what leaves the house, by whose decision and until when", async () => {
    const { told, health, metrics } = await startOn("2026-12-31", REMOTE)
    for (const word of ["mo-hinh.example", "Trần Thị Bưởi", "12/DPIA-2026", "31/12/2026"]) {
      expect(told).toContain(word)
    }
    expect(health.model).toEqual({ name: "mo-hinh", isAllowed: true, isResting: false, tokensLeft: 400_000 })
    expect(metrics).toContain("chibo_model_budget_left 400000")
  })

  it("starts all the same when the decision has run out, and says so", async () => {
    const { told, health } = await startOn("2027-01-01", REMOTE)
    expect(told).toContain("đã hết hạn ngày 31/12/2026")
    expect(health.model).toMatchObject({ isAllowed: false })
  })
})

describe("a service without a model", () => {
  it("tells nothing of one", async () => {
    const { told, health, metrics } = await startOn("2026-12-31", {})
    expect(told).not.toContain("mô hình")
    expect(health).not.toHaveProperty("model")
    expect(metrics).not.toContain("chibo_model")
  })
})
