import type { CaseState } from "../../core/case.ts"
import { caseToken } from "../../core/case-keys.ts"
import type { Button } from "../../core/channel.ts"
import type { Keys } from "../../core/seal.ts"
import type { Texts } from "../../core/texts.ts"
import type { Case } from "../../storage/cases/cases.ts"

/** What the sender of a case can do about news of it at once; `open` shows the whole. */
const NEWS_ACTS = ["open", "add", "unsolved", "solved"] as const
export type NewsAct = (typeof NEWS_ACTS)[number]

/** Good for days: the rest of the id names the case to its sender only. */
const ID = /^case-(open|add|unsolved|solved):(.+)$/

const USEFUL: Readonly<Partial<Record<CaseState, readonly NewsAct[]>>> = {
  waiting: ["add", "open"],
  answered: ["unsolved", "solved", "open"],
  refused: ["unsolved", "open"],
}

/** The buttons below news of a case that stands so; one that was reopened is not reopened again. */
export function newsButtons(
  { texts, keys }: { readonly texts: Texts; readonly keys: Keys },
  one: Pick<Case, "id" | "reopened">,
  state?: CaseState,
): Button[] {
  const acts = (state && USEFUL[state]) ?? ["open"]
  const token = caseToken(keys, one.id)
  return acts
    .filter((act) => act !== "unsolved" || one.reopened === 0)
    .map((act) => ({ label: texts(`suggestions-button-${act}`), action: `case-${act}:${token}` }))
}

/** Which case a button below news means, and what is to be done; undefined for other buttons. */
export function newsButtonIn(id: string): { readonly act: NewsAct; readonly token: string } | undefined {
  const [, act, token] = ID.exec(id) ?? []
  return act === undefined ? undefined : { act: act as NewsAct, token: token! }
}

/** The case of which the last message asked something; undefined where it did not. */
export function caseAsked(latest: readonly string[]): string | undefined {
  return latest.map(newsButtonIn).find((button) => button?.act === "add")?.token
}
