import type { Section } from "../../core/document.ts"
import { splitClosing } from "./closing.ts"
import type { Part } from "./frame.ts"
import { isHeading, type Marker, type MarkerKind, markerOf } from "./markers.ts"
import type { Paragraph } from "./paragraphs.ts"
import { quotedParagraphs } from "./quotes.ts"
import { type Draft, finish } from "./section.ts"
import { articleRun } from "./sequence.ts"
import { isCapitals, isRow, isTitle } from "./shape.ts"

const RANK: Readonly<Partial<Record<MarkerKind, number>>> = {
  division: 0,
  chapter: 1,
  subchapter: 2,
  subsubchapter: 3,
  letter: 4,
  roman: 5,
}
/** A heading longer than this is a rule with a number, and is kept as text. */
const LONGEST_HEADING = 250

/** Cuts one part of a document into sections: its articles, or its outermost numbered items where it has none. */
export function outline(part: Part): Section[] {
  const texts = part.paragraphs.map(({ text }) => text)
  const quoted = quotedParagraphs(texts)
  const markers = texts.map((text, at) => (quoted[at] || isRow(text) ? null : markerOf(text)))
  const builder = new Builder(part, markers)
  if (part.kind === "form" || texts.length === 0) return [builder.whole(quoted)]
  for (let at = 0; at < texts.length; ) {
    at = builder.hasArticles ? builder.addOfArticles(at, quoted) : builder.addOfItems(at, quoted)
  }
  return builder.sections()
}

interface Level {
  readonly rank: number
  readonly marker: Marker
  readonly text: string
}

class Builder {
  readonly #part: Part
  readonly #markers: readonly (Marker | null)[]
  readonly #drafts: Draft[] = []
  readonly #articles: ReadonlySet<number>
  #levels: Level[] = []
  /** Inside an article of another text, quoted without quotation marks. */
  #foreign = false
  #lastItem = 0
  #romanFirst: boolean | null = null
  #lastOfLevel = new Map<number, number>()

  constructor(part: Part, markers: readonly (Marker | null)[]) {
    this.#part = part
    this.#markers = markers
    this.#articles = new Set(articleRun(markers))
  }

  get hasArticles(): boolean {
    return this.#articles.size > 0
  }

  /** The part as one section: the numbers on a form are blanks to fill in, not rules to cite. */
  whole(quoted: readonly boolean[]): Section {
    const { name, title, paragraphs } = this.#part
    // An annex that is only announced: its title is all there is.
    if (paragraphs.length === 0)
      return finish(this.#draft(name, null, [{ text: title.join("\n"), page: null }], true))
    return finish({ ...this.#draft(name, null, [...paragraphs], false), quoted: [...quoted] })
  }

  sections(): Section[] {
    const drafts = this.#drafts.filter((draft) => !this.#isBareHeading(draft))
    const last = drafts.at(-1)
    if (!last || this.#part.kind !== "body") return drafts.map(finish)
    return [...drafts.slice(0, -1), ...splitClosing(last)].map(finish)
  }

  /** Consumes the paragraph at `at`, with its title lines if it is a heading, and returns the next position. */
  addOfArticles(at: number, quoted: readonly boolean[]): number {
    const marker = this.#markers[at] ?? null
    if (marker && this.#articles.has(at)) {
      this.#foreign = false
      return this.#openSection(`Điều ${marker.number}`, marker, at)
    }
    this.#foreign ||= marker?.kind === "article"
    if (isHeading(marker)) return this.#openHeading(marker as Marker, at)
    const above = marker?.kind === "roman" || marker?.kind === "letter"
    if (above && this.#articleFollows(at)) return this.#openHeading(marker as Marker, at)
    return this.#append(at, quoted)
  }

  addOfItems(at: number, quoted: readonly boolean[]): number {
    const marker = this.#markers[at] ?? null
    if (isHeading(marker)) return this.#openHeading(marker as Marker, at)
    if ((marker?.kind === "roman" || marker?.kind === "letter") && this.#levelFits(marker)) {
      return this.#openHeading(marker, at)
    }
    if (marker?.kind === "number" && this.#itemFits(marker, at)) {
      this.#lastItem = marker.value
      return this.#openSection(this.#itemLabel(marker.number), marker, at)
    }
    return this.#append(at, quoted)
  }

  #articleFollows(at: number): boolean {
    for (let next = at + 1; next < Math.min(at + 4, this.#markers.length); next++) {
      const marker = this.#markers[next]
      if (this.#articles.has(next) || isHeading(marker ?? null)) return true
      if (marker || !isTitle(this.#textAt(next))) return false
    }
    return false
  }

  #levelFits(marker: Marker): boolean {
    const last = this.#lastOfLevel.get(this.#rankOf(marker)) ?? 0
    return (
      marker.value === 1 ||
      (marker.value > last && marker.value <= last + 2 && (last > 0 || marker.value === 1))
    )
  }

  #itemFits(marker: Marker, at: number): boolean {
    if (/^\d+[a-z]/.test(marker.number) || isRow(this.#textAt(at))) return false
    const step = marker.value - this.#lastItem
    return this.#lastItem === 0 ? marker.value <= 2 : step >= 1 && step <= 3
  }

  #itemLabel(number: string): string {
    const letters = this.#levels
      .filter(({ rank }) => rank >= (RANK.letter ?? 4))
      .map(({ marker }) => marker.number)
    return this.#within(letters.length > 0 ? `Mục ${[...letters, number].join(".")}` : `điểm ${number}`)
  }

  /** Items restart in every Phần and Chương, so those are part of the label. */
  #within(label: string): string {
    const outer = this.#levels
      .filter(({ rank }) => rank < (RANK.letter ?? 4))
      .map(({ text }) => shortName(text))
    return [...outer, label].filter((name) => name !== "").join(", ")
  }

  #openSection(label: string, marker: Marker, at: number): number {
    const paragraphs = [this.#paragraph(at)]
    // "Điều 5." alone on its line, the title on the next.
    let end = at + 1
    const bare = this.#textAt(at).length <= marker.length && marker.kind === "article"
    if (bare && end < this.#markers.length && this.#isBareTitle(end)) {
      paragraphs[0] = {
        text: `${this.#textAt(at).trim()} ${this.#textAt(end)}`,
        page: this.#paragraph(at).page,
      }
      end++
    }
    this.#drafts.push(this.#draft(label, marker, paragraphs, false))
    return end
  }

  /** A line under a bare "Điều 5." is its title only when it is short and something numbered follows. */
  #isBareTitle(at: number): boolean {
    const text = this.#textAt(at)
    return (
      !this.#markers[at] && text.length <= 120 && isTitle(text) && this.#markers[at + 1]?.kind === "number"
    )
  }

  #openHeading(marker: Marker, at: number): number {
    // Every Phần and Chương may order its letters and Roman numbers anew.
    if (isHeading(marker)) this.#romanFirst = null
    const rank = this.#rankOf(marker)
    const parts = [this.#textAt(at)]
    let end = at + 1
    let titled = this.#textAt(at).length > marker.length
    while (end < this.#markers.length && isHeading(marker) && this.#isTitleLine(end, titled)) {
      parts.push(this.#textAt(end))
      titled = true
      end++
    }
    const text = parts.join(" ")
    this.#levels = [...this.#levels.filter((level) => level.rank < rank), { rank, marker, text }]
    this.#lastOfLevel.set(rank, marker.value)
    for (const deeper of this.#lastOfLevel.keys()) if (deeper > rank) this.#lastOfLevel.delete(deeper)
    this.#lastItem = 0
    const paragraph = { text, page: this.#paragraph(at).page }
    const letters = this.#levels
      .filter((level) => level.rank >= (RANK.letter ?? 4))
      .map((level) => level.marker.number)
    const label = letters.length > 0 ? this.#within(`Mục ${letters.join(".")}`) : this.#within("")
    const path = this.#levels.slice(0, -1)
    this.#drafts.push({ ...this.#draft(label, marker, [paragraph], true), path: this.#pathOf(path) })
    return end
  }

  #isTitleLine(at: number, titled: boolean): boolean {
    const text = this.#textAt(at)
    if (this.#markers[at] || isRow(text)) return false
    if (isCapitals(text)) return true
    return !titled && text.length <= 200 && isTitle(text)
  }

  #append(at: number, quoted: readonly boolean[]): number {
    if (this.#drafts.length === 0) this.#drafts.push(this.#lead())
    const draft = this.#drafts.at(-1) as Draft
    draft.paragraphs.push(this.#paragraph(at))
    draft.quoted.push(quoted[at] === true || this.#foreign)
    return at + 1
  }

  /** What stands before the first heading: the preamble of a document, the whole of an annex without headings. */
  #lead(): Draft {
    const structured = this.#markers.some(
      (marker) =>
        marker?.kind === "article" ||
        marker?.kind === "roman" ||
        marker?.kind === "number" ||
        isHeading(marker),
    )
    const label = this.#part.kind === "body" ? (structured ? "Mở đầu" : "Nội dung") : this.#part.name
    return this.#draft(label, null, [], false)
  }

  #draft(label: string, marker: Marker | null, paragraphs: Paragraph[], titled: boolean): Draft {
    const quoted = paragraphs.map(() => false)
    return {
      part: this.#part.name,
      path: this.#pathOf(this.#levels),
      label,
      marker,
      titled,
      paragraphs,
      quoted,
    }
  }

  #pathOf(levels: readonly Level[]): string[] {
    const title = this.#part.title.join(" ")
    const headings = levels.map(({ text, marker }) =>
      text.length <= LONGEST_HEADING ? text : text.slice(0, marker.length).trim(),
    )
    return title === "" ? headings : [title, ...headings]
  }

  /** A heading under which other sections stand says nothing by itself: it lives on in their paths. */
  #isBareHeading(draft: Draft): boolean {
    if (!draft.titled || draft.paragraphs.length > 1) return false
    const text = draft.paragraphs[0]?.text ?? ""
    const next = this.#drafts[this.#drafts.indexOf(draft) + 1]
    const used = next?.path.includes(text) === true
    return used && text.length <= LONGEST_HEADING
  }

  #rankOf(marker: Marker): number {
    const rank = RANK[marker.kind] ?? 9
    if (marker.kind !== "letter" && marker.kind !== "roman") return rank
    // Some texts put I above A: whichever came first is the outer one.
    this.#romanFirst ??= marker.kind === "roman"
    return this.#romanFirst ? 9 - rank : rank
  }
  #textAt(at: number): string {
    return this.#part.paragraphs[at]?.text ?? ""
  }

  #paragraph(at: number): Paragraph {
    return this.#part.paragraphs[at] as Paragraph
  }
}

/** "Phần thứ nhất", "Chương II" of a heading. */
function shortName(heading: string): string {
  const name = /^(?:Phần|Chương|Mục|Tiểu mục)\s+(?:thứ\s+)?[\p{L}\d]+/iu.exec(heading)?.[0] ?? ""
  return (
    name.charAt(0) +
    name
      .slice(1)
      .replace(/^(HẦN|HƯƠNG|ỤC|IỂU MỤC)/u, (word) => word.toLowerCase())
      .replace(/THỨ \p{L}+/u, (word) => word.toLowerCase())
  )
}
