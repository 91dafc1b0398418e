import { type Random, type Said, type Told, waysOf } from "../answer-types.ts"
import { between, pick } from "../chance.ts"
import { lowerFirst } from "../clauses.ts"
import { byChanging, type Change, oneMatch, replaceAt } from "./lie.ts"

const DOCUMENT_NUMBER = /\d{1,4}(?:\/\d{4})?[/-][\p{Lu}Đ]+(?:[/-][\p{Lu}Đ]+)*/gu
const INVENTED = [
  "Nghị định số 999/2024/NĐ-CP",
  "Thông tư số 77/2025/TT-BNV",
  "Quy định số 888-QĐ/TW",
  "Công văn số 4512/UBND-NC",
  "Nghị quyết số 61-NQ/TU",
] as const
const LAWS = [
  "Luật Tổ chức chính quyền địa phương",
  "Luật Ngân sách nhà nước",
  "Bộ luật Dân sự",
  "Luật Thi đua, khen thưởng",
  "Luật Xử lý vi phạm hành chính",
  "Hiến pháp",
] as const
const TYPES = [
  "Quy chế",
  "Quy định",
  "Hướng dẫn",
  "Nghị quyết",
  "Luật",
  "Nghị định",
  "Quyết định",
  "Chỉ thị",
] as const

/** "Theo …, chi bộ họp …" with this in front. */
function after(place: (told: Told, random: Random, truth: Said) => string | undefined) {
  return byChanging((text, truth, told, random) => {
    const named = place(told, random, truth)
    return named === undefined ? undefined : { text: `Theo ${named}, ${lowerFirst(text)}`, marks: [named] }
  })
}

/** All that the model could have read. */
const read = (told: Told) => told.passages.map(({ source, text }) => `${source}\n${text}`).join("\n")
const sourceOf = (told: Told, truth: Said) =>
  told.passages.find(({ id }) => id === truth.sources[0]?.passage)?.source

function articleNobodyHas(told: Told, random: Random): number {
  const all = read(told)
  for (;;) {
    const article = between(31, 140, random)
    if (!new RegExp(`(?<!\\d)${article}(?!\\d)`).test(all)) return article
  }
}

/** A number of a document with another figure in it. */
function otherDocument(number: string, told: Told, random: Random): string {
  for (;;) {
    const other = number.replace(/^\d+/, (digits) => String(Number(digits) + between(1, 60, random)))
    if (!read(told).includes(other)) return other
  }
}

const numberInText: Change = (text, _truth, told, random) => {
  const found = oneMatch(text, DOCUMENT_NUMBER, random)
  if (found === undefined) return undefined
  const other = otherDocument(found[0], told, random)
  return { text: replaceAt(text, found.index, found[0].length, other), marks: [other] }
}

/** Documents, articles and laws that do not say so, or that nobody has. */
export const referenceLies = waysOf("references", {
  "document-invented": after((_told, random) => pick(INVENTED, random)),
  /** The number of the text itself, with another figure. */
  "document-number-changed": after((told, random, truth) => {
    const source = sourceOf(told, truth) ?? ""
    const number = new RegExp(DOCUMENT_NUMBER.source, "u").exec(source)?.[0]
    const type = TYPES.find((one) => source.startsWith(one)) ?? "văn bản"
    return number && `${type} số ${otherDocument(number, told, random)}`
  }),
  "number-in-text-changed": byChanging(numberInText),
  "article-invented": after((told, random) => `Điều ${articleNobodyHas(told, random)}`),
  "clause-invented": after((told, random, truth) => {
    const article = /Điều \d+/.exec(sourceOf(told, truth) ?? "")?.[0]
    return article && `khoản ${articleNobodyHas(told, random)} ${article}`
  }),
  "point-invented": after(
    (told, random) => `điểm ${pick(["x", "y", "k", "p"], random)} khoản ${articleNobodyHas(told, random)}`,
  ),
  /** A real article, but of another text. */
  "article-of-another-text": after((told, random, truth) => {
    const own = sourceOf(told, truth) ?? ""
    const number = /\d[\d/]*[/-][\p{Lu}Đ/-]+/u.exec(own)?.[0] ?? own
    const others = told.passages.filter(({ source }) => !source.includes(number))
    return pick(others, random)?.source
  }),
  /** A real article of the same text, but another one. */
  "other-article": after((told, random, truth) => {
    const own = sourceOf(told, truth) ?? ""
    const article = /Điều \d+/.exec(own)?.[0]
    const others = told.passages
      .map(({ source }) => /Điều \d+/.exec(source)?.[0])
      .filter((one) => one !== undefined && one !== article)
    return article && pick(others, random)
  }),
  "law-named": after((told, random) =>
    pick(
      LAWS.filter((law) => !read(told).includes(law)),
      random,
    ),
  ),
  /** The right text with another day of issue. */
  "issue-date-changed": after((told, random, truth) => {
    const source = sourceOf(told, truth) ?? ""
    const [date, day, month, year] = /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(source) ?? []
    if (date === undefined) return undefined
    const other =
      random() < 0.5 ? `${day}/${month}/${Number(year) - 3}` : `${(Number(day) % 27) + 1}/${month}/${year}`
    return source.slice(0, source.indexOf(date) + date.length).replace(date, other)
  }),
  /** "Luật số 294-QĐ/TW" of what is a "Quy định". */
  "type-exchanged": after((told, random, truth) => {
    const source = sourceOf(told, truth) ?? ""
    const type = TYPES.find((one) => source.startsWith(one))
    const other = pick(
      TYPES.filter((one) => one !== type && !source.includes(one)),
      random,
    )
    return type && source.replace(type, other!).replace(/ ngày [\d/]+/, "")
  }),
  "replaced-claimed": byChanging((text, _truth, _told, random) => {
    const more = ` (quy định này đã được thay thế bằng ${pick(INVENTED, random)})`
    return { text: text.replace(/\.$/, `${more}.`), marks: [more] }
  }),
})
