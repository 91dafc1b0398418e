import { type Config, readConfig } from "../../src/config.ts"
import type { DatabaseAddress } from "../../src/storage/database.ts"

/** The settings as they are, over this database; the model server in them only where it is what is measured. */
export function benchConfig(address: DatabaseAddress, withModel = false): Config {
  const config = readConfig()
  const embeddings = withModel ? config.embeddings : null
  return { ...config, database: address, embeddings, logLevel: "error" }
}
