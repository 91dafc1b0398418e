import { describe, expect, it } from "vitest"
import { kindOf, placeOf } from "../../src/understand/suggestion/index.ts"

describe("whether words remark, propose or hold an opinion", () => {
  it.each([
    ["Đề nghị xã sửa đường thôn 4", "proposal"],
    ["KIẾN NGHỊ lắp gương cầu lồi", "proposal"],
    ["de nghi thu gom rac dung lich", "proposal"],
    ["Đường hỏng nặng, yêu cầu xử lý ngay", "proposal"],
    ["Góp ý: bản đồ mờ quá, xin in lại", "opinion"],
    ["Góp ý dự thảo, đề nghị tính theo khẩu", "opinion"],
    ["Nên tổ chức lại giải bóng chuyền", "opinion"],
    ["toi khong dong y chu truong sap nhap thon", "opinion"],
    ["đèn đường hỏng ở thôn 3", "remark"],
    ["nền nhà văn hóa bị lún", "remark"],
    ["nen duong bi lun", "remark"],
    ["", "remark"],
  ] as const)("%s: %s", (text, kind) => {
    expect(kindOf(text)).toBe(kind)
    expect(kindOf(text.normalize("NFD"))).toBe(kind)
  })
})

describe("the place that words name", () => {
  it.each([
    ["đèn đường hỏng ở thôn 3", "thôn 3"],
    ["Mất nước ba hôm nay ở tổ dân phố 7, mong xem giúp", "tổ dân phố 7"],
    ["Cầu bắc qua mương đầu thôn Đông bị gãy", "đầu thôn Đông"],
    ["lắp gương ở ngã ba chợ", "ngã ba chợ"],
    ["cot dien nghieng canh nha van hoa thon 2", "canh nha van hoa thon 2"],
    ["Bãi rác sau trường tiểu học bốc mùi", "sau trường tiểu học"],
    ["Lấn chiếm vỉa hè trước cổng chợ", "trước cổng chợ"],
    ["Cống đầu làng tắc cả năm", "đầu làng"],
    ["chó thả rông ở ngõ 12, tổ 5", "ngõ 12, tổ 5"],
    ["Đường Lê Lợi ngập", "Đường Lê Lợi"],
    ["góp ý dự thảo hương ước", ""],
    ["cán bộ địa chính hẹn lần hẹn lữa", ""],
    ["Mẹ tôi chưa nhận được tiền tháng 10", ""],
    ["", ""],
  ])("%s: %s", (text, place) => {
    expect(placeOf(text)).toBe(place)
    expect(placeOf(text.normalize("NFD"))).toBe(place)
  })
})
