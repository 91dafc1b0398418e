import { readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import type { Evidence } from "../../../src/wording/types.ts"

const ROOT = join(import.meta.dirname, "../../..")
const FOLDERS = ["src/simulate/lies/shelf", "knowledge/chi-bo", "knowledge/nguoi-dan", "knowledge/ghi-chu"]
const KINDS = ["QUY CHẾ", "QUY ĐỊNH", "HƯỚNG DẪN", "LUẬT", "HỎI – ĐÁP"]

/** "nha-van-hoa/5": Điều 5 of that paper of the trial's shelf or of the samples, as a model would be given it. */
export function articleOf(name: string): Evidence {
  const found = ARTICLES.get(name)
  if (found === undefined) throw new Error(`no article is named ${name}`)
  return found
}

export function allArticles(): Evidence[] {
  return [...ARTICLES.values()]
}

/** What a model would be given: the article and the two that follow it. */
export function articlesFrom(name: string): Evidence[] {
  const all = [...ARTICLES.values()]
  const at = all.indexOf(articleOf(name))
  return [0, 1, 2].map((step) => all[(at + step) % all.length]!)
}

const ARTICLES: ReadonlyMap<string, Evidence> = new Map(
  FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((file) => /\.(?:txt|md)$/.test(file))
      .flatMap((file) => articlesIn(file, readFileSync(join(ROOT, folder, file), "utf8"))),
  ),
)

function articlesIn(file: string, text: string): [string, Evidence][] {
  const stem = basename(file).replace(/\.\w+$/, "")
  const kind = KINDS.find((one) => text.includes(one)) ?? "VĂN BẢN"
  const number = /^Số:? (\S+)/m.exec(text)?.[1] ?? ""
  const plain = text.replace(/^#+ /gm, "").replace(/\n{2,}/g, "\n")
  const parts = plain.split(/^(?=Điều \d+\. |\d+\. \p{Lu}[^.]*\n\d+\.\d+\.)/mu).slice(1)
  return parts.map((part) => {
    const [, word = "điểm", place = ""] = /^(Điều)? ?(\d+)/u.exec(part) ?? []
    const name = `${kind.charAt(0)}${kind.slice(1).toLowerCase()} ${number}`
    const id = `${stem}/${place}`
    return [
      id,
      { id, source: `${name}, ${word} ${place}`, text: part.replace(/\nChương [\s\S]*$/u, "").trim() },
    ]
  })
}
