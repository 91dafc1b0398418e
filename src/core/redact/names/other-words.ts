import { accentKey, fold } from "../../text.ts"
import type { Word } from "./words.ts"

/** Pairs of neighbours, with their accents where a text has any. */
class Pairs {
  readonly #keys: ReadonlySet<string>
  readonly #folded: ReadonlySet<string>

  constructor(table: string) {
    const pairs = table.split(/[|\n]/).map((pair) => pair.trim())
    this.#keys = new Set(pairs.map(keyOf))
    this.#folded = new Set(pairs.map(fold))
  }

  /** Whether the word at `at` and the one joined to it are such a pair. */
  has(words: readonly Word[], at: number, isAccented: boolean): boolean {
    const [one, other] = [words[at], words[at + 1]]
    if (one === undefined || !other?.isJoined) return false
    return isAccented
      ? this.#keys.has(keyOf(`${one.text} ${other.text}`))
      : this.#folded.has(`${one.folded} ${other.folded}`)
  }
}

const keyOf = (pair: string) => pair.split(" ").map(accentKey).join(" ")

/** Bodies: even two capitals make no name of them, "Quốc Hội", "Trung Ương". */
export const BODIES = new Pairs(
  "chi bộ | chi ủy | công an | công chứng | công dân | công đoàn | công ty | đảng cộng | đảng ủy | đoàn thanh | mặt trận | quốc gia | quốc hội | thanh tra | thành ủy | trung ương",
)

/**
 * The first two syllables of what is no name although its first is one: offices, and the words of laws ("thanh tra",
 * "minh bạch"). Some stand across two words, as laws have them side by side.
 */
export const OTHER_WORDS = new Pairs(`
an ninh | án phát | án phạt | án phí | an sinh | án tăng | an táng | an tòan | anh hùng | bác sĩ | ban bí
bản chấp | ban chấp | ban chỉ | ban công | bản công | bản dẫn | bán dẫn | ban dân | bắn đạn | ban giám
bản giám | bản kiểm | ban kiểm | bản nội | bàn nơi | bàn quản | ban quản | ban thường | bản tổ | bản tố | ban tổ
bàn tuyển | ban tuyên | báo cáo | bảo đảm | bảo dưỡng | bảo hành | bảo hiểm | bảo hộ | báo hồ | bảo lãnh
báo lưu | bảo lưu | bảo mật | bảo quản | bảo tàng | bảo tồn | bảo trì | bảo trợ | bảo vệ | bí thư | bị thu
biên bản | biên chế | biên giới | biên lai | biên nhận | biên phòng | biên soạn | biên tập | bình chưng
bình chung | binh chủng | bình đẳng | binh sĩ | bình thường | bình xét | bộ chính | bố chính | bộ công | bộ đội
bộ đối | bộ giao | bộ giáo | bộ luật | bộ nội | bố nội | bộ tài | bộ trưởng | bộ tư | bộ y | cầm cố | cảm ơn
cán bộ | cảnh báo | cảnh cáo | cảnh giác | cảnh quan | cảnh sát | cấp dưới | cấp trên | cấp úy | cấp ủy
chánh án | chánh thanh | chánh văn | chi cục | chi đòan | chi hội | chỉ hỏi | chi nhánh | chi phí | chi tiêu
chỉ tiêu | chiến binh | chiến sĩ | chính chủ | chính phủ | chính quyền | chính sách | chính thức | chính thực
chính trị | chủ đầu | chủ hộ | chủ họ | chủ nhà | chủ nhiệm | chủ sở | chữ số | chủ tịch | chủ tọa | chủ trì
chuẩn bị | chức danh | chức năng | chức vụ | chứng cứ | chứng minh | chung sống | chúng tôi | chung tối
chúng tối | chương mục | chương trình | chuyên gia | chuyên nghiệp | chuyên trách | chuyên viên | có công
cố phải | có phải | công chức | công chúng | công cộng | công công | công đoạn | công đòan | công khai
công nghệ | công nhận | công nhân | công sản | cộng sản | công tác | công trình | công việc | cường độ | đã nghỉ
đã nghĩ | đại biểu | đại diện | đại học | đại hội | đại lý | đại sứ | dẫn cụ | dân cư | dân quận | dẫn quản
dân quân | dân sự | dân tộc | đảng bộ | đảng cộng | đăng công | đang công | đẳng đòan | đảng đòan | đăng kiểm
đăng ký | đăng tải | đảng viên | đào tạo | đạt chuẩn | đạt được | đất được | đạt tiêu | đạt yêu | đi làm
định chi | đình chỉ | định cụ | định cư | định kỳ | định kỷ | đòan chủ | đòan công | đòan đại | đòan giám
đòan kết | đòan kiểm | đòan thanh | đòan thể | đòan viên | đội trưởng | đổi trường | dõi trường | đồng nghĩa
đóng phí | động phí | đồng phí | đông phi | đức tính | dược sĩ | đường hỏng | dương lịch | dương tính
đường tình | duy nhất | duy trì | duy tu | giám đốc | giám sát | giam thì | giám thị | giáo dục | giao sử
giáo sư | giáo viên | hại đương | hai đường | hải đường | hải dương | hải ngoại | hại ngòai | hại phóng
hải phòng | hải quan | hải sản | hàng năm | hằng năm | hằng ngày | hàng ngày | hàng quý | hằng quý | hàng tháng
hằng tháng | hành chính | hành nghề | hành vi | hậu cần | hậu quả | hiện đất | hiện đạt | hiến máu | hiện mẫu
hiện nay | hiến pháp | hiện pháp | hiện tài | hiện tại | hiện thì | hiện thi | hiện thí | hiển thị | hiệp định
hiệp đồng | hiệp hội | hiệu lực | hiệu phó | hiệu trưởng | hòa bình | hóa đơn | hòa giải | hóa hậu | hoa hồng
hòa hợp | hóa hợp | hòa nhập | hóa nhập | hoa tiêu | hòang cung | hòang đạo | hòang gia | hòang hậu | hòang hôn
hoang mang | hòang thành | hòang tử | học sinh | học viện | học viên | hội cựu | hội đồng | hối liên | hội liên
hội người | hỏi người | hội nông | hội phụ | hội phù | hội viện | hội viên | hồng quân | hợp đồng | hợp tác
huân chương | huấn luyện | hùng dũng | hương ước | hủy bỏ | huy động | huyện ủy | kế tóan | khác gì | khám bệnh
khánh thành | khánh tiết | khiếu nại | khoa học | khởi động | khởi kiện | khởi nghiệp | khôi phục | khởi tố
kiểm sát | kiểm tóan | kiểm tra | kiến nghị | kiện thực | kiến thức | kiến trúc | kim loại | kim ngạch | kỷ luật
kỷ niệm | ký sử | kỹ sư | là ai | là đảng | là đang | là đăng | là người | làm đơn | lâm nghiệp | lâm sản
lâm sàng | làm sao | làm thể | làm thế | lãm thế | làm thẻ | làm thủ | làm việc | lấn chiếm | lần đầu | lần thứ
lành mạnh | lao động | lê dương | lề đường | lệ phí | lệ thời | liên doanh | liên đới | liên hệ | liên hiệp
liên hoan | liên kết | liên lạc | liên ngành | liên quan | liên thông | liên tịch | liên tiếp | liên tục
linh cữu | linh hoạt | linh kiện | lĩnh vực | loạn luân | lợi dụng | lợi ích | lợi nhuận | lời thề | lợi thế
lòng dẫn | lòng đường | luân chuyển | luật giá | luật sư | lực lượng | lương hưu | lượng tầm | luồng tạm
lương tâm | lương thực | lượng thực | lượng thức | ly dị | lý di | lý do | ly hôn | lý lịch | lý luận | mai táng
minh bạch | minh chứng | minh oan | mỹ nghệ | mỹ phẩm | mỹ thuật | năm giới | nam giới | năm sinh | ngân hàng
ngân sách | nghị định | nghỉ hưu | nghỉ phép | nghị quyết | nghỉ việc | nghị việc | nghĩa vụ | ngô đồng
người dân | nguyên bản | nguyên đơn | nguyên kiện | nguyên liệu | nguyên nhân | nguyên tắc | nguyên tử
nguyện vọng | nhà báo | nhà giáo | nhà máy | nhà nước | nhà ở | nhà thơ | nhà thờ | nhà văn | nhân dân
nhân dịp | nhân lực | nhân quyền | nhận quyền | nhàn rỗi | nhân sử | nhân sự | nhận sự | nhân thân | nhân viên
nhật ký | nhất là | nhất trí | nhi đồng | nhiên liệu | nhóm trẻ | nhu cầu | nhưng công | những công | ninh bình
nông dân | nữ sinh | phạm nhân | phạm vi | phố ban | phó ban | phó bí | phó chủ | phó giám | phó thủ
phó trưởng | phòng ban | phòng bán | phòng chống | phòng thủ | phòng thử | phong tỏa | phong trào | phong từ
phóng từ | phòng từ | phòng tư | phỏng vấn | phòng văn | phụ cấp | phụ huynh | phu luc | phụ lục | phụ nữ
phục hồi | phúc lợi | phúc thẩm | phục vụ | phương án | phương hướng | phương pháp | phương thức | phương tiện
quần chúng | quan chung | quân chủng | quân đội | quan đối | quân hàm | quan hệ | quản hệ | quân khu | quản lý
quan nhận | quân nhân | quân sự | quan tâm | quan ủy | quân ủy | quan y | quân y | quảng cáo | quốc ngữ
quốc phòng | quốc tế | quốc tịch | quốc vương | quy chế | quy định | quý hiếm | quyền lợi | quyền sở
quyết định | sáng kiến | sáng lập | sinh còn | sinh con | sinh hoạt | sinh năm | sinh ngày | sinh sống
sinh viên | số nội | sở nội | số tự | sở tư | soạn thảo | sự cố | sự kiện | tài chính | tại khoản | tài khoản
tài liệu | tai nạn | tài nguyên | tài sản | tài trợ | tài viên | tài vụ | tạm giam | tâm huyết | tâm linh
tâm lý | tạm sử | tâm thần | tam than | tạm trú | tâm tư | tạm vắng | tán bình | tấn công | tàn tật | tập thể
thẩm định | thân thể | thân thích | thân thiện | tháng căn | tháng cấp | thăng cấp | tháng lương | tháng tiền
thành lập | thanh lý | thanh niên | thành niên | thành phần | thành phố | thành tích | thanh tóan | thành viên
thảo luận | thì chồng | thì công | thi công | thi cử | thì cứ | thi đua | thi hành | thì làm | thị làm
thì phần | thị phần | thị trấn | thị trường | thi tuyển | thị xã | thiên chúa | thiện nguyện | thiên nhiên
thiên tai | thiết bị | thiệt hại | thiết kế | thời hạn | thôi học | thôi việc | thông báo | thông qua
thông thường | thông tin | thu hồi | thư ký | thu nhập | thu phí | thủ quy | thu tiền | thủ trưởng | thủ tục
thủ tướng | thử việc | thư viện | thuận lợi | thuận tiện | thuận tình | thuận tỉnh | thuận tính | thương binh
thương hiệu | thương lượng | thương mại | thương nhân | thương tật | thương tích | thường trú | thường trực
thường vụ | thủy điện | thụy điển | thủy lợi | thủy nội | thủy sản | thủy văn | tiên bố | tiến bộ | tiến độ
tiện đo | tiến hành | tiền lương | tiện phóng | tiện phòng | tiên phong | tiền phong | tiến sĩ | tiên tiến
tỉnh ủy | tố cáo | tổ chức | tổ dân | tố dạng | tổ đảng | tổ quốc | tổ trưởng | tố tụng | tòan bộ | tòan diện
tòan quốc | tôn giáo | tôn trọng | tôn vinh | tổng bí | tổng giám | tổng thanh | tổng thành | trả lời | tràn lan
trận trong | trấn trong | trang bị | trang phục | trang sức | trạng sức | trạng thái | trang trải | trang trại
trẻ em | trí tuệ | triển khai | trình bày | trình độ | trình phòng | trình tự | trong điểm | trọng điểm
trong lực | trọng lực | trọng tài | trồng trọt | trực ban | trực tiếp | trung bình | trung cấp | trung gian
trung hạn | trung học | trung tả | trung tá | trung tâm | trung thực | trưởng ban | trường ban | trưởng công
trường công | trưởng đòan | trường học | trường hợp | trường khu | trưởng phòng | trường phòng | trưởng thôn
trường tổ | trưởng tổ | truyền hình | truyền thống | tư cách | tư lệnh | tư liệu | tư nhân | tư pháp | tư thực
từ thực | tư thục | tự thực | tư tưởng | tư tương | tử tương | tư vấn | tự ý | tuân theo | tuân thủ | tuyên án
tuyên bố | tuyển chọn | tuyển dụng | tuyển giao | tuyến giáo | tuyên giáo | tuyến giao | tuyên huấn | tuyển sinh
tuyên truyền | ủy ban | ủy viên | văn bản | văn bằng | vận chuyển | vấn cộng | vấn đề | vận động | vận hành
văn hóa | văn minh | vấn nghề | văn nghệ | văn phòng | văn thư | vi phạm | vì sao | viên chức | viện kiểm
viễn thám | viên tham | viên thẩm | viên trường | viện trưởng | việt nam | vinh dự | vĩnh viễn | võ lâm | vụ án
vụ khi | vũ khí | vũ lực | vụ lực | vũ trang | vụ việc | vui chơi | vui lòng | xuân này | y sĩ | y tá`)
