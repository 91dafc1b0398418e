import { mkdtempSync, renameSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"
import { type Demo, startDemo } from "../../src/simulate/demo-stage.ts"
import type { SeenMessage } from "../../src/simulators/shared/simulator.ts"
import { freshDataFolder } from "../support/data-folder.ts"
import { eventually } from "../support/eventually.ts"

let demo: Demo
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chibo-demo-"))
  renameSync((await freshDataFolder()).path, join(folder, "demo"))
  demo = await startDemo({
    settings: { DATA_DIR: folder, PORT: "0", LOG_LEVEL: "silent", KNOWLEDGE_DIR: "" },
    ports: { telegram: 0, "zalo-bot": 0, "zalo-oa": 0 },
  })
}, 60_000)

afterAll(async () => {
  await demo?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** The phone of somebody on a platform: what they do, and what the bot said last. */
function phone(platform: keyof Demo["pages"], person: string) {
  const control = async (path: string, body?: object) => {
    const request = { method: "POST", headers: { "content-type": "application/json" } }
    const url = `${demo.pages[platform]}/_control/${path}`
    const answer = await fetch(url, body && { ...request, body: JSON.stringify(body) })
    expect(answer.status).toBe(200)
    return answer.json()
  }
  const told = async () =>
    ((await control(`seen/${person}`)) as SeenMessage[]).filter(({ from }) => from === "bot")
  const after = async (deed: () => Promise<unknown>): Promise<SeenMessage> => {
    const before = (await told()).length
    await deed()
    await eventually(async () => (await told()).length).toBeGreaterThan(before)
    return (await told()).at(-1)!
  }
  return {
    told,
    say: (text: string) => after(() => control("say", { person, text })),
    press: (message: SeenMessage, label: string) => {
      const { action } = message.buttons!.find((button) => button.label === label)!
      return after(() => control("press", { person, action }))
    },
  }
}

it("brings what a citizen suggests on one platform to the secretary on another, and her answer back", async () => {
  const binh = phone("zalo-oa", "1000000002")
  const mau = phone("telegram", "100003")
  await eventually(async () => (await binh.told()).length).toBe(1)
  await binh.press((await binh.told())[0]!, "Đồng ý")
  let shown = await binh.say("Đèn đường đầu thôn 3 hỏng hai tuần nay, đề nghị thay bóng")
  for (const label of ["Gửi phản ánh", "Đồng ý, viết tiếp", "Đúng, đi tiếp", "Gửi ẩn danh"])
    shown = await binh.press(shown, label)
  const code = /PA-\d\d-\w{9}/.exec(shown.text)![0]
  const page = await mau.say(code)
  expect(page.text).toContain("Đèn đường đầu thôn 3 hỏng")
  const before = (await binh.told()).length
  await mau.press(page, "Tiếp nhận")
  // At whatever hour this is tried.
  await eventually(async () => (await binh.told())[before]?.text).toContain("Đã tiếp nhận")
})
