import { runSimulator } from "../shared/program.ts"
import { startFakeZaloOa } from "./index.ts"

await runSimulator("zalo-oa", ["app-id", "app-secret", "oa-secret-key", "oa-id"], (options, words) =>
  startFakeZaloOa({
    ...options,
    ...(words["app-id"] === undefined ? {} : { appId: words["app-id"] }),
    ...(words["app-secret"] === undefined ? {} : { appSecret: words["app-secret"] }),
    ...(words["oa-secret-key"] === undefined ? {} : { oaSecretKey: words["oa-secret-key"] }),
    ...(words["oa-id"] === undefined ? {} : { oaId: words["oa-id"] }),
  }),
)
