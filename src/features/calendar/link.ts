import { recordRef } from "../../core/audit.ts"
import { calendarUrl, derivedToken, randomToken } from "../../core/links.ts"
import { closeFeed, openFeed, saltOfFeed } from "../../storage/calendar-feeds.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { type CalendarDeps, page } from "./deps.ts"

/** The address of the person's own calendar: the same until they end it, though it is kept nowhere. */
export async function showLink(deps: CalendarDeps, asker: Asker): Promise<Presented> {
  const { queries, texts, keys, publicUrl } = deps
  const person = asker.standing.person
  if (person === null) return page(texts("calendar-none"))
  if (publicUrl === null) return page(texts("calendar-no-address"))
  const known = await saltOfFeed(queries, person.id)
  const salt = known ?? randomToken()
  const token = derivedToken(keys.digest("feeds", "feeds"), salt)
  if (known === undefined) {
    const account = { channel: asker.from.channel, user: asker.user }
    await openFeed(queries, { person: person.id, account, token, salt }, asker.now)
    await deps.audit(asker, "feed-opened", recordRef("person", person.id))
  }
  const https = calendarUrl(publicUrl, token)
  const webcal = https.replace(/^https?:/, "webcal:")
  return page(texts("calendar-link", { https, webcal }), [
    { label: texts("calendar-button-close"), action: { do: "close" } },
  ])
}

/** Ends the address at once. */
export async function closeLink(deps: CalendarDeps, asker: Asker): Promise<Presented> {
  const { queries, texts } = deps
  const person = asker.standing.person
  if (person === null || !(await closeFeed(queries, person.id))) return page(texts("calendar-none"))
  await deps.audit(asker, "feed-closed", recordRef("person", person.id))
  return page(texts("calendar-closed"))
}
