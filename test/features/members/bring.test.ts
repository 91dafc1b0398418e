import { beforeEach, describe, expect, it } from "vitest"
import { readList } from "../../../src/storage/lists.ts"
import { keepReceived } from "../../../src/storage/received-files.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { testClock } from "../../support/shelf.ts"
import { makeCell } from "./cell.ts"

const phones = usePhones({ publicUrl: "https://chibo.example.vn" })
const secretary = phones.phone("zalo-bot", "binh")
const deputy = phones.phone("telegram", "cuong")
let unit: number

beforeEach(async () => {
  await phones.empty()
  unit = await makeCell(phones.database)
})

/** The person brings a list by the link that was made for this unit. */
async function bring(by: typeof secretary, csv: string, of = unit): Promise<string> {
  const file = await keepReceived(phones.database, {
    from: { channel: "zalo-bot", chat: "chat" },
    name: "danh sach.csv",
    mediaType: "text/csv",
    sha256: "",
    bytes: Buffer.from(csv),
    at: testClock.now(),
  })
  const said = await by.send({ brought: { file, purpose: `roster:${of}` } })
  return said.join("\n")
}

const names = async () =>
  (await readList(phones.database, unit)).map(({ name, roles }) => `${name}: ${roles.join(" ")}`)
const HEAD = "STT,Họ và tên,Số điện thoại,Chức vụ,Loại đảng viên\n"
const LIST = `${HEAD}1,Trần Thị Bình,0900000001,Bí thư,Chính thức
2,Lê Văn Cường,,Phó bí thư,Chính thức
3,Nguyễn Văn An,0912345678,,Chính thức
4,Đỗ Thị Dung,0912345679,Chi ủy viên,Chính thức
`

describe("a list that is brought", () => {
  it("is asked for with a link and a template", async () => {
    await secretary.say("danh sách")
    expect(await secretary.press("Nhập danh sách")).toMatch(/https:\/\/chibo\.example\.vn\/gui\/\S+/)
    await secretary.press("Tải mẫu")
    expect((await secretary.last()).file?.name).toBe("mau-danh-sach.xlsx")
  })

  it("is shown first, written as a whole, and taken back as a whole", async () => {
    const shown = await bring(secretary, LIST)
    expect(shown).toContain("thêm 2, đổi 0, giữ nguyên 2 người")
    expect(await names()).toHaveLength(2)
    expect(await secretary.press("Ghi vào")).toContain("Đã ghi: thêm 2, đổi 0 người")
    expect(await names()).toEqual([
      "Nguyễn Văn An: member",
      "Trần Thị Bình: member secretary",
      "Lê Văn Cường: member deputy",
      "Đỗ Thị Dung: member committee",
    ])
    expect(await secretary.press("Hoàn tác")).toContain("bỏ 2 người")
    expect(await secretary.press("Đúng")).toContain("Đã hoàn tác")
    expect(await names()).toEqual(["Trần Thị Bình: member secretary", "Lê Văn Cường: member deputy"])
  })

  it("changes nothing when the same is brought again", async () => {
    await bring(secretary, LIST)
    await secretary.press("Ghi vào")
    expect(await bring(secretary, LIST)).toContain("không có gì khác")
  })

  it("changes a name, a kind and a number of people whom it knows, and can be undone", async () => {
    await bring(secretary, LIST)
    await secretary.press("Ghi vào")
    const before = await names()
    const changed = LIST.replace("Nguyễn Văn An", "Nguyễn Văn Ân").replace("Chi ủy viên,Chính thức", ",Dự bị")
    expect(await bring(secretary, changed)).toContain("thêm 0, đổi 2, giữ nguyên 2 người")
    await secretary.press("Ghi vào")
    expect(await names()).toContain("Nguyễn Văn Ân: member")
    expect(await names()).toContain("Đỗ Thị Dung: probationary")
    await secretary.press("Hoàn tác")
    await secretary.press("Đúng")
    expect(await names()).toEqual(before)
  })

  it("names who is missing from it, and lets them stay", async () => {
    await bring(secretary, LIST)
    await secretary.press("Ghi vào")
    const shorter = LIST.split("\n").filter((line) => !line.includes("Nguyễn Văn An"))
    const shown = await bring(secretary, `${shorter.join("\n")}5,Vũ Thị Em,0912345680,,Dự bị\n`)
    expect(shown).toContain("1 người đang có không thấy trong tệp (Nguyễn Văn An): giữ nguyên")
    await secretary.press("Ghi vào")
    expect(await names()).toContain("Nguyễn Văn An: member")
  })

  it("with mistakes writes nothing and names each with its line", async () => {
    const shown = await bring(secretary, `${HEAD}1,Nguyễn Văn An,0912345678,,\n2,Trần Văn Ba,0912345678,,\n`)
    expect(shown).toContain("Chưa ghi gì")
    expect(shown).toMatch(/[Dd]òng 3/)
    expect(shown).not.toContain("0912345678")
    expect(await names()).toHaveLength(2)
  })

  it("never makes a secretary: that takes a handover", async () => {
    const shown = await bring(
      secretary,
      `${LIST.replace("Bí thư", "")}5,Vũ Thị Em,0912345680,Bí thư,Chính thức\n`,
    )
    expect(shown).toContain("Chức vụ không đổi qua tệp: Vũ Thị Em (bí thư)")
    await secretary.press("Ghi vào")
    expect(await names()).toContain("Vũ Thị Em: member")
    expect(await names()).toContain("Trần Thị Bình: member secretary")
  })

  it("gives no office when the deputy brings it", async () => {
    const shown = await bring(deputy, LIST)
    expect(shown).toContain("Đỗ Thị Dung (chi ủy viên)")
    await deputy.press("Ghi vào")
    expect(await names()).toContain("Đỗ Thị Dung: member")
  })

  it("is gone when it was decided, or a day has passed", async () => {
    await bring(secretary, LIST)
    const message = await secretary.last()
    expect(await secretary.press("Bỏ")).toContain("Đã bỏ")
    expect(await secretary.press("Ghi vào", message)).toContain(texts("members-import-gone"))
    await bring(secretary, LIST)
    phones.wait(24 * 60)
    expect(await names()).toHaveLength(2)
  })

  it("cannot be undone when somebody whom it brought has linked an account", async () => {
    await bring(secretary, LIST)
    await secretary.press("Ghi vào")
    const written = await secretary.last()
    await secretary.say("danh sách")
    await secretary.press("Tìm người")
    await secretary.say("nguyễn văn an")
    const code = /MZ-\w{9}/.exec(await secretary.press("Lấy mã mời"))![0]
    await phones.phone("telegram", "an").say(code)
    await secretary.press("Đúng người")
    await secretary.press("Hoàn tác", written)
    expect(await secretary.press("Đúng")).toContain("1 người được thêm đã liên kết")
  })

  it("keeps numbers sealed, and the file not at all", async () => {
    await bring(secretary, LIST)
    await secretary.press("Ghi vào")
    const kept = JSON.stringify(
      await Promise.all(
        ["people", "roster_imports", "received_files", "outbox", "audit"].map((table) =>
          phones.database.query(`select * from ${table}`),
        ),
      ),
    )
    expect(kept).toContain("Nguyễn Văn An")
    for (const number of ["0912345678", "912345678", "84912345678"]) expect(kept).not.toContain(number)
  })
})
