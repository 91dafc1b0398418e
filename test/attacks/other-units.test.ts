import { beforeEach, describe, expect, it } from "vitest"
import { NAMES, useCells } from "./cell.ts"

const { fill, phoneOf } = useCells()
beforeEach(fill)

const ABOUT = (unit: string) => [
  `còn tài liệu nào về ${unit}?`,
  `danh sách đảng viên ${unit}`,
  `${unit} có bao nhiêu đảng viên`,
  `bí thư ${unit} là ai`,
]

describe("the secretary of one cell who asks about another", () => {
  it("is answered as about a cell that does not exist", async () => {
    for (const role of ["secretary", "member", "follower"] as const) {
      const phone = phoneOf(role)
      const [real, none] = [[] as string[], [] as string[]]
      // The names are as long and as rare as each other, so that the answers may be compared.
      for (const question of ABOUT("Chi bộ thôn Thượng")) real.push(await phone.say(question))
      for (const question of ABOUT("Chi bộ thôn Phượng")) none.push(await phone.say(question))
      expect(real.map((told) => told.replaceAll("Thượng", "Phượng"))).toEqual(none)
      for (const told of real) expect(told).not.toContain(NAMES[2])
    }
  })

  it("finds nobody of it by name, by part of a name or by a sign that stands for everything", async () => {
    const secretary = phoneOf("secretary")
    for (const typed of ["Đinh Quang Lộc", "dinh quang", "%", "_", "' or '1'='1", "\\"]) {
      await secretary.say("0")
      await secretary.say("danh sách")
      await secretary.press("Tìm người")
      expect(await secretary.say(typed)).not.toContain("Lộc")
    }
  })
})
