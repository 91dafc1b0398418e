import { runSimulator } from "../shared/program.ts"
import { startFakeZaloBot } from "./index.ts"

// node src/simulators/zalo-bot/main.ts --port 9002 [--token TOKEN] [--name "Bot Chibo"]
await runSimulator("zalo-bot", ["token", "name"], (options, { token, name }) =>
  startFakeZaloBot({ ...options, token, name }),
)
