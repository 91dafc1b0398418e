import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"

const SRC = join(import.meta.dirname, "../../src")

/** Clients of a platform or of the configured model: each calls one address that the operator has set. */
const CLIENTS = [
  "channels/telegram/client.ts",
  "channels/zalo-bot/client.ts",
  "channels/zalo-oa/http.ts",
  // The model that words answers, at the one address that is set, without redirects: test/models/chat/faults.test.ts.
  "models/chat/post.ts",
  // Only hosts of the platform, by https, at public addresses: test/core/photo/download.test.ts.
  "core/photo/download.ts",
  "channels/web/page/",
  // Runs in a browser and asks the service that it came from.
  "http/check-in/script.ts",
  "simulators/",
  "simulate/",
]

it("nothing but the clients of the platforms calls an address, so no message can make the assistant fetch one", () => {
  const calls = /(?<![\w.])fetch\(|\bhttps?\.(?:get|request)\(|from "undici"/
  const callers = globSync("**/*.{ts,js}", { cwd: SRC }).filter((file) => {
    const code = readFileSync(join(SRC, file), "utf8").replace(/^\s*(?:\*|\/\/).*$/gm, "")
    return calls.test(code) && !CLIENTS.some((one) => file.startsWith(one))
  })
  expect(callers).toEqual([])
})
