import type { Texts } from "../../core/texts.ts"
import type { Queries } from "../../storage/database.ts"
import { insertLinkCode } from "../../storage/link-codes.ts"
import { type Account, linkedAccounts, reachFirst } from "../../storage/people.ts"
import { type Asker, type Dialogue, offer, type Presented, type Reply, tag } from "../dialogue.ts"
import type { ReachAction } from "./actions.ts"
import { channelName, showChannels } from "./channels.ts"
import { CODE_MS, codeIn, newCode } from "./code.ts"
import { cancel, type Decided, decide, typeCode } from "./link.ts"
import { unlink } from "./unlink.ts"

export interface ReachDeps {
  readonly queries: Queries
  readonly texts: Texts
}

const WORDS =
  /^(?:kenh nhan tin|\/kenh|\/?lienket|(?:bo |ma |lay ma |nhap ma )?lien ket(?: (?:zalo|telegram|kenh|tai khoan))?|lk(?: zalo| telegram)?)$/

/** Whether folded words ask for a person's channels. */
export function isReachWord(word: string): boolean {
  return WORDS.test(word)
}

/** Answers folded words about a person's channels, and codes; undefined for other words. */
export async function callReach(
  deps: ReachDeps,
  asker: Asker,
  dialogue: Dialogue,
  word: string,
): Promise<Reply | undefined> {
  if (isReachWord(word)) return pressReach(deps, asker, dialogue, { do: "open" })
  const code = codeIn(word)
  return code === undefined ? undefined : takeCode(deps, asker, dialogue, code)
}

/** Answers what is typed when a code is awaited: then it may lack its beginning. Undefined for other words. */
export async function stepReach(
  deps: ReachDeps,
  asker: Asker,
  dialogue: Dialogue,
  word: string,
): Promise<Reply | undefined> {
  const code = codeIn(word, true)
  return code === undefined ? undefined : takeCode(deps, asker, dialogue, code)
}

async function takeCode(deps: ReachDeps, asker: Asker, dialogue: Dialogue, code: string): Promise<Reply> {
  if (!asker.isPrivate) return refuseInGroup(deps, dialogue)
  return show(dialogue, await typeCode(deps, asker, accountOf(asker), code))
}

/** Does what a button says. */
export async function pressReach(
  deps: ReachDeps,
  asker: Asker,
  dialogue: Dialogue,
  action: ReachAction,
): Promise<Reply> {
  if (!asker.isPrivate) return refuseInGroup(deps, dialogue)
  const me = accountOf(asker)
  switch (action.do) {
    case "confirm":
    case "refuse":
      return show(dialogue, await decide(deps, asker, me, action))
    case "cancel":
      return show(dialogue, await cancel(deps, me, action.digest))
    case "unlink-sure":
      return show(dialogue, await unlink(deps, me, action.channel))
    default:
      return show(dialogue, { presented: await look(deps, asker, me, action) })
  }
}

type Look = Exclude<ReachAction, { digest: string } | { do: "unlink-sure" }>

/** What concerns this account alone. */
async function look(
  { queries, texts }: ReachDeps,
  asker: Asker,
  me: Account,
  action: Look,
): Promise<Presented<ReachAction>> {
  const channels = async (news?: string) =>
    showChannels(texts, me.channel, await linkedAccounts(queries, me.channel, me.user), news)
  const sentence = (text: string) => [{ kind: "text" as const, text }]
  switch (action.do) {
    case "open":
      return channels()
    case "code": {
      const code = newCode()
      const until = new Date(asker.now.getTime() + CODE_MS)
      await insertLinkCode(queries, me, { digest: code.digest, until })
      return { parts: sentence(texts("reach-code", { code: code.shown })), offers: [] }
    }
    case "enter":
      return {
        parts: sentence(texts("reach-enter")),
        offers: [],
        step: { feature: "reach", do: "enter" },
      }
    case "first":
      await reachFirst(queries, me, action.channel)
      return channels(texts("reach-ordered"))
    case "unlink":
      return {
        parts: sentence(texts("reach-unlink", { channel: channelName(texts, action.channel) })),
        offers: [
          {
            label: texts("reach-button-unlink-sure"),
            action: { do: "unlink-sure", channel: action.channel },
          },
          { label: texts("reach-button-keep"), action: { do: "open" } },
        ],
      }
  }
}

function show(dialogue: Dialogue, { presented, elsewhere }: Decided): Reply {
  const reply = offer(dialogue, tag("reach", presented))
  if (elsewhere === undefined) return reply
  return {
    ...reply,
    elsewhere: elsewhere.map((one) => ({ to: one.to, presented: tag("reach", one.presented) })),
  }
}

function refuseInGroup({ texts }: ReachDeps, dialogue: Dialogue): Reply {
  return offer(dialogue, { parts: [{ kind: "text", text: texts("reach-group") }], offers: [] })
}

function accountOf({ from, user }: Asker): Account {
  return { channel: from.channel, chat: from.chat, user }
}
