import { isReceiver } from "../../../storage/broadcast-people.ts"
import { readBroadcast } from "../../../storage/broadcasts.ts"
import { keepVote, readOptions } from "../../../storage/polls.ts"
import type { Asker } from "../../dialogue.ts"
import { shortTime } from "../../meetings/deps.ts"
import type { BroadcastsDeps } from "../deps.ts"

/**
 * Keeps what somebody chooses and says so; of neither anything stays but the vote, until the poll closes. Undefined for
 * whoever was not asked.
 */
export async function vote(
  { queries, texts }: BroadcastsDeps,
  asker: Asker,
  id: number,
  option: number,
): Promise<string | undefined> {
  const person = asker.standing.person
  if (person === null || !(await isReceiver(queries, id, person.id, asker.now))) return undefined
  const poll = await readBroadcast(queries, id)
  const chosen = (await readOptions(queries, id)).find(({ number }) => number === option)
  if (poll?.endsAt == null || chosen === undefined) return undefined
  if (!(await keepVote(queries, { poll: id, person: person.id, option }, asker.now)))
    return texts("broadcasts-vote-late")
  return texts("broadcasts-voted", { label: chosen.label, until: shortTime(texts, poll.endsAt) })
}
