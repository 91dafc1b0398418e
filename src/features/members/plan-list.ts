import { foldName, nameSortKey } from "../../core/person-name.ts"
import type { Role } from "../../core/rights.ts"
import type { Keys } from "../../core/seal.ts"
import type { ListChange, Listed, PersonFacts } from "../../storage/lists.ts"

/** A person as a list that was brought names them. */
export interface ListRow {
  /** As counted in the file, from 1. */
  readonly line: number
  readonly name: string
  /** International form, "+84912345678"; null without one. */
  readonly phone: string | null
  readonly roles: readonly Role[]
  readonly listRef: string | null
}

export interface PlanProblem {
  readonly line: number
  readonly code: "person-ambiguous" | "person-twice"
  readonly details: Readonly<Record<string, string | number>>
}

/** What writing a list would do. People of the unit whom the list does not name stay as they are. */
export interface ListPlan {
  readonly changes: readonly ListChange[]
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly unchanged: number
  readonly missing: readonly string[]
  /** Offices that the list names and that it cannot give: whose hand it came from may not. */
  readonly offices: readonly { readonly name: string; readonly role: Role }[]
  readonly problems: readonly PlanProblem[]
}

/** What a list says of everybody's membership; offices are given one by one, or by who may give them. */
export const MEMBERSHIP: readonly Role[] = ["member", "probationary", "exempt", "elsewhere"]
/** Offices that whoever may give them can give by a list as well. */
export const LIST_OFFICES: readonly Role[] = ["deputy", "committee", "clerk"]

const PHONE_PURPOSE = "phone"

/** The facts about a person as they are kept: the number is sealed, its digest finds it again. */
export function factsOf(keys: Keys, row: Pick<ListRow, "name" | "phone" | "listRef">): PersonFacts {
  const { name, phone, listRef } = row
  return {
    name,
    folded: foldName(name),
    sortKey: nameSortKey(name),
    phoneDigest: phone === null ? null : keys.digest(phone, PHONE_PURPOSE).toString("base64url"),
    phoneSealed: phone === null ? null : keys.seal(phone, PHONE_PURPOSE),
    phoneLast: phone?.slice(-3) ?? "",
    listRef,
  }
}

/** The number that was sealed. Throws AppError `key-wrong`. */
export function phoneOf(keys: Keys, sealed: string): string {
  return keys.open(sealed, PHONE_PURPOSE)
}

/**
 * Compares a list with what the unit has. A person is known by the number, else by the list's own mark, else by the
 * name where nobody else of the unit has it and the numbers do not differ: never by a name that two people share.
 * `mayGive` are the offices that the list gives and ends besides membership.
 */
export function planList(
  keys: Keys,
  rows: readonly ListRow[],
  kept: readonly Listed[],
  mayGive: readonly Role[],
): ListPlan {
  const index = indexOf(kept)
  const taken = new Map<number, number>()
  const changes: ListChange[] = []
  const [added, changed, problems]: [string[], string[], PlanProblem[]] = [[], [], []]
  const offices: ListPlan["offices"][number][] = []
  let unchanged = 0
  for (const row of rows) {
    const facts = factsOf(keys, row)
    const found = find(index, facts)
    if (found === "several") {
      problems.push({ line: row.line, code: "person-ambiguous", details: { name: row.name } })
      continue
    }
    const before = found === undefined ? undefined : taken.get(found.id)
    if (before !== undefined) {
      problems.push({ line: row.line, code: "person-twice", details: { name: row.name, other: before } })
      continue
    }
    if (found !== undefined) taken.set(found.id, row.line)
    const current = found?.roles ?? []
    const may = (role: Role) => MEMBERSHIP.includes(role) || mayGive.includes(role)
    for (const role of row.roles)
      if (!may(role) && !current.includes(role)) offices.push({ name: row.name, role })
    const give = row.roles.filter((role) => may(role) && !current.includes(role))
    const end = current.filter((role) => may(role) && !row.roles.includes(role))
    const whole = found === undefined ? facts : filledFrom(found, facts)
    if (found !== undefined && give.length === 0 && end.length === 0 && isSame(found, whole)) {
      unchanged++
      continue
    }
    changes.push({ id: found?.id ?? null, facts: whole, give, end })
    ;(found === undefined ? added : changed).push(row.name)
  }
  const missing = kept.filter(
    ({ id, roles }) => !taken.has(id) && roles.some((role) => MEMBERSHIP.includes(role)),
  )
  return { changes, added, changed, unchanged, missing: missing.map(({ name }) => name), offices, problems }
}

interface Index {
  readonly byPhone: ReadonlyMap<string, Listed>
  readonly byRef: ReadonlyMap<string, Listed>
  readonly byName: ReadonlyMap<string, readonly Listed[]>
}

function indexOf(kept: readonly Listed[]): Index {
  const byName = new Map<string, Listed[]>()
  for (const person of kept) {
    const same = byName.get(person.name)
    if (same === undefined) byName.set(person.name, [person])
    else same.push(person)
  }
  return {
    byPhone: new Map(
      kept.flatMap((one) => (one.phoneDigest === null ? [] : [[one.phoneDigest, one] as const])),
    ),
    byRef: new Map(kept.flatMap((one) => (one.listRef === null ? [] : [[one.listRef, one] as const]))),
    byName,
  }
}

function find(index: Index, facts: PersonFacts): Listed | "several" | undefined {
  const sure =
    (facts.phoneDigest === null ? undefined : index.byPhone.get(facts.phoneDigest)) ??
    (facts.listRef === null ? undefined : index.byRef.get(facts.listRef))
  if (sure !== undefined) return sure
  const same = index.byName.get(facts.name) ?? []
  if (facts.phoneDigest === null) return same.length > 1 ? "several" : same[0]
  // Another number: another person, unless the one who is kept has none yet.
  const without = same.filter(({ phoneDigest }) => phoneDigest === null)
  return without.length > 1 ? "several" : without[0]
}

/** What a list leaves out takes nothing away. */
function filledFrom(kept: Listed, facts: PersonFacts): PersonFacts {
  const { phoneDigest, phoneSealed, phoneLast } = facts.phoneDigest === null ? kept : facts
  return { ...facts, phoneDigest, phoneSealed, phoneLast, listRef: facts.listRef ?? kept.listRef }
}

function isSame(kept: Listed, facts: PersonFacts): boolean {
  return kept.name === facts.name && kept.phoneDigest === facts.phoneDigest && kept.listRef === facts.listRef
}
