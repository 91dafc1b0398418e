import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const COMPILED = join(import.meta.dirname, "../../node_modules/.cache/chibo/compiled")

/**
 * Gives all tests one temporary folder, which goes when they are over: a worker that is ended by force cannot take its
 * database with it.
 */
export default function makeTemporary(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "chibo-tests-"))
  process.env.TMPDIR = folder
  // What one process has compiled, the workers and the programs that tests start do not compile again.
  process.env.NODE_COMPILE_CACHE = COMPILED
  return () => rmSync(folder, { recursive: true, force: true })
}
