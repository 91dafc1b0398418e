import { describe, expect, it } from "vitest"
import { faultIn } from "./support/check-one.ts"

const SECRET = "Không lưu hoặc gửi tài liệu có dấu mật trên điện thoại, trên Zalo."
const TWICE = "Chi bộ đăng ký thi đua vào đầu năm và bỏ phiếu đánh giá vào cuối năm."
const PAY = "Đảng viên đóng đảng phí trên Cổng dịch vụ hoặc đóng bằng tiền mặt cho chi bộ."
const KEPT = "Sổ biên bản do bí thư chi bộ lưu giữ."

describe("what is cut short in the middle", () => {
  it.each([
    ["which of them are meant", SECRET, "Không lưu hoặc gửi tài liệu trên điện thoại."],
    ["what a ban is about", "Hộ dân không được trồng cây lâu năm.", "Hộ dân không được trồng cây."],
    ["the when of another deed", TWICE, "Chi bộ đăng ký thi đua vào cuối năm."],
    ["one of two ways as the only one", PAY, "Đảng viên đóng đảng phí bằng tiền mặt cho chi bộ."],
    ["two choices made one", PAY, "Đảng viên đóng đảng phí bằng tiền mặt trên Cổng dịch vụ."],
    ["who does it", KEPT, "Sổ biên bản do chi bộ lưu giữ."],
    [
      "how long, of another deed",
      "Công an xã cấp giấy sau khi thôn xác nhận trong 03 ngày.",
      "Công an xã cấp giấy trong 03 ngày.",
    ],
    [
      "for whom, of another day",
      "Lớp mở vào tối thứ Ba cho người lớn và sáng Chủ nhật cho trẻ em.",
      "Lớp mở vào sáng Chủ nhật cho người lớn.",
    ],
    [
      "where, of another deed",
      "Cán bộ nhận đơn tại phòng một cửa, trả kết quả qua bưu điện.",
      "Cán bộ nhận đơn qua bưu điện.",
    ],
    [
      "who, of another office",
      "Trưởng thôn là chủ tài khoản, thủ quỹ là người giữ tiền.",
      "Trưởng thôn là người giữ tiền.",
    ],
    [
      "for which of them",
      "Người mượn sách trả muộn quá 07 ngày bị phạt 10.000 đồng.",
      "Người mượn sách bị phạt 10.000 đồng.",
    ],
    [
      "which of them, while it runs",
      "Hệ thống đang chạy trước năm 2026 có từ 12 đến 18 tháng để điều chỉnh.",
      "Hệ thống có từ 12 đến 18 tháng để điều chỉnh.",
    ],
    [
      "which number it has",
      "Cụm dân cư số 3 gồm 45 hộ, do trưởng thôn làm nhóm trưởng.",
      "Trưởng thôn làm nhóm trưởng các cụm dân cư.",
    ],
    [
      "whose right it is",
      "Đối với chi bộ ít đảng viên, cấp ủy được quy định thời lượng khác.",
      "Chi bộ ít đảng viên được quy định thời lượng khác.",
    ],
    [
      "which month, of another deed",
      "Sổ hộ nghèo được lập vào tháng 11 và công bố vào tháng 12.",
      "Sổ hộ nghèo được công bố vào tháng 11.",
    ],
    [
      "that it did well",
      "Thù lao 200.000 đồng mỗi vụ hòa giải thành, 150.000 đồng mỗi vụ hòa giải không thành.",
      "Thù lao 200.000 đồng mỗi vụ hòa giải.",
    ],
    [
      "with whom another does it",
      "Mặt trận xã phối hợp với công an xã tổ chức hội nghị.",
      "Công an xã tổ chức hội nghị.",
    ],
    [
      "which of them is left",
      "Công trình trên 500 triệu đồng phải đấu thầu, công trình còn lại do thôn tự làm.",
      "Công trình do thôn tự làm.",
    ],
    ["what it must have", "Hộ mất giấy phải làm đơn có xác nhận của thôn.", "Hộ mất giấy phải làm đơn."],
    [
      "when something is banned",
      "Xe tải không được vào thôn từ 6 giờ đến 8 giờ.",
      "Xe tải không được vào thôn.",
    ],
    ["which days", "Trong 05 ngày đầu tháng, tổ nộp báo cáo.", "Trong 05 ngày, tổ nộp báo cáo."],
    ["how often", "Hộ dân lấy không quá 200 lít mỗi ngày.", "Hộ dân lấy không quá 200 lít."],
    [
      "what is counted",
      "Tổ có ít nhất 03 hòa giải viên và phải có hòa giải viên nữ.",
      "Tổ có ít nhất 03 hòa giải viên nữ.",
    ],
    [
      "half of a share's base",
      "Có ít nhất 90 % số việc trong nghị quyết được làm xong.",
      "Có ít nhất 90 % số nghị quyết được làm xong.",
    ],
  ])("%s is not sent", (_, stored, said) => {
    expect(faultIn(stored, said)).not.toBeNull()
  })

  it.each([
    [TWICE, "Chi bộ đăng ký thi đua vào đầu năm."],
    [TWICE, "Chi bộ bỏ phiếu đánh giá vào cuối năm."],
    ["Bạn đọc có thể hỏi tại quầy hoặc gọi điện.", "Bạn đọc có thể gọi điện."],
    [KEPT, "Bí thư chi bộ lưu giữ sổ biên bản."],
    ["Sổ được lập vào tháng 11 và công bố vào tháng 12.", "Sổ được công bố vào tháng 12."],
  ])("%s is sent as “%s”", (stored, said) => {
    expect(faultIn(stored, said)).toBeNull()
  })
})

describe("what the sentence says in another order", () => {
  const BAN = "Không được dùng tiền đóng góp để tiếp khách hoặc mua quà."
  const DUE = "Phải báo cơ quan chuyên trách chậm nhất 72 giờ kể từ khi phát hiện."
  const RIGHTS = "Người đó có quyền xem, chỉnh sửa, xóa dữ liệu của mình."
  const OURS = "Người đó có thể gửi đơn, ghi sổ là việc của cán bộ."
  const VOTE = "Đảng viên dự bị được thảo luận nhưng không có quyền biểu quyết."
  const HELP = "Đảng viên cao tuổi được đoàn thanh niên trong thôn giúp."
  const LIST = "6. Hồ sơ cần có\n6.1. Bản đăng ký, sổ biên bản và phiếu chấm điểm."
  const DOERS = "Trưởng thôn lập danh sách, sổ thu do thủ quỹ giữ."

  it.each([
    [BAN, "Tiền đóng góp không được dùng để tiếp khách hoặc mua quà."],
    [RIGHTS, "Người đó có quyền xóa dữ liệu của mình."],
    [VOTE, "Đảng viên dự bị không có quyền biểu quyết nhưng được thảo luận."],
    [HELP, "Đoàn thanh niên trong thôn giúp đảng viên cao tuổi."],
    [LIST, "Hồ sơ cần có gồm bản đăng ký, sổ biên bản và phiếu chấm điểm."],
    [DOERS, "Sổ thu do thủ quỹ giữ."],
  ])("%s is sent as “%s”", (stored, said) => {
    expect(
      faultIn(stored, said, {
        quotes: [
          stored
            .split("\n")
            .at(-1)!
            .replace(/^6\.1\. /, ""),
        ],
      }),
    ).toBeNull()
  })

  it.each([
    [BAN, "Tiền đóng góp được dùng để tiếp khách hoặc mua quà."],
    [BAN, "Tiền đóng góp không được dùng."],
    [DUE, "Cơ quan chuyên trách phải báo chậm nhất 72 giờ kể từ khi phát hiện."],
    ["Không gửi đảng viên tài liệu qua Zalo.", "Đảng viên không gửi tài liệu qua Zalo."],
    [OURS, "Người đó có thể ghi sổ."],
    [VOTE, "Đảng viên dự bị có quyền biểu quyết nhưng không được thảo luận."],
    [HELP, "Đảng viên cao tuổi giúp đoàn thanh niên trong thôn."],
    [DOERS, "Sổ thu do trưởng thôn lập."],
    ["Các bên phải họp công khai hoặc không công khai.", "Các bên phải họp không công khai."],
    ["Nhóm có từ 05 đến 10 người cử 02 đại diện.", "Nhóm có đến 10 người cử 02 đại diện."],
  ])("%s is not sent as “%s”", (stored, said) => {
    expect(faultIn(stored, said)).not.toBeNull()
  })
})

describe("lines that speak of different things", () => {
  const DAYS = "Ngày 03/02: gặp mặt đảng viên lâu năm.\nNgày 27/7: thăm hỏi gia đình liệt sĩ."
  const LAWS = "Từ năm 2026 áp dụng Luật số 91/2025/QH15, không áp dụng Nghị định số 13/2023/NĐ-CP."

  it("are not mixed", () => {
    expect(faultIn(DAYS, "Ngày 27/7 gặp mặt đảng viên lâu năm.")).not.toBeNull()
    expect(faultIn(DAYS, "Ngày 03/02 gặp mặt đảng viên lâu năm.")).toBeNull()
  })

  it("do not lend each other who it is", () => {
    const TASKS =
      "Chi ủy viên là đầu mối chuyển đổi số, có nhiệm vụ:\nĐoàn thanh niên giúp đảng viên cao tuổi."
    expect(faultIn(TASKS, "Đầu mối chuyển đổi số là đoàn thanh niên.")).not.toBeNull()
  })

  it("do not exchange their documents", () => {
    const turned = "Từ năm 2026 áp dụng Nghị định số 13/2023/NĐ-CP, không áp dụng Luật số 91/2025/QH15."
    expect(faultIn(LAWS, turned)).toBe("reference")
  })
})

describe("a sentence with a word left out", () => {
  it("is judged, not stumbled over", () => {
    const stored =
      "Việc khẩn cấp không gửi qua trợ lý Chibo: gọi 113 khi cần công an, gọi 114 khi có cháy hoặc cần cứu nạn, gọi 115 khi cần cấp cứu y tế."
    const said = "Không, việc khẩn cấp không gửi qua trợ lý Chibo; khi có hoặc cần cứu nạn thì gọi 114."
    expect(faultIn(stored, said, { question: "Có cháy thì gửi qua Chibo được không?" })).not.toBeNull()
  })
})
