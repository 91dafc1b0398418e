import { AUDIENCES, type Audience } from "../core/document.ts"

/** An audience as the database keeps it: who may see rank 1 sees rank 0 as well. */
export function audienceRank(audience: Audience): number {
  return AUDIENCES.indexOf(audience)
}
