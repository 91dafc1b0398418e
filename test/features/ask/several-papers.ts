import type { Paper } from "./papers.ts"

/** Made-up papers of which people ask several things at once. */
export const SEVERAL_PAPERS: readonly Paper[] = [
  {
    file: "huong-dan-45.txt",
    number: "45-HD/ĐU",
    type: "Hướng dẫn",
    title: "Hướng dẫn nhận đơn thư",
    date: "2026-02-02",
    text: `ĐẢNG ỦY XÃ
Số 45-HD/ĐU
HƯỚNG DẪN
nhận đơn thư
Điều 1. Giải thích từ ngữ
1. Khiếu nại là việc người dân đề nghị xem lại một quyết định mà mình cho là sai.
2. Tố cáo là việc người dân báo cho cơ quan biết một hành vi vi phạm pháp luật.
Điều 2. Thời hạn
1. Thời hạn giải quyết khiếu nại là 25 ngày kể từ ngày thụ lý.
2. Thời hạn giải quyết tố cáo là 40 ngày kể từ ngày thụ lý.
Điều 3. Nơi gửi
Đơn khiếu nại gửi tại bộ phận một cửa của xã.
`,
  },
  {
    file: "quy-che-46.txt",
    number: "46-QC/CB",
    type: "Quy chế",
    title: "Quy chế công tác đảng viên",
    date: "2026-03-03",
    text: `CHI BỘ THÔN HẠ
Số 46-QC/CB
QUY CHẾ
công tác đảng viên
Điều 1. Đảng viên dự bị
Đảng viên dự bị được dự họp, phát biểu nhưng chưa được biểu quyết.
Điều 2. Đảng viên chính thức
Đảng viên chính thức được biểu quyết, ứng cử và đề cử.
Điều 3. Điều kiện kết nạp Đảng
Điều kiện kết nạp Đảng gồm: đủ 18 tuổi, có đơn và được hai người giới thiệu.
Điều 4. Thẩm quyền kết nạp Đảng
Ban thường vụ đảng ủy có thẩm quyền quyết định kết nạp Đảng.
Điều 5. Mức đảng phí
Mức đóng đảng phí của đảng viên hưu trí là 15.000 đồng một tháng.
Điều 6. Thu đảng phí
Đảng phí nộp trước ngày 10 hằng tháng cho thủ quỹ chi bộ.
Điều 7. Họp chi bộ
Chi bộ họp vào ngày 05 hằng tháng, lúc 19 giờ 30, tại nhà văn hóa thôn.
`,
  },
  {
    file: "nghi-dinh-30.txt",
    number: "30/2026/NĐ-CP",
    type: "Nghị định",
    title: "Nghị định về nuôi ong",
    date: "2026-01-05",
    text: `CHÍNH PHỦ
Số: 30/2026/NĐ-CP
NGHỊ ĐỊNH
Về nuôi ong
Điều 1. Phạm vi điều chỉnh
Nghị định này quy định về nuôi ong lấy mật trong vườn nhà.
Điều 2. Khoảng cách
Tổ ong đặt cách đường đi ít nhất 10 mét.
`,
  },
  {
    file: "thong-tu-01.txt",
    number: "01/2026/TT-BNN",
    type: "Thông tư",
    title: "Thông tư về thả cá",
    date: "2026-01-06",
    text: `BỘ NÔNG NGHIỆP
Số: 01/2026/TT-BNN
THÔNG TƯ
Về thả cá
Điều 1. Phạm vi điều chỉnh
Thông tư này quy định về thả cá giống xuống ao làng.
Điều 2. Mùa thả
Cá giống được thả vào tháng hai.
`,
  },
]
