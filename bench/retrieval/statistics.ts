import { syllables } from "../../src/core/text.ts"
import { readBulk } from "../../src/ingest/bulk.ts"
import { cutPassages } from "../../src/ingest/passages.ts"
import { figure, markdownTable, percentile } from "../support/table.ts"

/** What a search sees of articles: how long their passages are and how their terms are spread. */
export interface Statistics {
  readonly name: string
  readonly articles: number
  readonly passages: number
  /** By passage; with its headings. */
  readonly syllables: readonly number[]
  readonly distinctTerms: readonly number[]
  /** In how many passages each term stands, most first. */
  readonly frequencies: readonly number[]
}

/** Of at most `most` articles that `isCounted`, spread evenly over the file. */
export async function statisticsOf(
  name: string,
  path: string,
  isCounted: (id: string) => boolean,
  most: number,
): Promise<Statistics> {
  let all = 0
  for await (const batch of articlesOf(path)) all += batch.filter(({ ref }) => isCounted(ref)).length
  const step = Math.max(1, all / most)
  const [lengths, distinct]: number[][] = [[], []]
  const frequencies = new Map<number, number>()
  let [place, articles] = [0, 0]
  for await (const batch of articlesOf(path)) {
    for (const { ref, section } of batch) {
      if (!isCounted(ref)) continue
      if (Math.floor(place++ / step) < articles) continue
      articles++
      for (const { weights, text } of cutPassages(section)) {
        lengths!.push(syllables(text).length)
        distinct!.push(weights.size)
        for (const term of weights.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
      }
    }
  }
  return {
    ...{ name, articles, passages: lengths!.length, syllables: lengths!, distinctTerms: distinct! },
    frequencies: [...frequencies.values()].sort((left, right) => right - left),
  }
}

function articlesOf(path: string) {
  return readBulk(path, "public", 500, () => {})
}

const RANKS = [10, 100, 1000, 10_000, 100_000]

/** Real articles beside made ones. */
export function printStatistics(columns: readonly Statistics[]): void {
  const row = (name: string, cellOf: (one: Statistics) => string) => [name, ...columns.map(cellOf)]
  const share = (count: number, whole: number) => `${((100 * count) / whole).toPrecision(2)} %`
  const spread = (values: readonly number[]) =>
    [0.1, 0.5, 0.9].map((part) => figure(percentile(values, part))).join(" / ")
  const rows = [
    row("articles", ({ articles }) => articles.toLocaleString("en-US")),
    row("passages", ({ passages }) => passages.toLocaleString("en-US")),
    row("syllables of a passage: 10 %, half, 90 % have at most", (one) => spread(one.syllables)),
    row("distinct terms of a passage, the same", (one) => spread(one.distinctTerms)),
    row("distinct terms of all", ({ frequencies }) => frequencies.length.toLocaleString("en-US")),
    row("terms that stand in one passage only", ({ frequencies }) =>
      share(frequencies.length - frequencies.indexOf(1), frequencies.length),
    ),
    ...RANKS.map((rank) =>
      row(`passages with the ${rank.toLocaleString("en-US")}th commonest term`, (one) =>
        one.frequencies.length < rank ? "–" : share(one.frequencies[rank - 1]!, one.passages),
      ),
    ),
  ]
  console.log(markdownTable(["", ...columns.map(({ name }) => name)], rows))
}
