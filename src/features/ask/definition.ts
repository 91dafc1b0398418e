/** "X là gì": questions about the meaning of a word, answered by the clause that begins with it. */

const DEFINED =
  /(?:^|[,:]|\bquy dinh) *(?:cho hoi |xin hoi )?([a-z][a-z0-9 ]*?) (?:cu the )?(?:duoc (?:phap luat )?(?:quy dinh |hieu |dinh nghia )?(?:cu the )?)?(?:la gi|nghia la gi|(?:nhu )?the nao)? *\??$/
const WHAT_IS =
  /\b(?:the nao la|dinh nghia|khai niem) ([a-z][a-z0-9 ]*?)(?: theo (?:quy dinh|luat|phap luat).*)?(?: la gi)? *\??$/
const ASKS_MEANING = /\bla gi\b|\bthe nao la\b|\bduoc hieu\b|\bdinh nghia\b|\bkhai niem\b/
/** Things that are listed or laid down, not defined: "điều kiện … là gì"; over folded text. */
export const LAID_DOWN =
  /^(?:dieu kien|muc|nhiem vu|quyen|trach nhiem|nguyen tac|thu tuc|trinh tu|ho so|thoi han|tieu chuan|noi dung|muc tieu|gioi han|hinh thuc|yeu cau|doi tuong|\d)/
const FEWEST_WORDS = 2

/** How clauses begin that say what "X" is ("1. X là …"), over folded text; also with its last words, for people say more. */
export function definitionsOf(folded: string): RegExp[] {
  if (!ASKS_MEANING.test(folded)) return []
  const name = (WHAT_IS.exec(folded) ?? DEFINED.exec(folded))?.[1]?.trim()
  if (name === undefined || LAID_DOWN.test(name)) return []
  const words = name.split(" ")
  const firsts = words.keys().filter((first) => first === 0 || words.length - first >= FEWEST_WORDS)
  return [...firsts].map((first) => {
    const term = words.slice(first).join(" ")
    return new RegExp(
      String.raw`(?:^|\n)[^a-z]*(?:[a-z]\) )?${term}(?: \([^)]*\))? (?:la|duoc hieu la|gom|bao gom)\b`,
    )
  })
}
