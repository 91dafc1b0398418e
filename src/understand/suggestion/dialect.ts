/** Words of the South and of the middle, by what the lexicons say for them; only such as are no word elsewhere. */
export const DIALECT: ReadonlyMap<string, string> = new Map(
  `không: hổng hông nỏ hổn hem
  bây giờ: chừ
  vậy: rứa dzậy
  ấy: nớ
  nó: hắn
  bệnh: bịnh
  nhất: nhứt
  làm: mần
  giùm: dùm giúm dum
  gửi: gởi
  ông ấy: ổng
  bà ấy: bả
  vào: dzô dô
  chưa: chửa`
    .split("\n")
    .flatMap((line) => {
      const [word, forms] = line.trim().split(": ") as [string, string]
      return forms.split(" ").map((form) => [form, word] as const)
    }),
)

/** What is such a word only beside certain others, in a line of words between spaces. */
export const DIALECT_IN_CONTEXT: readonly (readonly [RegExp, string])[] = [
  [/(?<= (?:các|cac) )(?:được|duoc)(?= )/g, "đồng chí"],
  [/(?<= (?:nhà|con|của|cho|mẹ|chồng|nha|cua|me) )e(?= )/g, "em"],
  [
    /(?<= )e(?= (?:không|khong|bị|bi|xin|thấy|thay|muốn|muon|đề|góp|là|ở|có|đang|đi|hỏi|ơi|được|duoc) )(?! là (?:đường|trời|sẽ) )/g,
    "em",
  ],
  [/(?<= )mik(?= )/g, "mình"],
  [/(?<= )răng(?= (?:mà|vậy|cứ|không|lại|được|chừ|thế) )/g, "sao"],
  [/(?<= (?:làm|vì|tại|lam) )(?:răng|rang)(?= )/g, "sao"],
  [/(?<= (?:khi|bữa|hồi) )(?:mô|mo)(?= )/g, "nào"],
  [/(?<! quy)(?<= )mô(?= )(?! (?:hình|tô|phỏng|tả|típ) )/g, "đâu"],
  [
    /(?<= (?:làm|cái|có|kiểu|việc|chuyện|lam|cai|nói) )chi(?= )(?! (?:bộ|ủy|tiết|phí|đoàn|hội|bo|uy|tiet|phi) )/g,
    "gì",
  ],
  [/(?<= )chi(?= (?:cũng|vậy|rứa|mà) )/g, "gì"],
  [/(?<= bữa )ni(?= )/g, "nay"],
  [/(?<= )ni(?= )/g, "này"],
  [/(?<= (?:xuống|dưới|bờ|con|ra|mé|đào|lấp) )kinh(?= )(?! (?:tế|phí|doanh|nguyệt) )/g, "kênh"],
  [
    /(?<= )vô(?= (?:túi|nhà|đường|trong|tới|chỗ|được|hẻm|ngõ|xóm|trường|mùa|lớp|đâu|bụng|tay|thứ|hoài|chuồng|đây|đó|ủy|xã|lọt|ra) )/g,
    "vào",
  ],
  [/(?<= )(?:coi)(?= (?:lại|giùm|giúp|sửa|xét) )/g, "xem"],
]
