import type { Audience, Description, Relation, Section } from "../core/document.ts"
import { documentKey } from "../core/document-number.ts"
import { AppError } from "../core/errors.ts"
import { runOfBody } from "../core/run.ts"
import { checkSecrecy } from "../core/secrecy.ts"
import { checkName } from "../core/secrecy-name.ts"
import { titleMark } from "../core/secrecy-title.ts"
import { meaningOf } from "../retrieval/meaning/embed.ts"
import type { NewDocument, NewSection } from "../storage/documents.ts"
import { describe } from "./describe/index.ts"
import { sha256, wordsDigest } from "./digest.ts"
import { fullDate, type ManifestEntry } from "./manifest.ts"
import { nameKey } from "./name-key.ts"
import { cutPassages } from "./passages.ts"
import type { ReadResult } from "./read/index.ts"
import { splitDocument } from "./structure/index.ts"

/** Raise it when reading, cutting or describing changes, so that files already on the shelf are read again. */
export const READING_VERSION = 3

/** What somebody decided about a file before it is read. */
export interface Settings {
  readonly manifest: ManifestEntry | undefined
  readonly audience: Audience
  readonly unit: number | null
}

/** Once the model stood here, whose change read every file again; its vectors are renewed in the background now. */
const AS_BEFORE = "builtin-1"

export function settingsDigest({ manifest, audience, unit }: Settings): string {
  // As it was before there were units, so that a whole organisation's files are not all read again.
  const whose = unit === null ? [] : [unit]
  return sha256(JSON.stringify([READING_VERSION, manifest ?? null, audience, AS_BEFORE, ...whose]))
}

/** Throws AppError `secret-refused` or `draft-held` when a text may not be stored. */
export function refuseSecrets(text: string, fileName: string): void {
  const finding = checkSecrecy(text, fileName)
  if (finding.verdict === "clear") return
  const code = finding.verdict === "refuse" ? "secret-refused" : "draft-held"
  throw new AppError(code, `marked ${finding.mark}`, { details: { mark: finding.mark } })
}

/** The same of a whole paper, its title included. */
export function refuseSecretPaper(text: string, fileName: string): void {
  refuseSecrets(text, fileName)
  refuseSecretTitle(describe(text, splitDocument(text).sections, fileName).title)
}

/** Throws AppError `secret-refused` when a file's name alone says that it may not be stored. */
export function refuseSecretName(fileName: string): void {
  const finding = checkName(fileName)
  if (finding.verdict === "refuse") throw secretRefused(finding.mark)
}

/** Throws AppError `secret-refused` when a document's title says that it may not be stored. */
export function refuseSecretTitle(title: string): void {
  const mark = titleMark(title)
  if (mark !== undefined) throw secretRefused(mark)
}

function secretRefused(mark: string): AppError {
  return new AppError("secret-refused", `marked ${mark}`, { details: { mark } })
}

export interface Prepared {
  readonly document: NewDocument
  readonly sections: readonly Section[]
}

/** From the text of one file to what is to be stored. Throws `secret-refused`, `draft-held` or `file-no-text`. */
export function prepareDocument(
  read: ReadResult,
  fileName: string,
  bytesSha256: string,
  settings: Settings,
): Prepared {
  refuseSecrets(read.text, fileName)
  const { sections, warnings } = splitDocument(read.text)
  if (sections.length === 0) throw new AppError("file-no-text", "no readable section")
  const described = override(describe(read.text, sections, fileName), settings.manifest)
  refuseSecretTitle(described.title)
  const document: NewDocument = {
    ...described,
    numberKey: described.number === "" ? "" : documentKey(described.number),
    nameKey: nameKey(described),
    audience: settings.audience,
    unit: settings.unit,
    kind: settings.manifest?.kind ?? "original",
    officialUrl: settings.manifest?.official_url ?? "",
    format: read.format,
    usedOcr: read.usedOcr,
    sha256: bytesSha256,
    settingsSha256: settingsDigest(settings),
    warnings: [...read.warnings, ...warnings, ...described.warnings],
  }
  return { document, sections }
}

/** The manifest wins over what the text seems to say; what it leaves open stays as read. */
function override(described: Description, manifest: ManifestEntry | undefined): Description {
  if (manifest === undefined) return described
  const stated = (manifest.replaces ?? []).map(
    (target): Relation => ({
      kind: "replaces",
      target,
      targetKey: documentKey(target),
      targetDate: null,
      unit: "",
      effectiveOn: null,
      quote: "",
    }),
  )
  const whole = described.relations.filter(({ kind, unit }) => kind === "replaces" && unit === "")
  const known = new Set(whole.map(({ targetKey }) => targetKey))
  return {
    ...described,
    number: manifest.number ?? described.number,
    type: manifest.type ?? described.type,
    issuer: manifest.issuer ?? described.issuer,
    title: manifest.title ?? described.title,
    issuedOn: fullDate(manifest.date) ?? described.issuedOn,
    effectiveFrom: fullDate(manifest.effective) ?? described.effectiveFrom,
    effectiveTo: fullDate(manifest.effective_to) ?? described.effectiveTo,
    relations: [...described.relations, ...stated.filter((one) => !known.has(one.targetKey))],
  }
}

/** Adds search rows to sections; `refs` are the bulk lines' own ids. */
export function indexSections(sections: readonly Section[], refs: readonly string[] = []): NewSection[] {
  return sections.map((section, index) => ({
    section,
    ref: refs[index] ?? "",
    digest: wordsDigest(section.text),
    run: runOfBody(section.text, section.heading),
    passages: cutPassages(section).map(({ weights }) => ({ weights, meaning: meaningOf(weights.keys()) })),
  }))
}
