import { describe, expect, it } from "vitest"
import { readable } from "../../../src/core/redact/readable.ts"
import { redact } from "../../../src/core/redact/redact.ts"
import { CLEAN, PERSONAL } from "./questions.ts"

describe("a question about oneself or a neighbour", () => {
  it.each([
    ["Tôi là Phạm Thị Hồng Nhung, xin hỏi về ly hôn", "Tôi là [họ tên], xin hỏi về ly hôn", ["name"]],
    ["gọi +84 (0) 912-345-678 giúp tôi", "gọi [số điện thoại] giúp tôi", ["phone"]],
    [
      "sđt không chín một hai ba bốn năm sáu bảy tám, hỏi lương hưu",
      "sđt [số điện thoại], hỏi lương hưu",
      ["phone"],
    ],
    [
      "CCCD 001 085 012 345 hết hạn, đổi ở đâu?",
      "CCCD [số giấy tờ tùy thân] hết hạn, đổi ở đâu?",
      ["identity"],
    ],
    ["hộ chiếu B1234567 mất", "hộ chiếu [số hộ chiếu] mất", ["passport"]],
    ["thẻ đảng viên số 12.345678 hỏng", "thẻ đảng viên số [số thẻ đảng viên] hỏng", ["party-card"]],
    ["thẻ BHYT DN4010123456789 dùng ở đâu", "thẻ BHYT [số bảo hiểm] dùng ở đâu", ["insurance"]],
    ["mst 8012345678-001 bị khóa", "mst [mã số thuế] bị khóa", ["tax"]],
    ["stk 19012345678 nhận trợ cấp", "stk [số tài khoản] nhận trợ cấp", ["account"]],
    ["gửi về lan.nguyen@example.com", "gửi về [thư điện tử]", ["mail"]],
    ["xe 29A-123.45 bị phạt", "xe [biển số xe] bị phạt", ["plate"]],
    ["tôi sinh ngày 12/3/1965, 61 tuổi", "tôi sinh ngày [ngày sinh], 61 tuổi", ["birth"]],
    [
      "tôi ở số 15 ngõ 4, thôn Đoài, xã Tân Lập, tỉnh Hưng Yên",
      "tôi ở [địa chỉ], tỉnh Hưng Yên",
      ["address"],
    ],
    [
      "Nguyễn Văn Tuấn và bà Lan: Tuấn có phải nộp thuế không?",
      "[họ tên] và bà [họ tên]: [họ tên] có phải nộp thuế không?",
      ["name"],
    ],
  ])("“%s” goes out as “%s”", (question, text, kinds) => {
    expect(redact(question)).toEqual({ text, kinds })
  })

  it("keeps nothing of what leads to a person, in any of the forms in which it was collected", () => {
    const missed = PERSONAL.filter(({ text, gone }) => {
      const redacted = redact(text).text
      return gone.some((words) => redacted.includes(readable(words)))
    })
    // "A" may be a person's first word or anybody's letter.
    expect(missed.map(({ text }) => text)).toEqual(["A Lềnh người Mông đi họp chợ bị phạt"])
  })

  it("is the same when it is redacted once more", () => {
    for (const { text } of PERSONAL) {
      const once = redact(text).text
      expect(redact(once)).toEqual({ text: once, kinds: [] })
    }
  })
})

describe("a question about the law", () => {
  it.each(CLEAN)("stays as it is: %s", (question) => {
    expect(redact(question)).toEqual({ text: question, kinds: [] })
  })

  it.each([
    "Nghị định 30/2020/NĐ-CP, Điều 12, khoản 3 nói gì?",
    "Phạt từ 1.000.000 đồng đến 2.500.000 đồng với ai?",
    "Bí thư và Chủ tịch UBND xã có được là một người không?",
  ])("keeps its words beside a name: %s", (question) => {
    expect(redact(`Ông Trần Văn Hùng hỏi: ${question}`).text).toBe(`Ông [họ tên] hỏi: ${question}`)
  })
})
