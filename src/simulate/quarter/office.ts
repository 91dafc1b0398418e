import { accountRef, recordRef } from "../../core/audit.ts"
import { dayInVietnam } from "../../core/calendar.ts"
import type { CaseKind, Category, RefusalReason } from "../../core/case.ts"
import { caseToken, followerDigest, sealRoute } from "../../core/case-keys.ts"
import type { ChannelName } from "../../core/channel.ts"
import type { Clock } from "../../core/clock.ts"
import type { Keys } from "../../core/seal.ts"
import { openMessage, type SealedMessage } from "../../core/sealed-message.ts"
import type { Texts } from "../../core/texts.ts"
import type { WorkCalendar } from "../../core/working-days.ts"
import { accept, send as sendDecision } from "../../features/desk/decide.ts"
import type { DeskDeps } from "../../features/desk/deps.ts"
import { merge, unmerge } from "../../features/desk/merge.ts"
import { passTo } from "../../features/desk/pass.ts"
import { redirect } from "../../features/desk/redirect.ts"
import { type Draft, sealCase, sealDraft } from "../../features/desk/sealed.ts"
import type { Asker, Presented } from "../../features/dialogue.ts"
import type { SuggestionsDeps } from "../../features/suggestions/deps.ts"
import { send as sendCase } from "../../features/suggestions/intake/file.ts"
import { takeAdded } from "../../features/suggestions/mine/add.ts"
import { solved, takeUnsolved, withdraw } from "../../features/suggestions/mine/end.ts"
import { addAudit } from "../../storage/audit.ts"
import { asDesk } from "../../storage/cases/as-desk.ts"
import { readCaseByCode } from "../../storage/cases/cases.ts"
import { codeOfText, countSteps, eachRow, messagesThat } from "../../storage/cases/copy.ts"
import { addFollower } from "../../storage/cases/followers.ts"
import type { Database, Queries } from "../../storage/database.ts"
import { rightsOf } from "../../storage/rights.ts"
import { createSearch, type Leaks } from "./leaks.ts"

/** Somebody's account, whose private conversation has the same name. */
export interface Account {
  readonly channel: ChannelName
  readonly user: string
}

/** What is done by the feature's own functions, without a chat. `steps`: how many the case has before. */
export type DirectDeed =
  | {
      readonly do: "file"
      readonly who: Account
      readonly text: string
      readonly place: string
      readonly kind: CaseKind
      readonly category: Category
      readonly unit: number
      readonly contact: { readonly name: string; readonly phone: string } | null
    }
  | { readonly do: "follow"; readonly who: Account; readonly code: string }
  | (DeedOn & { readonly do: "reply" | "reopen" | "withdraw" | "solved"; readonly text: string })
  | (DeedOn & { readonly do: "accept" | "unmerge" | "redirect" })
  | (DeedOn & { readonly do: "answer" | "refuse" | "ask" | "outside"; readonly text: string })
  | (DeedOn & { readonly do: "pass"; readonly to: number })
  | (DeedOn & { readonly do: "merge"; readonly into: string })

interface DeedOn {
  readonly who: Account
  readonly code: string
  readonly steps: number
}

/** What the bot said, or that it was done before: a process died after it was, and before it said so. */
export interface Done {
  readonly text: string
  readonly wasDone: boolean
  readonly code: string
}

export interface OfficeParts {
  readonly database: Database
  readonly clock: Clock
  readonly texts: Texts
  readonly keys: Keys
  readonly holidays: WorkCalendar
}

const EVIDENCE = "biên bản kiểm tra của Ủy ban nhân dân xã"
const ELSEWHERE = "Điện lực khu vực, số 1900 6769"
const REASON: RefusalReason = "not-ours"

/** Does these one after the other, each in a transaction of its own. */
export async function doDeeds(parts: OfficeParts, deeds: readonly DirectDeed[]): Promise<Done[]> {
  const done: Done[] = []
  for (const deed of deeds)
    done.push(await parts.database.transaction((queries) => doOne(parts, queries, deed)))
  return done
}

async function doOne(parts: OfficeParts, queries: Queries, deed: DirectDeed): Promise<Done> {
  const { clock, texts, keys, holidays } = parts
  const { channel, user } = deed.who
  const now = clock.now()
  const asker: Asker = {
    from: { channel, chat: user },
    user,
    event: "simulated",
    isPrivate: true,
    ...(await rightsOf(queries, channel, user)),
    today: dayInVietnam(now),
    now,
  }
  const citizen: SuggestionsDeps = {
    queries,
    texts,
    keys,
    holidays,
    terms: { organisation: "", days: 1 },
    reception: null,
    vectors: null,
  }
  if (deed.do === "file") {
    const before = await codeOfText(queries, deed.text)
    if (before !== undefined) return { text: "", wasDone: true, code: before }
    const text = wordsOf(
      await sendCase(
        citizen,
        asker,
        { ...deed, stage: "writing", mayPublish: false, toLook: false },
        deed.contact !== null,
      ),
    )
    return { text, wasDone: false, code: /PA-\d\d-[2-9A-Z]{9}/.exec(text)?.[0] ?? "" }
  }
  const { code } = deed
  const one = await readCaseByCode(queries, code)
  if (one === undefined) return { text: "no such case", wasDone: false, code }
  if (deed.do === "follow") {
    const route = { ...deed.who, chat: user }
    const digest = followerDigest(keys, route, one.id)
    await addFollower(queries, one.id, { digest, sealed: sealRoute(keys, one.id, route) })
    return { text: "followed", wasDone: false, code }
  }
  if ((await countSteps(queries, one.id)) > deed.steps) return { text: "", wasDone: true, code }
  const token = caseToken(keys, one.id)
  const desk: DeskDeps = {
    queries,
    texts,
    keys,
    holidays,
    vectors: null,
    audit: (by, act, subject, reason) => {
      const { person } = by.standing
      const actor = person === null ? accountRef(keys, deed.who) : recordRef("person", person.id)
      return addAudit(queries, keys, {
        at: now,
        actor,
        act,
        subject,
        ...(reason === undefined ? {} : { reason }),
      })
    },
  }
  const write = (draft: Draft) => sendDecision(desk, asker, one, sealDraft(keys, draft))
  const act = async (): Promise<Presented | Awaited<ReturnType<typeof accept>>> => {
    switch (deed.do) {
      case "reply":
        return takeAdded(citizen, asker, token, deed.text)
      case "reopen":
        return takeUnsolved(citizen, asker, token, deed.text)
      case "withdraw":
        return withdraw(citizen, asker, token)
      case "solved":
        return solved(citizen, asker, token)
      case "accept":
        return accept(desk, asker, one)
      case "unmerge":
        return unmerge(desk, asker, one)
      case "redirect":
        return redirect(desk, asker, one)
      case "answer":
        return write({ to: "answer", text: deed.text, evidence: EVIDENCE })
      case "refuse":
        return write({ to: "refuse", text: deed.text, reason: REASON, where: ELSEWHERE })
      case "ask":
        return write({ to: "ask", text: deed.text })
      case "outside":
        return write({ to: "outside", text: deed.text })
      case "pass":
        return passTo(desk, asker, one, deed.to)
      case "merge": {
        const main = await readCaseByCode(queries, deed.into)
        return merge(desk, asker, one, sealCase(keys, main!.id))
      }
    }
  }
  return { text: wordsOf(await act()), wasDone: false, code }
}

function wordsOf({ parts }: Pick<Presented, "parts">): string {
  return parts.map((part) => (part.kind === "text" ? part.text : "")).join("\n")
}

/** Searches a copy of the database, as its owner and as the desk, for these accounts. */
export function searchCopy({ database }: OfficeParts, accounts: readonly string[]): Promise<Leaks> {
  return database.transaction(async (queries) => {
    const search = createSearch(accounts)
    await eachRow(queries, null, search.row)
    const tables = await asDesk(queries, (desk) => eachRow(desk, "chibo_desk", search.deskRow))
    return search.end(tables)
  })
}

/** What is on its way to people, or rests, in words: the judge cannot know it when the process that sends it dies. */
export async function wordsThat(
  { database, keys }: OfficeParts,
  state: "sending" | "resting",
): Promise<{ id: number; account: string; text: string }[]> {
  return (await messagesThat(database, state)).map(({ id, channel, chat, message }) => ({
    id,
    account: `${channel}:${chat}`,
    text: wordsOf(openMessage(keys, message as SealedMessage)),
  }))
}
