import { describe, expect, it } from "vitest"
import { readPapers } from "../../src/core/meeting-details.ts"

describe("papers of a meeting", () => {
  it("are a title each, with a public link or the handbook", () => {
    expect(
      readPapers(
        "1. Báo cáo năm (xem trên Sổ tay đảng viên điện tử)\n- Nghị quyết 21: https://tulieu.vn/nq21.pdf; xem trên STĐVĐT\nDự thảo",
      ),
    ).toEqual([
      { title: "Báo cáo năm", link: null, isInHandbook: true },
      { title: "Nghị quyết 21", link: "https://tulieu.vn/nq21.pdf", isInHandbook: false },
      { title: "", link: null, isInHandbook: true },
      { title: "Dự thảo", link: null, isInHandbook: false },
    ])
  })

  it.each([
    ["Báo cáo http://tulieu.vn/a"],
    ["Báo cáo https://10.0.0.7/a"],
    ["Báo cáo https://may-chu/a"],
    ["Báo cáo https://tulieu.vn:8443/a"],
    ["Báo cáo https://an:mk@tulieu.vn/a"],
    ["Báo cáo www.tulieu.vn/a"],
    ["Báo cáo https://tulieu.vn/a http://tulieu.vn/b"],
  ])("with a link that may not be passed on are refused: %s", (typed) => {
    expect(readPapers(typed)).toBe("link")
  })

  it("are named, and ten at most", () => {
    expect(readPapers(" ;\n")).toBe("none")
    expect(readPapers(Array.from({ length: 11 }, (_, at) => `Bản ${at}`).join("\n"))).toBe("many")
  })
})
