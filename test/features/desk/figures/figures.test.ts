import { beforeEach, describe, expect, it } from "vitest"
import { CATEGORIES } from "../../../../src/core/case.ts"
import { ROLES, type Role } from "../../../../src/core/rights.ts"
import { readReport } from "../../../../src/features/desk/figures/report.ts"
import { moveCase } from "../../../../src/features/suggestions/move.ts"
import { SHEET_LIMITS } from "../../../../src/sheets/limits.ts"
import { readWorkbook } from "../../../../src/sheets/workbook.ts"
import { readOriginal } from "../../../../src/storage/originals.ts"
import { makeCase as makeBare } from "../../../support/cases.ts"
import { type Phone, texts, usePhones } from "../../../support/phones.ts"
import { makeUnit } from "../../../support/units.ts"
import { makePerson } from "../../members/cell.ts"
import { emptyCases, makeCase, makeFront } from "../front.ts"

const phones = usePhones()
const hoa = phones.phone("telegram", "hoa")
const TODAY = "2026-11-21"
const NOVEMBER = { from: "2026-11-01", until: "2026-11-30" }
const CALENDAR = {
  off: new Set<string>(),
  work: new Set<string>(),
  unsettled: new Set<string>(),
  years: new Set([2026]),
}
let front: number
let hamlet: number

beforeEach(async () => {
  await phones.empty()
  await emptyCases(phones.database)
  ;({ front, hamlet } = await makeFront(phones.database))
})

/** So many cases that came on the 19th, of nobody in particular. */
const many = async (count: number, one: Parameters<typeof makeBare>[2] = {}, unit = front) => {
  const made = []
  const days = { receivedOn: "2026-11-19", acceptBy: "2026-11-25", answerBy: "2026-12-04" }
  for (let at = 0; at < count; at++) made.push(await makeBare(phones.database, unit, { ...days, ...one }))
  return made
}
const move = (ids: readonly number[], to: "checking" | "answered" | "refused", day: string, reason = "") =>
  phones.database.transaction(async (queries) => {
    for (const id of ids)
      await moveCase(queries, CALENDAR, { case: id, to, by: "office", reason, publicNote: "xong" }, day)
  })

/** Forty cases that came in November and twelve of October. */
async function autumn() {
  const lamps = await many(20, { receivedOn: "2026-11-02", acceptBy: "2026-11-05", answerBy: "2026-11-16" })
  const bins = await many(
    14,
    { category: "environment", receivedOn: "2026-11-02", acceptBy: "2026-11-05" },
    hamlet,
  )
  await many(6, { category: "land", desk: hamlet })
  await many(12, {
    category: "policy",
    receivedOn: "2026-10-05",
    acceptBy: "2026-10-08",
    answerBy: "2026-10-19",
  })
  await move(lamps, "checking", "2026-11-04")
  await move(bins, "checking", "2026-11-06")
  await move(lamps.slice(0, 10), "answered", "2026-11-12")
  await move(lamps.slice(10, 16), "answered", "2026-11-18")
  await move(bins.slice(0, 6), "refused", "2026-11-12", "not-ours")
}

describe("the figures of a month", () => {
  it("are read in the chat, with those of the units below", async () => {
    await autumn()
    const shown = await hoa.say("Số liệu phản ánh")
    expect(shown.split("\n").slice(0, 10)).toEqual([
      "Số liệu phản ánh của Mặt trận xã Đông Phong và các đơn vị cấp dưới, tháng 11/2026 (tính đến ngày 21/11/2026)",
      "Nhận: 40",
      "Theo loại: Hạ tầng, giao thông, điện nước 20; Môi trường, rác 14; Đất đai, xây dựng 6",
      "Theo đơn vị giải quyết: Mặt trận xã Đông Phong 20; Thôn Đoài 20",
      "Theo tình trạng: Chờ tiếp nhận 6; Đang xem xét 12; Đã trả lời 16; Không tiếp nhận 6",
      "Báo tiếp nhận đúng hạn: 59% (20/34); trung vị 2 ngày làm việc",
      "Trả lời đúng hạn: 62% (16/26); trung vị 8 ngày làm việc",
      "Không tiếp nhận, theo lý do: Không thuộc thẩm quyền 100% (6/6)",
      "Người gửi báo chưa giải quyết, trong số đã trả lời: 0% (0/22)",
      "“Ẩn”: số dưới 5, hoặc số mà từ đó suy ra được số dưới 5.",
    ])
    expect(await hoa.buttons()).toEqual([
      "Kỳ trước",
      "Cả quý",
      "Cả năm",
      "Tải Excel",
      "Tải CSV",
      "Danh sách phản ánh",
    ])
  })

  it("are those of another time when that is named or pressed", async () => {
    await autumn()
    expect(await hoa.say("thống kê phản ánh tháng 10/2026")).toContain("Nhận: 12")
    expect(await hoa.press("Cả quý")).toContain("quý 4/2026")
    expect(await hoa.press("Kỳ trước")).toContain("Dưới 5 phản ánh")
    expect(await hoa.press("Cả năm")).toContain("Nhận: 52")
    expect(await hoa.say("số liệu phản ánh từ 1/11/2026 đến 18/11/2026")).toContain("Nhận: 34")
    expect(await hoa.say("số liệu phản ánh hôm kia")).toBe(`${texts("figures-when")}\n`)
  })

  it("tell of who was shown another door, by kind", async () => {
    await phones.database.query(
      "insert into turned_away (on_day, kind, count) values ('2026-11-03', 'complaint', 7), ('2026-11-04', 'complaint', 2), ('2026-11-04', 'denunciation', 6), ('2026-11-04', 'secret', 1), ('2026-10-30', 'secret', 9)",
    )
    // Nine, six and one: the one is hidden, and with it the six.
    expect(await hoa.say("số liệu phản ánh")).toContain(
      "Được chỉ nơi khác (toàn hệ thống): khiếu nại 9; tố cáo ẩn; bí mật nhà nước ẩn",
    )
  })
})

describe("figures of cases as chance makes them", () => {
  it("are what plain counting finds, or hidden", async () => {
    let seed = 7
    const chance = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return Math.floor((seed / 2147483648) * below)
    }
    for (let at = 0; at < 80; at++) {
      const category = CATEGORIES[Math.min(chance(9), chance(9))]!
      const desk = chance(3) === 0 ? hamlet : front
      const [id] = await many(1, { category, desk, receivedOn: "2026-11-02", answerBy: "2026-11-16" })
      if (chance(4) > 0) await move([id!], "checking", "2026-11-03")
      if (chance(3) > 0) await move([id!], chance(4) > 0 ? "answered" : "refused", "2026-11-10", "no-subject")
    }
    const report = await phones.database.transaction((queries) =>
      readReport({ queries, holidays: CALENDAR }, front, NOVEMBER, TODAY),
    )
    let checked = 0
    for (const [group, column] of [
      ["category", "category"],
      ["state", "state"],
      ["unit", "desk_unit_id::text"],
    ] as const) {
      const rows = await phones.database.query<{ key: string; count: number }>(
        `select ${column} as key, count(*)::integer as count from cases group by 1`,
      )
      const cells = report.groups[group]!
      expect(cells.map(({ key }) => key).sort()).toEqual(rows.map(({ key }) => key).sort())
      for (const { key, count } of rows) {
        const cell = cells.find((one) => one.key === key)!
        if (cell.count !== null) expect(cell.count).toBe(count)
        if (count < 5) expect(cell.count).toBeNull()
        checked++
      }
    }
    expect(report.received).toBe(80)
    expect(checked).toBeGreaterThan(8)
  })
})

describe("a file of the figures", () => {
  async function fileOf(phone: Phone) {
    const { file } = await phone.last()
    return { ...file!, bytes: (await readOriginal(phones.database, file!.sha256))! }
  }

  it("is a table for Excel and for others, and the journal has it", async () => {
    await autumn()
    await hoa.say("số liệu phản ánh")
    expect(await hoa.press("Tải Excel")).toContain("nhật ký")
    const made = await fileOf(hoa)
    const { sheets } = await readWorkbook(made.bytes, made.name, SHEET_LIMITS)
    const rows = sheets[0]!.rows.map((row) => row.slice(0, 4))
    expect(rows.slice(0, 4)).toEqual([
      ["Mục", "Chi tiết", "Số phản ánh", "Tỷ lệ %"],
      ["Nhận", null, 40, null],
      ["Theo loại", "Hạ tầng, giao thông, điện nước", 20, null],
      ["Theo loại", "Môi trường, rác", 14, null],
    ])
    await hoa.press("Về số liệu")
    expect(await hoa.press("Tải CSV")).toContain("nhật ký")
    const csv = Buffer.from((await fileOf(hoa)).bytes).toString()
    expect(csv.startsWith('\uFEFF"Mục","Chi tiết"')).toBe(true)
    expect(csv).toContain('"Báo tiếp nhận","Đúng hạn","20","59"')
    expect(csv).toContain('"Trả lời","Quá hạn","10","38"')
    expect(
      await phones.database.query(
        "select subject, reason from audit where act = 'cases-exported' order by number",
      ),
    ).toEqual([
      { subject: `unit:${front}`, reason: "figures xlsx 2026-11-01..2026-11-30" },
      { subject: `unit:${front}`, reason: "figures csv 2026-11-01..2026-11-30" },
    ])
  })

  it("lists the cases of the unit without a word, place or person", async () => {
    const one = await makeCase(phones.database, front, {
      contact: { name: "Phạm Thị Nhài", phone: "0912345678" },
    })
    await move([one.id], "answered", "2026-11-20")
    await makeCase(phones.database, hamlet)
    await hoa.say("số liệu phản ánh")
    await hoa.press("Danh sách")
    const made = await fileOf(hoa)
    const { sheets } = await readWorkbook(made.bytes, made.name, SHEET_LIMITS)
    expect(sheets[0]!.rows).toHaveLength(2)
    const day = (at: string) => new Date(`2026-${at}T00:00:00Z`)
    expect(sheets[0]!.rows[1]).toEqual([
      one.code,
      "Hạ tầng, giao thông, điện nước",
      "Đã trả lời",
      "Mặt trận xã Đông Phong",
      day("11-19"),
      day("11-25"),
      day("12-04"),
      day("11-20"),
      day("11-20"),
      1,
    ])
  })
})

describe("the figures of a unit", () => {
  const HANDLE: readonly Role[] = ["secretary", "deputy", "clerk", "front"]

  it.each(ROLES)("are for a %s of it as the table says", async (role) => {
    await many(6)
    await phones.database.query("update roles set until = since where role = 'secretary'")
    const person = {
      name: "Vũ Thị Gái",
      unit: front,
      roles: [role],
      account: { channel: "telegram", user: "gai" },
    } as const
    await makePerson(phones.database, person)
    const gai = phones.phone("telegram", "gai")
    const shown = await gai.say("số liệu phản ánh")
    expect(shown.includes("Nhận: 6")).toBe(HANDLE.includes(role) || role === "follower")
    expect(shown.includes("Theo loại")).toBe(HANDLE.includes(role))
    if (role === "follower") {
      expect(await gai.buttons()).toEqual(["Kỳ trước", "Cả quý", "Cả năm"])
      expect(await gai.say("số liệu phản ánh từ 1/11/2026 đến 19/11/2026")).toBe(
        `${texts("figures-whole-only")}\n`,
      )
    }
  })

  it("are for nobody of another unit, and for nobody whose right is gone", async () => {
    await many(6)
    const kim = phones.phone("telegram", "kim")
    expect(await kim.say("số liệu phản ánh")).not.toContain("Đông Phong")
    await hoa.say("số liệu phản ánh")
    const before = await hoa.last()
    await phones.database.query("update roles set until = since where role = 'front'")
    for (const label of ["Kỳ trước", "Tải Excel", "Danh sách"])
      expect(await hoa.press(label, before)).toBe(`${texts("common-button-unknown")}\n`)
  })

  it("of several units are of the one that is chosen", async () => {
    const other = await makeUnit(phones.database, "Thôn Hạ")
    await makePerson(phones.database, {
      name: "Bùi Văn Đa",
      unit: other,
      roles: ["follower"],
      account: { channel: "telegram", user: "da" },
    })
    const [person] = await phones.database.query<{ id: number }>(
      "select id from people where name = 'Bùi Văn Đa'",
    )
    await phones.database.query(
      "insert into roles (person_id, unit_id, role, since) values ($1, $2, 'clerk', now())",
      [person!.id, front],
    )
    const da = phones.phone("telegram", "da")
    expect(await da.say("số liệu phản ánh")).toContain("đơn vị nào")
    expect(await da.press("Mặt trận xã Đông Phong")).toContain("Dưới 5 phản ánh")
  })
})
