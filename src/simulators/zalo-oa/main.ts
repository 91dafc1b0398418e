import { runSimulator } from "../shared/program.ts"
import { startFakeZaloOa } from "./index.ts"

await runSimulator(
  "zalo-oa",
  ["app-id", "app-secret", "oa-secret-key", "oa-id"],
  (options, words) =>
    startFakeZaloOa({
      ...options,
      ...(words["app-id"] === undefined ? {} : { appId: words["app-id"] }),
      ...(words["app-secret"] === undefined ? {} : { appSecret: words["app-secret"] }),
      ...(words["oa-secret-key"] === undefined ? {} : { oaSecretKey: words["oa-secret-key"] }),
      ...(words["oa-id"] === undefined ? {} : { oaId: words["oa-id"] }),
    }),
  (fake) => ({
    ZALO_OA_APP_ID: fake.appId,
    ZALO_OA_APP_SECRET: fake.appSecret,
    ZALO_OA_SECRET_KEY: fake.oaSecretKey,
    ZALO_OA_REFRESH_TOKEN: fake.grant().refreshToken,
    ZALO_OA_API_ROOT: fake.url,
    ZALO_OA_OAUTH_ROOT: fake.url,
    ZALO_OA_BUSINESS_ROOT: fake.url,
  }),
)
