import { CATEGORIES, type Category } from "../../core/case.ts"
import { rolesFor } from "../../core/rights.ts"
import type { Case } from "../../storage/cases/cases.ts"
import { notify } from "../../storage/notify.ts"
import { holdersOf } from "../../storage/roles.ts"
import { accountOfPerson } from "../../storage/unit-officers.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { foldOffers } from "../fold-offers.ts"
import { letters, MOST_LETTERS } from "../officers-words.ts"
import { noteInside, overtaken } from "./carry.ts"
import { askWords, caseButton, type DeskDeps, page, unitName } from "./deps.ts"
import { sealCase } from "./sealed.ts"
import { isOpen, showCase } from "./show.ts"

export function askCategory(deps: DeskDeps, one: Case): Presented {
  const { texts, keys } = deps
  const sealed = sealCase(keys, one.id)
  const presented = page(
    texts("desk-ask-category"),
    CATEGORIES.filter((category) => category !== one.category).map((category) => ({
      label: texts(`suggestions-category-${category}`),
      action: { do: "category", case: sealed, category },
    })),
  )
  return { ...presented, offers: foldOffers(texts, presented.offers, () => 1, { isUnkept: true }) }
}

/** What a case is about is corrected; who works on it stays. */
export async function setCategory(
  deps: DeskDeps,
  asker: Asker,
  one: Case,
  category: Category,
): Promise<Presented> {
  const { texts } = deps
  if (!isOpen(one)) return overtaken(deps, one)
  const note = texts("desk-note-category", {
    from: texts(`suggestions-category-${one.category}`),
    to: texts(`suggestions-category-${category}`),
  })
  await noteInside(deps, asker, one, { what: "category", note, change: { category } })
  return showCase(deps, asker, one.id)
}

/** The officers of the unit that works on it: any of them may be given a case. */
function officersOf({ queries }: DeskDeps, one: Case): Promise<{ id: number; name: string }[]> {
  return holdersOf(queries, one.desk, rolesFor("handle-cases"))
}

export async function askOfficer(deps: DeskDeps, asker: Asker, one: Case): Promise<Presented> {
  const { texts, keys } = deps
  const me = asker.standing.person!.id
  const officers = await officersOf(deps, one)
  const others = officers.filter(({ id }) => id !== me && id !== one.officer)
  const isMine = one.officer === me || !officers.some(({ id }) => id === me)
  return page(texts("desk-ask-officer", { count: others.length }), [
    ...(isMine ? [] : [caseButton(deps, one, "take")]),
    ...others.map(({ id, name }) => ({
      label: texts("desk-button-give", { name }),
      action: { do: "give", case: sealCase(keys, one.id), person: id } as const,
    })),
    caseButton(deps, one, "show"),
  ])
}

/** Says who works on a case: an officer of its unit, now. */
export async function give(deps: DeskDeps, asker: Asker, one: Case, person: number): Promise<Presented> {
  const officer = (await officersOf(deps, one)).find(({ id }) => id === person)
  if (officer === undefined || !isOpen(one)) return overtaken(deps, one)
  const note = deps.texts("desk-note-officer", { name: officer.name })
  await noteInside(deps, asker, one, { what: "officer", note, change: { officer: person } })
  if (person !== asker.standing.person!.id && person !== one.officer)
    await tellGiven(deps, asker, one, person)
  return showCase(deps, asker, one.id)
}

/** Says to an officer that a case is theirs now, and not which: chats are no place for that. */
async function tellGiven(deps: DeskDeps, asker: Asker, one: Case, person: number): Promise<void> {
  const { queries, texts } = deps
  const account = await accountOfPerson(queries, person)
  if (account === undefined) return
  const text = texts("desk-given-told", {
    name: asker.standing.person!.name,
    unit: await unitName(deps, one.desk, asker.today),
  })
  const key = `cases:given:${person}:${asker.now.toISOString()}`
  const message = { parts: [{ kind: "text" as const, text }] }
  await notify(queries, [account], { key, kind: "notice", message }, asker.now)
}

export function askNote(deps: DeskDeps, one: Case): Presented {
  return askWords(deps, one, deps.texts("desk-ask-note"), { do: "note", case: sealCase(deps.keys, one.id) })
}

/** Keeps words that never leave the office. */
export async function takeNote(deps: DeskDeps, asker: Asker, one: Case, note: string): Promise<Presented> {
  // Of what was redirected no words are kept outside of its seal.
  if (note === "" || letters(note) > MOST_LETTERS || one.state === "redirected") return askNote(deps, one)
  await noteInside(deps, asker, one, { what: "note", note })
  return showCase(deps, asker, one.id, deps.texts("desk-noted"))
}
