/**
 * Words that ask but say nothing about the subject. Searching keeps them (leaving them out gains nothing);
 * judging whether a clause answers must not count them. Folded; longest phrases first.
 */
const PHRASES = [
  "duoc quy dinh nhu the nao", "quy dinh nhu the nao", "duoc quy dinh ra sao", "nhu the nao", "la nhu nao", "nhu nao",
  "the nao", "ra sao", "lam sao", "bao nhieu", "bao lau", "bao gio", "khi nao", "luc nao", "o dau", "tai dau", "cho nao",
  "la gi", "nhung gi", "cai gi", "gi", "la ai", "nhung ai", "ai", "vi sao", "tai sao", "co phai", "phai khong",
  "dung khong", "duoc khong", "hay khong", "co khong", "khong a", "dung hay sai", "nhung nguon nao", "nguon nao", "nao", "may",
  "xin hoi", "cho hoi", "cho toi hoi", "cho em hoi", "xin cho biet", "cho biet", "toi muon hoi", "muon hoi",
  "giup toi", "giup em", "giup minh", "voi a", "a", "nhe", "nhi", "vay", "the", "thi", "la", "u", "da", "va", "va thi",
  "noi gi", "noi ve", "noi rang", "quy dinh gi", "toi", "em", "minh", "ban", "dong chi", "anh", "chi oi", "oi", "can", "muon",
  "co", "duoc", "bi", "cua", "ve", "cho", "o", "tai", "voi", "thuoc", "trong", "nhung", "cac", "mot", "hay", "hoac", "khi", "neu", "thi sao", "sao", "con", "khong", "ko", "k",
  "theo", "quy dinh", "nay", "do", "nhu", "tu", "den", "ra", "vao", "thoi", "roi", "chua", "gom", "bao gom",
  "ntn", "bn", "so", "nam nay", "hien nay", "bay gio", "chi tiet", "cu the",
].map((phrase) => phrase.split(" "))

const BY_FIRST = Map.groupBy(
  PHRASES.sort((left, right) => right.length - left.length),
  (phrase) => phrase[0]!,
)

/** For each folded syllable whether it carries something of the subject. */
export function contentFlags(run: readonly string[]): boolean[] {
  const flags = new Array<boolean>(run.length).fill(true)
  for (let index = 0; index < run.length; ) {
    const phrase = BY_FIRST.get(run[index]!)?.find((words) => words.every((word, step) => run[index + step] === word))
    if (phrase === undefined) {
      index++
      continue
    }
    flags.fill(false, index, index + phrase.length)
    index += phrase.length
  }
  return flags
}
