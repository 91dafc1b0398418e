import type { Queries } from "../../storage/database.ts"
import { deskUnits } from "./deps.ts"

/** Whether any unit takes suggestions in: else nobody is offered to send one. */
export async function takesSuggestions(queries: Queries): Promise<boolean> {
  return (await deskUnits({ queries })).length > 0
}
