import { expect, describe as group, it } from "vitest"
import { describe } from "../../../src/ingest/describe/index.ts"
import { splitDocument } from "../../../src/ingest/structure/index.ts"

const HEAD = `CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 5/2025/NĐ-CP
Hà Nội, ngày 10 tháng 4 năm 2025
NGHỊ ĐỊNH
`

function relationsOf(text: string) {
  const { sections } = splitDocument(text)
  const { relations } = describe(text, sections, "van-ban.txt")
  for (const { quote } of relations)
    expect(sections.some((section) => section.text.includes(quote))).toBe(true)
  return relations
}

/** "replaces 1-2019-nd-cp" for each relation but căn cứ. */
const acts = (provisions: string, middle = "") =>
  relationsOf(`${HEAD}Về cây\n\nĐiều 1. Cây\n\n${middle}\n\nĐiều 2. Hiệu lực thi hành\n\n${provisions}`)
    .filter(({ kind }) => kind !== "based_on")
    .map(({ kind, targetKey, unit, effectiveOn }) =>
      [kind, targetKey, unit, effectiveOn ?? ""].join(" ").trim(),
    )

group("relations from the final provisions", () => {
  it.each([
    [
      "Nghị định này thay thế Nghị định số 1/2019/NĐ-CP ngày 05/02/2019 của Chính phủ về cây.",
      ["replaces 1-2019-nd-cp"],
    ],
    [
      "Nghị định này có hiệu lực từ ngày ký, thay thế các Nghị định số 1/2019/NĐ-CP ngày 05/02/2019, Nghị định số 2/2020/NĐ-CP ngày 20/9/2020.",
      ["replaces 1-2019-nd-cp", "replaces 2-2020-nd-cp"],
    ],
    [
      "Nghị định số 1/2019/NĐ-CP ngày 05 tháng 02 năm 2019 của Chính phủ về cây và Nghị định số 3/2020/NĐ-CP hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành.",
      ["repeals 1-2019-nd-cp", "repeals 3-2020-nd-cp"],
    ],
    [
      "Nghị định số 1/2019/NĐ-CP hết hiệu lực thi hành kể từ ngày 09 tháng 10 năm 2022.",
      ["repeals 1-2019-nd-cp  2022-10-09"],
    ],
    [
      "Luật Cây xanh số 7/2008/QH12 đã được sửa đổi, bổ sung một số điều theo Luật số 8/2010/QH12, Luật số 9/2012/QH13 và Luật số 10/2014/QH13 hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành.",
      ["repeals 7-2008-qh12"],
    ],
    [
      "Bãi bỏ các quy định về tưới cây tại Nghị định số 1/2019/NĐ-CP và Nghị định số 2/2020/NĐ-CP.",
      ["repeals 1-2019-nd-cp các quy định về tưới cây", "repeals 2-2020-nd-cp các quy định về tưới cây"],
    ],
    [
      "Bãi bỏ khoản 8 Điều 3 và Điều 41 Nghị định số 1/2019/NĐ-CP.",
      ["repeals 1-2019-nd-cp khoản 8 Điều 3 và Điều 41"],
    ],
    [
      "Những quy định về tưới cây tại Chương V của Luật Cây xanh số 7/2008/QH12, Chương II của Luật Vườn số 8/2009/QH12 hết hiệu lực từ ngày Nghị định này có hiệu lực.",
      ["repeals 7-2008-qh12 Những quy định về tưới cây tại Chương V", "repeals 8-2009-qh12 Chương II"],
    ],
    [
      "Sửa đổi, bổ sung khoản 2 Điều 5 của Nghị định số 1/2019/NĐ-CP như sau: “2. Tưới cây.”.",
      ["amends 1-2019-nd-cp khoản 2 Điều 5"],
    ],
  ])("read %s", (sentence, expected) => {
    expect(acts(sentence)).toEqual(expected)
  })

  it("read a list of points", () => {
    expect(
      acts(
        "1. Các văn bản sau đây hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành:\n\na) Nghị định số 1/2019/NĐ-CP ngày 05/02/2019 về cây;\n\nb) Quyết định số 2/2020/QĐ-TTg về cỏ.\n\n2. Bãi bỏ:\n\na) Khoản 2 Điều 3 Quyết định số 960/QĐ-TTg ngày 07/7/2020.",
      ),
    ).toEqual(["repeals 1-2019-nd-cp", "repeals 2-2020-qd-ttg", "repeals 960-qd-ttg Khoản 2 Điều 3"])
  })

  it.each([
    "Các quy định trước đây trái với Nghị định này đều bãi bỏ.",
    "Bãi bỏ các quy định trái với Nghị định số 1/2019/NĐ-CP.",
    "Nghị định này hết hiệu lực kể từ ngày 02 tháng 4 năm 2031.",
    "Người vắng mặt thì bố trí người khác thay thế.",
    "Nghị định số 1/2019/NĐ-CP được thay thế, bãi bỏ thì áp dụng văn bản mới.",
  ])("find nothing in: %s", (sentence) => {
    expect(acts(sentence)).toEqual([])
  })

  it("are not looked for in the middle of a long text", () => {
    const article = (number: number) =>
      `Điều ${number}. Cây thứ ${number}\n\n1. Cây được tưới mỗi ngày một lần.\n\n2. Bãi bỏ Nghị định số ${number}/2019/NĐ-CP trong ví dụ này.`
    const text = Array.from({ length: 20 }, (_, index) => article(index + 1)).join("\n\n")
    const keys = relationsOf(`${HEAD}Về cây\n\n${text}`).map(({ targetKey }) => targetKey)
    expect(keys).not.toContain("10-2019-nd-cp")
    expect(keys).toContain("20-2019-nd-cp")
  })

  it("keep the sentence and the target's own words and date", () => {
    const [relation] = relationsOf(
      `${HEAD}Về cây\n\nĐiều 1. Cây\n\nNghị định này thay thế Nghị định số 1/2019/NĐ-CP ngày 05 tháng 02 năm 2019 của Chính phủ.`,
    )
    expect(relation).toEqual({
      kind: "replaces",
      target: "Nghị định số 1/2019/NĐ-CP",
      targetKey: "1-2019-nd-cp",
      targetDate: "2019-02-05",
      unit: "",
      effectiveOn: null,
      quote: "Nghị định này thay thế Nghị định số 1/2019/NĐ-CP ngày 05 tháng 02 năm 2019 của Chính phủ.",
    })
  })
})

group("căn cứ", () => {
  it("are relations to numbers, and to names where no number is given", () => {
    const text = `${HEAD}Về cây

Căn cứ Luật Cây xanh số 1/2020/QH14 được sửa đổi, bổ sung bởi Luật số 2/2022/QH15;

Căn cứ Luật Tưới, tiêu ngày 18 tháng 02 năm 2025;

- Căn cứ Điều lệ Đảng;

Theo đề nghị của Bộ trưởng tại Tờ trình số 7/TTr-BCX;

Điều 1. Cây

Trồng cây.`
    const found = relationsOf(text).map(({ kind, target, targetKey, targetDate }) => [
      kind,
      target,
      targetKey,
      targetDate,
    ])
    expect(found).toEqual([
      ["based_on", "Luật Cây xanh số 1/2020/QH14", "1-2020-qh14", null],
      ["based_on", "Luật Tưới, tiêu", "", "2025-02-18"],
      ["based_on", "Điều lệ Đảng", "dieu le dang", null],
    ])
  })
})

group("amending documents", () => {
  it("amend what their title names", () => {
    const text = `${HEAD}Sửa đổi, bổ sung một số điều của Nghị định số 1/2019/NĐ-CP ngày 05 tháng 02 năm 2019 của Chính phủ về cây

Căn cứ Luật Cây xanh số 1/2020/QH14;

Chính phủ ban hành Nghị định sửa đổi, bổ sung một số điều của Nghị định số 1/2019/NĐ-CP ngày 05 tháng 02 năm 2019 của Chính phủ về cây.

Điều 1. Sửa đổi khoản 3 Điều 5

“3. Cây được tưới theo Nghị định số 99/2018/NĐ-CP.”.`
    const found = relationsOf(text).filter(({ kind }) => kind !== "based_on")
    expect(found.map(({ kind, targetKey, targetDate }) => [kind, targetKey, targetDate])).toEqual([
      ["amends", "1-2019-nd-cp", "2019-02-05"],
    ])
  })

  it("tell notes that a unit was repealed", () => {
    const text = `${HEAD}Về cây\n\nĐiều 1. Cây\n\nTrồng cây.\n\n[Ghi chú: bị bãi bỏ bởi Điều 35 Luật số 4/2013/QH13]`
    expect(describe(text, splitDocument(text).sections, "a.txt").warnings).toEqual([
      "Điều 1: [Ghi chú: bị bãi bỏ bởi Điều 35 Luật số 4/2013/QH13]",
    ])
  })
})
