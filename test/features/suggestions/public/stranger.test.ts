import { describe, expect, it } from "vitest"
import { approvePublication, writePublication } from "../../../../src/storage/cases/publications.ts"
import { makeCase, makeOfficer } from "../../../support/cases.ts"
import { usePhones } from "../../../support/phones.ts"
import { makeOffice } from "../office.ts"

const strangers = usePhones({ strangers: true })

describe("somebody of whom nothing is kept", () => {
  it("reads all the same what is public", async () => {
    const { database } = strangers
    const unit = await makeOffice(database)
    const id = await makeCase(database, unit, { text: "Lời riêng của người gửi" })
    const by = await makeOfficer(database, unit, "secretary", "officer")
    const stranger = strangers.phone("telegram", "la")
    await writePublication(database, id, { title: "Đèn thôn 3", text: "Đèn tắt.", answer: "" }, by)
    expect(await stranger.say("phản ánh đã công khai")).toContain("Chưa có phản ánh nào được công khai")
    await approvePublication(database, id, { by, on: "2026-11-20", vector: null })
    const shown = await stranger.say("phản ánh đã công khai")
    expect(shown).toContain("1) Đèn thôn 3")
    expect(shown).not.toContain("Lời riêng")
    expect(await database.query("select from accounts where user_id = 'la'")).toEqual([])
  })
})
