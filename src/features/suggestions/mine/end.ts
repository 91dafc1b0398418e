import { mayMove } from "../../../core/case.ts"
import { forgetContact } from "../../../storage/cases/forget-sender.ts"
import { insertCaseMessage } from "../../../storage/cases/messages.ts"
import { endPublications } from "../../../storage/cases/publications.ts"
import { forgetRoute } from "../../../storage/cases/routes.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { button, page, type SuggestionsDeps } from "../deps.ts"
import { forgetSaid } from "../forget-said.ts"
import { mayReopen, moveCase } from "../move.ts"
import { tellFollowers } from "../tell.ts"
import { notTaken } from "./add.ts"
import { ownCase } from "./find.ts"
import { notThere, showCase } from "./show.ts"

/** Asks what is missing. */
export async function askUnsolved(deps: SuggestionsDeps, asker: Asker, token: string): Promise<Presented> {
  const one = await ownCase(deps, asker, token)
  if (one === undefined) return notThere(deps)
  if (!mayReopen(one, asker.today)) return showCase(deps, asker, one, deps.texts("suggestions-unsolved-late"))
  return page(deps.texts("suggestions-unsolved"), [button(deps, "back", { do: "show", token })], {
    do: "unsolved",
    token,
  })
}

/** What is missing was said: it is worked on once more, with days that are counted anew. */
export async function takeUnsolved(
  deps: SuggestionsDeps,
  asker: Asker,
  token: string,
  text: string,
): Promise<Presented> {
  const { queries, holidays, texts } = deps
  const { today } = asker
  const one = await ownCase(deps, asker, token)
  if (one === undefined) return notThere(deps)
  if (!mayReopen(one, today)) return showCase(deps, asker, one, texts("suggestions-unsolved-late"))
  const wrong = await notTaken(deps, asker, token, "unsolved", text)
  if (wrong !== undefined) return wrong
  await insertCaseMessage(queries, one.id, { day: today, fromCitizen: true, person: null, text })
  await forgetSaid(deps, asker, text)
  const moved = await moveCase(queries, holidays, { case: one.id, to: "checking", by: "citizen" }, today)
  return showCase(deps, asker, moved.case, texts("suggestions-reopened"))
}

/** The person is content: it is over, and nobody is told of it any more. */
export async function solved(deps: SuggestionsDeps, asker: Asker, token: string): Promise<Presented> {
  return end(deps, asker, token, "closed")
}

export async function askWithdraw(deps: SuggestionsDeps, asker: Asker, token: string): Promise<Presented> {
  const one = await ownCase(deps, asker, token)
  if (one === undefined) return notThere(deps)
  if (!mayMove(one.state, "withdrawn", "citizen"))
    return showCase(deps, asker, one, deps.texts("suggestions-withdraw-late"))
  return page(deps.texts("suggestions-withdraw"), [
    button(deps, "withdraw-sure", { do: "withdraw-sure", token }),
    button(deps, "back", { do: "show", token }),
  ])
}

export async function withdraw(deps: SuggestionsDeps, asker: Asker, token: string): Promise<Presented> {
  return end(deps, asker, token, "withdrawn")
}

async function end(
  deps: SuggestionsDeps,
  asker: Asker,
  token: string,
  to: "closed" | "withdrawn",
): Promise<Presented> {
  const { queries, holidays, texts } = deps
  const one = await ownCase(deps, asker, token)
  if (one === undefined) return notThere(deps)
  if (!mayMove(one.state, to, "citizen"))
    return showCase(
      deps,
      asker,
      one,
      texts(to === "closed" ? "suggestions-solved-late" : "suggestions-withdraw-late"),
    )
  const moved = await moveCase(queries, holidays, { case: one.id, to, by: "citizen" }, asker.today)
  // Its followers are nobody's any more after this: each hears of it once.
  if (to === "withdrawn")
    await tellFollowers(deps, one, texts("suggestions-followed-withdrawn", { code: one.code }), asker.now)
  await forgetRoute(queries, one.id)
  if (to === "withdrawn") {
    await forgetContact(queries, one.id)
    await endPublications(queries, [one.id])
  }
  return showCase(
    deps,
    asker,
    to === "withdrawn" ? { ...moved.case, mayPublish: false } : moved.case,
    texts(to === "closed" ? "suggestions-solved" : "suggestions-withdrawn"),
  )
}
