import { runSimulator } from "../shared/program.ts"
import { startFakeZaloBot } from "./index.ts"

// node src/simulators/zalo-bot/main.ts --port 9002 [--token TOKEN] [--name "Bot Chibo"]
await runSimulator(
  "zalo-bot",
  ["token", "name"],
  (options, { token, name }) => startFakeZaloBot({ ...options, token, name }),
  ({ token, url }) => ({ ZALO_BOT_TOKEN: token, ZALO_BOT_API_ROOT: url }),
)
