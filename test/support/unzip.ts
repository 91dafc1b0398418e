import { openPackage } from "../../src/core/files/zip-guard.ts"

/** The parts of a zip file as text, by name. */
export async function zipTexts(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = await openPackage(bytes, { zipEntries: 100, zipMb: 50, zipRatio: 1000 })
  return new Map([...parts].map(([name, content]) => [name, content.toString()]))
}
