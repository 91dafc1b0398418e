import { expect, it } from "vitest"
import { createKeys } from "../../src/core/seal.ts"
import { createWebPhotos } from "../../src/storage/web-photos.ts"
import { useDatabase } from "../support/database.ts"

const holder = useDatabase()
let now = new Date("2026-11-26T02:00:00Z")
const open = () => createWebPhotos(holder.database, { now: () => now }, createKeys(Buffer.alloc(32, 7)))
const photo = (byte: number) => ({ bytes: Uint8Array.of(0xff, byte), mediaType: "image/jpeg" })

it("a picture of a visitor is there for an hour, and a copy of the database does not tell whose it is", async () => {
  const ref = await open().keep("visitor-4711", photo(1))
  expect(await open().read(ref)).toEqual(photo(1))
  const rows = await holder.database.query("select * from web_photos")
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toContain("4711")
  now = new Date(now.getTime() + 61 * 60 * 1000)
  expect(await open().read(ref)).toBeNull()
})

it("of more than ten that wait the oldest goes, and others' stay", async () => {
  const other = await open().keep("another", photo(0))
  const refs: string[] = []
  for (let byte = 1; byte <= 11; byte++) {
    now = new Date(now.getTime() + 1000)
    refs.push(await open().keep("visitor", photo(byte)))
  }
  expect(await open().read(refs[0]!)).toBeNull()
  expect(await open().read(refs[1]!)).toEqual(photo(2))
  expect(await open().read(other)).toEqual(photo(0))
})
