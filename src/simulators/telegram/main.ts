import { runSimulator } from "../shared/program.ts"
import { startFakeTelegram } from "./index.ts"

await runSimulator(
  "telegram",
  ["token", "username"],
  (options, { token, username }) =>
    startFakeTelegram({
      ...options,
      ...(token === undefined ? {} : { token }),
      ...(username === undefined ? {} : { username }),
    }),
  ({ token, url }) => ({ TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: url }),
)
