/** A small document as offices write them; the number and the articles are what tests vary. */
export function documentText(
  number: string,
  articles: Readonly<Record<string, string>>,
  more: { title?: string; day?: string; mark?: string } = {},
): string {
  const body = Object.entries(articles).map(([heading, text]) => `${heading}\n${text}`)
  return [
    "ĐẢNG BỘ XÃ SÔNG XANH",
    "CHI BỘ THÔN BẰNG LĂNG",
    "*",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    ...(more.mark === undefined ? [] : [more.mark]),
    `Số ${number}`,
    `Sông Xanh, ngày ${more.day ?? "05 tháng 01 năm 2026"}`,
    "QUY ĐỊNH",
    more.title ?? "về trồng cây trong thôn",
    "",
    ...body,
    "",
  ].join("\n")
}

export const TREES = { "Điều 1. Cây": "1. Mỗi nhà trồng một cây bằng lăng.\n2. Cây trồng vào tháng hai." }
export const FLOWERS = { "Điều 1. Hoa": "1. Mỗi nhà trồng một luống hoa cúc.\n2. Hoa trồng vào tháng mười." }
