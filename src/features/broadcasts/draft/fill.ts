import { FEWEST_OPTIONS, LONGEST_OPTION, MOST_OPTIONS } from "../../../core/broadcast.ts"
import { endOfDayInVietnam, localTime } from "../../../core/calendar.ts"
import { fold } from "../../../core/text.ts"
import { type Broadcast, changeBroadcast, readBroadcast } from "../../../storage/broadcasts.ts"
import { setOptions } from "../../../storage/polls.ts"
import { readWhen } from "../../../understand/when/read.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { instantOf } from "../../meetings/deps.ts"
import type { BroadcastsStep } from "../actions.ts"
import { type BroadcastsDeps, page } from "../deps.ts"
import { belongsToBallots } from "../poll/refused.ts"
import { typeDocument } from "./document.ts"
import { typeUnits } from "./people.ts"
import { askFor, showDraft } from "./preview.ts"

/** A poll is open so long at most. */
const LONGEST_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

/** Takes typed lines as the part of a draft that was asked for. */
export async function fillIn(
  deps: BroadcastsDeps,
  asker: Asker,
  step: BroadcastsStep,
  typed: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const draft = await readBroadcast(queries, step.broadcast)
  if (draft?.state !== "draft") return page(texts("broadcasts-gone"))
  switch (step.do) {
    case "content":
      return draft.kind === "poll"
        ? fillQuestion(deps, asker, draft, typed)
        : fillWords(deps, asker, draft, typed)
    case "options":
      return fillOptions(deps, asker, draft, linesOf(typed))
    case "ends":
      return fillEnd(deps, asker, draft, typed)
    case "document":
      return typeDocument(deps, asker, draft, typed)
    case "units":
      return typeUnits(deps, asker, draft, typed)
  }
}

async function fillWords(
  deps: BroadcastsDeps,
  asker: Asker,
  draft: Broadcast,
  typed: string,
): Promise<Presented> {
  await changeBroadcast(deps.queries, draft.id, { content: typed })
  return showDraft(deps, asker, draft.id)
}

/** The first line is the question; what stands below are the options. */
export async function fillQuestion(
  deps: BroadcastsDeps,
  asker: Asker,
  draft: Broadcast,
  typed: string,
): Promise<Presented> {
  const [question = "", ...options] = typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
  if (belongsToBallots(typed)) return askFor(deps, draft, "content", deps.texts("broadcasts-poll-refused"))
  await changeBroadcast(deps.queries, draft.id, { content: question })
  return options.length === 0
    ? showDraft(deps, asker, draft.id)
    : fillOptions(deps, asker, draft, options.map(unnumbered))
}

/** Options as lines; on one line they are parted by semicolons. Numbers and dashes before them are left out. */
function linesOf(typed: string): string[] {
  const lines = typed.includes("\n") ? typed.split("\n") : typed.split(";")
  return lines.map(unnumbered).filter((line) => line !== "")
}

function unnumbered(line: string): string {
  return line.replace(/^\s*(?:\d{1,2}\s*[.):](?!\d)|[-–•+*])\s*/, "").trim()
}

async function fillOptions(
  deps: BroadcastsDeps,
  asker: Asker,
  draft: Broadcast,
  options: readonly string[],
): Promise<Presented> {
  const { queries, texts } = deps
  const again = (problem: string) => askFor(deps, draft, "options", problem)
  if (options.some(belongsToBallots)) return again(texts("broadcasts-poll-refused"))
  if (options.length < FEWEST_OPTIONS || options.length > MOST_OPTIONS)
    return again(texts("broadcasts-options-count", { count: options.length }))
  if (options.some((one) => one.length > LONGEST_OPTION))
    return again(texts("broadcasts-options-long", { most: LONGEST_OPTION }))
  if (new Set(options.map(fold)).size < options.length) return again(texts("broadcasts-options-same"))
  await setOptions(queries, draft.id, options)
  return showDraft(deps, asker, draft.id)
}

async function fillEnd(
  deps: BroadcastsDeps,
  asker: Asker,
  draft: Broadcast,
  typed: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const local = localTime(asker.now)
  const when = readWhen(typed, { date: local.slice(0, 10), time: local.slice(11) })
  const endsAt =
    "start" in when
      ? instantOf(when.start)
      : "date" in when
        ? endOfDayInVietnam(instantOf(`${when.date}T12:00`))
        : null
  if (endsAt === null) return askFor(deps, draft, "ends", texts("broadcasts-ends-unclear"))
  if (endsAt.getTime() > asker.now.getTime() + LONGEST_DAYS * DAY_MS)
    return askFor(deps, draft, "ends", texts("broadcasts-ends-far", { days: LONGEST_DAYS }))
  await changeBroadcast(queries, draft.id, { endsAt })
  return showDraft(deps, asker, draft.id)
}
