import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Config } from "./config.ts"
import { createKeys, type Keys } from "./core/seal.ts"

const FILE = "secret.key"

/**
 * The key of this installation: from SECRET_KEY, else a file beside the embedded database, made on the first start.
 * On a server without SECRET_KEY nothing is sealed, and the settings are refused where something would be.
 */
export function openKeys(config: Config): Keys {
  if (config.secretKey !== null) return createKeys(Buffer.from(config.secretKey, "utf8"))
  if (config.database.engine === "server" || config.database.folder === undefined) {
    return createKeys(randomBytes(32))
  }
  const file = join(config.database.folder, FILE)
  if (!existsSync(file)) {
    mkdirSync(config.database.folder, { recursive: true, mode: 0o700 })
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" })
  }
  return createKeys(Buffer.from(readFileSync(file, "utf8").trim(), "base64url"))
}
