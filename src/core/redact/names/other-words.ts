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
an ninh | án phát | án phạt | án phí | an sinh | an táng | án tăng | an tòan | anh hùng | bác sĩ | ban bí
ban chấp | bản chấp | ban chỉ | bản công | ban công | ban dân | bán dẫn | bản dẫn | bắn đạn | bản giám
ban giám | ban kiểm | bản kiểm | bàn nơi | bản nội | ban quản | bàn quản | ban thường | bản tổ | ban tổ | bản tố
ban tuyên | bàn tuyển | báo cáo | bảo đảm | bảo dưỡng | bảo hành | bảo hiểm | bảo hộ | báo hồ | bảo lãnh
bảo lưu | báo lưu | bảo mật | bảo quản | bảo tàng | bảo tồn | bảo trì | bảo trợ | bảo vệ | bị thu | bí thư
biên bản | biên chế | biên giới | biên lai | biên nhận | biên phòng | biên soạn | biên tập | binh chủng
bình chung | bình chưng | bình đẳng | binh sĩ | bình thường | bình xét | bố chính | bộ chính | bộ công | bộ đối
bộ đội | bộ giáo | bộ giao | bộ luật | bố nội | bộ nội | bộ tài | bộ trưởng | bộ tư | bộ y | cầm cố | cảm ơn
cán bộ | cảnh báo | cảnh cáo | cảnh giác | cảnh quan | cảnh sát | cấp dưới | cấp trên | cấp ủy | cấp úy
chánh án | chánh thanh | chánh văn | chi cục | chi đòan | chỉ hỏi | chi hội | chi nhánh | chi phí | chỉ tiêu
chi tiêu | chiến binh | chiến sĩ | chính chủ | chính phủ | chính quyền | chính sách | chính thức | chính thực
chính trị | chủ đầu | chủ họ | chủ hộ | chủ nghĩa | chủ nhà | chủ nhiệm | chủ sở | chữ số | chủ tịch | chủ tọa
chủ trì | chuẩn bị | chức danh | chức năng | chức vụ | chứng cứ | chứng minh | chung sống | chúng tối
chúng tôi | chung tối | chương mục | chương trình | chuyên gia | chuyên nghiệp | chuyên trách | chuyên viên
có công | cố phải | có phải | công chức | công chúng | công cộng | công công | công đòan | công đoạn | công khai
công nghệ | công nhận | công nhân | cộng sản | công sản | công tác | công trình | công việc | cường độ | đã nghĩ
đã nghỉ | đại biểu | đại diện | đại học | đại hội | đại lý | đại sứ | dẫn cụ | dân cư | dẫn quản | dân quận
dân quân | dân sự | dân tộc | đảng bộ | đảng cộng | đăng công | đang công | đảng đòan | đẳng đòan | đăng kiểm
đăng ký | đăng tải | đảng viên | đào tạo | đạt chuẩn | đất được | đạt được | đạt tiêu | đạt yêu | đi làm
định chi | đình chỉ | định cư | định cụ | định kỳ | định kỷ | đòan chủ | đòan công | đòan đại | đòan giám
đòan kết | đòan kiểm | đòan thanh | đòan thể | đòan viên | đội trưởng | dõi trường | đổi trường | đồng nghĩa
đóng phí | đông phi | động phí | đồng phí | đức tính | dược sĩ | đường hỏng | dương lịch | đường tình
dương tính | duy nhất | duy trì | duy tu | giám đốc | giám sát | giam thì | giám thị | giáo dục | giáo sư
giao sử | giáo viên | hại đương | hải đường | hải dương | hai đường | hại ngòai | hải ngoại | hại phóng
hải phòng | hải quan | hải sản | hằng năm | hàng năm | hàng ngày | hằng ngày | hằng quý | hàng quý | hằng tháng
hàng tháng | hành chính | hành nghề | hành vi | hậu cần | hậu quả | hiện đất | hiện đạt | hiến máu | hiện mẫu
hiện nay | hiến pháp | hiện pháp | hiện tại | hiện tài | hiển thị | hiện thì | hiện thí | hiện thi | hiệp định
hiệp đồng | hiệp hội | hiệu lực | hiệu phó | hiệu trưởng | hòa bình | hóa đơn | hòa giải | hóa hậu | hoa hồng
hóa hợp | hòa hợp | hóa nhập | hòa nhập | hoa tiêu | hòang cung | hòang đạo | hòang gia | hòang hậu | hòang hôn
hoang mang | hòang thành | hòang tử | học sinh | học viện | học viên | hội cựu | hội đồng | hối liên | hội liên
hỏi người | hội người | hội nông | hội phụ | hội phù | hội viên | hội viện | hồng quân | hợp đồng | hợp tác
huân chương | huấn luyện | hùng dũng | hương ước | hủy bỏ | huy động | huyện ủy | huynh đệ | kế tóan | khác gì
khám bệnh | khánh thành | khánh tiết | khiếu nại | khoa học | khởi động | khởi kiện | khởi nghiệp | khôi phục
khởi tố | kiểm sát | kiểm tóan | kiểm tra | kiến nghị | kiện thực | kiến thức | kiến trúc | kim loại | kim ngạch
kỷ luật | kỷ niệm | kỹ sư | ký sử | là ai | là đăng | là đảng | là đang | là người | làm đơn | lâm nghiệp
lâm sản | lâm sàng | làm sao | làm thế | lãm thế | làm thẻ | làm thể | làm thủ | làm việc | lấn chiếm | lần đầu
lần thứ | lành mạnh | lao động | lê dương | lề đường | lệ phí | lệ thời | liên doanh | liên đới | liên hệ
liên hiệp | liên hoan | liên kết | liên lạc | liên ngành | liên quan | liên thông | liên tịch | liên tiếp
liên tục | linh cữu | linh hoạt | linh kiện | lĩnh vực | loạn luân | lợi dụng | lợi ích | lợi nhuận | lợi thế
lời thề | lòng dẫn | lòng đường | luân chuyển | luật giá | luật sư | lực lượng | lương hưu | luồng tạm
lương tâm | lượng tầm | lượng thức | lương thực | lượng thực | lý di | ly dị | lý do | ly hôn | lý lịch
lý luận | mai táng | minh bạch | minh chứng | minh oan | mỹ nghệ | mỹ phẩm | mỹ thuật | nam giới | năm giới
năm sinh | ngân hàng | ngân sách | nghị định | nghỉ hưu | nghỉ phép | nghị quyết | nghị việc | nghỉ việc
nghĩa vụ | ngô đồng | người dân | nguyên bản | nguyên đơn | nguyên kiện | nguyên liệu | nguyên lý | nguyên nhân
nguyên tắc | nguyên tố | nguyên tử | nguyện vọng | nhà báo | nhà giáo | nhà máy | nhà nước | nhà ở | nhà thơ
nhà thờ | nhà văn | nhân dân | nhân dịp | nhân lực | nhận quyền | nhân quyền | nhàn rỗi | nhân sử | nhân sự
nhận sự | nhân thân | nhân viên | nhật ký | nhất là | nhất trí | nhi đồng | nhiên liệu | nhóm trẻ | nhu cầu
những công | nhưng công | ninh bình | nông dân | nữ sinh | phạm nhân | phạm vi | phó ban | phố ban | phó bí
phó chủ | phó giám | phó thủ | phó trưởng | phòng ban | phòng bán | phòng chống | phòng thủ | phòng thử
phong tỏa | phong trào | phong từ | phòng từ | phóng từ | phòng tư | phòng văn | phỏng vấn | phụ cấp | phụ huynh
phu luc | phụ lục | phụ nữ | phục hồi | phúc lợi | phúc thẩm | phục vụ | phương án | phương hướng | phương pháp
phương thức | phương tiện | quần chúng | quân chủng | quan chung | quân đội | quan đối | quân hàm | quản hệ
quan hệ | quân khu | quản lý | quân nhân | quan nhận | quân sự | quan tâm | quân ủy | quan ủy | quân y | quan y
quảng cáo | quốc ngữ | quốc phòng | quốc tế | quốc tịch | quốc vương | quy chế | quy định | quý hiếm | quyền lợi
quyền sở | quyết định | sáng kiến | sáng lập | sinh còn | sinh con | sinh hoạt | sinh năm | sinh ngày
sinh sống | sinh viên | sở nội | số nội | sở tư | số tự | soạn thảo | sự cố | sự kiện | tài chính | tài khoản
tại khoản | tài liệu | tai nạn | tài nguyên | tài sản | tài trợ | tài viên | tài vụ | tạm giam | tâm huyết
tâm linh | tâm lý | tạm sử | tam than | tâm thần | tạm trú | tâm tư | tạm vắng | tán bình | tấn công | tàn tật
tăng trưởng | tập thể | thẩm định | thân nhân | thân thể | thân thích | thân thiện | tháng căn | thăng cấp
tháng cấp | tháng lương | tháng tiền | thành lập | thanh lý | thành niên | thanh niên | thành phần | thành phố
thành tích | thanh tóan | thành viên | thảo luận | thì chồng | thi công | thì công | thì cứ | thi cử | thi đua
thi hành | thị làm | thì làm | thị phần | thì phần | thị trấn | thị trường | thi tuyển | thị xã | thiên chúa
thiện nguyện | thiên nhiên | thiên tai | thiết bị | thiệt hại | thiết kế | thời hạn | thôi học | thôi việc
thông báo | thông qua | thông thường | thông tin | thu hồi | thư ký | thu nhập | thu phí | thủ quy | thu tiền
thủ trưởng | thủ tục | thủ tướng | thử việc | thư viện | thuận lợi | thuận tiện | thuận tỉnh | thuận tình
thuận tính | thương binh | thương hiệu | thương lượng | thương mại | thương nhân | thương tật | thương tích
thường trú | thường trực | thường vụ | thụy điển | thủy điện | thủy lợi | thủy nội | thủy sản | thủy văn
tiên bố | tiến bộ | tiện đo | tiến độ | tiến hành | tiền lương | tiện phòng | tiên phong | tiện phóng
tiền phong | tiến sĩ | tiên tiến | tỉnh ủy | tố cáo | tổ chức | tổ dân | tố dạng | tổ đảng | tổ quốc | tổ trưởng
tố tụng | tòan bộ | tòan diện | tòan quốc | tôn giáo | tôn trọng | tôn vinh | tổng bí | tổng giám | tổng thành
tổng thanh | trả lời | trận chiến | trấn chiến | tràn lan | trấn trong | trận trong | trang bị | trang phục
trạng sức | trang sức | trạng thái | trang trải | trang trại | trẻ em | trí tuệ | triển khai | trình bày
trình độ | trình phòng | trình tự | trong điểm | trọng điểm | trong lực | trọng lực | trọng tài | trồng trọt
trực ban | trực tiếp | trung bình | trung cấp | trung gian | trung hạn | trung học | trung tả | trung tá
trung tâm | trung thực | trường ban | trưởng ban | trưởng công | trường công | trưởng đòan | trường học
trường hợp | trường khu | trưởng phòng | trường phòng | trưởng thôn | trường tổ | trưởng tổ | truyền hình
truyền thống | tư cách | tư lệnh | tư liệu | tư nhân | tư pháp | tư thục | tư thực | tự thực | từ thực
tử tương | tư tưởng | tư tương | tư vấn | tự ý | tuân theo | tuân thủ | tuyên án | tuyên bố | tuyển chọn
tuyển dụng | tuyến giao | tuyến giáo | tuyển giao | tuyên giáo | tuyên huấn | tuyển sinh | tuyên truyền | ủy ban
ủy viên | văn bản | văn bằng | vận chuyển | vấn cộng | vấn đề | vận động | vận hành | văn hóa | văn minh
văn nghệ | vấn nghề | văn phòng | văn thư | vi phạm | vì sao | viên chức | viện kiểm | viên thẩm | viên tham
viễn thám | viện trưởng | viên trường | việt nam | vinh dự | vĩnh viễn | võ lâm | vụ án | vũ khí | vụ khi
vụ lực | vũ lực | vũ trang | vụ việc | vui chơi | vui lòng | xuân này | y sĩ | y tá`)
