import { keyOf, keyPhrases } from "./keys.ts"

/**
 * Words that turn, bound or bind what stands beside them. Phrases of one meaning have one key, so that "tối đa 30 ngày"
 * is "không quá 30 ngày"; opposites have different keys, so that neither passes for the other.
 */
const MEANINGS: Readonly<Record<string, string>> = {
  // Turned into their opposite.
  "!cấm": "không được phép | không được | nghiêm cấm | bị cấm | cấm | chưa được phép",
  "!không": "không | chẳng",
  "!chưa": "chưa được | chưa",
  "!không phải":
    "không phải | không cần phải | không cần | không bắt buộc phải | không bắt buộc | không nhất thiết phải",
  "!không chỉ": "không chỉ | không những",
  "!trừ": "trừ trường hợp | trừ khi | ngoại trừ | loại trừ | trừ",
  "!chỉ": "chỉ được | chỉ | duy nhất",
  "!hết": "hết hiệu lực | không còn hiệu lực",
  "!bỏ": "bãi bỏ | hủy bỏ | thu hồi | đình chỉ",
  "!miễn": "miễn | miễn trừ",
  "!không phân biệt": "không phân biệt | không kể | bất kể",
  "!không còn": "không còn",
  // What is owed, allowed, done to somebody.
  "!phải": "phải | bắt buộc phải | có trách nhiệm | có nghĩa vụ",
  "!cần": "cần phải | cần",
  "!nên": "nên | khuyến khích",
  "!có thể": "có thể",
  "!quyền": "có quyền | được quyền | được phép",
  "!được": "được",
  "!bị": "bị",
  // How much, by when.
  "!max": "không quá | tối đa | nhiều nhất | không vượt quá | cao nhất là | không nhiều hơn",
  "!min": "ít nhất | tối thiểu | không dưới | không ít hơn | thấp nhất là",
  "!muộn nhất": "chậm nhất | muộn nhất",
  "!sớm nhất": "sớm nhất",
  "!cao nhất": "cao nhất | lớn nhất",
  "!thấp nhất": "thấp nhất | nhỏ nhất",
  "!trên": "trên | hơn | quá",
  "!dưới": "dưới",
  "!trước": "trước",
  "!sau": "sau",
  "!từ": "kể từ | tính từ | bắt đầu từ | từ",
  "!đến": "đến hết | đến | tới",
  "!ngoài": "ngoài",
  "!tăng": "tăng | nâng",
  "!giảm": "giảm | hạ",
  "!tất cả": "toàn bộ | toàn thể | tất cả | mọi | bất kỳ",
  "!một phần":
    "một phần | một số | một trong các | một trong những | một trong số | phần lớn | đa số | chủ yếu | hầu hết",
  "!thường": "thường",
  // How things are joined.
  "!và": "và | cùng với",
  "!hoặc": "hoặc | hay | hoặc là",
  "!đã": "đã",
}

/** In these they mean nothing of the kind; each is one word, of which no half can be left out. */
const COMPOUNDS =
  "lý do | tự do | cho phép | cho thuê | quy định | thực hiện | tiến hành | diễn ra | áp dụng | trường hợp | thời hạn | thời gian | nội dung | căn cứ | đồng thời | bao gồm | văn bản | cụ thể | đề cập | như vậy | như sau | sau đây | sau đó | trong đó | trong khi | trước hết | trước mắt | từ đó | thường kỳ | thường xuyên | thường trực | thường vụ | thường lệ | không gian | bị can | bị cáo | dự bị | chuẩn bị | thiết bị | trang bị | khai trừ | quá trình | cấp trên | cấp dưới | dưới đây | hơn nữa | thông thường | bình thường | bất thường | không chuyên trách | cần thiết | nhu cầu | yêu cầu | quyền hạn | thẩm quyền | ủy quyền | giảm nhẹ | hạ tầng | từ chối | miễn phí | địa chỉ | điểm chỉ | chỉ thị | chỉ đạo | chỉ số | chỉ tiêu | chứng chỉ | tín chỉ | chỉ huy | chỉ định | tăng cường | bên ngoài | nước ngoài | ngoài ra | ngoài giờ | thu hồi đất | bồi thường | quan trọng hơn"

interface Phrase {
  readonly syllables: readonly string[]
  readonly key: string | null
}

const PHRASES: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(
  [
    ...keyPhrases(COMPOUNDS).map((syllables) => ({ syllables, key: null })),
    ...Object.entries(MEANINGS).flatMap(([key, list]) =>
      keyPhrases(list).map((syllables) => ({ syllables, key })),
    ),
  ].sort((one, other) => other.syllables.length - one.syllables.length),
  ({ syllables }) => syllables[0]!,
)

/** The longest phrase with a meaning of its own that begins with these syllables; `key` is null for ordinary words. */
export function readOperator(keys: readonly string[]): Phrase | null {
  return (
    PHRASES.get(keys[0] ?? "")?.find(({ syllables }) =>
      syllables.every((syllable, step) => keys[step] === syllable),
    ) ?? null
  )
}

/** "từ 90 phút trở lên" is "ít nhất 90 phút". */
export const UPWARDS = [keyOf("trở"), keyOf("lên")] as const
export const DOWNWARDS = [keyOf("trở"), keyOf("xuống")] as const

/** What turns a statement into its opposite, or says what it does not hold for. */
export const TURNING: ReadonlySet<string> = new Set([
  "!cấm",
  "!không",
  "!chưa",
  "!không phải",
  "!không chỉ",
  "!trừ",
  "!chỉ",
  "!hết",
  "!bỏ",
  "!miễn",
  "!không phân biệt",
  "!không còn",
])

/** What says on which side of a figure or a day things are. */
export const BOUNDING: ReadonlySet<string> = new Set([
  "!max",
  "!min",
  "!muộn nhất",
  "!sớm nhất",
  "!cao nhất",
  "!thấp nhất",
  "!trên",
  "!dưới",
  "!trước",
  "!sau",
  "!từ",
  "!đến",
])

/** What the sentence may say where the stored text says one of these: never more than that. */
export const MAY_STAND_FOR: Readonly<Record<string, readonly string[]>> = {
  "!không": ["!cấm", "!không phải", "!không còn"],
  "!cấm": ["!không"],
  "!chưa": ["!không"],
  "!được": ["!quyền", "!có thể"],
  "!quyền": ["!được"],
  "!cần": ["!phải"],
  "!max": ["!muộn nhất"],
}

/** What makes a verb of what follows: before it a subject ends. */
export const VERBAL = new Set([
  ...TURNING,
  "!phải",
  "!được",
  "!bị",
  "!có thể",
  "!quyền",
  "!cần",
  "!nên",
  keyOf("có"),
  keyOf("là"),
])
