import { describe, expect, it } from "vitest"
import { seededRandom } from "../../src/simulators/shared/seeded.ts"
import { type Made, people, read, told } from "./lists.ts"

interface Person {
  readonly name: string
  readonly phone: string
  readonly office: string
  readonly isProbationary: boolean
}

const FAMILIES = ["Nguyễn", "Trần", "Lê", "Phạm", "Đặng", "Tô Đặng", "H'", "Y"]
const MIDDLES = ["Văn", "Thị", "Đức", "Thị Hồng"]
const GIVEN = ["An", "Ánh", "Bình", "Đ'Hương", "Null", "Hoà", "Tuyết"]
const OFFICES = ["Bí thư", "Phó bí thư", "Chi ủy viên"]

function crowd(random: () => number, size: number): Person[] {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  return Array.from({ length: size }, (_, index) => ({
    name: `${pick(FAMILIES)} ${pick(MIDDLES)} ${pick(GIVEN)}`,
    phone: `09${String(10_000_000 + index * 7919).slice(0, 8)}`,
    office: OFFICES[index] ?? "",
    isProbationary: index >= OFFICES.length && random() < 0.2,
  }))
}

type Column = readonly [headers: readonly string[], cell: (person: Person, index: number) => Made]
const COLUMNS: readonly Column[] = [
  [["STT", "TT", "Số TT"], (_, index) => index + 1],
  [
    ["Họ và tên", "HỌ VÀ TÊN", "Họ tên", "Họ, tên", "Họ và tên đảng viên", "Họ và tên (chữ in hoa)"],
    ({ name }) => name,
  ],
  [["Chức vụ", "Chức danh", "Chức vụ trong chi bộ", "CHỨC VỤ ĐẢNG"], ({ office }) => office],
  [["SĐT", "Số điện thoại", "Điện thoại", "Di động", "Zalo", "SĐT/Zalo", "ĐTDĐ"], ({ phone }) => phone],
  [
    ["Loại đảng viên", "Loại", "Đảng viên", "Chính thức/Dự bị"],
    ({ isProbationary }) => (isProbationary ? "Dự bị" : "Chính thức"),
  ],
  [["Ngày sinh", "Năm sinh", "Ngày, tháng, năm sinh"], (_, index) => [20_000 + index]],
  [["Quê quán", "Địa chỉ", "Trình độ", "Dân tộc"], () => "Thôn Đông"],
]
const TITLES: readonly (readonly Made[])[] = [["ĐẢNG BỘ XÃ TÂN THÀNH"], ["DANH SÁCH ĐẢNG VIÊN NĂM 2026"], []]

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((left, right) => left.at - right.at)
    .map(({ item }) => item)
}

/** The phone as one of the ways in which people and Excel write it. */
function written(phone: string, random: () => number): Made {
  const ways = [
    phone,
    Number(phone),
    `+84${phone.slice(1)}`,
    phone.replace(/(....)(...)(...)/, "$1.$2 $3"),
    ` ${phone}\u00A0`,
  ]
  return ways[Math.floor(random() * ways.length)]!
}

describe("a list of any shape", () => {
  it.each(Array.from({ length: 60 }, (_, index) => index + 1))("gives everybody back: %i", async (seed) => {
    const random = seededRandom(seed)
    const persons = crowd(random, 3 + Math.floor(random() * 30))
    const columns = shuffled(COLUMNS, random)
    const headers = columns.map(([names]) => names[Math.floor(random() * names.length)]!)
    const top = TITLES.slice(0, Math.floor(random() * (TITLES.length + 1)))
    const isShouting = random() < 0.3
    const rows = persons.map((person, index) =>
      columns.map(([, cell]) => {
        const value = cell(person, index)
        if (value === person.phone) return written(person.phone, random)
        if (value !== person.name) return value
        return `${random() < 0.5 ? person.name.normalize("NFD") : person.name}${random() < 0.3 ? " \u200B" : ""}`
      }),
    )
    const middle = Math.floor(rows.length / 2)
    const reading = await read([
      ...top,
      headers,
      ...rows.slice(0, middle),
      ...(isShouting ? [["", "", "Tổ đảng số 2"]] : []),
      ...(isShouting ? [headers] : []),
      ...rows.slice(middle),
      [],
      ["", "", `Tổng cộng: ${persons.length} đồng chí`],
      ["", "", "", "BÍ THƯ"],
      ["", "", "", "Nguyễn Văn An"],
    ])
    expect(told(reading).stops).toEqual([])
    expect(people(reading)).toEqual(
      persons.map(({ name, phone, office, isProbationary }, index) => {
        const line = top.length + 2 + index + (isShouting && index >= middle ? 2 : 0)
        const role =
          { "Bí thư": ",secretary", "Phó bí thư": ",deputy", "Chi ủy viên": ",committee" }[office] ?? ""
        return `${line} ${name} +84${phone.slice(1)} ${isProbationary ? "probationary" : "member"}${role}`
      }),
    )
    // Nothing of the columns that are not needed is left anywhere.
    expect(JSON.stringify(reading)).not.toMatch(/Thôn Đông|2000\d|1954/)
  })
})

describe("names in two columns", () => {
  it("under two headers", async () => {
    const reading = await read([
      ["STT", "Họ đệm", "Tên", "SĐT"],
      [1, "Nguyễn Văn", "An", "0912345678"],
    ])
    expect(people(reading)).toEqual(["2 Nguyễn Văn An +84912345678 member"])
  })

  it("under one header that spans them", async () => {
    const reading = await read([
      ["STT", "Họ và tên", "", "SĐT"],
      [1, "Nguyễn Văn", "An", "0912345678"],
      [2, "Trần Thị", "Bình", ""],
    ])
    expect(people(reading)).toEqual(["2 Nguyễn Văn An +84912345678 member", "3 Trần Thị Bình - member"])
  })

  it("under one header with two below", async () => {
    const reading = await read([
      ["TT", "Họ và tên", "", "Liên hệ", ""],
      ["", "Họ đệm", "Tên", "Zalo", "Cố định"],
      [1, "Nguyễn Văn", "An", "0912345678", "024 3825 1234"],
    ])
    expect(people(reading)).toEqual(["3 Nguyễn Văn An +84912345678 member"])
  })
})

describe("who is what", () => {
  it("is marked by crosses in columns under one header", async () => {
    const reading = await read([
      ["STT", "Họ và tên", "Đảng viên", "", "", "Điện thoại"],
      ["", "", "Chính thức", "Dự bị", "Miễn sinh hoạt", ""],
      [1, "Nguyễn Văn An", "x", "", "", "0912345671"],
      [2, "Trần Thị Bình", "", "X", "", "0912345672"],
      [3, "Lê Văn Cường", "✓", "", "từ 2020", "0912345673"],
    ])
    expect(reading.rows.map(({ roles }) => roles)).toEqual([
      ["member"],
      ["probationary"],
      ["member", "exempt"],
    ])
  })

  it("is said by headings within groups, and only within them", async () => {
    const reading = await read([
      ["Họ và tên", "SĐT"],
      ["Tổ đảng 1"],
      ["I. Đảng viên chính thức"],
      ["Nguyễn Văn An", "0912345671"],
      ["II. Đảng viên dự bị"],
      ["Trần Thị Bình", "0912345672"],
      ["Tổ đảng 2"],
      ["Lê Văn Cường", "0912345673"],
    ])
    expect(people(reading)).toEqual([
      "4 Nguyễn Văn An +84912345671 member",
      "6 Trần Thị Bình +84912345672 probationary",
      "8 Lê Văn Cường +84912345673 member",
    ])
  })

  it("is taken from remarks for how somebody takes part, but no remark gives an office", async () => {
    const reading = await read([
      ["STT", "Họ và tên", "SĐT", "Ghi chú"],
      [1, "Nguyễn Văn An", "0912345671", "Miễn SHĐ"],
      [2, "Trần Thị Bình", "0912345672", "Đi làm ăn xa"],
      [3, "Lê Văn Cường", "0912345673", "Bí thư"],
      [4, "Phạm Thị Dung", "0912345674", "ốm nặng"],
    ])
    expect(reading.rows.map(({ roles }) => roles)).toEqual([
      ["member", "exempt"],
      ["member", "elsewhere"],
      ["member"],
      ["member"],
    ])
    expect(JSON.stringify(reading)).not.toContain("ốm")
  })

  it("keeps people whose names look like headings and footers", async () => {
    const reading = await read([
      ["Họ và tên", "Chức vụ", "Loại đảng viên"],
      ["Tô Đặng Hải", "", "Chính thức"],
      ["Khu Văn Sáng", "Bí thư", "Chính thức"],
      ["Bản Thị Hoa", "", "Chính thức"],
      ["Thôn Văn Nam", "", "Dự bị"],
    ])
    expect(reading.rows).toHaveLength(4)
  })

  it("a column of identity numbers called a number of the list is not kept", async () => {
    const reading = await read([
      ["Mã", "Họ và tên", "SĐT"],
      ["001085012345", "Nguyễn Văn An", "0912345671"],
      ["001085012346", "Trần Thị Bình", "0912345672"],
    ])
    expect(reading.rows.map(({ listRef }) => listRef)).toEqual([null, null])
    expect(reading.columns[0]).toEqual({ column: "A", title: "Mã", field: "private" })
  })

  it("people of one name are told apart by the list's own numbers", async () => {
    const reading = await read([
      ["Mã đảng viên", "Họ và tên", "SĐT"],
      ["TĐ-01", "Nguyễn Văn An", ""],
      ["TĐ-02", "Nguyễn Văn An", ""],
    ])
    expect(told(reading).stops).toEqual([])
    expect(reading.rows.map(({ listRef }) => listRef)).toEqual(["TĐ-01", "TĐ-02"])
  })
})
