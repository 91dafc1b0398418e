/** Chibo as it is, started with the settings of its environment; ends when told so, or with its parent. */
import { readConfig } from "../../src/config.ts"
import { startService } from "../../src/service.ts"

const service = await startService(readConfig())
const before = process.cpuUsage()
process.on("message", async (order: "cpu" | "stop") => {
  if (order === "cpu") {
    const { user, system } = process.cpuUsage(before)
    process.send!({ cpuSeconds: (user + system) / 1e6 })
    return
  }
  await service.stop()
  process.disconnect()
})
process.on("disconnect", () => process.exit(0))
process.send!({ url: service.url })
