import { followerDigest, type Route, sealRoute } from "../../../core/case-keys.ts"
import { addFollower, isFollowing, removeFollowers } from "../../../storage/cases/followers.ts"
import { type PublicCase, readPublic } from "../../../storage/cases/public-list.ts"
import { hasAgreed } from "../../../storage/consents.ts"
import { questionText } from "../../consent/terms.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { button, page, type SuggestionsDeps, senderOf } from "../deps.ts"
import { keepAgreement } from "../intake/begin.ts"
import { ownCases } from "../mine/find.ts"
import { digestsAt, isOver, publicByToken, publicGone, showPublicCase } from "./show.ts"

/** Somebody sees the same: they count once, and hear of it. Who has not agreed that a way back is kept is asked first. */
export async function follow(deps: SuggestionsDeps, asker: Asker, token: string): Promise<Presented> {
  const { queries, texts } = deps
  const one = await publicByToken(deps, asker, token)
  if (one === undefined) return publicGone(deps)
  if (await hasAgreed(queries, senderOf(asker), "suggestions"))
    return followNow(deps, asker, one, texts("suggestions-followed"))
  return page(questionText(texts, "suggestions"), [
    button(deps, "follow-agree", { do: "follow-agree", token }),
    button(deps, "back", { do: "public-show", token }),
  ])
}

export async function agreeToFollow(deps: SuggestionsDeps, asker: Asker, token: string): Promise<Presented> {
  await keepAgreement(deps, asker)
  return follow(deps, asker, token)
}

/** Adds a person who has agreed, unless the case is their own or they follow it already, from whichever account. */
export async function followNow(
  deps: SuggestionsDeps,
  asker: Asker,
  one: PublicCase,
  done: string,
): Promise<Presented> {
  const { queries, texts, keys } = deps
  if ((await ownCases(deps, asker)).some(({ id }) => id === one.id))
    return showPublicCase(deps, asker, one, texts("suggestions-public-own"))
  if (await isFollowing(queries, one.id, await digestsAt(deps, asker, one.id)))
    return showPublicCase(deps, asker, one, texts("suggestions-followed-before"))
  const route: Route = { ...senderOf(asker), chat: asker.from.chat }
  const digest = followerDigest(keys, route, one.id)
  await addFollower(queries, one.id, { digest, sealed: sealRoute(keys, one.id, route) })
  return again(deps, asker, one, isOver(one) ? texts("suggestions-public-over") : done)
}

export async function unfollow(deps: SuggestionsDeps, asker: Asker, token: string): Promise<Presented> {
  const one = await publicByToken(deps, asker, token)
  if (one === undefined) return publicGone(deps)
  await removeFollowers(deps.queries, one.id, await digestsAt(deps, asker, one.id))
  return again(deps, asker, one, deps.texts("suggestions-unfollowed"))
}

async function again(
  deps: SuggestionsDeps,
  asker: Asker,
  { id }: PublicCase,
  said: string,
): Promise<Presented> {
  const now = await readPublic(deps.queries, id, asker.today)
  return now === undefined ? publicGone(deps) : showPublicCase(deps, asker, now, said)
}
