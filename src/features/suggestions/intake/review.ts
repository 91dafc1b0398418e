import type { Contact } from "../../../core/case-keys.ts"
import { LISTED } from "../../../core/rights.ts"
import { cleanInput } from "../../../core/text.ts"
import { readPhone } from "../../../roster/index.ts"
import type { CaseDraft } from "../../../storage/cases/drafts.ts"
import { countDraftPhotos } from "../../../storage/cases/photos.ts"
import { ownEntry } from "../../../storage/own-data.ts"
import { requireUnit } from "../../../storage/units.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { phoneOf } from "../../members/plan-list.ts"
import { button, page, type SuggestionsDeps, senderOf } from "../deps.ts"
import { askUnit } from "./details.ts"
import { keepDraft } from "./draft.ts"

const MOST_NAME = 100

/** Members of a unit are not offered anonymity: the Party's rules know no nameless letters. */
export function isMember({ standing }: Asker): boolean {
  return standing.person !== null && standing.held.some(({ role }) => LISTED.includes(role))
}

/** Step 3: the whole as it will be filed. */
export async function showReview(deps: SuggestionsDeps, asker: Asker, draft: CaseDraft): Promise<Presented> {
  const { queries, keys, texts } = deps
  if (draft.unit === null) return askUnit(deps, asker)
  const member = isMember(asker)
  const text = texts("suggestions-review", {
    text: draft.text,
    category: texts(`suggestions-category-${draft.category}`),
    place: draft.place === "" ? "none" : draft.place,
    unit: (await requireUnit(queries, draft.unit, asker.today)).name,
    photos: await countDraftPhotos(queries, keys, senderOf(asker)),
    publish: draft.mayPublish ? "yes" : "no",
  })
  const named = member
    ? texts("suggestions-review-member", { name: asker.standing.person!.name })
    : draft.contact === null
      ? texts("suggestions-review-anonymous")
      : texts("suggestions-review-contact", { ...draft.contact })
  const offers = [
    ...(member
      ? [button(deps, "send", { do: "send", isNamed: true })]
      : [
          button(deps, "send-nameless", { do: "send", isNamed: false }),
          button(
            deps,
            "send-named",
            draft.contact === null ? { do: "contact" } : { do: "send", isNamed: true },
          ),
        ]),
    button(deps, draft.mayPublish ? "not-publish" : "publish", { do: "publish", may: !draft.mayPublish }),
    button(deps, "back", { do: "details" }),
    button(deps, "drop", { do: "drop" }),
  ]
  return page(`${text}\n${named}`, offers, { do: "review" })
}

export async function choosePublish(
  deps: SuggestionsDeps,
  asker: Asker,
  draft: CaseDraft,
  mayPublish: boolean,
): Promise<Presented> {
  return showReview(deps, asker, await keepDraft(deps, asker, { ...draft, mayPublish }))
}

export function askContact(deps: SuggestionsDeps, problem?: string): Presented {
  const ask = deps.texts("suggestions-contact")
  return page(
    problem === undefined ? ask : `${problem}\n${ask}`,
    [
      button(deps, "send-nameless", { do: "send", isNamed: false }),
      button(deps, "back", { do: "review" }),
      button(deps, "drop", { do: "drop" }),
    ],
    { do: "contact" },
  )
}

/** Name and number in one message; shown once more before anything is sent. */
export async function takeContact(
  deps: SuggestionsDeps,
  asker: Asker,
  draft: CaseDraft,
  typed: string,
): Promise<Presented> {
  const contact = readContact(typed)
  if (contact === undefined) return askContact(deps, deps.texts("suggestions-contact-wrong"))
  return showReview(deps, asker, await keepDraft(deps, asker, { ...draft, contact }))
}

const NUMBER = /\+?\d[\d\s.()-]{7,}\d/

function readContact(typed: string): Contact | undefined {
  const number = NUMBER.exec(typed)?.[0]
  const read = number === undefined ? undefined : readPhone(number)
  if (number === undefined || read === undefined || !("phone" in read)) return undefined
  const name = cleanInput(
    typed.replace(number, " ").replace(/(?:sđt|sdt|điện thoại|đt)\s*:?/giu, " "),
    MOST_NAME,
  )
    .replace(/^[\s,;:.–-]+|[\s,;:.–-]+$/g, "")
    .trim()
  return /\p{L}{2}/u.test(name) ? { name, phone: read.phone } : undefined
}

/** How a member is reached, as the list has it. */
export async function contactOfMember({ queries, keys }: SuggestionsDeps, asker: Asker): Promise<Contact> {
  const { id, name } = asker.standing.person!
  const entry = await ownEntry(queries, id)
  return { name, phone: entry?.phoneSealed == null ? "" : phoneOf(keys, entry.phoneSealed) }
}
