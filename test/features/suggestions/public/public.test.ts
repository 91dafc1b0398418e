import { beforeEach, describe, expect, it } from "vitest"
import type { Category } from "../../../../src/core/case.ts"
import { embedWords } from "../../../../src/features/ask/by-model.ts"
import { approvePublication, writePublication } from "../../../../src/storage/cases/publications.ts"
import { makeCase, makeOfficer } from "../../../support/cases.ts"
import { dumpOf } from "../../../support/dump.ts"
import { link, usePhones } from "../../../support/phones.ts"
import { askDeps } from "../../../support/shelf.ts"
import { makeUnit } from "../../../support/units.ts"
import { emptyCases, LAMP, makeOffice } from "../office.ts"

const phones = usePhones()
const dan = phones.phone("telegram", "dan")
const lan = phones.phone("zalo-oa", "lan")
const hoa = phones.phone("telegram", "hoa")
let commune: number
let officer: number

beforeEach(async () => {
  await emptyCases(phones.database)
  await phones.empty()
  commune = await makeOffice(phones.database)
  officer = await makeOfficer(phones.database, commune, "secretary", "officer")
})

async function publish(
  title: string,
  text = "Người dân báo việc này cho xã.",
  more: { category?: Category; receivedOn?: string; unit?: number; answer?: string } = {},
): Promise<number> {
  const { category = "infrastructure", receivedOn = "2026-11-19", unit = commune, answer = "" } = more
  const id = await makeCase(phones.database, unit, { category, receivedOn, text: "Lời riêng của người gửi" })
  const { vectors } = await askDeps(phones.database)
  await writePublication(phones.database, id, { title, text, answer }, officer)
  await approvePublication(phones.database, id, {
    by: officer,
    on: "2026-11-20",
    vector: await embedWords(phones.database, vectors, `${title}. ${text}`),
  })
  return id
}
const weightOf = async (id: number) =>
  (await phones.database.query<{ weight: number }>("select weight from cases where id = $1", [id]))[0]!.weight
const followers = () => phones.database.query("select digest from case_followers")

describe("what is public", () => {
  it.each(["phản ánh đã công khai", "xem phan anh cua xa", "các phản ánh đã công bố"])(
    "is listed for everybody, five at a time, the newest first: %s",
    async (words) => {
      for (let day = 10; day < 17; day++)
        await publish(`Việc ngày ${day}`, undefined, { receivedOn: `2026-11-${day}` })
      await makeCase(phones.database, commune, { text: "Không công khai" })
      const first = await dan.say(words)
      expect(first).toMatch(/1\) Việc ngày 16.*\n2\) Việc ngày 15/)
      expect(first).not.toContain("Việc ngày 11")
      expect(await dan.buttons()).toHaveLength(6)
      const next = await dan.press("Xem tiếp")
      expect(next).toContain("6) Việc ngày 11")
      expect(next).not.toMatch(/Không công khai|Lời riêng/)
      expect(await dan.press("Xem số 7")).toContain("Việc ngày 10 (Hạ tầng")
    },
  )

  it("says so where nothing is", async () => {
    expect(await dan.say("phản ánh đã công khai")).toContain("Chưa có phản ánh nào được công khai")
  })

  it("is shown by category, by a name that is typed", async () => {
    await publish("Rác ở chợ Mơ", undefined, { category: "environment" })
    await publish("Đèn thôn 3")
    await dan.say("phản ánh đã công khai")
    await dan.press("Theo loại")
    const shown = await dan.say("moi truong")
    expect(shown).toContain("Rác ở chợ Mơ")
    expect(shown).not.toContain("Đèn thôn 3")
  })

  it.each([
    ["rac cho mo", "Rác ở chợ Mơ"],
    ["Đèn đường", "Đèn chiếu sáng thôn 3"],
    ["rax chơ mơ", "Rác ở chợ Mơ"],
  ])("is found by words, without marks and mistyped: %s", async (words, title) => {
    await publish("Rác ở chợ Mơ", "Rác tồn đọng nhiều ngày ở chợ Mơ.", { category: "environment" })
    await publish("Đèn chiếu sáng thôn 3", "Đèn đường thôn 3 không sáng.")
    await publish("Lịch tiêm chủng", "Người dân hỏi ngày tiêm chủng cho trẻ.", {
      category: "education_health",
    })
    await dan.say("phản ánh đã công khai")
    expect(await dan.say(words)).toContain(`1) ${title}`)
  })

  it("does not find what is not there; other doors stay where they are", async () => {
    await publish("Rác ở chợ Mơ")
    await dan.say("phản ánh đã công khai")
    expect(await dan.say("sân bay quốc tế")).toContain("Không thấy phản ánh công khai nào")
    expect(await dan.say("cháy nhà ở thôn 3, cứu với")).toContain("114")
    await dan.say("phản ánh đã công khai")
    await dan.say("dữ liệu của tôi")
    expect(await dan.buttons()).toContain("Xem")
  })

  it("keeps no word that somebody looked for, nor which one they opened, where their account is known", async () => {
    await publish("Đèn chiếu sáng Vĩnh Tường", "Đèn ở thôn Vĩnh Tường không sáng.")
    await dan.say("phản ánh đã công khai")
    await dan.say("đèn Vĩnh Tường")
    await dan.press("Xem số 1")
    const mine = (await dumpOf(phones.database)).split("\n").filter((row) => row.includes("chat of dan"))
    expect(mine.length).toBeGreaterThan(1)
    expect(mine.filter((row) => /Vĩnh Tường|vinh tuong/i.test(row))).toEqual([])
  })

  it("has one page with state, days, answer and how many see the same", async () => {
    const id = await publish("Đèn thôn 3", "Đèn đường thôn 3 tắt.", { answer: "Đã thay ngày 20/11/2026." })
    await phones.database.query(
      "update cases set state = 'answered', settled_on = '2026-11-20', weight = 4 where id = $1",
      [id],
    )
    await dan.say("phản ánh đã công khai")
    const shown = await dan.press("Xem số 1")
    for (const words of [
      "Trả lời: Đã thay ngày 20/11/2026.",
      "Đã trả lời",
      "Nhận ngày 19/11/2026, trả lời ngày 20/11/2026",
      "Người cùng phản ánh: 4",
    ])
      expect(shown).toContain(words)
  })
})

describe("somebody who sees the same", () => {
  it("agrees first, counts once from whichever account, hears of it, and stops", async () => {
    const id = await publish("Đèn thôn 3")
    await dan.say("phản ánh đã công khai")
    await dan.press("Xem số 1")
    expect(await dan.press("Tôi cũng vậy")).toContain("24 tháng")
    expect(await weightOf(id)).toBe(0)
    expect(await dan.press("Đồng ý, theo dõi")).toContain("Người cùng phản ánh: 1")
    await link(dan, lan)
    await lan.say("phản ánh đã công khai")
    await lan.press("Xem số 1")
    expect(await lan.buttons()).toContain("Thôi theo dõi")
    const [one] = await phones.database.query<{ code: string }>("select code from cases where id = $1", [id])
    await hoa.say(one!.code)
    await hoa.press("Tiếp nhận")
    expect(await dan.screen()).toContain(`Tin về phản ánh ${one!.code} mà ông/bà theo dõi`)
    await lan.say("phản ánh đã công khai")
    await lan.press("Xem số 1")
    expect(await lan.press("Thôi theo dõi")).toContain("Người cùng phản ánh: 0")
    expect(await followers()).toEqual([])
  })

  it("sees in their own data what they follow, and nobody reads it in a copy of the database", async () => {
    const id = await publish("Đèn thôn 3")
    const [one] = await phones.database.query<{ code: string }>("select code from cases where id = $1", [id])
    await dan.say("phản ánh đã công khai")
    await dan.press("Xem số 1")
    await dan.press("Tôi cũng vậy")
    await dan.press("Đồng ý, theo dõi")
    await dan.say("dữ liệu của tôi")
    expect(await dan.press("Xem")).toContain(`Theo dõi phản ánh công khai ${one!.code}`)
    const rows = (await dumpOf(phones.database)).split("\n").filter((row) => row.includes(one!.code))
    expect(rows.filter((row) => row.includes("dan"))).toEqual([])
    await dan.say("xóa dữ liệu")
    await dan.press("Xóa")
    await dan.press("Đúng, xóa hết")
    expect([await weightOf(id), await followers()]).toEqual([0, []])
  })

  it("finds nothing behind an old button when it is public no more", async () => {
    const id = await publish("Đèn thôn 3")
    await dan.say("phản ánh đã công khai")
    await phones.database.query("update cases set may_publish = false where id = $1", [id])
    expect(await dan.press("Xem số 1")).toContain("không còn công khai")
  })
})

describe("somebody who writes what is public already", () => {
  const write = async (text = LAMP) => {
    await dan.say(text)
    await dan.press("Gửi phản ánh")
    if ((await dan.buttons()).includes("Đồng ý, viết tiếp")) await dan.press("Đồng ý, viết tiếp")
    return dan.press("Đúng, đi tiếp")
  }

  it("is shown it, and by one press counts and follows; nothing of the draft is kept", async () => {
    const id = await publish("Đèn chiếu sáng thôn 3 không sáng", "Bóng đèn trên đường thôn 3 bị hỏng.")
    expect(await write()).toContain("1) Đèn chiếu sáng thôn 3 không sáng")
    expect(await dan.buttons()).toEqual(["Tôi cũng vậy", "Khác, gửi tiếp", "Quay lại"])
    expect(await dan.photo()).toMatch(/^Đã thêm ảnh, cả thảy: 1\./)
    expect(await dan.buttons()).toEqual(["Tôi cũng vậy", "Khác, gửi tiếp", "Quay lại"])
    expect(await dan.press("Tôi cũng vậy")).toContain("Đã ghi thêm một người")
    expect(await weightOf(id)).toBe(1)
    expect(await phones.database.query("select from case_drafts")).toEqual([])
    expect(await phones.database.query("select from cases")).toHaveLength(1)
    expect(await followers()).toHaveLength(1)
  })

  it("goes on when it is another thing, and is not asked again", async () => {
    await publish("Đèn chiếu sáng thôn 3 không sáng", "Bóng đèn trên đường thôn 3 bị hỏng.")
    await write()
    expect(await dan.press("Khác, gửi tiếp")).toContain("Bước 3/3")
    await dan.press("Quay lại")
    expect(await dan.press("Đúng, đi tiếp")).toContain("Bước 3/3")
    await dan.press("Gửi ẩn danh")
    expect(await phones.database.query("select from cases")).toHaveLength(2)
  })

  it("is not held up by others: another hamlet, another commune, one answered long ago or refused, or not public", async () => {
    const words = ["Đèn chiếu sáng thôn 3 không sáng", "Bóng đèn trên đường thôn 3 bị hỏng."] as const
    await publish("Đèn chiếu sáng thôn 7 không sáng", "Bóng đèn trên đường thôn 7 bị hỏng.")
    await publish(words[0], words[1], { unit: await makeUnit(phones.database, "Mặt trận xã Tây Sơn") })
    const old = await publish(...words)
    const refused = await publish(...words)
    const hidden = await publish(...words)
    await phones.database.query(
      "update cases set state = 'answered', settled_on = '2026-05-01' where id = $1",
      [old],
    )
    await phones.database.query(
      "update cases set state = 'refused', settled_on = '2026-11-20' where id = $1",
      [refused],
    )
    await phones.database.query("update case_publications set approved_on = null where case_id = $1", [
      hidden,
    ])
    expect(await write()).toContain("Bước 3/3")
  })
})
