import { OPEN_STATES } from "../../core/case.ts"
import { may } from "../../core/rights.ts"
import { asDesk } from "../../storage/cases/as-desk.ts"
import type { Case } from "../../storage/cases/cases.ts"
import { type SimilarCase, similarOf } from "../../storage/cases/similar.ts"
import type { Asker } from "../dialogue.ts"
import type { DeskDeps } from "./deps.ts"

const MOST = 3
const MOST_LETTERS = 80

/** Open cases that seem to tell the same, in the units of this one in which the officer handles cases. */
export async function alikeTo({ queries }: DeskDeps, { standing }: Asker, one: Case): Promise<SimilarCase[]> {
  if (!(OPEN_STATES as readonly string[]).includes(one.state)) return []
  const units = [one.unit, one.desk].filter((unit) => may(standing.held, "handle-cases", unit))
  return asDesk(queries, (desk) => similarOf(desk, one.id, units, MOST))
}

export function alikeLines({ texts }: DeskDeps, alike: readonly SimilarCase[]): string[] {
  if (alike.length === 0) return []
  return [
    texts("desk-alike"),
    ...alike.map(({ code, text, state }, at) =>
      texts("desk-alike-line", {
        number: at + 1,
        code,
        state: texts(`desk-state-${state}`),
        text: text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).toWellFormed()}…` : text,
      }),
    ),
  ]
}
