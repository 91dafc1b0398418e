import { FAMILY_NAMES } from "../../family-names.ts"
import { WordList } from "./words.ts"

const list = (words: string) => new WordList(words.trim().split(/\s+/))

/** Families that are hardly ever another word with a capital: "Nguyễn An" is somebody, "Thái Bình" a place. */
export const SURE_FAMILIES = list(`
  Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Ngô Đinh Trịnh Trương Phùng Quách Giàng Lò Sùng Thào Vừ Khuất
  Doãn Uông Tưởng Khổng Lã Đàm Nghiêm Bế Vi Hứa Cù Ksor Rmah Siu Kpă`)

export const COMMON_FAMILIES = new WordList(FAMILY_NAMES)

export const FAMILIES = new WordList([
  ...FAMILY_NAMES,
  ..."Ksor Rmah Siu Kpă Vừ Khuất Doãn Uông Tưởng Khổng Lã Bế Vi Hứa Cù Thạch Danh Thân Kim La Lữ Lục Ma Mã Phí Quản Tiêu Thiều Trang Viên Hạng Tẩn Lầu Hờ Cầm Mông Quàng Cà Tòng Đèo Bạch Đồng Giáp Khúc Kha Mạch Nhâm Trà Âu Ân Biện Công Thi Lường Hoa Phương Liêu Diệp Nhan Lộ Cung".split(
    " ",
  ),
])

/** Families that nothing else sounds like, with or without accents, capitals or none. */
export const PLAIN_FAMILIES = list("Nguyễn Trần Lê Phạm Huỳnh Hoàng Bùi Trịnh Phùng Ngô Võ Giàng Sùng Quách")

/** Those that even small letters without accents can only mean; "vo thi" is "vợ thì", "cong trinh thi" no Trịnh. */
export const BARE_FAMILIES = list("Nguyễn Trần Lê Phạm Hoàng Huỳnh Bùi Phùng Ngô Giàng Sùng")
/** Those that mean it before "van" or "thi" and a common name: "vu thi nga", but "dinh thi hanh" is of "thi hành". */
export const LIKELY_FAMILIES = list("Vũ Võ Phan Đặng Dương Trương Đinh Đoàn Lương Mai Lý Đào Trịnh")
/** Of them, those that need no "văn" or "thị" either. */
export const BAREST_FAMILIES = list("Nguyễn Trần Huỳnh Bùi")

/** Families of the highlands, which stand last: "Y Thông Niê". */
export const HIGHLAND = list("Niê Êban Mlô Kbuôr Ayun Hra Byă Kđoh Bkrông Kpă Ksor")

export const MIDDLES = list("Văn Thị")

const COMMON_GIVEN = `
 An Ánh Ái Ân Bách Bích Bưởi Cảnh Cẩm Chương Cúc Cường Diễm Diệp Diệu Dung Duy Dũng Duyên Dương 
 Điệp Đoan Đức Giang Giáp Hạnh Hào Hảo Hân Hằng Hậu Hiên Hiền Hiếu Hiển Hiệp Hoa Hòa Hoài Hoàng Hồng Huân Huấn Huệ Hùng Hưng
 Huy Huyền Hương Hường Kha Khải Khang Khanh Khánh Khiêm Khôi Khuê Khương Kiên Kiệt Kiều Kim Lam Lan Lành Lài Lâm Lân Lê Lệ
 Liên Liễu Linh Loan Long Lộc Luân Lụa Ly Mai Mạnh Mẫn Mận Mây Mến Minh Mơ Mùi My Mỹ Nga Ngà Ngân Nghĩa Ngọc Nguyên
 Nguyệt Nhã Nhàn Nhân Nhật Nhi Nhiên Nhu Nhung Nhài Ninh Oanh Phong Phú Phúc Phước Phương Phượng Quân Quang Quế Quý
 Quyên Quỳnh Sen Sơn Sương Tài Tâm Tân Tấn Thạch Thanh Thảo Thắm Thân Thạnh Thiên Thiện Thịnh Thoa Thọ Thơ Thơm
 Thuận Thục Thúy Thùy Thủy Thư Thương Tiên Tiến Toàn Toại Tôn Trang Trâm Trân Trí Triết Trinh Trọng Trúc Trung Trường Tú Tuân
 Tuấn Tùng Tuyên Tuyền Tuyết Uyên Vân Văn Việt Vinh Vĩnh Vũ Vương Vượng Vy Xuân Xuyến Yên Yến Páo Ún 
 Mít Lượm Nụ Ngát Mùi Thân `
/** Also names, but oftener other words; small letters alone do not make a name of them. */
const RARE_GIVEN = `
  Anh Bạch Bằng Bắc Bình Ca Cần Chánh Châu Chi Chiến Chinh Chính Chung Chuyên Công Cương Dân Danh Doanh Đan Đại Đình Đinh
  Định Đoàn Đô Đông Đồng Gia Giao Hà Hạ Hải Hiệu Hoàn Hoạt Hợp Hưởng Hữu Khoa Khoan Kỳ Lập Lễ Lợi Luận Lực Lương Lượng Lưu
  Lý Mừng Mười Na Nam Nghi Nghị Nhất Nhị Như Nhường Nữ Phát Phan Phi Quốc Quy Quyền Quyết Sang Sáng Sinh Soạn Tám Tạo
  Thái Thành Thập Thế Thể Thi Thiết Thới Thu Thuấn Thức Thường Tiếp Tín Tính Tình Tĩnh Tràng Trà Tri Triều Trực Tuyến Tư
  Tường Tưởng Út Vạn Vi Viên Viễn Viện Vụ Ý Bá Đắc Mậu Khắc Sỹ Sĩ Trần Nguyễn Đỗ Tất Viết Xuyên Ba Năm Hai Tuệ Thụy Đam Chí Gấm Vĩ Phấn Lầu Mỷ Lử Phái Đàn Sương Lụt Chúc Cảm Chuẩn Chức Dậu Diện Giỏi Hoán Hồ Huynh Khâm Khánh Khởi Khuyên Kỷ Lưỡng Miên Nhã Nhâm Niệm Phụng Quảng Sa Siêng Sự Tạ Tảo Thạc Thắm Thênh Thoại Thông Thuyên Thuyết Thử Tố Trác Trai Trạch Triển Trình Truyền Tụ Tuyển Vịnh Xoan Xinh Ước Ấn Oánh Vỹ Nguyện Nhựt Phối Đệ Đính Đoài Đỉnh Đông Đượm Đài Điền Hoan
  Bảo Đạt Đăng Đào Cầm Thắng Biên Sáu Bảy Vui Hợi Tý Dần Thìn Tỵ Ngọ Tuất Dậu`

/** What may be a person's own name when it stands small behind "ông" or "chị". */
export const GIVEN = list(COMMON_GIVEN)
/** Of the rarer ones, those that accents tell from other words. */
export const GIVEN_WITH_ACCENTS = list(`${COMMON_GIVEN}
  Bình Bằng Bắc Hà Hạ Hải Quốc Thái Thành Thu Châu Chiến Cương Doanh Đình Đông Hoàn Khoa Kỳ Lợi Lực Lương Lượng Lý Nghị Phát Phi
  Sang Tín Tĩnh Tuyến Tường Viên Đạt Đăng Thắng Tuệ`)
/** All syllables of which names are made. */
export const NAME_SYLLABLES = list(`${COMMON_GIVEN} ${RARE_GIVEN}`)
