import type { ManifestEntry } from "../../../src/ingest/manifest.ts"
import type { Database } from "../../../src/storage/database.ts"
import { makeFolder, readOntoShelf } from "../../support/shelf.ts"

/** A made-up document: what its manifest says, and the text of its file. */
export interface Paper extends ManifestEntry {
  readonly text: string
}

/** Village papers and laws that do not exist. Today is 21/11/2026 in all tests. */
export const LIBRARY_LAW: Paper = {
  file: "luat-thu-vien.txt",
  number: "901/2025/QH15",
  type: "Luật",
  title: "Luật Thư viện thôn",
  date: "2025-06-20",
  effective: "2026-01-01",
  text: `QUỐC HỘI
Luật số: 901/2025/QH15
LUẬT
THƯ VIỆN THÔN
Điều 1. Phạm vi điều chỉnh
Luật này quy định về tổ chức và hoạt động của thư viện thôn.
Điều 2. Mượn sách
1. Bạn đọc được mượn tối đa 05 cuốn sách trong một lần.
2. Thời hạn mượn sách là 21 ngày; được gia hạn một lần.
3. Bạn đọc phải nộp tiền đặt cọc trong các trường hợp sau đây:
a) Mượn sách quý hiếm;
b) Mượn bản đồ cổ về nhà.
Điều 3. Giờ mở cửa
1. Thư viện thôn mở cửa từ 14 giờ đến 20 giờ các ngày trong tuần.
2. Ngày lễ thư viện thôn nghỉ.
Điều 4. Hiệu lực thi hành
Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2026.
`,
}

/** The same law as another office printed it. */
export const LIBRARY_LAW_COPY: Paper = {
  ...LIBRARY_LAW,
  file: "ban-in/luat-thu-vien-ban-in.txt",
  text: LIBRARY_LAW.text.replace("QUỐC HỘI\n", "QUỐC HỘI\nBản in của văn phòng\n"),
}

/** A resolution of the Party: Roman numbers and no Điều. */
export const READING_RESOLUTION: Paper = {
  file: "nghi-quyet-57.txt",
  number: "57-NQ/TW",
  type: "Nghị quyết",
  title: "Nghị quyết về phong trào đọc sách",
  date: "2024-12-22",
  text: `BAN CHẤP HÀNH TRUNG ƯƠNG
Số 57-NQ/TW
NGHỊ QUYẾT
về phong trào đọc sách
I- QUAN ĐIỂM
1. Đọc sách là nhu cầu của mọi gia đình.
2. Cán bộ, đảng viên gương mẫu đọc sách mỗi ngày.
II- MỤC TIÊU
1. Đến năm 2030, mỗi thôn có ít nhất một tủ sách với 500 cuốn sách.
2. Mỗi nhà trường có câu lạc bộ đọc sách.
III- NHIỆM VỤ, GIẢI PHÁP
1. Bí thư chi bộ giao cho đoàn thanh niên quản lý tủ sách.
2. Người bị thu sách hư hỏng được đổi sách mới.
`,
}

export const HALL_RULES: Paper = {
  file: "quy-dinh-37.txt",
  number: "37-QĐ/TW",
  type: "Quy định",
  title: "Quy định về giữ gìn nhà văn hóa",
  date: "2025-10-25",
  text: `BAN CHẤP HÀNH TRUNG ƯƠNG
Số 37-QĐ/TW
QUY ĐỊNH
về giữ gìn nhà văn hóa
Điều 1. Phạm vi
Quy định này áp dụng cho mọi nhà văn hóa thôn.
Điều 2. Trách nhiệm
Trưởng thôn giữ chìa khóa nhà văn hóa.
Điều 3. Sử dụng
1. Không hút thuốc trong nhà văn hóa.
2. Bàn ghế mượn về nhà phải trả trước 18 giờ ngày hôm sau.
3. Ủy ban nhân dân cấp kinh phí sửa mái nhà văn hóa hằng năm.
`,
}

export const OLD_STATUTE: Paper = {
  file: "quy-che-11.txt",
  number: "11-QC/CB",
  type: "Quy chế",
  title: "Quy chế làm việc của Chi bộ thôn Hạ",
  date: "2023-02-10",
  effective: "2023-03-01",
  effective_to: "2025-12-31",
  text: `CHI BỘ THÔN HẠ
Số 11-QC/CB
QUY CHẾ
làm việc của Chi bộ thôn Hạ
Điều 1. Sinh hoạt thường kỳ
1. Chi bộ sinh hoạt thường kỳ vào 19 giờ ngày 03 hằng tháng.
2. Chi ủy báo lịch sinh hoạt bằng loa truyền thanh.
Điều 2. Tưới cây
Đoàn thanh niên tưới cây bàng trước nhà văn hóa mỗi sáng thứ hai.
`,
}

export const NEW_STATUTE: Paper = {
  file: "quy-che-12.txt",
  number: "12-QC/CB",
  type: "Quy chế",
  title: "Quy chế làm việc của Chi bộ thôn Hạ",
  date: "2025-12-22",
  effective: "2026-01-01",
  replaces: ["11-QC/CB"],
  text: `CHI BỘ THÔN HẠ
Số 12-QC/CB
QUY CHẾ
làm việc của Chi bộ thôn Hạ
Điều 1. Sinh hoạt thường kỳ
1. Chi bộ sinh hoạt thường kỳ vào 20 giờ ngày 05 hằng tháng.
2. Chi ủy báo lịch sinh hoạt bằng tin nhắn trước 03 ngày.
Điều 2. Đảng phí
Đồng chí phó bí thư thu đảng phí trong kỳ sinh hoạt.
Điều 3. Thi hành
1. Quy chế này có hiệu lực thi hành từ ngày 01/01/2026.
2. Quy chế này thay thế Quy chế số 11-QC/CB, ngày 10/02/2023 của Chi bộ thôn Hạ.
`,
}

export const COMING_DECREE: Paper = {
  file: "nghi-dinh-88.txt",
  number: "88/2026/NĐ-CP",
  type: "Nghị định",
  title: "Nghị định về thả diều",
  date: "2026-10-05",
  effective: "2027-03-01",
  text: `CHÍNH PHỦ
Số: 88/2026/NĐ-CP
NGHỊ ĐỊNH
Về thả diều
Điều 1. Khoảng cách
Người thả diều phải cách đường dây điện ít nhất 200 mét.
Điều 2. Hiệu lực
Nghị định này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2027.
`,
}

export const PAST_PLAN: Paper = {
  file: "ke-hoach-20.txt",
  number: "20-KH/CB",
  type: "Kế hoạch",
  title: "Kế hoạch trồng cau",
  date: "2026-01-15",
  effective: "2026-01-15",
  effective_to: "2026-06-30",
  text: `CHI BỘ THÔN HẠ
Số 20-KH/CB
KẾ HOẠCH
trồng cau
1. Mỗi hộ trồng 10 cây cau dọc bờ ao.
2. Cây giống nhận tại vườn ươm xã.
`,
}

/** Nobody knows when it was issued. It is read from a picture. */
export const UNDATED_GUIDE: Paper = {
  file: "huong-dan-men-ruou.txt",
  number: "",
  type: "Hướng dẫn",
  title: "Hướng dẫn bảo quản nhạc cụ",
  text: `HƯỚNG DẪN
bảo quản nhạc cụ
1. Kèn đồng lau khô bằng vải mềm sau mỗi buổi tập.
2. Trống cơm treo nơi thoáng gió.
`,
}

/** Chibo's own summary of a text that is published elsewhere. */
export const NOTE: Paper = {
  file: "ghi-chu-chieng.md",
  number: "66-HD/BTC",
  type: "Hướng dẫn",
  title: "Ghi chú: Hướng dẫn về cồng chiêng",
  date: "2026-05-05",
  kind: "note",
  official_url: "https://vi-du.vn/66-hd",
  text: `# Ghi chú: Hướng dẫn về cồng chiêng

1. Đội cồng chiêng tập luyện hai buổi một tuần.
2. Cồng chiêng được cất trong tủ gỗ có khóa.
`,
}

/** Two documents with the number 7. */
export const WELL_RULES: Paper = {
  file: "quy-dinh-7.txt",
  number: "07-QĐ/ĐU",
  type: "Quy định",
  title: "Quy định về giếng làng",
  date: "2026-02-02",
  text: `ĐẢNG ỦY XÃ
Số 07-QĐ/ĐU
QUY ĐỊNH
về giếng làng
Điều 1. Vệ sinh
Giếng làng được nạo vét vào tháng ba.
Điều 2. Nước uống
Nước giếng làng phải đun sôi.
`,
}
export const ROAD_RULES: Paper = {
  file: "quy-dinh-7-ub.txt",
  number: "07/2026/QĐ-UBND",
  type: "Quyết định",
  title: "Quyết định về đường làng",
  date: "2026-04-04",
  text: `ỦY BAN NHÂN DÂN XÃ
Số: 07/2026/QĐ-UBND
QUYẾT ĐỊNH
Về đường làng
Điều 1. Quét đường
Mỗi hộ quét đường làng vào chiều thứ sáu.
Điều 2. Đèn đường
Đèn đường làng tắt lúc 23 giờ.
`,
}

/** Two bodies with the same short form visit the same mill. */
export const VISITS: readonly Paper[] = [
  ["Bộ Chính trị", "301-TB/TW", "tháng tư"],
  ["Bộ Công Thương", "302/TB-BCT", "tháng bảy"],
].map(([body, number, month], index) => ({
  file: `thong-bao-${301 + index}.txt`,
  number: number!,
  type: "Thông báo",
  title: `Thông báo lịch thăm xưởng dệt của ${body}`,
  date: "2026-05-01",
  text: `Số ${number}\nTHÔNG BÁO\nlịch thăm xưởng dệt của ${body}\nĐiều 1. Lịch\n${body} thăm xưởng dệt vào ${month}.\n`,
}))

export const PUBLIC_PAPERS: readonly Paper[] = [
  LIBRARY_LAW,
  LIBRARY_LAW_COPY,
  READING_RESOLUTION,
  HALL_RULES,
  OLD_STATUTE,
  NEW_STATUTE,
  COMING_DECREE,
  PAST_PLAN,
  UNDATED_GUIDE,
  NOTE,
  WELL_RULES,
  ROAD_RULES,
  ...VISITS,
]

/** Only for members. It replaces a public paper, which a citizen may not learn from it. */
export const MEMBERS_PAPERS: readonly Paper[] = [
  {
    file: "thong-bao-55.txt",
    number: "55-TB/CB",
    type: "Thông báo",
    title: "Thông báo phân công trực vườn ươm lan",
    date: "2026-03-01",
    audience: "members",
    replaces: ["37-QĐ/TW"],
    text: `CHI BỘ THÔN HẠ
Số 55-TB/CB
THÔNG BÁO
phân công trực vườn ươm lan
Điều 1. Phân công
1. Đảng viên tổ hoa hồng trực vườn ươm lan vào sáng chủ nhật.
2. Đảng viên tổ hoa cúc tưới phong lan bằng nước mưa.
Điều 2. Thay thế
Thông báo này thay thế Quy định số 37-QĐ/TW ngày 25/10/2025.
`,
  },
]

export const COMMITTEE_PAPERS: readonly Paper[] = [
  {
    file: "chuong-trinh-71.txt",
    number: "71-CTr/CB",
    type: "Chương trình",
    title: "Chương trình kiểm tra quỹ khuyến học của chi ủy",
    date: "2026-01-10",
    audience: "committee",
    text: `CHI BỘ THÔN HẠ
Số 71-CTr/CB
CHƯƠNG TRÌNH
kiểm tra quỹ khuyến học của chi ủy
Điều 1. Kiểm tra
1. Chi ủy kiểm tra quỹ khuyến học vào quý III.
2. Kết quả kiểm tra quỹ khuyến học do thủ quỹ lưu giữ.
`,
  },
]

/** Writes papers as files and reads them onto the shelf. */
export async function shelvePapers(database: Database, papers: readonly Paper[]): Promise<void> {
  const folder = makeFolder(Object.fromEntries(papers.map(({ file, text }) => [file, text])))
  try {
    const manifest = new Map(papers.map(({ text: _, ...entry }) => [entry.file, entry]))
    const report = await readOntoShelf(database, [folder.path], { manifest })
    if (report.totals.added !== papers.length) throw new Error(JSON.stringify(report.files))
  } finally {
    folder.delete()
  }
  await database.query("update documents set used_ocr = true where file = $1", [UNDATED_GUIDE.file])
}
