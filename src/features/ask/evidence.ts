import { readFileSync } from "node:fs"
import type { StoredSection } from "../../storage/sections.ts"
import type { Candidate } from "./candidates.ts"
import { type ClauseMatch, contextOf, wordsOf } from "./clause-match.ts"
import { mustHold } from "./holds-asked.ts"
import type { Found, Retrieved } from "./retrieve.ts"
import { presentIn } from "./sightings.ts"
import { isUsable, standingOn } from "./standing.ts"
import { type Shelf, shareOf, type Target } from "./target.ts"

/** What speaks for and against the best words answering the question, in the order in which it is written down. */
export const EVIDENCE = [
  /** Share of the question, by weight, in the words with their headings and title. */
  "whole",
  /** Share of the question, by weight, that stands nowhere on the shelf. */
  "strange",
  /** What of the question counts most of all that the words with their headings do not hold, beside the whole question. */
  "gap",
  /** BM25 of the section beside the weight of the question, as a logarithm. */
  "words",
  /** How far the section stands before any other in what the forest says; below 0 where another stands before it. */
  "lead",
  /** The same in how near it comes to what the question is about. */
  "nearness",
  /** How many of the two, words and what they are about, by themselves put this section first, too. */
  "agreement",
  /** 1 when no thing of a certain kind was asked for: an amount, a day, a person. */
  "open",
  /** 1 when one was, and the words hold none. */
  "lacking",
  /** How much the question says: a long one is met by fewer clauses. 1 from a certain weight on. */
  "saying",
  /** 1 on a shelf of a few hundred passages, 0 from some thousands on: where little stands, something always fits best. */
  "smallness",
] as const
export type Evidence = Readonly<Record<(typeof EVIDENCE)[number], number>>

/** What `npm run evidence:train` has learned: how much each thing speaks for being right, in log-odds. */
export interface Weighing {
  readonly bias: number
  readonly weights: Evidence
}

/** Made by `npm run evidence:train -- … --write`. */
export const WEIGHING_FILE = new URL("./evidence.json", import.meta.url)

let weighing: Weighing | undefined

/** The weights that come with the program, read once. */
function openWeighing(): Weighing {
  weighing ??= JSON.parse(readFileSync(WEIGHING_FILE, "utf8")) as Weighing
  return weighing
}

/** The chance, from 0 to 1, that the best words answer the question; 0 where nothing was found. */
export function chanceOf(candidates: readonly Candidate[], retrieved: Retrieved): number {
  const evidence = evidenceOf(candidates, retrieved)
  if (evidence === undefined) return 0
  const { bias, weights } = openWeighing()
  const odds = EVIDENCE.reduce((sum, name) => sum + weights[name] * evidence[name], bias)
  return 1 / (1 + Math.exp(-odds))
}

/** So many of the sections found are looked at: one further down is no rival. */
const RIVALS = 10
/** A lead counts in units of how far the rivals stand apart, so that the forest's own scale does not matter; at most two. */
const MOST_LEAD = 2
/** A question of this weight says a great deal: some twenty words. */
const MUCH = 60
/** From so many passages on a shelf is large; so many doublings below it is small. */
const LARGE_SHELF = 5000
const DOUBLINGS = 3.6

/** When so much of the question stands nowhere in the section, it is about something else. */
const TOO_MUCH_MISSING = 0.25

/**
 * Undefined when nothing was found that could be an answer: nothing of a kind that must be held ("who" without a person), or
 * nothing about the question's words of two syllables ("đại học" where only schools are spoken of).
 */
export function evidenceOf(
  candidates: readonly Candidate[],
  { found, target, shelf, on }: Retrieved,
): Evidence | undefined {
  const best = candidates[0]
  if (best === undefined || (mustHold(target.asked) && best.match.holds === 0)) return undefined
  if (missingIn(best.match.section, target) >= TOO_MUCH_MISSING) return undefined
  // What it has replaced may say it in the asker's words: that is no rival.
  const isOver = ({ section }: Found) => !isUsable(standingOn(section, on))
  const rightly = isOver(best.found) ? found : found.filter((one) => !isOver(one))
  const rivals = rightly.slice(0, RIVALS)
  return {
    whole: best.match.whole,
    strange: strangeIn(target, shelf),
    gap: gapIn(best.match, target),
    words: Math.log1p(Math.max(0, best.found.words) / target.total),
    lead: leadOf(best.found, rivals, ({ score }) => score),
    nearness: leadOf(best.found, rivals, ({ meaning }) => meaning),
    agreement: countFirst(best.found, rightly),
    open: target.asked.kind === "any" ? 1 : 0,
    lacking: target.asked.kind !== "any" && best.match.holds === 0 ? 1 : 0,
    saying: Math.min(1, target.total / MUCH),
    smallness: Math.min(1, Math.max(0, Math.log2(LARGE_SHELF / shelf.passages) / DOUBLINGS)),
  }
}

/** Share of the question, by weight, in words of two syllables that stand nowhere in the section. */
function missingIn(section: StoredSection, target: Target): number {
  const seen = presentIn(`${section.text} ; ${contextOf(section)}`, target)
  const missing = [...target.wanted.keys()].filter(
    (index) => target.wanted[index]!.parts.length > 1 && !seen.has(index),
  )
  return shareOf(new Set(missing), target)
}

function strangeIn(target: Target, { frequency }: Shelf): number {
  const strange = [...target.wanted.keys()].filter(
    (index) => (frequency.get(target.wanted[index]!.term) ?? 0) === 0,
  )
  return shareOf(new Set(strange), target)
}

function gapIn(match: ClauseMatch, target: Target): number {
  const seen = presentIn(`${wordsOf(match)} ; ${contextOf(match.section)}`, target)
  const missing = target.weights.filter((_, index) => !seen.has(index))
  return Math.max(0, ...missing) / target.total
}

function countFirst(one: Found, found: readonly Found[]): number {
  const isFirst = (measure: (found: Found) => number) =>
    found.every((other) => measure(other) <= measure(one))
  return Number(isFirst(({ words }) => words)) + Number(isFirst(({ meaning }) => meaning))
}

/** How far one stands before the best of the others, in standard deviations of them all. */
function leadOf(one: Found, rivals: readonly Found[], measure: (found: Found) => number): number {
  const others = rivals.filter((rival) => rival !== one).map(measure)
  if (others.length === 0) return MOST_LEAD
  const all = [measure(one), ...others]
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length
  const spread = Math.sqrt(all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / all.length)
  if (spread === 0) return 0
  return Math.min(MOST_LEAD, Math.max(-MOST_LEAD, (measure(one) - Math.max(...others)) / spread))
}
