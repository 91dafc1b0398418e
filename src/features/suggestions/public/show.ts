import { caseToken, followerDigest } from "../../../core/case-keys.ts"
import { dayText } from "../../../core/day-text.ts"
import { isFollowing } from "../../../storage/cases/followers.ts"
import { type PublicCase, publicIds, readPublic } from "../../../storage/cases/public-list.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { button, page, type SuggestionsDeps, sendersOf } from "../deps.ts"
import { ownCases } from "../mine/find.ts"
import { publicText } from "./shown.ts"

/** The public case that a button means; undefined for one that is public no more. */
export async function publicByToken(
  { queries, keys }: SuggestionsDeps,
  { today }: Asker,
  token: string,
): Promise<PublicCase | undefined> {
  const id = (await publicIds(queries)).find((one) => caseToken(keys, one) === token)
  return id === undefined ? undefined : readPublic(queries, id, today)
}

export function publicGone(deps: SuggestionsDeps): Presented {
  return page(deps.texts("suggestions-public-gone"), [listButton(deps)])
}

function listButton(deps: SuggestionsDeps) {
  return button(deps, "public", { do: "public", from: 0, category: null, asked: null })
}

export async function showPublic(deps: SuggestionsDeps, asker: Asker, token: string): Promise<Presented> {
  const one = await publicByToken(deps, asker, token)
  return one === undefined ? publicGone(deps) : showPublicCase(deps, asker, one)
}

/** The words of the office, how it stands and since when, and how many see the same. */
export async function showPublicCase(
  deps: SuggestionsDeps,
  asker: Asker,
  one: PublicCase,
  said?: string,
): Promise<Presented> {
  const { queries, texts, keys } = deps
  const isDone = one.settledOn !== null
  const text = [
    ...(said === undefined ? [] : [said, ""]),
    publicText(texts, one),
    texts("suggestions-public-state", {
      state: texts(`suggestions-state-public-${one.state}`),
      unit: one.desk,
      received: dayText(one.receivedOn),
      until: isDone ? "done" : isOver(one) ? "none" : "open",
      day: dayText(one.settledOn ?? one.answerBy),
      weight: one.weight,
    }),
  ].join("\n")
  const token = caseToken(keys, one.id)
  const follows = await isFollowing(queries, one.id, await digestsAt(deps, asker, one.id))
  const isOwn = (await ownCases(deps, asker)).some(({ id }) => id === one.id)
  return page(text, [
    ...(follows
      ? [button(deps, "unfollow", { do: "unfollow", token })]
      : isOwn || isOver(one)
        ? []
        : [button(deps, "follow", { do: "follow", token })]),
    listButton(deps),
    button(deps, "begin", { do: "begin" }),
  ])
}

/** Nothing will be told of it any more. */
export function isOver({ state }: Pick<PublicCase, "state">): boolean {
  return state === "closed" || state === "merged"
}

/** Every account of the person, as this case knows it. */
export async function digestsAt(deps: SuggestionsDeps, asker: Asker, id: number): Promise<string[]> {
  return (await sendersOf(deps, asker)).map((one) => followerDigest(deps.keys, one, id))
}
