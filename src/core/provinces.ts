import { accentKey, fold, hasAccents, syllables } from "./text.ts"

/** The provinces and cities of today, each with those that were merged into it on 1 July 2025. */
const PROVINCES = `
Hà Nội | Huế | Lai Châu | Điện Biên | Sơn La | Lạng Sơn | Quảng Ninh | Thanh Hóa | Nghệ An | Hà Tĩnh | Cao Bằng
Tuyên Quang, Hà Giang | Lào Cai, Yên Bái | Thái Nguyên, Bắc Kạn | Phú Thọ, Vĩnh Phúc, Hòa Bình | Bắc Ninh, Bắc Giang
Hưng Yên, Thái Bình | Hải Phòng, Hải Dương | Ninh Bình, Hà Nam, Nam Định | Quảng Trị, Quảng Bình | Đà Nẵng, Quảng Nam
Quảng Ngãi, Kon Tum | Gia Lai, Bình Định | Khánh Hòa, Ninh Thuận | Lâm Đồng, Đắk Nông, Bình Thuận | Đắk Lắk, Phú Yên
Hồ Chí Minh, Bình Dương, Bà Rịa | Đồng Nai, Bình Phước | Tây Ninh, Long An | Cần Thơ, Sóc Trăng, Hậu Giang
Vĩnh Long, Bến Tre, Trà Vinh | Đồng Tháp, Tiền Giang | Cà Mau, Bạc Liêu | An Giang, Kiên Giang
`

interface Name {
  readonly words: readonly string[]
  /** The province of today. */
  readonly province: string
}

const NAMES: ReadonlyMap<string, readonly Name[]> = Map.groupBy(
  PROVINCES.split(/[|\n]/)
    .map((group) => group.split(",").map((name) => name.trim()))
    .flatMap((group) =>
      group.filter(Boolean).map((name) => ({ words: syllables(name), province: group[0]! })),
    ),
  ({ words }) => fold(words[0]!),
)

export interface FoundProvince {
  /** Its name today: "Cần Thơ" for "Hậu Giang". */
  readonly province: string
  /** Places of its syllables in the text, from `from` up to but without `to`. */
  readonly from: number
  readonly to: number
}

/**
 * The provinces that a text names. A text with accents must have those of the name; in one without, a name of one
 * syllable is not taken for a province.
 */
export function findProvinces(text: string): FoundProvince[] {
  const run = syllables(text)
  const isAccented = hasAccents(text)
  return run.flatMap((first, from): FoundProvince[] => {
    const name = NAMES.get(fold(first))?.find(({ words }) =>
      words.every((word, step) => {
        const written = run[from + step] ?? ""
        return isAccented ? accentKey(written) === accentKey(word) : fold(written) === fold(word)
      }),
    )
    if (name === undefined || (!isAccented && name.words.length === 1)) return []
    return [{ province: name.province, from, to: from + name.words.length }]
  })
}
