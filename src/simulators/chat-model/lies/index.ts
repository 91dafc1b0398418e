import type { Way } from "../answer-types.ts"
import { figureLies } from "./figures.ts"
import { injectionLies } from "./injections.ts"
import { linkLies } from "./links.ts"
import { moreLies } from "./more.ts"
import { nameLies } from "./names.ts"
import { oppositeLies } from "./opposites.ts"
import { referenceLies } from "./references.ts"
import { signLies } from "./signs.ts"
import { sourceLies } from "./sources.ts"
import { spliceLies } from "./splices.ts"
import { transportLies } from "./transport.ts"
import { wordLies } from "./words.ts"

/** Every kind of lie, family by family. */
export const LIES: readonly Way[] = [
  ...figureLies,
  ...referenceLies,
  ...nameLies,
  ...wordLies,
  ...spliceLies,
  ...oppositeLies,
  ...moreLies,
  ...sourceLies,
  ...linkLies,
  ...injectionLies,
  ...signLies,
  ...transportLies,
]
