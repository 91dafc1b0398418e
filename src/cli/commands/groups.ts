import { formatMoment } from "../../core/calendar.ts"
import type { Address, ChannelName } from "../../core/channel.ts"
import { AppError } from "../../core/errors.ts"
import type { Texts } from "../../core/texts.ts"
import { addGroup, type GroupEntry, listGroups, removeGroup } from "../../storage/unit-groups.ts"
import { type Command, printLine, readWords, usage } from "../command.ts"

const USAGE = "groups [--json] | groups add CHANNEL CHAT --unit ID | groups remove CHANNEL CHAT"
/** Those that have groups. */
const CHANNELS: readonly string[] = ["telegram", "zalo-bot", "zalo-oa"] satisfies ChannelName[]

/**
 * `groups [--json]`: the groups in which the assistant stays, and strange ones that it heard of. `groups add` gives
 * one to a unit, `groups remove` takes it away: the assistant leaves it as soon as it hears of it again. The number of
 * a Telegram group begins with a minus sign, so it may also stand behind `--`.
 */
export const groupsCommand: Command = (words) => {
  const { values, positionals } = readWords(words.map(asPositional), {
    json: { type: "boolean", default: false },
    unit: { type: "string" },
  })
  const [act, channel, chat, ...more] = positionals
  const isAdding = act === "add"
  const isKnown = act === undefined || isAdding || act === "remove"
  if (!isKnown || more.length > 0 || isAdding !== (values.unit !== undefined)) throw usage(USAGE)
  if (act === undefined) return ({ database, texts }) => list(texts, database, values.json)
  if (values.json || chat === undefined || !CHANNELS.includes(channel!)) throw usage(USAGE)
  const group: Address = { channel: channel as ChannelName, chat: chat.replace(/^#/, "") }
  if (!isAdding)
    return async ({ database, texts }) => remove(texts, group, await removeGroup(database, group))
  if (!/^\d{1,9}$/.test(values.unit!)) throw usage(USAGE)
  const unit = Number(values.unit)
  return async ({ database, clock, texts }) => {
    if (!(await addGroup(database, { ...group, unit }, clock.now())))
      throw new AppError("unit-unknown", `no unit ${unit}`, { details: { unit: String(unit) } })
    printLine(texts("cli-group-added", { channel: group.channel, chat: group.chat, unit: String(unit) }))
    return 0
  }
}

/** `-100123` is a group, no option. */
function asPositional(word: string): string {
  return /^-\d+$/.test(word) ? `#${word}` : word
}

async function list(
  texts: Texts,
  database: Parameters<typeof listGroups>[0],
  isJson: boolean,
): Promise<number> {
  const groups = await listGroups(database)
  if (isJson) for (const group of groups) printLine(JSON.stringify(group))
  else if (groups.length === 0) printLine(texts("cli-groups-none"))
  else for (const group of groups) printLine(groupLine(texts, group))
  return 0
}

function groupLine(texts: Texts, { channel, chat, unit, unitName, addedAt }: GroupEntry): string {
  if (unit === null || addedAt === null) return texts("cli-group-strange", { channel, chat })
  return texts("cli-group", { channel, chat, unit: String(unit), name: unitName, at: formatMoment(addedAt) })
}

function remove(texts: Texts, { channel, chat }: Address, wasThere: boolean): number {
  if (!wasThere)
    throw new AppError("group-unknown", `no group ${channel} ${chat}`, { details: { channel, chat } })
  printLine(texts("cli-group-removed", { channel, chat }))
  return 0
}
