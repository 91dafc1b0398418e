import { CATEGORIES, type Category } from "../../../core/case.ts"
import { fold } from "../../../core/text.ts"
import type { CaseDraft } from "../../../storage/cases/drafts.ts"
import { countDraftPhotos } from "../../../storage/cases/photos.ts"
import { placeOf, triage } from "../../../understand/suggestion/index.ts"
import type { Asker, Offer, Presented } from "../../dialogue.ts"
import { foldOffers } from "../../fold-offers.ts"
import { button, page, type SuggestionsDeps, senderOf } from "../deps.ts"
import { doorOf, turnAway } from "../doors.ts"
import { keepDraft, MOST_PLACE } from "./draft.ts"
import { type Desk, desks, desksNamed } from "./units.ts"

const MOST_UNITS = 4

/** Step 2: what the words told, each to be changed by a button or by words. */
export async function showDetails(deps: SuggestionsDeps, asker: Asker, draft: CaseDraft): Promise<Presented> {
  const { texts } = deps
  const all = await desks(deps, asker)
  const photos = await countDraftPhotos(deps.queries, deps.keys, senderOf(asker))
  const text = texts("suggestions-details", {
    category: texts(`suggestions-category-${draft.category}`),
    place: draft.place === "" ? "none" : draft.place,
    unit: all.find(({ id }) => id === draft.unit)?.name ?? "none",
    photos,
  })
  return page(
    text,
    [
      button(deps, "go-on", draft.unit === null ? { do: "units" } : { do: "review" }),
      button(deps, "other-category", { do: "categories" }),
      button(deps, draft.place === "" ? "add-place" : "other-place", { do: "place" }),
      ...(all.length > 1 ? [button(deps, "other-unit", { do: "units" })] : []),
      button(deps, "back", { do: "write" }),
      button(deps, "drop", { do: "drop" }),
    ],
    { do: "details" },
  )
}

/** All categories; those that are rarely meant are one press further. */
export function askCategory(deps: SuggestionsDeps): Presented {
  const presented = page(
    deps.texts("suggestions-categories"),
    [
      ...CATEGORIES.map((category) => ({
        label: deps.texts(`suggestions-category-${category}`),
        action: { do: "category", category } as const,
      })),
      button(deps, "back", { do: "details" }),
    ],
    { do: "details" },
  )
  const back = presented.offers.at(-1)!
  const around = { step: { feature: "suggestions", do: "details" }, isUnkept: true } as const
  const rareness = (offer: Offer) => (offer === back ? 0 : 1)
  return { ...presented, offers: foldOffers(deps.texts, presented.offers, rareness, around) }
}

export async function changeDraft(
  deps: SuggestionsDeps,
  asker: Asker,
  draft: CaseDraft,
  change: Partial<Pick<CaseDraft, "category" | "place" | "unit">>,
): Promise<Presented> {
  return showDetails(deps, asker, await keepDraft(deps, asker, { ...draft, ...change }))
}

export function askPlace(deps: SuggestionsDeps, problem?: string): Presented {
  return page(
    problem ?? deps.texts("suggestions-place"),
    [button(deps, "no-place", { do: "no-place" }), button(deps, "back", { do: "details" })],
    { do: "place" },
  )
}

/** A place in words: what is no place but an accusation is kept nowhere, like any other. */
export async function takePlace(
  deps: SuggestionsDeps,
  asker: Asker,
  draft: CaseDraft,
  typed: string,
): Promise<Presented> {
  const door = doorOf(triage(typed))
  if (door !== undefined) return turnAway(deps, asker, door)
  if ([...typed].length > MOST_PLACE)
    return askPlace(deps, deps.texts("suggestions-place-long", { most: MOST_PLACE }))
  return changeDraft(deps, asker, draft, { place: typed })
}

/** The units that may be meant; of many the name is typed. */
export async function askUnit(
  deps: SuggestionsDeps,
  asker: Asker,
  among?: readonly Desk[],
): Promise<Presented> {
  const all = among ?? (await desks(deps, asker))
  const shown = all.slice(0, MOST_UNITS)
  return page(
    deps.texts("suggestions-units", { more: all.length > shown.length ? "yes" : "no" }),
    [
      ...shown.map(({ id, name }) => ({ label: name, action: { do: "unit", unit: id } as const })),
      button(deps, "back", { do: "details" }),
    ],
    { do: "unit" },
  )
}

export async function chooseUnit(
  deps: SuggestionsDeps,
  asker: Asker,
  draft: CaseDraft,
  unit: number,
): Promise<Presented> {
  const isDesk = (await desks(deps, asker)).some(({ id }) => id === unit)
  return isDesk ? changeDraft(deps, asker, draft, { unit }) : askUnit(deps, asker)
}

/** The name of a unit that was typed. Undefined when none is called so. */
export async function takeUnit(
  deps: SuggestionsDeps,
  asker: Asker,
  draft: CaseDraft,
  typed: string,
): Promise<Presented | undefined> {
  const found = desksNamed(await desks(deps, asker), typed)
  if (found.length === 0) return undefined
  return found.length === 1
    ? changeDraft(deps, asker, draft, { unit: found[0]!.id })
    : askUnit(deps, asker, found)
}

/** Words instead of a button: a category, a unit, a place. Undefined for others. */
export async function takeDetail(
  deps: SuggestionsDeps,
  asker: Asker,
  draft: CaseDraft,
  typed: string,
): Promise<Presented | undefined> {
  const category = categoryNamed(deps, typed)
  if (category !== undefined) return changeDraft(deps, asker, draft, { category })
  const words = typed.trim().split(/\s+/).length
  if (words > MOST_WORDS) return undefined
  const unit = await takeUnit(deps, asker, draft, typed)
  if (unit !== undefined) return unit
  return placeOf(typed) === "" ? undefined : takePlace(deps, asker, draft, typed)
}

/** Longer words are no name. */
const MOST_WORDS = 12

/** The category that words name; undefined for other words. */
export function categoryNamed({ texts }: SuggestionsDeps, typed: string): Category | undefined {
  const said = fold(typed).replace(/^(?:loai|ve|muc)\s+/, "")
  const fits = CATEGORIES.filter((one) => {
    const parts = fold(texts(`suggestions-category-${one}`)).split(/\s*[,–]\s*/)
    return parts.includes(said) || parts.join(" ") === said.replace(/\s*[,–]\s*/g, " ")
  })
  return fits.length === 1 ? fits[0] : undefined
}
