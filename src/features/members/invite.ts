import { recordRef } from "../../core/audit.ts"
import type { OutgoingFile } from "../../core/channel.ts"
import { chatLink } from "../../core/chat-link.ts"
import { may } from "../../core/rights.ts"
import { qrPng } from "../../print/qr.ts"
import { readHandles } from "../../storage/channel-reports.ts"
import { insertInvitations } from "../../storage/invitations.ts"
import { readListed } from "../../storage/lists.ts"
import { keepMade } from "../../storage/originals.ts"
import { rolesOf } from "../../storage/roles.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { CODE_MS, newInvitation } from "./code.ts"
import { type MembersDeps, page } from "./deps.ts"

/** Large enough for a phone that is held before another. */
const QR_PIXELS = 480

/**
 * A code for one person, to be told to them now. Somebody who is also something in a unit where the inviter may not
 * invite is invited there, or by the operator: else whoever keeps one list could enter another by it.
 */
export async function inviteOne(
  deps: MembersDeps,
  asker: Asker,
  unit: number,
  person: number,
): Promise<Presented> {
  const { queries, texts } = deps
  const one = await readListed(queries, unit, person)
  if (one === undefined) return page(texts("members-gone"))
  if (!(await isTheirs(deps, asker, person))) return page(texts("members-invite-elsewhere"))
  const code = newInvitation()
  await insertInvitations(queries, [{ digest: code.digest, person }], {
    unit,
    kind: "code",
    by: asker.standing.person!.id,
    at: asker.now,
    expiresAt: new Date(asker.now.getTime() + CODE_MS),
    isApproved: false,
  })
  await deps.audit(asker, "invited", recordRef("person", person), `unit:${unit}`)
  const told = texts("members-invited", { name: one.name, code: code.shown })
  const qr = await qrOf(deps, asker, code.shown)
  const presented = page(qr === undefined ? told : `${told}\n${qr.told}`, [
    { label: texts("members-button-person"), action: { do: "person", unit, person } },
  ])
  return qr === undefined ? presented : { ...presented, file: qr.file }
}

/**
 * A picture to be scanned from the inviter's screen: it opens the assistant, with the code where a channel hands one on.
 * Undefined where no link leads to the assistant.
 */
async function qrOf(
  { queries, texts }: MembersDeps,
  asker: Asker,
  code: string,
): Promise<{ readonly told: string; readonly file: OutgoingFile } | undefined> {
  const ways = (await readHandles(queries)).flatMap(({ channel, handle }) => {
    const link = chatLink(channel, handle, code)
    return link === null ? [] : [{ channel: texts(`reach-channel-${channel}`), ...link }]
  })
  const way = ways.find(({ carriesCode }) => carriesCode) ?? ways[0]
  if (way === undefined) return undefined
  const made = { mediaType: "image/png", bytes: qrPng(way.url, QR_PIXELS) }
  const sha256 = await keepMade(queries, made, new Date(asker.now.getTime() + CODE_MS), asker.from)
  const told = texts(way.carriesCode ? "members-invited-qr" : "members-invited-qr-link", {
    channel: way.channel,
  })
  return { told, file: { name: "ma-qr.png", mediaType: made.mediaType, sha256, bytes: made.bytes.length } }
}

/** Whether all that a person is lies in units in which the asker may invite. */
export async function isTheirs(deps: MembersDeps, asker: Asker, person: number): Promise<boolean> {
  const held = await rolesOf(deps.queries, person)
  return held.every(({ unit }) => may(asker.standing.held, "invite", unit))
}
