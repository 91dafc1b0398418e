import { accentKey, fold, hasAccents, syllables } from "./text.ts"

/**
 * Words that ask but say nothing about the subject. Searching keeps them (leaving them out gains nothing);
 * judging whether a clause answers must not count them.
 */
const PHRASES = `
  được quy định như thế nào | quy định như thế nào | được quy định ra sao | được hiểu như thế nào | như thế nào | là như nào
  như nào | thế nào | ra sao | làm sao | bao nhiêu | bao lâu | bao giờ | khi nào | lúc nào | ngày nào | giờ nào | ở đâu | tại đâu
  chỗ nào | là gì | những gì | cái gì | là ai | những ai | vì sao | tại sao | có phải | phải không | đúng không | được không
  hay không | có không | không ạ | đúng hay sai | nguồn nào | xin chào | chào | dạ | xin hỏi | cho hỏi | cho tôi hỏi | cho em hỏi | cho mình hỏi
  cho ông hỏi | cho bà hỏi | cho bác hỏi | cho cô hỏi | cho chú hỏi | cho anh hỏi | cho chị hỏi | cho cháu hỏi | cho con hỏi | à
  xin cho biết | cho biết | tôi muốn hỏi | muốn hỏi | giúp tôi | giúp em | giúp mình | với ạ | thì sao | nói gì | nói về
  quy định gì | quy định | đồng chí | chị ơi | có thể | là bao nhiêu | là mấy | mấy lần | năm nay | hiện nay | bây giờ
  tối đa | tối thiểu | nhiều nhất | ít nhất | hôm nào | ngày mấy | tháng nào | năm nào | lúc mấy giờ | mấy giờ | bao h | trước ngày nào
  từ ngày nào | lúc nào thì | làm gì | là sao | có đúng | cấp nào | mức nào | loại nào | trường hợp nào | cơ quan nào | người nào
  bao nhiêu phần trăm | mấy phần trăm | có bắt buộc phải | có bắt buộc | có bị sao | có sao | rồi giờ | giờ muốn | lỡ | liệu | cụ thể | chi tiết | bao gồm | như vậy | thế nào là | còn thì sao | theo quy định
  gì | ai | nào | mấy | ạ | nhé | nhỉ | vậy | thế | thì | là | và | tôi | em | mình | bạn | anh | ơi | cần | muốn | có | được
  bị | của | về | cho | ở | tại | với | thuộc | trong | những | các | một | hay | hoặc | khi | nếu | sao | còn | không | ko | k
  theo | này | đó | như | từ | đến | ra | vào | thời | rồi | chưa | gồm | số | phải | mới | mà | xong | xin | đã | đang | sẽ | để
  do | bởi | cũng | lại | nữa | ngay | việc | người ta | ntn | bn
`
  .split(/[|\n]/)
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase !== "")
  .map((phrase) => phrase.split(" "))

/** Without accents these are words of a subject as well ("the" is also "thẻ", "so" is also "sơ"). */
const DOUBTFUL = new Set(
  "dang bi the o a nao ra so do con em anh ban hay tu den vao thoi ve moi ma sao can vay vai lai ngay de viec cho tai toi".split(
    " ",
  ),
)

const BY_FIRST = Map.groupBy(
  PHRASES.sort((left, right) => right.length - left.length),
  (phrase) => fold(phrase[0]!),
)

/** For each syllable of a text whether it carries something of the subject. */
export function contentFlags(text: string): boolean[] {
  const run = syllables(text)
  const isAccented = hasAccents(text)
  const flags = new Array<boolean>(run.length).fill(true)
  const isWord = (written: string | undefined, word: string) =>
    written !== undefined &&
    (isAccented ? accentKey(written) === accentKey(word) : fold(written) === fold(word))
  for (let index = 0; index < run.length; ) {
    const phrase = BY_FIRST.get(fold(run[index]!))?.find(
      (words) =>
        words.every((word, step) => isWord(run[index + step], word)) &&
        (isAccented || words.length > 1 || !DOUBTFUL.has(fold(words[0]!))),
    )
    flags.fill(false, index, index + (phrase?.length ?? 0))
    index += phrase?.length ?? 1
  }
  return flags
}
