import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/**
 * Gives all tests one temporary folder, which goes when they are over: a worker that is ended by force cannot take its
 * database with it.
 */
export default function makeTemporary(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "chibo-tests-"))
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
