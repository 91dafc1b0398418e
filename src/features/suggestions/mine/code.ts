import { caseToken, triesDigest } from "../../../core/case-keys.ts"
import { readCaseByCode } from "../../../storage/cases/cases.ts"
import { blockedUntil } from "../../../storage/link-codes.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { restSentence } from "../../reach/link.ts"
import { noteWrongCode } from "../../reach/tries.ts"
import { button, page, type SuggestionsDeps, senderOf } from "../deps.ts"
import { ownCases } from "./find.ts"
import { courseLines, stateText } from "./show.ts"

/**
 * Says how a case stands to whoever has its code: state and public words, never what was sent. A wrong code and one that
 * is nobody's get the same answer, and after some of them none is looked at for a while.
 */
export async function showStatus(deps: SuggestionsDeps, asker: Asker, code: string): Promise<Presented> {
  const { queries, texts, keys } = deps
  const { channel } = senderOf(asker)
  const by = { channel, user: triesDigest(keys, senderOf(asker)), chat: "" }
  const blocked = await blockedUntil(queries, by, asker.now)
  if (blocked !== null) return page(restSentence(texts, blocked, asker.now))
  const one = await readCaseByCode(queries, code)
  if (one === undefined) {
    const rest = await noteWrongCode(queries, by, asker.now)
    return page(rest === null ? texts("suggestions-code-none") : restSentence(texts, rest, asker.now))
  }
  const isOwn = (await ownCases(deps, asker)).some(({ id }) => id === one.id)
  const lines = [
    texts("suggestions-status", { code: one.code }),
    stateText(deps, one),
    ...(await courseLines(deps, one, asker)),
  ]
  return page(
    lines.join("\n"),
    isOwn ? [button(deps, "open", { do: "show", token: caseToken(keys, one.id) })] : [],
  )
}
