import type { Case } from "../case.ts"
import { GAP } from "../text/token.ts"
import {
  isBesides,
  isBracketed,
  isCaseTold,
  isCourse,
  isExample,
  isHelpingWord,
  isOwnField,
  isPurpose,
} from "./asides.ts"
import {
  isAnotherReceiver,
  isContrast,
  isFirstCase,
  isOtherBan,
  isOtherBanned,
  isOtherCase,
  isOtherChoice,
} from "./choices.ts"
import {
  isBeforeNot,
  isDoer,
  isDutyTold,
  isFirstVerb,
  isOfficeOfDeed,
  isOtherDeed,
  isTask,
  isThatThereIs,
  isVerbOfAmount,
} from "./deeds.ts"
import { isAnybody, isAskedAbout, isBareBase, isBodyOfTitle, isDocumentItself, isSameOne } from "./known.ts"
import {
  isBeforeSharedEnd,
  isFirstOfList,
  isFirstOfTwo,
  isFused,
  isLastOfList,
  isOtherShortDeed,
  isOtherSubject,
  isPartsOfList,
} from "./lists.ts"
import { isReference, isSourceNamed, isTitleOfDocument } from "./references.ts"
import { HOLDING, type Run, runsLeftOut } from "./runs.ts"
import { isBeginOfRange, isFurtherTime, isLeast, isOne, isPace, isPlace } from "./times.ts"

type Licence = (it: Case, run: Run) => boolean

/** What only accompanies the rest, or is known anyway: it may be left out wherever it stands. */
const ASIDES: readonly Licence[] = [
  ...[isBracketed, isHelpingWord, isPurpose, isExample, isSourceNamed, isReference, isTitleOfDocument],
  ...[isCaseTold, isBesides, isCourse, isOwnField],
  ...[isAskedAbout, isBodyOfTitle, isAnybody, isDocumentItself, isSameOne, isBareBase],
]

/** What else may be left out of a quoted unit, and nothing besides. */
const LICENCES: readonly Licence[] = [
  // Others of a row.
  ...[isPartsOfList, isLastOfList, isFirstOfTwo, isFirstOfList, isOtherSubject, isBeforeSharedEnd],
  ...[isOtherChoice, isOtherCase, isFirstCase, isOtherBanned, isOtherBan, isOtherShortDeed],
  ...[isAnotherReceiver, isContrast],
  // What else somebody does.
  ...[
    isOtherDeed,
    isBeforeNot,
    isFirstVerb,
    isDutyTold,
    isDoer,
    isVerbOfAmount,
    isOfficeOfDeed,
    isThatThereIs,
    isTask,
  ],
  ...[isBeginOfRange, isLeast, isFurtherTime, isPace, isOne, isPlace],
]

/**
 * Stops a sentence that leaves out of its quotes what nobody may leave out. Whatever a quoted unit says and the sentence does not
 * must be of a kind without which the rest holds all the same. All else tells which one is meant, when, where, for whom, how
 * much or unless what.
 */
export function leavesOutTooMuch(it: Case): boolean {
  return runsLeftOut(it).some((run) => !mayBeLeftOut(it, run))
}

function mayBeLeftOut(it: Case, run: Run): boolean {
  if (holdsTheRest(it, run)) return isLeast(it, run)
  if (ASIDES.some((isOfKind) => isOfKind(it, run))) return true
  return !isFused(it, run) && LICENCES.some((isOfKind) => isOfKind(it, run))
}

/** Whether it ends with a "không" or "không quá" of what is told behind it. */
function holdsTheRest({ marks }: Case, { lost, whole }: Run): boolean {
  const next = marks[whole.to]
  return HOLDING.has(marks[lost.at(-1)!]!.key) && next?.gap === GAP.none
}
