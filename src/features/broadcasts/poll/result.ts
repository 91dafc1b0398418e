import { FEW_VOTES, splitOf } from "../../../core/broadcast.ts"
import type { Texts } from "../../../core/texts.ts"
import type { Broadcast } from "../../../storage/broadcasts.ts"
import type { Queries } from "../../../storage/database.ts"
import { countVotes, readOptions } from "../../../storage/polls.ts"

/**
 * The totals of a poll, as far as it has come: how many answered, and how they are split only where they are not so few
 * that it would tell who thinks what.
 */
export async function resultText(queries: Queries, texts: Texts, poll: Broadcast): Promise<string> {
  const options = await readOptions(queries, poll.id)
  const isClosed = poll.state === "closed"
  const counted = isClosed ? options.map(({ votes }) => votes ?? 0) : await countVotes(queries, poll.id)
  const votes = isClosed ? (poll.votes ?? 0) : counted.reduce((sum, one) => sum + one, 0)
  const split = splitOf(counted)
  return [
    texts("broadcasts-result", { question: poll.content, votes, closed: isClosed ? "yes" : "no" }),
    ...(split === null
      ? [texts("broadcasts-result-few", { few: FEW_VOTES })]
      : options.map(({ number, label }, index) =>
          texts("broadcasts-result-line", { number, label, votes: split[index]! }),
        )),
    texts("broadcasts-result-foot"),
  ].join("\n")
}
