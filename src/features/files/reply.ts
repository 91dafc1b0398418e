import { timeAndDay } from "../../core/calendar.ts"
import type { Texts } from "../../core/texts.ts"
import { uploadTakes } from "../../core/uploads.ts"
import type { Queries } from "../../storage/database.ts"
import { createUploadLink } from "../../storage/links.ts"
import { type Asker, type Dialogue, offer, type Presented, type Reply, say, tag } from "../dialogue.ts"

export type FilesAction = { readonly do: "link" }

export interface FilesDeps {
  readonly queries: Queries
  readonly texts: Texts
  /** Where people reach this service; null when they cannot. */
  readonly publicUrl: string | null
}

const WORDS = /^(?:gui (?:tep|file|van ban)(?: qua lien ket)?|\/?guitep)$/
const LINK_HOURS = 24
/** What the links of this feature are made for. */
const PURPOSE = "shelf"

/**
 * Answers folded words of somebody who wants to hand over a file. Undefined for other words, and for everybody who
 * may not: to them these words are a question like any other.
 */
export async function callFiles(
  deps: FilesDeps,
  asker: Asker,
  dialogue: Dialogue,
  word: string,
): Promise<Reply | undefined> {
  if (!WORDS.test(word) || !maySend(asker)) return undefined
  return offer(dialogue, await showLink(deps, asker))
}

/** Does what the button says. The right is looked at again: it may have been taken since. */
export async function pressFiles(deps: FilesDeps, asker: Asker, dialogue: Dialogue): Promise<Reply> {
  if (!maySend(asker)) return say(dialogue, deps.texts("common-button-unknown"))
  return offer(dialogue, await showLink(deps, asker))
}

/** The button for somebody who may hand over a file by a link; none for others, and where no link leads here. */
export function filesOffers(
  { texts, publicUrl }: Omit<FilesDeps, "queries">,
  asker: Asker,
): Presented["offers"] {
  if (publicUrl === null || !maySend(asker)) return []
  const action: FilesAction = { do: "link" }
  return tag("files", { parts: [], offers: [{ label: texts("files-button-link"), action }] }).offers
}

/** Who looks after the papers, and only where nobody else reads the link. */
function maySend({ isPrivate, audience }: Asker): boolean {
  return isPrivate && audience === "committee"
}

async function showLink({ queries, texts, publicUrl }: FilesDeps, asker: Asker): Promise<Presented> {
  if (publicUrl === null) return sentence(texts("files-at-office"))
  const { from, user, now } = asker
  const request = { user, purpose: PURPOSE, publicUrl, now, hours: LINK_HOURS }
  const url = await createUploadLink(queries, from, request)
  const until = timeAndDay(new Date(now.getTime() + LINK_HOURS * 60 * 60 * 1000))
  return sentence(texts("files-link", { url, takes: uploadTakes(texts, PURPOSE), ...until }))
}

function sentence(text: string): Presented {
  return { parts: [{ kind: "text", text }], offers: [] }
}
