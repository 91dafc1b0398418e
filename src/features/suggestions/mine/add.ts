import { OPEN_STATES } from "../../../core/case.ts"
import { caseToken } from "../../../core/case-keys.ts"
import type { Case } from "../../../storage/cases/cases.ts"
import { insertCaseMessage } from "../../../storage/cases/messages.ts"
import { addCasePhoto, countCasePhotos, type Photo } from "../../../storage/cases/photos.ts"
import { triage } from "../../../understand/suggestion/index.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { button, page, type SuggestionsDeps } from "../deps.ts"
import { doorOf, doorText } from "../doors.ts"
import { forgetSaid } from "../forget-said.ts"
import { moveCase } from "../move.ts"
import { ownCase } from "./find.ts"
import { notThere, showCase } from "./show.ts"

const MOST_LETTERS = 2000
/** Those that came with it and those that came later. */
const MOST_PHOTOS = 6

/** Asks for what is to be added. */
export async function askAdd(deps: SuggestionsDeps, asker: Asker, token: string): Promise<Presented> {
  const one = await ownCase(deps, asker, token)
  if (one === undefined) return notThere(deps)
  if (!isOpen(one)) return showCase(deps, asker, one, deps.texts("suggestions-add-late"))
  return page(deps.texts("suggestions-add"), [button(deps, "back", { do: "show", token })], {
    do: "add",
    token,
  })
}

/** Adds words; a case that waited for them is worked on again. */
export async function takeAdded(
  deps: SuggestionsDeps,
  asker: Asker,
  token: string,
  text: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const one = await ownCase(deps, asker, token)
  if (one === undefined) return notThere(deps)
  if (!isOpen(one)) return showCase(deps, asker, one, texts("suggestions-add-late"))
  const wrong = await notTaken(deps, asker, token, "add", text)
  if (wrong !== undefined) return wrong
  await insertCaseMessage(queries, one.id, { day: asker.today, fromCitizen: true, person: null, text })
  await forgetSaid(deps, asker, text)
  return added(deps, asker, one)
}

/** Adds a picture in the same way. */
export async function addPhoto(
  deps: SuggestionsDeps,
  asker: Asker,
  token: string,
  photo: Photo,
): Promise<Presented> {
  const { queries, texts } = deps
  const one = await ownCase(deps, asker, token)
  if (one === undefined) return notThere(deps)
  if (!isOpen(one)) return showCase(deps, asker, one, texts("suggestions-add-late"))
  if ((await countCasePhotos(queries, one.id)) >= MOST_PHOTOS)
    return showCase(deps, asker, one, texts("suggestions-photos-enough", { most: MOST_PHOTOS }))
  await addCasePhoto(queries, one.id, asker.today, photo)
  return added(deps, asker, one)
}

async function added(deps: SuggestionsDeps, asker: Asker, one: Case): Promise<Presented> {
  const { queries, holidays, texts } = deps
  const now =
    one.state === "waiting"
      ? (await moveCase(queries, holidays, { case: one.id, to: "checking", by: "citizen" }, asker.today)).case
      : one
  // One more picture often follows: of an album, or sent with the words.
  const step = { feature: "suggestions", do: "added", token: caseToken(deps.keys, one.id) } as const
  return { ...(await showCase(deps, asker, now, texts("suggestions-added"))), step }
}

/** Why words are not taken: too many, or for another door, and then they are kept nowhere. Undefined when they are. */
export async function notTaken(
  deps: SuggestionsDeps,
  asker: Asker,
  token: string,
  then: "add" | "unsolved",
  text: string,
): Promise<Presented | undefined> {
  const back = [button(deps, "back", { do: "show", token })]
  const door = doorOf(triage(text))
  if (door !== undefined) return page(await doorText(deps, door, asker), back)
  const letters = [...text].length
  return letters > MOST_LETTERS
    ? page(deps.texts("suggestions-added-long", { letters, most: MOST_LETTERS }), back, { do: then, token })
    : undefined
}

/** Whether a case still takes more words and pictures. */
export function isOpen({ state }: Case): boolean {
  return (OPEN_STATES as readonly string[]).includes(state)
}
