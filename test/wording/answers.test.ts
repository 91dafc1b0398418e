import { describe, expect, it } from "vitest"
import { checkWording } from "../../src/wording/check.ts"
import { faultIn } from "./support/check-one.ts"

const text = `1. Đảng viên dự bị được thảo luận nhưng không có quyền biểu quyết.
2. Biên bản do phó bí thư chi bộ lưu giữ; thời hạn lưu giữ biên bản là 05 năm.`
const evidence = [{ id: "D1", source: "Quy định số 04-QĐ/CB, Điều 9", text }]
const from = (line: number, said: string) => ({
  text: said,
  sources: [{ passage: "D1", quote: text.split("\n")[line]!.slice(3) }],
})

describe("whether what is left still answers", () => {
  it("it does when nothing was left out", () => {
    const proposed = [from(1, "Thời hạn lưu giữ biên bản là 05 năm.")]
    expect(checkWording("Biên bản lưu giữ bao lâu?", evidence, proposed).answers).toBe(true)
  })

  it("it does not when the figure that was asked for is gone", () => {
    const proposed = [
      from(1, "Biên bản do phó bí thư chi bộ lưu giữ."),
      from(1, "Thời hạn lưu giữ biên bản là 10 năm."),
    ]
    const { answers, faults } = checkWording("Biên bản lưu giữ bao lâu?", evidence, proposed)
    expect({ answers, faults }).toEqual({ answers: false, faults: [null, "figure"] })
  })

  it("it does not when what was asked about is told no more", () => {
    const proposed = [
      from(1, "Thời hạn lưu giữ biên bản là 05 năm."),
      from(0, "Đảng viên dự bị có quyền biểu quyết."),
    ]
    expect(checkWording("Đảng viên dự bị có được biểu quyết không?", evidence, proposed).answers).toBe(false)
  })

  it("nothing is no answer", () => {
    expect(checkWording("Họp khi nào?", evidence, [])).toEqual({ sentences: [], faults: [], answers: false })
  })
})

describe("a yes or a no in front", () => {
  const stored = text.split("\n")[0]!.slice(3)
  const question = "Đảng viên dự bị có được biểu quyết không?"

  it("stands when the clause says so", () => {
    expect(faultIn(stored, "Không, đảng viên dự bị không có quyền biểu quyết.", { question })).toBeNull()
  })

  it.each([
    "Có, đảng viên dự bị được thảo luận nhưng không có quyền biểu quyết.",
    "Có, đảng viên dự bị được thảo luận.",
  ])("is not sent against the clause: %s", (said) => {
    expect(faultIn(stored, said, { question })).toBe("negation")
  })
})
