import type { Act, Reference } from "../core/audit.ts"
import type { Texts } from "../core/texts.ts"
import { type Asker, type Dialogue, type Reply, say } from "./dialogue.ts"

interface RefuseDeps {
  readonly texts: Texts
  readonly audit: (asker: Asker, act: Act, subject: Reference, reason?: string) => Promise<void>
}

/**
 * Answers a button that somebody may not press: as one that nobody knows, so that it tells nothing; and the journal has
 * what was tried of which record.
 */
export async function refusePress(
  { texts, audit }: RefuseDeps,
  asker: Asker,
  dialogue: Dialogue,
  subject: Reference,
  tried: string,
): Promise<Reply> {
  await audit(asker, "refused", subject, tried)
  return say(dialogue, texts("common-button-unknown"))
}
