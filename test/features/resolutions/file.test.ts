import { beforeEach, describe, expect, it } from "vitest"
import { keepReceived } from "../../../src/storage/received-files.ts"
import { dumpOf } from "../../support/dump.ts"
import { emptyTables } from "../../support/empty.ts"
import type { Phone } from "../../support/phones.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { testClock } from "../../support/shelf.ts"
import { journal, makeCells, told } from "./cell.ts"

const phones = usePhones({ publicUrl: "https://chibo.example.vn" })
const secretary = phones.phone("zalo-bot", "s")
const deputy = phones.phone("telegram", "deputy")
const clerk = phones.phone("telegram", "clerk")
const an = phones.phone("telegram", "an")
const loc = phones.phone("telegram", "loc")
let unit: number

beforeEach(async () => {
  await phones.database.query("delete from documents")
  await phones.empty()
  await emptyTables(phones.database, "received_files, audit")
  await phones.database.query("update audit_ends set last_number = 0, last_digest = '', mark = ''")
  ;({ unit } = await makeCells(phones.database))
})

const RESOLUTION = (
  content = "Rà soát hộ nghèo thôn Đoài, lập danh sách trong tháng 12.",
) => `ĐẢNG BỘ XÃ ĐÔNG SƠN
CHI BỘ THÔN ĐOÀI
Số 11-NQ/CB
Đông Sơn, ngày 18 tháng 11 năm 2026

NGHỊ QUYẾT
Hội nghị chi bộ thường kỳ tháng 11 năm 2026

Điều 1. Công tác giảm nghèo
1. ${content}
2. Vận động mỗi hộ khá giúp một hộ nghèo trồng bưởi da xanh.

Điều 2. Vệ sinh môi trường
Ra quân dọn kênh Bảy vào sáng thứ bảy hằng tuần.
`
const QUESTION = "nghị quyết tháng 11 nói gì về trồng bưởi da xanh"

async function bring(by: Phone, text: string, { name = "nghi-quyet.txt", of = unit } = {}): Promise<string> {
  const file = await keepReceived(phones.database, {
    from: { channel: "telegram", chat: "chat" },
    name,
    mediaType: "text/plain",
    sha256: "",
    bytes: Buffer.from(text),
    at: testClock.now(),
  })
  return (await by.send({ brought: { file, purpose: `resolution:${of}` } })).join("\n")
}

describe("a resolution that is filed", () => {
  it("is asked for with a link", async () => {
    expect(await clerk.say("nop nghi quyet")).toMatch(/https:\/\/chibo\.example\.vn\/gui\/\S+/)
    expect(await an.say("nộp nghị quyết")).not.toContain("https://")
  })

  it("is shown back, found by nobody until the secretary approves, and by the unit's members alone afterwards", async () => {
    const shown = await bring(clerk, RESOLUTION())
    for (const fact of ["Số: 11-NQ/CB", "Ngày: 18/11/2026", "tháng 11 năm 2026", "Gồm", "Chi bộ thôn Đoài"])
      expect(shown).toContain(fact)
    expect(await told(phones.database, "s")).toEqual([])
    expect(await clerk.press("Gửi duyệt")).toContain("Đã gửi 1 đồng chí duyệt")
    for (const one of [secretary, clerk, an]) expect(await one.say(QUESTION)).not.toContain("một hộ nghèo")
    await secretary.say("duyệt nghị quyết")
    expect(await secretary.press("Xem để duyệt số 1")).toContain("Ra quân dọn kênh Bảy")
    expect(await secretary.press("Duyệt")).toContain("đã được duyệt")
    expect(await an.say(QUESTION)).toContain("trồng bưởi da xanh")
    expect(await loc.say(QUESTION)).not.toContain("một hộ nghèo")
    expect(await told(phones.database, "clerk")).toEqual([expect.stringContaining("đã được duyệt")])
    expect(await journal(phones.database)).toEqual(["resolution-filed", "resolution-approved"])
  })

  it("is approved by a button that is days old, once", async () => {
    await bring(deputy, RESOLUTION())
    await deputy.press("Gửi duyệt")
    const asked = await secretary.last()
    expect(asked.buttons?.map(({ label }) => label)).toEqual(["Duyệt", "Không duyệt", "Xem toàn văn"])
    phones.wait(5 * 24 * 60)
    expect(await secretary.press("Duyệt", asked)).toContain("đã được duyệt")
    expect(await secretary.press("Duyệt", asked)).toContain(texts("resolutions-gone"))
  })

  it("by the secretary waits for the deputy; the secretary cannot approve it", async () => {
    await bring(secretary, RESOLUTION())
    await secretary.press("Gửi duyệt")
    const asked = await deputy.last()
    expect(await secretary.send({ action: asked.buttons![0]!.action })).toEqual([
      `${texts("common-button-unknown")}\n`,
    ])
    expect(await clerk.send({ action: asked.buttons![0]!.action })).toEqual([
      `${texts("common-button-unknown")}\n`,
    ])
    expect(await deputy.press("Duyệt", asked)).toContain("đã được duyệt")
  })

  it("in a unit with one officer is the secretary's alone, which is said and written down", async () => {
    await phones.database.query("update roles set until = since where role in ('deputy', 'clerk')")
    expect(await bring(secretary, RESOLUTION())).toContain("đồng chí tự quyết định")
    expect(await secretary.press("Tự đưa vào kho")).toContain("do một mình bí thư quyết định")
    expect(await an.say(QUESTION)).toContain("trồng bưởi da xanh")
    const [row] = await phones.database.query("select act, reason from audit order by number desc limit 1")
    expect(row).toEqual({ act: "resolution-approved", reason: `unit:${unit} alone` })
  })

  it("is no longer decided alone once there is another officer", async () => {
    await phones.database.query("update roles set until = since where role in ('deputy', 'clerk')")
    await bring(secretary, RESOLUTION())
    await phones.database.query("update roles set until = null where role = 'deputy'")
    expect(await secretary.press("Tự đưa vào kho")).toContain(texts("resolutions-not-alone"))
    expect(await an.say(QUESTION)).not.toContain("một hộ nghèo")
  })

  it("is refused with a reason that its filer hears, and nothing of it stays", async () => {
    await bring(clerk, RESOLUTION())
    await clerk.press("Gửi duyệt")
    expect(await secretary.press("Không duyệt")).toContain("Vì sao không duyệt")
    expect(await secretary.say("thiếu số quyết nghị về đảng phí")).toContain("Đã báo người nộp")
    expect(await clerk.screen()).toContain("Lý do: thiếu số quyết nghị về đảng phí")
    expect(await phones.database.query("select id from resolutions")).toEqual([])
    expect(await phones.database.query("select id from documents")).toEqual([])
    expect(await phones.database.query("select id from received_files")).toEqual([])
    expect(await journal(phones.database)).toEqual(["resolution-filed", "resolution-refused"])
  })

  it("is taken back by its filer before it is decided", async () => {
    await bring(clerk, RESOLUTION())
    await clerk.press("Gửi duyệt")
    const asked = await secretary.last()
    expect(await clerk.press("Rút lại")).toContain("Đã rút lại")
    expect(await secretary.press("Duyệt", asked)).toContain(texts("common-button-unknown"))
  })

  it("is told, not doubled, when the same file comes twice", async () => {
    await bring(clerk, RESOLUTION())
    await clerk.press("Gửi duyệt")
    expect(await bring(deputy, RESOLUTION())).toContain("Tệp này đã có rồi")
    await secretary.press("Duyệt")
    expect(await bring(secretary, RESOLUTION())).toContain("Tệp này đã có rồi")
    expect(await phones.database.query("select id from resolutions")).toHaveLength(1)
  })

  it("replaces the one with its number when it is approved, and not before", async () => {
    await bring(clerk, RESOLUTION())
    await clerk.press("Gửi duyệt")
    await secretary.press("Duyệt")
    const newer = RESOLUTION("Rà soát hộ cận nghèo xong trong quý một năm sau.")
    expect(await bring(clerk, newer)).toContain("Cùng số với bản đang dùng")
    await clerk.press("Gửi duyệt")
    const rows = () => phones.database.query<{ state: string }>("select state from resolutions order by id")
    expect(await rows()).toEqual([{ state: "approved" }, { state: "filed" }])
    expect(await an.say("nghị quyết 11-NQ/CB điều 1 khoản 1")).toContain("thôn Đoài, lập danh sách")
    await secretary.press("Duyệt")
    expect(await rows()).toEqual([{ state: "replaced" }, { state: "approved" }])
    const answer = await an.say("nghị quyết 11-NQ/CB điều 1 khoản 1")
    expect(answer).toContain("hộ cận nghèo")
    expect(answer).not.toContain("lập danh sách")
    expect(await journal(phones.database)).toContain("resolution-replaced")
  })

  it("is withdrawn again, and then found by nobody", async () => {
    await bring(clerk, RESOLUTION())
    await clerk.press("Gửi duyệt")
    await secretary.press("Duyệt")
    await secretary.say("thu hồi nghị quyết")
    expect(await secretary.press("Thu hồi số 1")).toContain("Không ai hỏi được nữa")
    expect(await secretary.press("Đúng, thu hồi")).toContain("Đã thu hồi")
    expect(await an.say(QUESTION)).not.toContain("một hộ nghèo")
    expect((await journal(phones.database)).at(-1)).toBe("resolution-withdrawn")
    expect(await phones.database.query("select sha256 from originals where expires_at is null")).toEqual([])
  })
})

describe("what is no resolution", () => {
  it.each([
    ["a secret paper", RESOLUTION().replace("NGHỊ QUYẾT", "MẬT\nNGHỊ QUYẾT"), "n.txt", "không được lưu"],
    ["a table", "a,b\n1,2", "n.csv", ".docx, .pdf hoặc .txt"],
    ["an empty file", " ", "n.txt", texts("error-file-no-text")],
  ])("is refused, and nothing stays: %s", async (_what, text, name, says) => {
    const said = await bring(clerk, text, { name })
    expect(said).toContain(says)
    expect(said).not.toContain("Gửi duyệt")
    expect(await phones.database.query("select id from resolutions")).toEqual([])
    expect(await phones.database.query("select id from received_files")).toEqual([])
    expect(await dumpOf(phones.database)).not.toContain("bưởi da xanh")
  })

  it("is brought by nobody whose right is gone, nor for another unit", async () => {
    await phones.database.query("update roles set until = since where role = 'clerk'")
    expect(await bring(clerk, RESOLUTION())).toContain(texts("common-button-unknown"))
    expect(await bring(loc, RESOLUTION())).toContain(texts("common-button-unknown"))
    expect(await phones.database.query("select id from received_files")).toEqual([])
  })
})
