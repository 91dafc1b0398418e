import { timeAndDay } from "../../core/calendar.ts"
import { askersOf } from "../../core/question-asker.ts"
import type { Texts } from "../../core/texts.ts"
import { readCases } from "../../storage/cases/cases.ts"
import { readDraft } from "../../storage/cases/drafts.ts"
import { followedBy } from "../../storage/cases/followers.ts"
import { casesSentBy } from "../../storage/cases/routes.ts"
import { occasionsWithQuestions, ownOccasionQuestions } from "../../storage/occasion-questions.ts"
import { ownSubscriptions } from "../../storage/occasion-subscriptions.ts"
import { waitingOf, watchedBy } from "../../storage/open-questions/routes.ts"
import {
  type OwnConsent,
  type OwnRole,
  ownBroadcasts,
  ownChoices,
  ownConsents,
  ownEntry,
  ownFeeds,
  ownFiles,
  ownLinks,
  ownMeetings,
  ownMessages,
  ownRoles,
  ownTasks,
} from "../../storage/own-data.ts"
import { subjectOf } from "../../storage/subjects.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { channelName } from "../reach/channels.ts"
import { accountOf, type MyDataDeps, page } from "./deps.ts"
import { noteDone, selfRef } from "./requests.ts"

/** The page of one's own data and what can be done with them. */
export function showOwn({ texts }: MyDataDeps, news?: string): Presented {
  const text = news === undefined ? texts("mydata-page") : `${news}\n\n${texts("mydata-page")}`
  return page(
    text,
    (["view", "export", "correct", "delete"] as const).map((what) => ({
      label: texts(`mydata-button-${what}`),
      action: { do: what },
    })),
  )
}

/** What is kept of the person, in plain sentences; nothing about others. */
export async function viewOwn(deps: MyDataDeps, asker: Asker): Promise<Presented> {
  const { queries, texts, keys, terms, periods } = deps
  const subject = await subjectOf(queries, accountOf(asker), true)
  const listed = asker.standing.person
  const entry = listed === null ? undefined : await ownEntry(queries, listed.id)
  const roles = listed === null ? [] : await ownRoles(queries, listed.id, asker.today)
  const messages = await ownMessages(queries, subject)
  const sent = messages.filter(({ from }) => from === "person").length
  const channels = subject.accounts.map(({ channel }) => channelName(texts, channel)).join(", ")
  const cases = await readCases(queries, await casesSentBy(queries, keys, subject.accounts))
  const followed = await readCases(queries, await followedBy(queries, keys, subject.accounts))
  const asked = await waitingOf(queries, keys, subject.accounts)
  const watched = (await watchedBy(queries, keys, subject.accounts)).length
  const begun = await readDraft(queries, keys, subject.accounts, asker.now)
  const lines = [
    texts("mydata-view-head", { organisation: terms.organisation }),
    texts("mydata-view-accounts", { channels }),
    ...(entry === undefined
      ? [texts("mydata-view-unlisted")]
      : [
          texts("mydata-view-entry", { name: entry.name, date: dayOf(entry.since) }),
          ...roles.map((role) => roleLine(texts, role)),
          entry.phoneLast === ""
            ? texts("mydata-view-no-phone")
            : texts("mydata-view-phone", { last: entry.phoneLast }),
        ]),
    ...(listed === null
      ? []
      : [
          texts("mydata-view-meetings", { count: (await ownMeetings(queries, listed.id)).length }),
          texts("mydata-view-broadcasts", {
            count: (await ownBroadcasts(queries, listed.id)).length,
            days: periods.readings,
          }),
          texts("mydata-view-tasks", { count: (await ownTasks(queries, listed.id)).length }),
        ]),
    ...(listed === null || (await ownChoices(queries, listed.id)).length === 0
      ? []
      : [texts("mydata-view-reminders")]),
    ...(listed === null ? [] : await ownFeeds(queries, listed.id)).map(({ since }) =>
      texts("mydata-view-feed", { date: dayOf(since) }),
    ),
    ...(await ownSubscriptions(queries, subject)).map(({ unit, delegate, since }) =>
      texts("mydata-view-follows", { what: unit ?? delegate, date: dayOf(since) }),
    ),
    ...(
      await ownOccasionQuestions(queries, askersOf(keys, subject, await occasionsWithQuestions(queries)))
    ).map(({ text }) => texts("mydata-view-asked", { text })),
    ...cases.map(({ code, text, state }) =>
      texts("mydata-view-case", { code, text, state: texts(`suggestions-state-${state}`) }),
    ),
    ...followed.map(({ code }) => texts("mydata-view-case-followed", { code })),
    ...(begun === undefined ? [] : [texts("mydata-view-case-draft", { text: begun.draft.text })]),
    ...(await ownConsents(queries, subject)).map((consent) => consentLine(texts, consent)),
    texts("mydata-view-messages", { sent, received: messages.length - sent }),
    ...asked.map(({ code, text }) => texts("mydata-view-question", { code, text })),
    ...(watched === 0 ? [] : [texts("mydata-view-watched", { count: watched })]),
    texts("mydata-view-files", {
      files: (await ownFiles(queries, subject)).length,
      links: (await ownLinks(queries, subject)).length,
    }),
    texts("mydata-view-periods", { ...periods }),
  ]
  await noteDone(deps, asker, "view", listed?.id ?? null)
  await deps.audit(asker, "data-viewed", selfRef(deps, asker))
  const shown = page(lines.join("\n"), [
    { label: texts("mydata-button-export"), action: { do: "export" } },
    { label: texts("mydata-button-back"), action: { do: "open" } },
  ])
  // Whoever has a copy of the database is not to read here what they sent, asked or follow.
  const sealed = cases.length + followed.length + asked.length + watched
  return sealed === 0 && begun === undefined ? shown : { ...shown, isUnkept: true }
}

function roleLine(texts: Texts, { unit, role, since, until }: OwnRole): string {
  const facts = { unit, role: texts(`members-role-${role}`), since: dayOf(since) }
  return until === null
    ? texts("mydata-view-role", facts)
    : texts("mydata-view-role-ended", { ...facts, until: dayOf(until) })
}

function consentLine(texts: Texts, consent: OwnConsent): string {
  const facts = {
    purpose: texts(`consent-purpose-${consent.purpose}`),
    channel: channelName(texts, consent.channel),
    date: dayOf(consent.givenAt),
    version: consent.version,
  }
  return consent.withdrawnAt === null
    ? texts("mydata-view-consent", facts)
    : texts("mydata-view-consent-ended", { ...facts, until: dayOf(consent.withdrawnAt) })
}

function dayOf(at: Date): string {
  return timeAndDay(at).date
}
