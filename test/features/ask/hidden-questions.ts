export const ABOUT_REPLACED = "37-QĐ/TW bị thay thế bởi văn bản nào"
/** Ways to ask for what the members' and the committee's papers hold. Each is answered to whoever may read it. */
export const MEMBERS_QUESTIONS = [
  "55-TB/CB",
  "thong bao 55",
  "thông báo 55 điều 1 khoản 2",
  "điều 1 khoản 1 thông báo phân công trực vườn ươm lan",
  "thông báo phân công trực vườn ươm lan",
  "tổ hoa hồng trực vườn ươm lan khi nào",
  "to hoa cuc tuoi phong lan bang gi",
  "55-TB/CB còn hiệu lực không",
  "thông báo phân công trực vườn ươm lan còn hiệu lực không",
  ABOUT_REPLACED,
]
export const COMMITTEE_QUESTIONS = [
  "71-CTr/CB",
  "chương trình 71 điều 1 khoản 2",
  "điều 1 chương trình kiểm tra quỹ khuyến học của chi ủy",
  "quý III chi ủy kiểm tra quỹ gì",
  "ai luu giu ket qua kiem tra quy khuyen hoc",
  "chương trình 71-CTr/CB còn hiệu lực không",
]
/** What is left of a hidden paper in an answer, if anything is. */
export const MEMBERS_WORDS = /hoa hồng|hoa cúc|phong lan|vườn ươm lan|55-TB\/CB ngày|thong-bao-55/i
export const COMMITTEE_WORDS = /khuyến học|thủ quỹ|71-CTr\/CB ngày|chuong-trinh-71/i
