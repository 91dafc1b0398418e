import type { Address, Outgoing, Sent } from "../../core/channel.ts"
import type { Clock } from "../../core/clock.ts"
import { DeliveryError } from "../../core/errors.ts"
import type { Client } from "./client.ts"
import { isNoWindow } from "./errors.ts"
import { readyFile } from "./files.ts"
import type { ApprovedTemplates, WindowLedger } from "./ports.ts"
import type { Quotas } from "./quotas.ts"
import { type Recipient, readRecipient } from "./recipient.ts"
import { fileMessage, type Piece, piecesOf, textMessage } from "./render.ts"
import { fillTemplate } from "./templates.ts"
import { windowOf } from "./windows.ts"

export interface SendDeps {
  readonly client: Client
  readonly ledger: WindowLedger
  readonly quotas: Quotas
  readonly templates: ApprovedTemplates
  readonly clock: Clock
  readonly readFile: (sha256: string) => Promise<Uint8Array | null>
  readonly buttonType: "show" | "hide"
}

/**
 * Sends one piece. Within seven days of a person's last word as a consultation; after that the approved text of the
 * message, once, in place of all its pieces. Throws `DeliveryError` and nothing else.
 */
export async function sendPiece(
  deps: SendDeps,
  to: Address,
  message: Outgoing,
  index: number,
): Promise<Sent> {
  const recipient = readRecipient(to.chat)
  if (recipient === null) throw new DeliveryError("rejected", "not an address of the zalo-oa channel")
  const pieces = piecesOf(message)
  const piece = pieces[index]
  if (piece === undefined) throw new DeliveryError("rejected", `the message has no piece ${index}`)
  if (recipient.kind === "phone" || !(await mayConsult(deps, recipient.id)))
    return sendTemplate(deps, recipient, message, index)

  // A file that the platform would not take is refused before the words that go with it are out.
  if (index === 0 && piece.kind === "text" && message.file !== undefined)
    await readyFile(message.file, deps.readFile)
  try {
    return await consult(deps, recipient.id, piece)
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error
    if (error.platformCode === "-211") await deps.quotas.noteExhausted()
    // The platform counts the days, not we.
    const isApproved = fillTemplate(deps.templates, message).found
    if (index === 0 && isNoWindow(error) && isApproved) return sendTemplate(deps, recipient, message, index)
    throw error
  }
}

async function mayConsult(deps: SendDeps, user: string): Promise<boolean> {
  const lastHeard = await deps.ledger.lastHeard(user).catch((error: unknown) => {
    throw new DeliveryError("not_sent", "the window ledger failed", { cause: error })
  })
  return windowOf(lastHeard, deps.clock.now()) !== "closed"
}

async function consult(deps: SendDeps, user: string, piece: Piece): Promise<Sent> {
  const body =
    piece.kind === "text" ? textMessage(piece, deps.buttonType) : fileMessage(await uploaded(deps, piece))
  const { messageId, quota } = await deps.client.consult(user, body)
  await deps.quotas.noteAnswer(quota)
  return { platformId: messageId }
}

async function uploaded(deps: SendDeps, { file }: Piece & { kind: "file" }): Promise<string> {
  const { name, mediaType, bytes } = await readyFile(file, deps.readFile)
  return deps.client.upload(name, mediaType, bytes)
}

async function sendTemplate(
  deps: SendDeps,
  recipient: Recipient,
  message: Outgoing,
  index: number,
): Promise<Sent> {
  const filled = fillTemplate(deps.templates, message)
  if (!filled.found) {
    if (filled.why === "incomplete")
      throw new DeliveryError("rejected", "a value of the approved text is missing", {
        platformCode: "template-values",
        isUncalled: true,
      })
    throw new DeliveryError("unreachable", "seven days without a word, and no approved text", {
      closed: "no_window",
      platformCode: "no-window",
      isUncalled: true,
    })
  }
  // The approved text went out with the first piece and says it all.
  if (index > 0) return { platformId: `template#${index}` }
  const { messageId } =
    recipient.kind === "phone"
      ? await deps.client.templateByPhone(recipient.number, filled.id, filled.data)
      : await deps.client.template(recipient.id, filled.id, filled.data)
  return { platformId: messageId }
}
