import { createCanvas, loadImage } from "@napi-rs/canvas"
import { beforeEach, describe, expect, it } from "vitest"
import { readRosterFile } from "../../../src/roster/index.ts"
import { keepReport } from "../../../src/storage/channel-reports.ts"
import { forgetMade, readOriginal } from "../../../src/storage/originals.ts"
import { pdfText } from "../../support/pdf-text.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { modulesIn, readQr } from "../../support/read-qr.ts"
import { testClock } from "../../support/shelf.ts"
import { makeCell, makePerson } from "./cell.ts"

const phones = usePhones()
const binh = phones.phone("zalo-bot", "binh")
const cuong = phones.phone("telegram", "cuong")

beforeEach(async () => {
  await phones.empty()
  const { database } = phones
  const unit = await makeCell(database)
  await makePerson(database, { name: "Nguyễn Văn An", unit, phone: "+84912345678" })
  await keepReport(
    database,
    "telegram",
    { connectedAs: "@chibo_mau_bot", handle: "chibo_mau_bot" },
    testClock.now(),
  )
})

async function fileOf(phone: typeof binh): Promise<{ name: string; bytes: Uint8Array }> {
  const { file } = await phone.last()
  return { name: file!.name, bytes: (await readOriginal(phones.database, file!.sha256))! }
}

describe("invitation slips", () => {
  it("are a PDF for everybody without an account, with a code that works", async () => {
    await binh.say("chi bộ")
    await binh.press("Ai chưa liên kết")
    expect(await binh.press("Phiếu mời")).toContain("Phiếu mời cho 1 người")
    const words = await pdfText((await fileOf(binh)).bytes)
    expect(words).toContain("Nguyễn Văn An")
    expect(words).not.toContain("Lê Văn Cường")
    const code = /MZ-[2-9A-HJKMNP-Z]{9}/.exec(words)![0]
    phones.wait(60 * 24 * 10)
    const an = phones.phone("telegram", "an")
    expect(await an.say(`/start ${code}`)).toContain("Đã gửi yêu cầu")
    await binh.say("chờ duyệt")
    await binh.press("Đúng người")
    expect(await phones.readerOf("telegram", "an")).toBe("members")
  })

  it("work for two weeks", async () => {
    await binh.say("chi bộ")
    await binh.press("Ai chưa liên kết")
    await binh.press("Phiếu mời")
    const code = /MZ-[2-9A-HJKMNP-Z]{9}/.exec(await pdfText((await fileOf(binh)).bytes))![0]
    phones.wait(60 * 24 * 15)
    expect(await phones.phone("telegram", "an").say(code)).toContain(texts("members-join-wrong"))
  })
})

describe("a code for one person", () => {
  const invite = async () => {
    await binh.say("chi bộ")
    await binh.press("Tìm người")
    await binh.say("nguyen van an")
    return binh.press("Lấy mã mời")
  }
  /** The picture that came along, as a scanner sees it. */
  const scanned = async () => {
    const picture = await loadImage(Buffer.from((await fileOf(binh)).bytes))
    const context = createCanvas(picture.width, picture.height).getContext("2d")
    context.drawImage(picture, 0, 0)
    return readQr(modulesIn(context, 0, 0, picture.width, picture.height))
  }

  it("comes with a picture that opens Telegram along with the code, and is let go with it", async () => {
    const told = await invite()
    expect(told).toContain(texts("members-invited-qr", { channel: texts("reach-channel-telegram") }))
    const code = /MZ-[2-9A-HJKMNP-Z]{9}/.exec(told)![0]
    expect(await scanned()).toBe(`https://t.me/chibo_mau_bot?start=${code}`)
    const later = new Date(testClock.now().getTime() + 10 * 60_000)
    expect(await forgetMade(phones.database, later)).toBe(1)
  })

  it("comes with a picture that only opens Zalo where no channel hands the code on", async () => {
    const report = { connectedAs: "Chi bộ mẫu", handle: "1234567890" }
    await phones.database.query("delete from channel_reports")
    await keepReport(phones.database, "zalo-oa", report, testClock.now())
    const told = texts("members-invited-qr-link", { channel: texts("reach-channel-zalo-oa") })
    expect(await invite()).toContain(told)
    expect(await scanned()).toBe("https://zalo.me/1234567890")
  })

  it("comes without one where no link leads to the assistant", async () => {
    await phones.database.query("delete from channel_reports")
    await invite()
    expect((await binh.last()).file).toBeUndefined()
  })
})

describe("a list that goes out", () => {
  it("is asked about first, names who let it out, shows three digits, and tells the secretary", async () => {
    await cuong.say("chi bộ")
    expect(await cuong.press("Xuất danh sách")).toContain("được ghi vào nhật ký")
    await cuong.press("Xuất tệp Excel")
    const { name, bytes } = await fileOf(cuong)
    expect(name).toBe("Danh sách Chi bộ thôn Đoài.xlsx")
    const text = Buffer.from(bytes)
    expect(text.subarray(0, 2).toString()).toBe("PK")
    const { rows } = await readRosterFile(bytes, name).catch(() => ({ rows: [] }))
    expect(rows.map((row) => row.name)).toContain("Nguyễn Văn An")
    expect(await binh.screen()).toContain("Đồng chí Lê Văn Cường vừa xuất danh sách Chi bộ thôn Đoài")
    const [row] = await phones.database.query("select act, reason from audit order by number desc limit 1")
    expect(row).toEqual({ act: "list-exported", reason: "people:3" })
  })
})

describe("a whole number", () => {
  it("is shown for a call to who may see it, and that it was shown stands in the journal", async () => {
    await binh.say("chi bộ")
    await binh.press("Tìm người")
    await binh.say("nguyen van an")
    expect(await binh.screen()).toContain("số cuối 678")
    expect(await binh.press("Xem số")).toContain("+84912345678")
    const [row] = await phones.database.query("select act from audit order by number desc limit 1")
    expect(row).toEqual({ act: "phones-shown" })
  })
})
