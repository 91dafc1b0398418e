import { caseDeadlines, newCaseCode } from "../../../core/case.ts"
import { type Contact, caseToken } from "../../../core/case-keys.ts"
import { dayText } from "../../../core/day-text.ts"
import { type Case, insertCase, readCase } from "../../../storage/cases/cases.ts"
import { keepContact } from "../../../storage/cases/contacts.ts"
import { type CaseDraft, dropDrafts } from "../../../storage/cases/drafts.ts"
import { fileDraftPhotos } from "../../../storage/cases/photos.ts"
import { keepRoute, rememberSent } from "../../../storage/cases/routes.ts"
import { deskFor, readCaseDays } from "../../../storage/cases/settings.ts"
import { insertStep } from "../../../storage/cases/steps.ts"
import { requireUnit } from "../../../storage/units.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { button, page, type SuggestionsDeps, senderOf } from "../deps.ts"
import { forgetSaid } from "../forget-said.ts"
import { askUnit } from "./details.ts"
import { hasSentEnough, MOST_A_DAY } from "./limit.ts"
import { contactOfMember, isMember } from "./review.ts"
import { desks } from "./units.ts"

/** Files what was written, and says by which code and days. */
export async function send(
  deps: SuggestionsDeps,
  asker: Asker,
  draft: CaseDraft,
  isNamed: boolean,
): Promise<Presented> {
  const { texts, keys } = deps
  // A unit may have lost its desk since.
  if (draft.unit === null || !(await desks(deps, asker)).some(({ id }) => id === draft.unit))
    return askUnit(deps, asker)
  if (await hasSentEnough(deps, asker)) return page(texts("suggestions-enough", { most: MOST_A_DAY }))
  const contact = isMember(asker) ? await contactOfMember(deps, asker) : isNamed ? draft.contact : null
  const filed = await fileCase(deps, asker, { ...draft, unit: draft.unit }, contact)
  const unit = await requireUnit(deps.queries, filed.desk, asker.today)
  return page(
    texts("suggestions-receipt", {
      code: filed.code,
      unit: unit.name,
      accept: dayText(filed.acceptBy),
      answer: dayText(filed.answerBy),
    }),
    [
      button(deps, "open", { do: "show", token: caseToken(keys, filed.id) }),
      button(deps, "mine", { do: "mine", from: 0 }),
    ],
  )
}

/** Makes a case of a draft, in the transaction of the answer. Of its sender it holds nothing; the draft is gone. */
export async function fileCase(
  { queries, keys, texts, holidays }: SuggestionsDeps,
  asker: Asker,
  draft: CaseDraft & { readonly unit: number },
  contact: Contact | null,
): Promise<Case> {
  const sender = senderOf(asker)
  const { today } = asker
  const days = await readCaseDays(queries, draft.unit)
  const id = await insertCase(queries, {
    code: newCaseCode(today),
    kind: draft.kind,
    category: draft.category,
    unit: draft.unit,
    desk: await deskFor(queries, draft.unit, draft.category),
    place: draft.place,
    text: draft.text,
    isAnonymous: contact === null,
    mayPublish: draft.mayPublish,
    receivedOn: today,
    ...caseDeadlines(today, days, holidays),
  })
  await insertStep(queries, {
    case: id,
    day: today,
    state: "received",
    mover: "citizen",
    person: null,
    unit: null,
    reason: "",
    publicNote: "",
    internalNote: draft.toLook ? texts("suggestions-note-look") : "",
    evidence: "",
    isPublic: false,
  })
  await keepRoute(queries, keys, id, { ...sender, chat: asker.from.chat })
  await rememberSent(queries, keys, sender, id)
  if (contact !== null) await keepContact(queries, keys, id, contact)
  await fileDraftPhotos(queries, keys, sender, id, today)
  await dropDrafts(queries, keys, [sender])
  await forgetSaid({ queries, texts, keys }, asker, draft.text)
  return (await readCase(queries, id))!
}
