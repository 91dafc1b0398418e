import { BlockList, isIP } from "node:net"
import { z } from "zod"
import { blankIsMissing, count, text, url } from "./config-channels.ts"
import { isCivilDate } from "./core/dates.ts"
import type { CivilDate } from "./core/document.ts"
import { addDays } from "./core/working-days.ts"

/** What the environment says about a model that words answers. */
export const chatSettings = {
  CHAT_URL: url,
  CHAT_MODEL: text,
  CHAT_API_KEY: text,
  CHAT_WAIT_SECONDS: count(20, 2, 120),
  CHAT_AT_ONCE: count(2, 1, 32),
  CHAT_TOKENS_A_DAY: count(400_000, 1000, 1_000_000_000),
  CHAT_REMOTE_APPROVED_BY: z.preprocess(
    blankIsMissing,
    z.string().max(120, "at most 120 characters").optional(),
  ),
  CHAT_REMOTE_REFERENCE: z.preprocess(
    blankIsMissing,
    z.string().max(120, "at most 120 characters").optional(),
  ),
  CHAT_REMOTE_UNTIL: z.preprocess(
    blankIsMissing,
    z.string().refine(isCivilDate, "a day like 2027-06-30").optional(),
  ),
}

type Values = z.infer<z.ZodObject<typeof chatSettings>>

/** That questions and public passages may leave the organisation's machines: who decided it, by what, and until when. */
export interface RemoteApproval {
  readonly approvedBy: string
  /** Number of the impact assessment (DPIA, CTIA). */
  readonly reference: string
  /** The last day on which it holds. */
  readonly until: CivilDate
}

export interface ChatSettings {
  /** Base address of an OpenAI-compatible server, such as `http://127.0.0.1:11434/v1`. */
  readonly url: string
  readonly model: string
  readonly apiKey: string | undefined
  /** How long a person waits for a worded answer before the clauses go. */
  readonly waitMs: number
  /** How many questions it is asked at once, by all processes together. */
  readonly atOnce: number
  /** Read and written, of all processes, from midnight to midnight in Vietnam. */
  readonly tokensADay: number
  /** Null where the server stands in the house. */
  readonly remote: RemoteApproval | null
}

/** An approval lasts a year at most. */
const LONGEST_DAYS = 366

/** What does not fit together; looks at the environment as it is, so that it is told beside what is wrong alone. */
export function chatProblems(environment: NodeJS.ProcessEnv, today: CivilDate): string[] {
  const setting = (name: keyof typeof chatSettings) => environment[name]?.trim() ?? ""
  const problems: string[] = []
  const address = setting("CHAT_URL")
  if ((address === "") !== (setting("CHAT_MODEL") === "")) {
    problems.push("CHAT_URL and CHAT_MODEL: set both or neither")
  }
  if (/^https?:\/\/[^/]*@/i.test(address)) {
    problems.push("CHAT_URL: without name and password; a key goes into CHAT_API_KEY")
  }
  const until = setting("CHAT_REMOTE_UNTIL")
  if (isCivilDate(until) && until > addDays(today, LONGEST_DAYS)) {
    problems.push("CHAT_REMOTE_UNTIL: at most a year ahead")
  }
  if (!URL.canParse(address) || !isRemote(address, setting("CHAT_MODEL"))) return problems
  const approval = ["CHAT_REMOTE_APPROVED_BY", "CHAT_REMOTE_REFERENCE", "CHAT_REMOTE_UNTIL"] as const
  const missing = approval.filter((name) => setting(name) === "")
  if (missing.length > 0) {
    problems.push(
      `CHAT_URL: this model is outside the organisation, where questions may go only by a decision; set ${missing.join(", ")}: who approved it, the number of the impact assessment, the last day`,
    )
  }
  if (isOutside(new URL(address).hostname) && !address.toLowerCase().startsWith("https:")) {
    problems.push("CHAT_URL: a server outside the organisation only by https")
  }
  return problems
}

/** The model that words answers; null where none is set. What does not fit together was refused before. */
export function readChat(values: Values): ChatSettings | null {
  if (values.CHAT_URL === undefined || values.CHAT_MODEL === undefined) return null
  return Object.freeze({
    url: values.CHAT_URL,
    model: values.CHAT_MODEL,
    apiKey: values.CHAT_API_KEY,
    waitMs: values.CHAT_WAIT_SECONDS * 1000,
    atOnce: values.CHAT_AT_ONCE,
    tokensADay: values.CHAT_TOKENS_A_DAY,
    remote: isRemote(values.CHAT_URL, values.CHAT_MODEL)
      ? {
          approvedBy: values.CHAT_REMOTE_APPROVED_BY!,
          reference: values.CHAT_REMOTE_REFERENCE!,
          until: values.CHAT_REMOTE_UNTIL!,
        }
      : null,
  })
}

/** False from the day on that follows the last one of a remote model's approval: it is then as if there were none. */
export function isAllowed({ remote }: ChatSettings, today: CivilDate): boolean {
  return remote === null || today <= remote.until
}

const INSIDE = new BlockList()
for (const [network, bits] of [
  ["127.0.0.0", 8],
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["169.254.0.0", 16],
] as const) {
  INSIDE.addSubnet(network, bits, "ipv4")
}
INSIDE.addAddress("::1", "ipv6")
INSIDE.addSubnet("fc00::", 7, "ipv6")
INSIDE.addSubnet("fe80::", 10, "ipv6")

/** Whether what is asked leaves the organisation: Ollama hands on what it is asked of models with such names. */
function isRemote(address: string, model: string): boolean {
  return isOutside(new URL(address).hostname) || /[-:]cloud$/i.test(model)
}

/** Whether a host, as `URL` writes it, lies outside the organisation's own network as far as its name tells. */
function isOutside(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "")
  const family = isIP(host)
  if (family !== 0) return !INSIDE.check(host, family === 6 ? "ipv6" : "ipv4")
  const name = host.replace(/\.$/, "").toLowerCase()
  return name.includes(".") && !/\.(local|lan|internal|home\.arpa)$/.test(name)
}
