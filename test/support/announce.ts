import { existsSync } from "node:fs"

/** Says once, before the tests, which optional suites this machine can run. */
export default function announce(): void {
  const engine = process.env.TEST_DATABASE_URL
    ? "real PostgreSQL (TEST_DATABASE_URL)"
    : "embedded; set TEST_DATABASE_URL for a real PostgreSQL"
  const browser = existsSync(process.env.CHROMIUM_PATH ?? "/usr/bin/chromium")
    ? "found"
    : "not found, browser tests are skipped"
  console.log(`database: ${engine}\nchromium: ${browser}`)
}
