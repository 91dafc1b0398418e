import { beforeEach, describe, expect, it } from "vitest"
import { followerDigest, type Route, sealRoute } from "../../../src/core/case-keys.ts"
import { readCase } from "../../../src/storage/cases/cases.ts"
import { addFollower } from "../../../src/storage/cases/followers.ts"
import { dumpOf } from "../../support/dump.ts"
import { testKeys } from "../../support/keys.ts"
import { usePhones } from "../../support/phones.ts"
import { emptyCases, makeCase, makeFront, toldTo } from "./front.ts"

const phones = usePhones()
const hoa = phones.phone("telegram", "hoa")
const lan = phones.phone("zalo-bot", "lan")
const FOLLOWER: Route = { channel: "zalo-bot", user: "nhai", chat: "chat of nhai" }
const ACCUSATION = "Ông trưởng thôn lấy tiền quỹ của dân"
let units: Awaited<ReturnType<typeof makeFront>>

beforeEach(async () => {
  await phones.empty()
  await emptyCases(phones.database)
  units = await makeFront(phones.database)
})

async function redirected() {
  const one = await makeCase(phones.database, units.front, {
    text: ACCUSATION,
    place: "nhà văn hóa thôn",
    contact: { name: "Phạm Thị Nhài", phone: "+84912345678" },
  })
  const { id } = one
  await phones.database.query(
    "insert into case_messages (case_id, on_day, from_citizen, text) values ($1, '2026-11-20', true, 'Có sổ quỹ làm chứng')",
    [id],
  )
  await phones.database.query(
    "insert into case_photos (case_id, on_day, media_type, bytes) values ($1, '2026-11-20', 'image/jpeg', 'anh')",
    [id],
  )
  await addFollower(phones.database, id, {
    digest: followerDigest(testKeys, FOLLOWER, id),
    sealed: sealRoute(testKeys, id, FOLLOWER),
  })
  await hoa.say(one.code)
  await hoa.press("Việc khác")
  await hoa.press("Gộp, chuyển hướng")
  await hoa.press("Chuyển hướng: không phải phản ánh")
  expect((await readCase(phones.database, id))!.state).toBe("received")
  return { ...one, said: await hoa.press("Đúng, chuyển hướng") }
}

describe("what turns out to be a denunciation", () => {
  it("is given back to whoever sent it, and those who followed it hear nothing", async () => {
    const { said } = await redirected()
    expect(said).toContain("Nội dung niêm 7 ngày")
    const [told] = await toldTo(phones.database)
    expect(told).toContain("khiếu nại hoặc tố cáo")
    expect(told).toContain(`“${ACCUSATION}”`)
    expect(await toldTo(phones.database, FOLLOWER)).toEqual([])
  })

  it("stands nowhere in a copy of the database, and nothing leads back to its sender", async () => {
    const { id } = await redirected()
    const dump = await dumpOf(phones.database)
    expect(dump).not.toMatch(/lấy tiền quỹ|nhà văn hóa thôn|sổ quỹ|Nhài/)
    for (const table of ["case_photos", "case_messages", "case_contacts", "case_followers", "case_routes"])
      expect(await phones.database.query(`select from ${table}`)).toEqual([])
    expect(await phones.database.query("select case_id as id, purge_on as day from case_sealed")).toEqual([
      { id, day: "2026-11-28" },
    ])
  })

  it("is opened by the secretary alone, for a reason that the journal keeps", async () => {
    const { id, code } = await redirected()
    await hoa.say(code)
    expect(await hoa.buttons()).toEqual([])
    await lan.say(code)
    await lan.press("Mở nội dung đã niêm")
    expect(await lan.say("xem")).toContain("Xin ghi rõ lý do")
    const opened = await lan.say("Thanh tra huyện yêu cầu theo giấy số 12")
    for (const words of [ACCUSATION, "nhà văn hóa thôn", "Có sổ quỹ làm chứng"])
      expect(opened).toContain(words)
    expect(await dumpOf(phones.database)).not.toContain("lấy tiền quỹ")
    const rows = await phones.database.query(
      "select act, reason from audit where subject = $1 and act in ('case-redirected', 'case-sealed-opened') order by number",
      [`case:${id}`],
    )
    expect(rows).toEqual([
      { act: "case-redirected", reason: "" },
      { act: "case-sealed-opened", reason: "Thanh tra huyện yêu cầu theo giấy số 12" },
    ])
  })

  it("is not opened any more on the day on which it is let go", async () => {
    const { code } = await redirected()
    phones.wait(7 * 24 * 60)
    await lan.say(code)
    await lan.press("Mở nội dung đã niêm")
    expect(await lan.say("Thanh tra huyện yêu cầu theo giấy số 12")).toContain("không còn")
  })
})

describe("the contact that a sender left", () => {
  it("is opened for a reason, shown once, and they are told", async () => {
    const { id, code } = await makeCase(phones.database, units.front, {
      contact: { name: "Phạm Thị Nhài", phone: "+84912345678" },
    })
    const shown = await hoa.say(code)
    expect(shown).toContain("có để lại liên hệ")
    expect(shown).not.toContain("Nhài")
    await hoa.press("Việc khác")
    await hoa.press("Xem liên hệ")
    expect(await hoa.say("cần gọi")).toContain("Xin ghi rõ lý do")
    expect(await toldTo(phones.database)).toEqual([])
    const opened = await hoa.say("Cần hỏi rõ cột đèn số mấy")
    expect(opened).toContain("Phạm Thị Nhài, +84912345678")
    expect(await toldTo(phones.database)).toEqual([
      expect.stringContaining("cán bộ của Mặt trận xã Đông Phong đã mở họ tên, số điện thoại"),
    ])
    expect(await dumpOf(phones.database)).not.toMatch(/Nhài|912345678/)
    const rows = await phones.database.query(
      "select subject, reason from audit where act = 'case-contact-opened' and subject = $1",
      [`case:${id}`],
    )
    expect(rows).toEqual([{ subject: `case:${id}`, reason: "Cần hỏi rõ cột đèn số mấy" }])
  })
})
