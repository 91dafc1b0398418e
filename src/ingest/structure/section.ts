import type { Section } from "../../core/document.ts"
import { clausesOf } from "./clauses.ts"
import { type Marker, markerOf } from "./markers.ts"
import type { Paragraph } from "./paragraphs.ts"
import { isRow, isTitle } from "./shape.ts"

/** A section while its paragraphs are being collected. */
export interface Draft {
  readonly part: string
  readonly path: readonly string[]
  readonly label: string
  /** What its first paragraph begins with; null for a lead, a closing and a part without inner structure. */
  readonly marker: Marker | null
  /** The first paragraph is a heading even when it ends like a sentence. */
  readonly titled: boolean
  readonly paragraphs: Paragraph[]
  readonly quoted: boolean[]
}

/** Turns the collected paragraphs into a section. */
export function finish(draft: Draft): Section {
  const texts = draft.paragraphs.map(({ text }) => text)
  const first = texts[0] ?? ""
  const own = draft.marker
  const rest = first.slice(own?.length ?? 0).trim()
  const heading = own && isHeadingText(rest, texts, draft.titled) ? rest : ""
  // Without a title, the words behind "Điều 3." are already its first sentence.
  const body = heading !== "" ? first.length : Math.min(own?.length ?? 0, first.length)
  return {
    part: draft.part,
    path: draft.path,
    label: draft.label,
    heading,
    text: texts.join("\n"),
    page: draft.paragraphs[0]?.page ?? null,
    clauses: clausesOf(texts, draft.quoted, own || draft.titled ? body : 0, own),
  }
}

function isHeadingText(rest: string, texts: readonly string[], titled: boolean): boolean {
  if (rest === "" || isRow(rest)) return false
  if (titled) return true
  if (texts.length === 1) return isTitle(rest) && rest.length <= 120 && !/\.\/?$/.test(rest)
  const next = texts[1] as string
  // "Tuổi đời của người vào Đảng:" above a list, "Mục đích." above a text: short lines are titles even with a stop.
  if (/[.:]$/.test(rest)) {
    return (
      rest.length <= 90 && markerOf(next)?.kind !== "dash" && !/^\p{Lu}[\p{Ll} ]+ này(?!\p{L})/u.test(rest)
    )
  }
  return isTitle(rest)
}
