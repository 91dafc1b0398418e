import { runSimulator } from "../shared/program.ts"
import { startFakeChatModel } from "./index.ts"

// node src/simulators/chat-model/main.ts --port 9004 [--ways honest|lies|NAME,NAME…] [--key KEY] [--seed N]
await runSimulator(
  "chat-model",
  ["ways", "key", "seed"],
  (options, { ways = "honest", key, seed = "1" }) =>
    startFakeChatModel({
      ...options,
      seed: Number(seed),
      ways: ways.split(","),
      ...(key === undefined ? {} : { apiKey: key }),
    }),
  ({ baseUrl, model }) => ({ CHAT_MODEL_URL: baseUrl, CHAT_MODEL: model }),
)
