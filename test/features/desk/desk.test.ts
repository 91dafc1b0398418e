import { beforeEach, describe, expect, it } from "vitest"
import { readCase } from "../../../src/storage/cases/cases.ts"
import { stepsOf } from "../../../src/storage/cases/steps.ts"
import { dumpOf } from "../../support/dump.ts"
import { usePhones } from "../../support/phones.ts"
import { emptyCases, makeCase, makeFront, toldTo } from "./front.ts"

const phones = usePhones()
const hoa = phones.phone("telegram", "hoa")
const lan = phones.phone("zalo-bot", "lan")
const em = phones.phone("zalo-oa", "em")
const kim = phones.phone("telegram", "kim")
let units: Awaited<ReturnType<typeof makeFront>>

beforeEach(async () => {
  await phones.empty()
  await emptyCases(phones.database)
  units = await makeFront(phones.database)
})

const state = async (id: number) => (await readCase(phones.database, id))!.state
const open = (code: string) => hoa.say(code)

describe("the list of a unit", () => {
  it("counts by state, has the late ones first, then as they are due, five to a page", async () => {
    for (const day of ["2026-12-05", "2026-12-04", "2026-12-03", "2026-12-02", "2026-12-01"])
      await makeCase(phones.database, units.front, { answerBy: day, place: `nơi hạn ${day}` })
    await makeCase(phones.database, units.front, {
      acceptBy: "2026-11-20",
      answerBy: "2026-12-30",
      place: "nơi quá hạn",
    })
    const shown = await hoa.say("phản ánh")
    expect(shown).toContain("Chờ tiếp nhận: 6")
    expect(shown).toContain("Quá hạn: 1")
    expect(shown.match(/nơi (?:quá hạn|hạn \S+)(?=\.)/g)).toEqual([
      "nơi quá hạn",
      "nơi hạn 2026-12-01",
      "nơi hạn 2026-12-02",
      "nơi hạn 2026-12-03",
      "nơi hạn 2026-12-04",
    ])
    expect(await hoa.buttons()).toHaveLength(6)
    expect(await hoa.press("Xem tiếp")).toContain("6) PA-26-")
    expect(await hoa.say("1")).toContain("(phản ánh)")
  })

  it("is reached from the page of the unit's other things", async () => {
    await makeCase(phones.database, units.front)
    await lan.say("menu")
    await lan.press("Việc của đơn vị")
    expect(await lan.press("Phản ánh cần xử lý")).toContain("Chờ tiếp nhận: 1")
  })

  it("of somebody who handles none is no list at all", async () => {
    const { code } = await makeCase(phones.database, units.front)
    expect(await kim.say("phản ánh")).not.toContain(code)
    expect(await kim.say(code)).not.toContain("Đèn đường")
  })
})

describe("the page of a case", () => {
  it("tells it as it happened: what the sender added stands before the answer of that day", async () => {
    const { id, code } = await makeCase(phones.database, units.front)
    await phones.database.query(
      "insert into case_messages (case_id, on_day, from_citizen, text) values ($1, '2026-11-21', true, 'Nay hỏng thêm hai bóng')",
      [id],
    )
    await open(code)
    await hoa.press("Trả lời")
    await hoa.say("Ngày 20/11/2026 Điện lực đã thay cả ba bóng đèn ở đầu thôn Đoài.")
    await hoa.say("Biên bản ngày 20/11/2026")
    await hoa.press("Gửi cho người gửi")
    const shown = await open(code)
    expect(shown.indexOf("hỏng thêm hai bóng")).toBeGreaterThan(0)
    expect(shown.indexOf("thay cả ba bóng")).toBeGreaterThan(shown.indexOf("hỏng thêm hai bóng"))
  })

  it("says all but who sent it, and marks what the sender added until it was read", async () => {
    const { id, code } = await makeCase(phones.database, units.front)
    await phones.database.query(
      "insert into case_messages (case_id, on_day, from_citizen, text) values ($1, '2026-11-20', true, 'Nay hỏng thêm hai bóng')",
      [id],
    )
    expect(await hoa.say("phản ánh cần xử lý")).toContain("có bổ sung mới")
    const shown = await hoa.press("Xem số 1")
    for (const words of [
      code,
      "Đèn đường hỏng",
      "đầu thôn Đoài",
      "ẩn danh",
      "bổ sung (MỚI): “Nay hỏng thêm hai bóng”",
    ])
      expect(shown).toContain(words)
    expect(shown).toContain("Báo tiếp nhận trước hết ngày 25/11/2026: còn 2 ngày làm việc")
    expect(await hoa.say(code.toLowerCase().replaceAll("-", " "))).not.toContain("MỚI")
  })

  it("sends the photos as files, one by one", async () => {
    const { id, code } = await makeCase(phones.database, units.front)
    for (const bytes of ["mot", "hai"])
      await phones.database.query(
        "insert into case_photos (case_id, on_day, media_type, bytes) values ($1, '2026-11-20', 'image/jpeg', $2)",
        [id, Buffer.from(bytes)],
      )
    await open(code)
    await hoa.press("Việc khác")
    expect(await hoa.press("Xem ảnh (2)")).toContain("Ảnh 1/2")
    const first = await hoa.last()
    expect(first.file).toMatchObject({ name: "anh-1.jpg", mediaType: "image/jpeg", bytes: 3 })
    expect(await hoa.press("Ảnh 2")).toContain("Ảnh 2/2")
    const [kept] = await phones.database.query<{ expires: Date }>(
      "select expires_at as expires from originals where sha256 = $1",
      [first.file!.sha256],
    )
    expect(kept!.expires.toISOString()).toBe("2026-11-22T02:00:00.000Z")
  })

  it("stays out of what is kept of the officer's chat", async () => {
    const { code } = await makeCase(phones.database, units.front)
    await open(code)
    await hoa.press("Trả lời")
    await hoa.say("Ngày 20/11/2026 Điện lực đã thay bóng đèn ở đầu thôn Đoài.")
    await hoa.say("Biên bản ngày 20/11/2026")
    const rows = (await dumpOf(phones.database)).split("\n")
    const chats = rows.filter((row) => /^public\.(?:dialogues|outbox|inbox|web_messages)/.test(row))
    expect(chats.length).toBeGreaterThan(0)
    expect(chats.join("\n")).not.toMatch(new RegExp(`${code}|Đèn đường|đầu thôn|Điện lực|Biên bản`))
  })
})

describe("a decision", () => {
  it("to accept is one press: the sender hears it, and whoever accepted works on it", async () => {
    const { id, code } = await makeCase(phones.database, units.front)
    await open(code)
    expect(await hoa.press("Tiếp nhận")).toContain("Người phụ trách: Nguyễn Thị Hoa")
    expect(await readCase(phones.database, id)).toMatchObject({ state: "checking", acceptedOn: "2026-11-21" })
    expect(await toldTo(phones.database)).toEqual([expect.stringContaining("Đã tiếp nhận, đang xem xét.")])
  })

  it("to ask the sender is shown as it will be read, then sent", async () => {
    const { id, code } = await makeCase(phones.database, units.front)
    await open(code)
    await hoa.press("Hỏi người gửi")
    expect(await hoa.say("Cột đèn số mấy, thưa ông/bà?")).toContain(
      "Cần ông/bà cho biết thêm:\nCột đèn số mấy",
    )
    expect(await toldTo(phones.database)).toEqual([])
    await hoa.press("Gửi cho người gửi")
    expect(await state(id)).toBe("waiting")
    expect(await toldTo(phones.database)).toEqual([expect.stringContaining("Cột đèn số mấy")])
  })

  it("is not sent a second time by an old button, but shown again", async () => {
    const { id, code } = await makeCase(phones.database, units.front)
    await open(code)
    await hoa.press("Hỏi người gửi")
    await hoa.say("Cột đèn số mấy, thưa ông/bà?")
    const [old] = (await hoa.last()).buttons!
    await hoa.press("Gửi cho người gửi")
    const send = () => hoa.send({ action: old!.action })
    expect((await send())[0]).not.toContain("Đã hỏi người gửi")
    await open(code)
    await hoa.press("Tiếp nhận")
    expect((await send())[0]).toContain("đã có bước mới")
    expect(await state(id)).toBe("checking")
    expect(await toldTo(phones.database)).toHaveLength(2)
    await hoa.press("Gửi cho người gửi")
    expect(await state(id)).toBe("waiting")
  })

  it("to answer asks for evidence, and nothing is closed without", async () => {
    const { id, code } = await makeCase(phones.database, units.front)
    await open(code)
    await hoa.press("Trả lời")
    await hoa.say("Ngày 20/11/2026 Điện lực đã thay bóng đèn ở đầu thôn Đoài.")
    expect(await hoa.say("không có")).toContain("Chưa có căn cứ")
    expect(await state(id)).toBe("received")
    const preview = await hoa.say("Biên bản ngày 20/11/2026")
    expect(preview).toContain("Đã có trả lời:\nNgày 20/11/2026 Điện lực đã thay bóng")
    expect(preview).toContain("Căn cứ: Biên bản ngày 20/11/2026")
    expect(preview).not.toContain("còn rỗng")
    expect(await hoa.press("Gửi cho người gửi")).toContain("Đã gửi trả lời")
    expect(await state(id)).toBe("answered")
    const [step] = await stepsOf(phones.database, id)
    expect(step).toMatchObject({
      person: units.hoa,
      evidence: "Biên bản ngày 20/11/2026",
      toldOn: "2026-11-21",
    })
  })

  it("with an empty formula is pointed out, and may be sent all the same", async () => {
    const { id, code } = await makeCase(phones.database, units.front)
    await open(code)
    await hoa.press("Trả lời")
    await hoa.say("Xã đã ghi nhận và sẽ xem xét trong thời gian tới theo quy định.")
    const preview = await hoa.say("Họp giao ban")
    for (const words of [
      "Ghi nhận",
      "Sẽ xem xét",
      "Trong thời gian tới",
      "Theo quy định",
      "Không có ngày nào",
    ])
      expect(preview).toContain(words)
    await hoa.press("Vẫn gửi")
    expect(await state(id)).toBe("answered")
  })

  it("by a template goes out only when every gap is filled", async () => {
    const { id, code } = await makeCase(phones.database, units.front)
    await open(code)
    await hoa.press("Trả lời")
    await hoa.press("Mẫu trả lời")
    expect(await hoa.press("Đã làm xong")).toContain("[ngày]")
    expect(await hoa.say("Ngày 20/11/2026, [đơn vị hoặc người làm] đã thay bóng.")).toContain(
      "Mẫu còn chỗ chưa điền: [đơn vị hoặc người làm]",
    )
    const asked = await hoa.say("Ngày 20/11/2026, Điện lực đã thay bóng.")
    expect(asked).toContain("dựa vào đâu")
    // Pictures are not taken there.
    expect(asked).not.toContain("ảnh")
    expect(await state(id)).toBe("received")
  })

  it("to refuse has a fixed reason, words and another door", async () => {
    const { id, code } = await makeCase(phones.database, units.front)
    await open(code)
    await hoa.press("Không tiếp nhận")
    expect(await hoa.buttons()).toHaveLength(6)
    await hoa.press("Không thuộc thẩm quyền")
    await hoa.say("Đèn này của công ty quản lý khu đô thị.")
    expect(await hoa.say("không")).toContain("phải biết còn nơi nào khác")
    await hoa.say("Công ty Đô thị, số 1900 1234")
    await hoa.press("Gửi cho người gửi")
    expect(await state(id)).toBe("refused")
    const [told] = await toldTo(phones.database)
    expect(told).toContain("Mặt trận xã Đông Phong không tiếp nhận.")
    expect(told).toContain("Lý do: không thuộc thẩm quyền")
    expect(told).toContain("Ông/bà có thể gửi tới: Công ty Đô thị, số 1900 1234")
  })

  it("to pass it on goes to a unit above or below with a desk, which works on it from then on", async () => {
    const { id, code } = await makeCase(phones.database, units.front)
    await open(code)
    await hoa.press("Chuyển đơn vị khác")
    expect(await hoa.buttons()).toEqual(["Thôn Đoài", "Cơ quan khác", "Về trang phản ánh"])
    await hoa.press("Thôn Đoài")
    expect(await readCase(phones.database, id)).toMatchObject({
      state: "passed",
      desk: units.hamlet,
      officer: null,
    })
    expect(await toldTo(phones.database)).toEqual([expect.stringContaining("Đã chuyển cho Thôn Đoài.")])
    expect(await em.say("phản ánh")).toContain(code)
    expect(await hoa.say("phản ánh")).toContain("Thôn Đoài đang giải quyết")
  })

  it("to pass it to another body names it in words", async () => {
    const { code } = await makeCase(phones.database, units.front)
    await open(code)
    await hoa.press("Chuyển đơn vị khác")
    await hoa.press("Cơ quan khác")
    await hoa.say("Chuyển Điện lực huyện, số 1900 6769, vì đèn do điện lực quản lý.")
    await hoa.press("Gửi cho người gửi")
    expect(await toldTo(phones.database)).toEqual([
      expect.stringMatching(/nơi có thẩm quyền\.\nChuyển Điện lực huyện/),
    ])
  })

  it("on a case that has gone another way meanwhile is not taken, and nobody is told", async () => {
    const { id, code } = await makeCase(phones.database, units.front)
    await open(code)
    const before = await hoa.last()
    await hoa.press("Trả lời")
    await hoa.say("Ngày 20/11/2026 Điện lực đã thay bóng đèn ở đầu thôn Đoài.")
    await hoa.say("Biên bản ngày 20/11/2026")
    await phones.database.query("update cases set state = 'withdrawn' where id = $1", [id])
    expect(await hoa.press("Gửi cho người gửi")).toContain("đã sang bước khác")
    expect(await hoa.press("Tiếp nhận", before)).toContain("đã sang bước khác")
    expect(await toldTo(phones.database)).toEqual([])
  })
})

describe("inside the office", () => {
  it("the category, the officer and notes are written down, and the sender hears nothing", async () => {
    const { id, code } = await makeCase(phones.database, units.front)
    await open(code)
    await hoa.press("Việc khác")
    await hoa.press("Đổi loại")
    expect(await hoa.press("Đất đai, xây dựng")).toContain("Đất đai, xây dựng")
    await hoa.press("Việc khác")
    await hoa.press("Người phụ trách")
    expect(await hoa.buttons()).toEqual([
      "Tôi phụ trách",
      "Giao Lê Thị Lan",
      "Giao Trần Thị Mai",
      "Về trang phản ánh",
    ])
    expect(await hoa.press("Giao Trần Thị Mai")).toContain("Người phụ trách: Trần Thị Mai")
    const told = await phones.phone("telegram", "mai").screen()
    expect(told).toContain("Nguyễn Thị Hoa vừa giao cho đồng chí một phản ánh của Mặt trận xã Đông Phong")
    expect(told).not.toMatch(/PA-26|Đèn|Đoài/)
    await hoa.press("Việc khác")
    await hoa.press("Ghi chú nội bộ")
    expect(await hoa.say("Đã gọi điện lực, hẹn thứ hai.")).toContain("(Nội bộ: Đã gọi điện lực")
    expect(await readCase(phones.database, id)).toMatchObject({
      category: "land",
      officer: units.mai,
      state: "received",
    })
    expect(await toldTo(phones.database)).toEqual([])
    const acts = await phones.database.query<{ subject: string; reason: string }>(
      "select subject, reason from audit where act = 'case-moved' and subject = $1 order by number",
      [`case:${id}`],
    )
    expect(acts.map(({ reason }) => reason)).toEqual(["category", "officer", "note"])
  })
})
