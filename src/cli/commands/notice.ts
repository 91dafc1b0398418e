import { readFileSync } from "node:fs"
import { type ApprovedTemplates, preflight } from "../../channels/zalo-oa/index.ts"
import type { Parts } from "../../compose.ts"
import { oaLedger, readTemplates } from "../../connect.ts"
import { recordRef } from "../../core/audit.ts"
import type { Outgoing, Template } from "../../core/channel.ts"
import { AppError } from "../../core/errors.ts"
import { pastedMark } from "../../core/secrecy-pasted.ts"
import { cleanText } from "../../core/text.ts"
import { insertNotice, noticeReport } from "../../storage/notices.ts"
import { notify } from "../../storage/notify.ts"
import { withdrawNotices } from "../../storage/outbox.ts"
import { accountsOf, type FoundAddress, findAddresses } from "../../storage/recipients.ts"
import { act } from "../act.ts"
import { audienceFor, type Command, printLine, readWords, usage } from "../command.ts"

/**
 * `notice "TEXT" | --file FILE [--to member|committee] [--template NAME] [--urgent] [--yes] [--list]`: one text to all
 * members. Without --yes it only shows whom it would reach, and how. `notice --report ID` tells how it went,
 * `notice --withdraw ID` takes back what still waits.
 */
export const noticeCommand: Command = (words) => {
  const { values, positionals } = readWords(words, {
    file: { type: "string" },
    to: { type: "string", default: "member" },
    template: { type: "string" },
    urgent: { type: "boolean", default: false },
    yes: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
    report: { type: "string" },
    withdraw: { type: "string" },
  })
  const reported = numberIn(values, "report")
  if (reported !== undefined) return (parts) => printReport(parts, reported)
  const withdrawn = numberIn(values, "withdraw")
  if (withdrawn !== undefined) return (parts) => withdraw(parts, withdrawn)
  const audience = audienceFor(values.to)
  const written = values.file === undefined ? positionals.join(" ") : readText(values.file)
  const text = cleanText(written).trim()
  if (text === "") throw usage("notice: a text, or --file FILE")
  const mark = pastedMark(text, false)
  if (mark !== undefined) throw new AppError("secret-refused", `marked ${mark}`, { details: { mark } })
  return async (parts) => {
    const { database, texts } = parts
    const templates = knownTemplates(parts)
    if (values.template !== undefined && templates !== null && !Object.hasOwn(templates, values.template))
      throw new AppError("template-unknown", "no such template", {
        details: { name: values.template, known: Object.keys(templates).join(", ") || "–" },
      })
    const recipients = await accountsOf(database, audience)
    const addresses = await findAddresses(database, recipients)
    const template: Template | undefined =
      values.template === undefined ? undefined : { name: values.template, values: { text } }
    const message: Outgoing = { parts: [{ kind: "text", text }], ...(template && { template }) }
    for (const line of await forecast(parts, addresses, message, values.list)) printLine(line)
    if (!values.yes) {
      printLine(texts("cli-notice-dry"))
      return 0
    }
    const sent = await act(parts, async (queries, note, now) => {
      const title = text.split("\n")[0]!.slice(0, 120)
      const noticeId = await insertNotice(queries, { title, isUrgent: values.urgent, by: "cli" }, now)
      const kind = values.urgent ? "urgent" : "notice"
      const { added } = await notify(
        queries,
        recipients,
        { key: `notice:${noticeId}`, noticeId, kind, message },
        now,
      )
      note("notice-sent", recordRef("notice", noticeId), `to:${values.to} messages:${added}`)
      return { noticeId, added }
    })
    printLine(texts("cli-notice-sent", { id: String(sent.noticeId), messages: sent.added }))
    return sent.added > 0 ? 0 : 1
  }
}

/** The number that follows a flag; undefined without the flag. */
function numberIn(
  values: { readonly report?: string | undefined; readonly withdraw?: string | undefined },
  flag: "report" | "withdraw",
): number | undefined {
  const value = values[flag]
  if (value === undefined) return undefined
  const id = Number(value)
  if (!Number.isSafeInteger(id) || id < 1) throw usage(`notice: --${flag} NUMBER`)
  return id
}

/** The messages of a notice that wait are not sent; those that have left stay. */
async function withdraw(parts: Parts, id: number): Promise<number> {
  const count = await act(parts, async (queries, note, now) => {
    const messages = await withdrawNotices(queries, `notice:${id}:`, now)
    if (messages > 0) note("notice-withdrawn", recordRef("notice", id), `messages:${messages}`)
    return messages
  })
  printLine(parts.texts("cli-notice-withdrawn", { messages: count }))
  return count > 0 ? 0 : 1
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8")
  } catch (cause) {
    throw new AppError("path-missing", `nothing at ${path}`, { cause, details: { path } })
  }
}

/** The approved texts of the Official Account; null without one. */
function knownTemplates({ config }: Parts): ApprovedTemplates | null {
  return config.channels.zaloOa === null ? null : readTemplates(config.channels.zaloOa)
}

/** Whom it would reach by which channel, and for the Official Account what that costs. */
async function forecast(
  parts: Parts,
  addresses: readonly FoundAddress[],
  message: Outgoing,
  withNames: boolean,
): Promise<string[]> {
  const { texts, clock } = parts
  const open = addresses.filter(({ isOpen }) => isOpen)
  const byChannel = Map.groupBy(open, ({ to }) => to.channel)
  const lines = [
    texts("cli-notice-people", { people: addresses.length, unreachable: addresses.length - open.length }),
    ...[...byChannel].map(([channel, list]) => texts("cli-notice-channel", { channel, people: list.length })),
  ]
  const oa = byChannel.get("zalo-oa") ?? []
  const templates = knownTemplates(parts)
  if (oa.length === 0 || templates === null) return lines
  const deps = { ledger: oaLedger(parts), clock, templates }
  const forecasts = await preflight(
    deps,
    oa.map(({ to }) => ({ user: to.chat })),
    message,
  )
  for (const [verdict, list] of Map.groupBy(forecasts, (one) => one.verdict)) {
    lines.push(texts(`cli-notice-oa-${verdict}`, { people: list.length }))
    for (const [reason, some] of Map.groupBy(list, (one) => one.reason)) {
      if (verdict === "impossible") lines.push(texts(`cli-notice-why-${reason}`, { people: some.length }))
      if (withNames) lines.push(...some.map(({ user }) => `      ${user}`))
    }
  }
  return lines
}

async function printReport({ database, texts }: Parts, id: number): Promise<number> {
  const rows = await noticeReport(database, id)
  for (const { channel, state, messages } of rows) {
    printLine(`${channel}: ${texts(`outbox-${state}`)} ${messages}`)
  }
  if (rows.length === 0) printLine(texts("cli-notice-none", { id: String(id) }))
  return rows.length > 0 ? 0 : 1
}
