import { describe, expect, it } from "vitest"
import { isPetition } from "../../src/understand/petition.ts"

describe("what speaks of a complaint or a denunciation", () => {
  it.each([
    "Tôi tố cáo ông trưởng thôn nhận tiền của dân",
    "TÔI XIN KHIẾU NẠI quyết định thu hồi đất",
    "toi muon khieu nai ve dat dai",
    "toi to cao can bo dia chinh xa",
    "gui don to cao len xa",
    "đơn kiện hàng xóm lấn đất",
    "người dân kêu oan ai giải quyết",
    "khiếu nại về đền bù",
  ])("is known: %s", (text) => {
    expect(isPetition(text)).toBe(true)
  })

  it.each([
    "Bao giờ xã làm đường liên thôn Đoài?",
    "cay to cao truoc truong hoc bao gio chat",
    "Cây to cao trước trường học nguy hiểm quá",
    "nha to cao che het anh sang",
    "Đề nghị tổ cáo phó xem lại lịch",
    "Nước sạch cho thôn khi nào có",
    "Tốc độ mạng ở trụ sở chậm",
  ])("is not: %s", (text) => {
    expect(isPetition(text)).toBe(false)
  })
})
