/** One way to say a thing, and how regulations say the same. */
type Form = readonly [RegExp, (parts: readonly string[]) => string]

const DEEDS = "được|phải|bị|không được|không phải"
const BOUNDS = "ít nhất|tối thiểu|nhiều nhất|tối đa|không quá|không dưới"

const THINGS = "hồ sơ|tài liệu|báo cáo|biên bản|đơn|kết quả|danh sách|kế hoạch|dự toán|phiếu|tiền"

const FORMS: readonly Form[] = [
  // "Người giữ chìa khóa là trưởng thôn": "trưởng thôn giữ chìa khóa".
  [/^Người (.+?) là (.+)$/u, ([, deed, who]) => `${who} ${deed}`],
  // "Người được giữ chìa khóa chỉ có trưởng thôn": "chỉ trưởng thôn được giữ chìa khóa".
  [/^(?:Người|Nơi|Cơ quan|Hộ) (.+?) chỉ (?:có|gồm|là) (.+)$/u, ([, deed, who]) => `Chỉ ${who} ${deed}`],
  // "Các hộ được miễn gồm A và B": "A và B được miễn".
  [
    new RegExp(`^(?:Các|Những) [^,]+? (${DEEDS}) (.+?) (?:bao gồm|gồm|là) (.+)$`, "u"),
    ([, deed, what, who]) => `${who} ${deed} ${what}`,
  ],
  // "Nơi nhận báo cáo kết quả của A là B": "A báo cáo B kết quả".
  [
    /^(?:Nơi|Người|Cơ quan) nhận báo cáo (.+?) của (.+?) là (.+)$/u,
    ([, what, who, whom]) => `${who} báo cáo ${whom} ${what}`,
  ],
  // "Số thành viên của Ban (ít nhất) là 03 người": "Ban có (ít nhất) 03 thành viên".
  [
    new RegExp(`^(?:Số|Số lượng) (.+?) (?:của|trong) (.+?)(?: (${BOUNDS}))? là (.+?)(?: người)?$`, "u"),
    ([, what, whose, bound = "", figure]) => `${whose} có ${bound} ${figure} ${what}`,
  ],
  // "Hạn nộp hồ sơ là trước ngày 30/6": "nộp hồ sơ trước ngày 30/6".
  [
    /^(?:Hạn|Thời hạn|Thời gian|Giờ|Ngày|Mức|Nơi) (.+?)(?: (?:của|cho|đối với) (.+))? là (.+)$/u,
    ([, deed, whose = "", figure]) => `${whose} ${deed} ${figure}`,
  ],
  // "Hạn nộp hồ sơ là trước ngày 30/6": "hồ sơ nộp trước ngày 30/6".
  [
    new RegExp(`^(?:Hạn|Thời hạn|Ngày) (\\p{L}+) ((?:${THINGS}).*?) là (.+)$`, "u"),
    ([, deed, what, when]) => `${what} ${deed} ${when}`,
  ],
  // "Ban được giao chủ trì xây dựng đề án": "giao ban chủ trì xây dựng đề án".
  [/^([^,]+?) được giao (.+)$/u, ([, who, deed]) => `giao ${who} ${deed}`],
  // "Uống rượu bị cấm trong sân": "cấm uống rượu trong sân".
  [/^(.+?) bị (nghiêm cấm|cấm) (.+)$/u, ([, deed, ban, where]) => `${ban} ${deed} ${where}`],
  // "Ủy viên nữ chiếm tỷ lệ không dưới 15 %": "tỷ lệ ủy viên nữ không dưới 15 %".
  [/^(.+?) chiếm (?:tỷ lệ )?(.+)$/u, ([, who, share]) => `tỷ lệ ${who} ${share}`],
  // "(Mỗi năm) Ban có kinh phí 12 triệu đồng": "kinh phí của Ban là 12 triệu đồng (mỗi năm)".
  [
    /^(?:((?:Mỗi|Hằng) \p{L}+),? )?([^,]+?) có (\p{Ll}[^\d,;]*?) (\d[\d.,]* \S+)(.*)$/u,
    ([, often = "", whose, what, figure, rest]) => `${what} của ${whose} là ${figure} ${often}${rest}`,
  ],
  // "Vi phạm bị phạt tiền tối đa 3 tỷ đồng": "mức phạt tiền tối đa đối với vi phạm là 3 tỷ đồng".
  [
    new RegExp(`^(.+?) bị phạt (?:tiền )?(${BOUNDS}) (.+)$`, "u"),
    ([, deed, bound, amount]) => `mức phạt tiền ${bound} đối với ${deed} là ${amount}`,
  ],
  // "Khi cấp trên có hướng dẫn": "khi có hướng dẫn của cấp trên".
  [
    /^(.+? (?:khi|nếu|sau khi)) ([^,]+?) có ([^,]+)$/u,
    ([, told, who, what]) => `${told} có ${what} của ${who}`,
  ],
  // "Phải có hai phần ba đồng ý thì quy chế mới được sửa": "quy chế chỉ được sửa khi có hai phần ba đồng ý".
  [
    /^(?:Chỉ khi|Phải|Chỉ) (.+?) thì (.+?) mới (.+)$/u,
    ([, when, what, deed]) => `${what} chỉ ${deed} khi ${when}`,
  ],
  [
    /^(.+?) phải (.+?) thì mới (?:được )?(.+)$/u,
    ([, who, when, deed]) => `${who} chỉ ${deed} sau khi ${when}`,
  ],
  // "Khi có hai phần ba đồng ý, quy chế mới được sửa".
  [
    /^(?:Khi|Nếu) (.+?)(?:,| thì) (.+?) mới (.+)$/u,
    ([, when, what, deed]) => `${what} chỉ ${deed} khi ${when}`,
  ],
  // "Gửi ít nhất 5 ngày trước ngày họp": "gửi trước ngày họp ít nhất 5 ngày".
  [
    /^(.+?) (ít nhất|tối thiểu|chậm nhất) (\d+ (?:ngày làm việc|ngày|giờ|phút|tháng)) (trước|sau) ([^,]+)$/u,
    ([, told, bound, figure, side, what]) => `${told} ${side} ${what} ${bound} ${figure}`,
  ],
  // "Sau khi gửi xong, …": "gửi xong, …".
  [/^Sau khi ([^,]+ xong, .+)$/u, ([, told]) => `${told}`],
  // "Tên chỉ được đọc khi chủ hộ đồng ý": "tên được đọc chỉ khi chủ hộ đồng ý", and the other way round.
  [
    /^(.+?) chỉ (.+?) (khi|nếu|sau khi) (.+)$/u,
    ([, who, deed, when, what]) => `${who} ${deed} chỉ ${when} ${what}`,
  ],
  [
    /^(.+?) (được .+?) chỉ (khi|nếu|sau khi) (.+)$/u,
    ([, who, deed, when, what]) => `${who} chỉ ${deed} ${when} ${what}`,
  ],
]

/**
 * The sentence in the other ways in which regulations say the very same: whoever answers a "who" or "how much" likes to begin
 * with what was asked. What holds of one holds of the others.
 */
export function otherForms(text: string): string[] {
  const bare = text.replace(/\.$/u, "")
  return FORMS.flatMap(([pattern, write]) => {
    const parts = pattern.exec(bare)
    return parts === null ? [] : [write(parts).replace(/\s+/gu, " ").trim()]
  })
}
