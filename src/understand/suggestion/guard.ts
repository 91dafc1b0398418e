import { categoryOf } from "./category.ts"
import type { Token } from "./lexicon.ts"
import type { Lines } from "./lexicons.ts"
import { type Chances, readAgain } from "./reader/read.ts"
import type { ReadKind } from "./reader/weights.ts"
import { type Doubt, open, sure, type Triage } from "./verdict.ts"

const FEARED = ["complaint", "denunciation", "emergency", "secret"] as const satisfies readonly ReadKind[]
/** From this chance on that it is one of these, a person looks at what the rules take for a suggestion. */
const AFRAID = 0.4
/** What the rules take for a question is kept nowhere, and whoever asks about the law is not to be asked back. */
const AFRAID_OF_QUESTION = 0.5
/** What has the very form of a question about rules, or is a few words only, is feared when hardly anything else is left. */
const AFRAID_OF_PLAIN = 0.75
/** A kind is named as what it may be from this share of the likeliest on. */
const NAMED = 0.5
/** From these chances on a doubtful message is taken for a suggestion or a question after all. */
const SURE = 0.95
const SURE_OF_QUESTION = 0.7
/** The only doubts of the rules that may be settled so: that it accuses somebody is never settled by a question. */
const SETTLED_AS_SUGGESTION: readonly Doubt[] = ["suggestion", "question", "denunciation"]
const SETTLED_AS_QUESTION: readonly Doubt[] = ["suggestion", "question"]

/**
 * What the rules found, looked at by the second reader, which knows no rules and has learnt from whole messages: where it is
 * afraid that something harmless is none, a person is asked; where the rules doubt and it does not, nobody is.
 */
export function guarded(
  found: Triage,
  tokens: readonly Token[],
  lines: Lines,
  isOfRules: () => boolean,
): Triage {
  const { kind } = found
  if (kind === "human") return settled(found, tokens, lines)
  if (kind !== "suggestion" && kind !== "question" && kind !== "greeting" && kind !== "abuse") return found
  const chances = readAgain(tokens)
  const fear = 1 - chances.suggestion - chances.question
  if (fear <= (kind === "suggestion" ? AFRAID : AFRAID_OF_QUESTION)) return found
  if (kind === "question" && tokens.length <= NAME) return found
  if (kind === "question" && fear <= AFRAID_OF_PLAIN && (isShort(tokens) || isOfRules())) return found
  return open(kind, ...feared(chances))
}

/** In words: so few name a thing and tell of nothing, such as "phó bí thư". */
const NAME = 4
/** Too few words to read much from: "ai làm phó trưởng ban". */
const isShort = (tokens: readonly Token[]) => tokens.length < 8

function feared(chances: Chances): ReadKind[] {
  const most = Math.max(...FEARED.map((one) => chances[one]))
  return FEARED.filter((one) => chances[one] >= most * NAMED)
}

function settled(found: Triage, tokens: readonly Token[], { category, person }: Lines): Triage {
  const { doubts } = found
  const mayBe = (kinds: readonly Doubt[]) => doubts.every((doubt) => kinds.includes(doubt))
  const isForPerson = / (?:kn|threat|machine|paper|picture) /.test(person)
  if (isForPerson || !doubts.includes("suggestion") || !mayBe(SETTLED_AS_SUGGESTION)) return found
  const { suggestion, question } = readAgain(tokens)
  if (suggestion > SURE) return { kind: "suggestion", category: categoryOf(category), doubts: [] }
  return question > SURE_OF_QUESTION && mayBe(SETTLED_AS_QUESTION) ? sure("question") : found
}
