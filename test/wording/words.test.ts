import { describe, expect, it } from "vitest"
import { faultIn } from "./support/check-one.ts"

const PROBATION = "Đảng viên dự bị được thảo luận nhưng không có quyền biểu quyết."
const PRIVATE = "Chuyện riêng tư được hòa giải viên giữ kín, trừ trường hợp luật quy định khác."
const REMOTE =
  "Chi bộ chỉ sinh hoạt trực tuyến khi có hướng dẫn của cấp ủy cấp trên; mật khẩu phòng họp không được gửi vào nhóm chung."
const MINUTES = "Biên bản do phó bí thư chi bộ lưu giữ lâu dài tại tủ hồ sơ của chi bộ."

describe("a little word that turns the sense", () => {
  it.each([
    ["a không that is gone", PROBATION, "Đảng viên dự bị có quyền biểu quyết."],
    ["an exception that is gone", PRIVATE, "Chuyện riêng tư được hòa giải viên giữ kín."],
    ["a chỉ that is gone", REMOTE, "Chi bộ sinh hoạt trực tuyến khi có hướng dẫn của cấp ủy cấp trên."],
    ["a reserve that is gone", PROBATION, "Đảng viên dự bị được thảo luận."],
    [
      "an exception made wider",
      "Cấm bán hàng, trừ phiên chợ do hội tổ chức.",
      "Cấm bán hàng, trừ phiên chợ.",
    ],
    ["a ban made wider", "Người đó không được bầu lại trong nhiệm kỳ sau.", "Người đó không được bầu lại."],
    [
      "half a condition that is gone",
      "Việc đã xong và đã báo bằng văn bản thì được từ chối.",
      "Việc đã xong thì được từ chối.",
    ],
    [
      "for whom it holds",
      "Chi ủy lấy ý kiến nơi cư trú đối với đảng viên đang công tác.",
      "Chi ủy lấy ý kiến nơi cư trú.",
    ],
    [
      "a condition that is gone",
      "Nếu ngày họp trùng ngày lễ thì bí thư chọn ngày khác.",
      "Bí thư chọn ngày khác.",
    ],
  ])("%s is not sent", (_, stored, said) => {
    expect(faultIn(stored, said)).toBe("omission")
  })

  it("a không that came is not sent", () => {
    expect(faultIn(MINUTES, "Biên bản không do phó bí thư chi bộ lưu giữ.")).toBe("negation")
  })

  it("does not pass by a quote that begins behind it", () => {
    expect(
      faultIn(REMOTE, "Mật khẩu phòng họp được gửi vào nhóm chung.", { quotes: ["được gửi vào nhóm chung"] }),
    ).not.toBeNull()
    expect(
      faultIn("Không chụp tài liệu có dấu mật.", "Chụp tài liệu có dấu mật.", {
        quotes: ["chụp tài liệu có dấu mật"],
      }),
    ).toBe("omission")
  })

  it("is not missed where another part of the clause is told", () => {
    expect(faultIn(PROBATION, "Đảng viên dự bị không có quyền biểu quyết.")).toBeNull()
    expect(faultIn(REMOTE, "Mật khẩu phòng họp không được gửi vào nhóm chung.")).toBeNull()
  })

  it.each([
    ["phải", "có thể", "Người gửi phải nêu lý do.", "Người gửi có thể nêu lý do."],
    ["được", "phải", "Bạn đọc được mượn sách.", "Bạn đọc phải mượn sách."],
    ["tối đa", "tối thiểu", "Bạn đọc mượn tối đa 03 cuốn.", "Bạn đọc mượn tối thiểu 03 cuốn."],
    ["trước", "sau", "Đảng viên báo vắng trước giờ họp.", "Đảng viên báo vắng sau giờ họp."],
    ["và", "hoặc", "Biên bản do chủ trì và thư ký ký.", "Biên bản do chủ trì hoặc thư ký ký."],
  ])("%s does not become '%s'", (_from, _to, stored, said) => {
    expect(faultIn(stored, said)).toBe("modality")
  })

  it.each([
    ["Ban gửi kiến nghị sau khi đã báo xã.", "Ban gửi kiến nghị trong khi đã báo xã."],
    ["Hồ sơ nộp trước ngày 30/6/2026.", "Hồ sơ nộp ngày 30/6/2026."],
    ["Phạt tối đa 03 tỷ đồng.", "Phạt 03 tỷ đồng."],
  ])("on which side of it may not be left out: %s %s", (stored, said) => {
    expect(faultIn(stored, said)).toBe("omission")
  })
})

describe("words that were put together anew", () => {
  it.each([
    [
      "subject and object",
      "Lái xe báo cáo số km đã đi với Văn phòng.",
      "Văn phòng báo cáo số km đã đi với lái xe.",
    ],
    [
      "the deed of another",
      "Chủ tịch Công đoàn quyết định mức chi; thủ quỹ chi tiền.",
      "Thủ quỹ quyết định mức chi.",
    ],
    ["a title cut short", MINUTES, "Biên bản do bí thư chi bộ lưu giữ."],
    ["a thing cut short", "Nhà kho của thôn được khóa lại.", "Thôn được khóa lại."],
    [
      "the subject of one clause and the predicate of its neighbour",
      "Hội nghị thôn bầu đại diện.\nNgười trúng cử phải được nửa số hộ tán thành.",
      "Hội nghị thôn bầu đại diện, phải được nửa số hộ tán thành.",
    ],
    ["what is only proposed", "Người vắng ba kỳ bị đề nghị bãi nhiệm.", "Người vắng ba kỳ bị bãi nhiệm."],
    [
      "whose it is that is watched",
      "Ban không giám sát việc nội bộ của doanh nghiệp.",
      "Ban không giám sát doanh nghiệp.",
    ],
    [
      "one of them as all",
      "Hộ có người khuyết tật nặng và hộ nghèo đi sau.",
      "Hộ có người khuyết tật và hộ nghèo đi sau.",
    ],
    [
      "a rule for some as one for all",
      "Đảng viên sinh hoạt tạm thời không có quyền biểu quyết.",
      "Đảng viên không có quyền biểu quyết.",
    ],
    [
      "what others are told to do",
      "Chi bộ đề nghị cấp trên xóa tên đảng viên đó.",
      "Chi bộ xóa tên đảng viên đó.",
    ],
    [
      "a clause told twice, as of another paper",
      MINUTES,
      "Biên bản do phó bí thư chi bộ lưu giữ lâu dài tại tủ hồ sơ của chi bộ; phó bí thư chi bộ lưu giữ biên bản lâu dài tại tủ hồ sơ của chi bộ.",
    ],
    ["more than the quote", MINUTES, "Biên bản do phó bí thư chi bộ lưu giữ, công bố khắp nơi."],
    ["the question's own claim", MINUTES, "Biên bản do trưởng thôn lưu giữ."],
    ["an opinion", MINUTES, "Theo tôi, biên bản do phó bí thư chi bộ lưu giữ."],
  ])("%s are not sent", (_, stored, said) => {
    expect(faultIn(stored, said, { question: "Trưởng thôn lưu giữ biên bản phải không?" })).not.toBeNull()
  })

  it.each([
    ["a part that moved", "Phó bí thư chi bộ lưu giữ biên bản lâu dài tại tủ hồ sơ của chi bộ."],
    ["a part that is gone", "Biên bản do phó bí thư chi bộ lưu giữ lâu dài."],
    ["a lead", "Theo Điều 5, biên bản do phó bí thư chi bộ lưu giữ."],
    ["what was asked first", "Người lưu giữ biên bản là phó bí thư chi bộ."],
    ["the deed from its other side", "Phó bí thư chi bộ lưu giữ biên bản."],
  ])("%s is sent", (_, said) => {
    expect(faultIn(MINUTES, said)).toBeNull()
  })

  it.each([
    ["Thôn trả lời đơn trong 02 ngày.", "Đơn được thôn trả lời trong 2 ngày."],
    ["Ủy viên vắng mặt phải báo cáo Bí thư.", "Muốn vắng mặt, ủy viên phải báo cáo Bí thư."],
    ["Thành viên vắng họp ba kỳ thì bị nhắc nhở.", "Thành viên bị nhắc nhở nếu vắng họp ba kỳ."],
    ["Chi bộ bỏ phiếu kín để xếp loại đảng viên.", "Chi bộ xếp loại đảng viên bằng bỏ phiếu kín."],
    ["Ban báo cáo Đảng ủy kết quả mỗi năm.", "Ban báo cáo kết quả mỗi năm cho Đảng ủy."],
    ["Hộ nghèo được miễn toàn bộ, hộ khác được giảm 50% mức thu.", "Hộ nghèo được miễn toàn bộ mức thu."],
    ["Tên hộ được đọc chỉ khi chủ hộ đồng ý.", "Tên hộ chỉ được đọc khi chủ hộ đồng ý."],
    ["Ban có 09 thành viên.", "Số thành viên của Ban là 9 người."],
  ])("the same in another order is sent: %s %s", (stored, said) => {
    expect(faultIn(stored, said)).toBeNull()
  })

  it("the rule of another thing is not told of the thing that was asked about", () => {
    const question = "Mỗi phản ánh gửi qua trợ lý kèm được mấy ảnh?"
    expect(faultIn("Việc gửi có năm bước.", "Mỗi phản ánh có năm bước.", { question })).toBe("words")
  })

  it.each([
    ["Thôn trả lời đơn trong 02 ngày.", "Thôn được đơn trả lời trong 2 ngày."],
    ["Ban báo cáo Đảng ủy kết quả mỗi năm.", "Đảng ủy báo cáo kết quả mỗi năm cho Ban."],
    ["Chi bộ bỏ phiếu kín để xếp loại đảng viên.", "Chi bộ bỏ phiếu kín bằng xếp loại đảng viên."],
  ])("another thing in the same words is not: %s %s", (stored, said) => {
    expect(faultIn(stored, said)).not.toBeNull()
  })
})
