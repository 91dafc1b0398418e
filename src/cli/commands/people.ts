import { extname } from "node:path"
import type { Parts } from "../../compose.ts"
import { cleanInput } from "../../core/text.ts"
import { type Command, readWords, usage } from "../command.ts"
import { addPerson } from "../people/add.ts"
import { exportPeople } from "../people/export.ts"
import { importList, undoList } from "../people/import.ts"
import { invitePerson, printSlipsFor } from "../people/invite.ts"
import { listPeople } from "../people/list.ts"
import { removeFrom } from "../people/remove.ts"
import { changeRole, roleFor } from "../people/role.ts"
import { unitFor } from "../whose.ts"

const USAGE = `people --unit ID [--names] [--json]
  people add NAME --unit ID --role ROLE [--phone NUMBER]
  people role PERSON --unit ID --role ROLE [--end] [--by-decision TEXT]
  people invite PERSON --unit ID | people invite --unit ID --slip FILE.pdf
  people remove PERSON --unit ID
  people import FILE --unit ID [--yes]
  people undo ID
  people export FILE.xlsx|FILE.csv --unit ID`
const DECISION_LIMIT = 120
const FLAGS = {
  unit: { type: "string" },
  role: { type: "string" },
  phone: { type: "string" },
  "by-decision": { type: "string" },
  slip: { type: "string" },
  names: { type: "boolean" },
  json: { type: "boolean" },
  end: { type: "boolean" },
  yes: { type: "boolean" },
} as const

/** For each act: the options that it takes, and those among them that it needs. */
const TAKES: Readonly<Record<string, { readonly may: readonly string[]; readonly must: readonly string[] }>> =
  {
    list: { may: ["names", "json"], must: ["unit"] },
    add: { may: ["phone"], must: ["unit", "role"] },
    role: { may: ["end", "by-decision"], must: ["unit", "role"] },
    invite: { may: ["slip"], must: ["unit"] },
    remove: { may: [], must: ["unit"] },
    import: { may: ["yes"], must: ["unit"] },
    undo: { may: [], must: [] },
    export: { may: [], must: ["unit"] },
  }

/**
 * What the operator does with a unit's people: sets up its first secretary, above all. Numbers stand for people; their
 * names are printed only on demand, and then the journal says so, as it says of every change.
 */
export const peopleCommand: Command = (words) => {
  const { values, positionals } = readWords(words, FLAGS)
  const [what = "list", ...rest] = positionals
  const takes = Object.hasOwn(TAKES, what) ? TAKES[what] : undefined
  const given = Object.keys(values)
  const isWrong =
    takes === undefined ||
    takes.must.some((flag) => !given.includes(flag)) ||
    given.some((flag) => !takes.must.includes(flag) && !takes.may.includes(flag))
  if (isWrong) throw usage(USAGE)
  if (what === "add") return add(rest, unitFor(values.unit!), values)
  const [first, ...more] = rest
  if (more.length > 0) throw usage(USAGE)
  if (what === "undo") {
    const id = idFor(first)
    return (parts) => undoList(parts, id)
  }
  const unit = unitFor(values.unit!)
  switch (what) {
    case "role": {
      const change = { person: idFor(first), unit, role: roleFor(values.role!), isEnd: values.end ?? false }
      const decision = decisionFrom(values["by-decision"])
      return (parts) => changeRole(parts, change, decision)
    }
    case "invite":
      return invite(unit, first, values.slip)
    case "remove": {
      const person = idFor(first)
      return (parts) => removeFrom(parts, unit, person)
    }
    case "import":
      if (first === undefined) throw usage(USAGE)
      return (parts) => importList(parts, first, unit, values.yes ?? false)
    case "export": {
      const format = extname(first ?? "").toLowerCase()
      if (format !== ".xlsx" && format !== ".csv") throw usage(USAGE)
      return (parts) => exportPeople(parts, first!, format === ".csv" ? "csv" : "xlsx", unit)
    }
    default:
      if (first !== undefined) throw usage(USAGE)
      return (parts) => listPeople(parts, unit, values.names ?? false, values.json ?? false)
  }
}

type Work = (parts: Parts) => Promise<number>

function add(words: string[], unit: number, { role, phone }: { role?: string; phone?: string }): Work {
  const name = words.join(" ")
  if (name.trim() === "") throw usage(USAGE)
  const person = { name, unit, role: roleFor(role!), phone: phone ?? null }
  return (parts) => addPerson(parts, person)
}

function invite(unit: number, first: string | undefined, slip: string | undefined): Work {
  if ((first === undefined) !== (slip !== undefined)) throw usage(USAGE)
  if (slip !== undefined) {
    if (extname(slip).toLowerCase() !== ".pdf") throw usage(USAGE)
    return (parts) => printSlipsFor(parts, unit, slip)
  }
  const person = idFor(first)
  return (parts) => invitePerson(parts, unit, person)
}

/** The number of a person or of an import. */
function idFor(value: string | undefined): number {
  if (value === undefined || !/^\d{1,9}$/.test(value)) throw usage(USAGE)
  return Number(value)
}

/** The decision from above, as the journal refers to it. */
function decisionFrom(value: string | undefined): string | null {
  if (value === undefined) return null
  const decision = cleanInput(value, DECISION_LIMIT)
  if (decision === "") throw usage(USAGE)
  return decision
}
