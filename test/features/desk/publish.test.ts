import { beforeEach, describe, expect, it } from "vitest"
import { readPublication } from "../../../src/storage/cases/publications.ts"
import { readPublished } from "../../../src/storage/cases/published.ts"
import { usePhones } from "../../support/phones.ts"
import { emptyCases, makeCase, makeFront, toldTo } from "./front.ts"

const phones = usePhones()
const hoa = phones.phone("telegram", "hoa")
const mai = phones.phone("telegram", "mai")
const lan = phones.phone("zalo-bot", "lan")
const dan = phones.phone("telegram", "dan")
const SAID = "Đèn đường trước nhà tôi hỏng hai tuần nay, tối đi lại rất nguy hiểm"
const TITLE = "Đèn chiếu sáng ở thôn Đoài"
const TEXT = "Người dân báo bóng đèn trên trục chính của thôn không sáng."
let units: Awaited<ReturnType<typeof makeFront>>
let one: { readonly id: number; readonly code: string }

beforeEach(async () => {
  await phones.empty()
  await emptyCases(phones.database)
  units = await makeFront(phones.database)
  one = await makeCase(phones.database, units.front, { text: SAID, mayPublish: true })
})

type Officer = typeof hoa
async function open(officer: Officer): Promise<string> {
  await officer.say("menu")
  await officer.say(one.code)
  await officer.press("Việc khác")
  await officer.press("Gộp, chuyển hướng")
  return officer.press("Công khai")
}
async function makeReady(officer: Officer, text = TEXT): Promise<string> {
  await open(officer)
  if ((await officer.buttons()).includes("Soạn lại")) await officer.press("Soạn lại")
  await officer.say(TITLE)
  await officer.say(text)
  await officer.press("Chưa có trả lời")
  return officer.press("Trình duyệt")
}
const published = () => readPublished(phones.database, {}, "2026-11-21", 9)
const acts = async () => {
  const rows = await phones.database.query<{ act: string; reason: string }>(
    "select act, reason from audit where subject = $1 and act like 'case-%publi%' order by number",
    [`case:${one.id}`],
  )
  return rows.map(({ act, reason }) => (reason === "" ? act : `${act}: ${reason}`))
}

describe("a case that is made public", () => {
  it("is written in the office's words, approved by somebody else, and then seen by all; its sender hears it once", async () => {
    expect(await open(mai)).not.toContain("Đèn đường")
    await mai.say(TITLE)
    await mai.say(TEXT)
    const preview = await mai.press("Chưa có trả lời")
    expect(preview).toContain(`${TITLE} (Hạ tầng`)
    expect(preview).toContain(TEXT)
    expect(await mai.press("Trình duyệt")).toContain("Chưa công khai, chờ duyệt; Trần Thị Mai soạn")
    expect(await mai.buttons()).toEqual(["Soạn lại", "Về trang phản ánh"])
    expect(await published()).toEqual([])
    expect(await hoa.screen()).toContain("chờ công khai")
    expect(await hoa.screen()).not.toMatch(/PA-|Đèn/)
    expect(await hoa.say("chờ công khai")).toContain(`1) ${TITLE}`)
    await hoa.press("Xem số 1")
    expect(await hoa.press("Duyệt, công khai")).toContain("Đã công khai")
    expect(await published()).toMatchObject([{ title: TITLE, text: TEXT, answer: "" }])
    expect(await toldTo(phones.database)).toEqual([expect.stringContaining(`được công khai`)])
    await hoa.press("Gỡ xuống")
    expect(await published()).toEqual([])
    await hoa.press("Duyệt, công khai")
    expect(await published()).toHaveLength(1)
    expect(await toldTo(phones.database)).toHaveLength(1)
    expect(await acts()).toEqual([
      "case-publication-made",
      "case-published",
      "case-unpublished",
      "case-published",
    ])
  })

  it("is not approved by who made it while somebody else may, even with an old button", async () => {
    await makeReady(hoa)
    expect(await hoa.screen()).toContain("Người soạn không tự duyệt")
    expect(await hoa.buttons()).toEqual(["Soạn lại", "Về trang phản ánh"])
    await lan.say("chờ công khai")
    await lan.press("Xem số 1")
    await lan.press("Duyệt, công khai")
    expect(await published()).toHaveLength(1)
  })

  it("is approved by who made it where nobody else may, and the journal says so", async () => {
    await phones.database.query("update roles set until = since where role in ('secretary', 'deputy')")
    await makeReady(hoa)
    await hoa.press("Duyệt, công khai")
    expect(await published()).toHaveLength(1)
    expect((await acts()).at(-1)).toMatch(/^case-published: người soạn tự duyệt/)
  })

  it("is approved anew when it was changed, and not by a button that showed other words", async () => {
    await makeReady(mai)
    await hoa.say("chờ công khai")
    await hoa.press("Xem số 1")
    const before = await hoa.last()
    await makeReady(mai, "Bóng đèn ở đầu thôn và cuối thôn đều không sáng.")
    expect(await hoa.press("Duyệt, công khai", before)).toContain("Bóng đèn ở đầu thôn")
    expect(await published()).toEqual([])
    await hoa.press("Duyệt, công khai")
    expect(await published()).toHaveLength(1)
    await makeReady(mai)
    expect(await published()).toEqual([])
  })

  it("holds no eight words in a row of its sender, and points out what leads to somebody", async () => {
    await open(mai)
    await mai.say(TITLE)
    expect(await mai.say("Nhà dân báo: TRUOC NHA TOI HONG HAI TUAN NAY TOI")).toContain("chép lời người gửi")
    const shown = await mai.say(
      "Ông Nguyễn Văn Tám, số nhà 12, máy 0912 345 678, xe 29A-123.45 báo đèn hỏng.",
    )
    expect(shown).toContain("Xin gõ câu trả lời")
    const preview = await mai.press("Chưa có trả lời")
    for (const words of ["tên người: Nguyễn Văn Tám", "số nhà 12", "0912 345 678", "29A-123.45"])
      expect(preview).toContain(words)
    expect(await mai.buttons()).toEqual([
      "Trình duyệt",
      "Sửa tiêu đề",
      "Sửa nội dung",
      "Sửa trả lời",
      "Về trang phản ánh",
    ])
  })

  it("needs its sender's yes, and an answer or that it is open", async () => {
    const no = await makeCase(phones.database, units.front, { mayPublish: false })
    await hoa.say(no.code)
    await hoa.press("Việc khác")
    await hoa.press("Gộp, chuyển hướng")
    expect(await hoa.buttons()).not.toContain("Công khai")
    await phones.database.query(
      "update cases set state = 'refused', settled_on = '2026-11-20' where id = $1",
      [one.id],
    )
    await hoa.say(one.code)
    expect(await hoa.press("Công khai")).toContain("Chỉ công khai phản ánh đang giải quyết hoặc đã trả lời")
    await phones.database.query("update cases set state = 'answered' where id = $1", [one.id])
    await hoa.say(one.code)
    await hoa.press("Công khai")
    await hoa.say(TITLE)
    await hoa.say(TEXT)
    expect(await hoa.buttons()).toEqual(["Về trang phản ánh"])
    expect(await hoa.say("Ngày 20/11/2026 tổ điện đã thay bóng đèn.")).toContain("Trả lời: Ngày 20/11/2026")
  })

  it("goes at once when its sender agrees no more, and for good", async () => {
    await makeReady(mai)
    await hoa.say("chờ công khai")
    await hoa.press("Xem số 1")
    await hoa.press("Duyệt, công khai")
    await dan.press("Xem phản ánh", await dan.last())
    expect(await dan.screen()).toContain("đang được công khai")
    expect(await dan.press("Không công khai nữa")).toContain("không công khai nữa")
    expect(await published()).toEqual([])
    expect(await readPublication(phones.database, one.id)).toBeUndefined()
    await hoa.say(one.code)
    await hoa.press("Việc khác")
    await hoa.press("Gộp, chuyển hướng")
    expect(await hoa.buttons()).not.toContain("Công khai")
  })

  it.each([
    ["withdrawn", ["Rút lại", "Đúng, rút phản ánh"], dan],
    ["redirected", ["Việc khác", "Gộp, chuyển hướng", "Chuyển hướng", "Đúng, chuyển hướng"], hoa],
  ] as const)("goes when the case is %s", async (_state, labels, who) => {
    await makeReady(mai)
    await hoa.say("chờ công khai")
    await hoa.press("Xem số 1")
    await hoa.press("Duyệt, công khai")
    if (who === dan) await dan.press("Xem phản ánh", await dan.last())
    else await hoa.say(one.code)
    for (const label of labels) await who.press(label)
    expect(await published()).toEqual([])
    expect(await readPublication(phones.database, one.id)).toBeUndefined()
  })
})

describe("cases that tell the same", () => {
  it("are shown on the page of each other, and merged by a press", async () => {
    const other = await makeCase(phones.database, units.front, {
      text: "den duong thon Doai hong hai tuan nay, toi nguy hiem",
    })
    await makeCase(phones.database, units.beside, { text: SAID })
    expect(await hoa.say(one.code)).toContain(`1) ${other.code} (Chờ tiếp nhận)`)
    await hoa.press("Việc khác")
    await hoa.press("Gộp, chuyển hướng")
    await hoa.press("Gộp với phản ánh khác")
    expect(await hoa.press("Gộp vào số 1")).toContain("Hai phản ánh cùng một việc?")
    expect(await hoa.press("Đúng, gộp lại")).toContain(`Đã gộp ${one.code}`)
  })
})
