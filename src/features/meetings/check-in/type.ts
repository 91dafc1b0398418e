import { localTime } from "../../../core/calendar.ts"
import { isCodeOf } from "../../../core/check-in.ts"
import { checkInsFor, noteCheckIn } from "../../../storage/check-ins.ts"
import { blockedUntil, forgetWrongCodes } from "../../../storage/link-codes.ts"
import { type Asker, type Dialogue, type Reply, say } from "../../dialogue.ts"
import { restSentence } from "../../reach/link.ts"
import { noteWrongCode } from "../../reach/tries.ts"
import { type MeetingsDeps, shortTime } from "../deps.ts"

/** With words before it any number is a code, a wrong one too; alone only six digits may be one. */
const NAMED = /^(?:(?:\/?diem danh|ma diem danh|ma)[\s:]*|dd[-\s]?)(\d{3,8}|\d{3}[\s.]\d{3})$/
const ALONE = /^(\d{6}|\d{3}[\s.]\d{3})$/

interface Typed {
  readonly code: string
  /** Digits alone may be anything: they are a code only where one is awaited. */
  readonly isAlone: boolean
}

function codeIn(word: string): Typed | undefined {
  const found = NAMED.exec(word)?.[1]
  const code = found ?? ALONE.exec(word)?.[1]
  return code === undefined
    ? undefined
    : { code: code.replace(/\D/g, ""), isAlone: found === undefined || /^ma[\s:]*\d/.test(word) }
}

/**
 * Takes folded words as the code of a check-in: "điểm danh 482913", the digits alone, or what a scanned link brings.
 * Undefined for other words, and for digits alone while no check-in of the person's own is open. A wrong code, and a right
 * one from somebody who is not asked to that meeting, are answered alike.
 */
export async function callCheckIn(
  deps: MeetingsDeps,
  asker: Asker,
  dialogue: Dialogue,
  word: string,
): Promise<Reply | undefined> {
  const { queries, texts, keys } = deps
  const typed = codeIn(word)
  if (typed === undefined) return undefined
  if (!asker.isPrivate) return typed.isAlone ? undefined : say(dialogue, texts("checkin-group"))
  const { standing, now } = asker
  const units = standing.held.map(({ unit }) => unit)
  const open = standing.person === null ? [] : await checkInsFor(queries, standing.person.id, units, now)
  if (typed.isAlone && open.length === 0) return undefined
  const me = { ...asker.from, user: asker.user }
  const blocked = await blockedUntil(queries, me, now)
  if (blocked !== null) return say(dialogue, restSentence(texts, blocked, now))
  const found = open.find((one) => one.isAsked && isCodeOf(keys, one.meeting, typed.code, now))
  if (found === undefined) {
    const rest = await noteWrongCode(queries, me, now)
    return say(dialogue, rest === null ? texts("checkin-wrong") : restSentence(texts, rest, now))
  }
  await forgetWrongCodes(queries, me)
  const { at, isNew } = await noteCheckIn(queries, found.meeting, standing.person!.id, now)
  return say(
    dialogue,
    texts(isNew ? "checkin-noted" : "checkin-noted-before", {
      at: hourOf(at),
      time: shortTime(texts, found.startsAt),
    }),
  )
}

/** "19h32". */
function hourOf(at: Date): string {
  const [hour, minute] = localTime(at).slice(11).split(":")
  return `${Number(hour)}h${minute}`
}
