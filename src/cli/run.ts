import { type ComposeOptions, compose, type Parts } from "../compose.ts"
import { readConfig } from "../config.ts"
import { AppError, asError } from "../core/errors.ts"
import { explain } from "../core/explain.ts"
import { loadTexts } from "../core/texts.ts"
import type { Command } from "./command.ts"
import { askCommand } from "./commands/ask.ts"
import { auditCommand } from "./commands/audit.ts"
import { casesCommand } from "./commands/cases.ts"
import { channelsCommand } from "./commands/channels.ts"
import { chatCommand } from "./commands/chat.ts"
import { documentsCommand } from "./commands/documents.ts"
import { filesCommand } from "./commands/files.ts"
import { glossaryCommand } from "./commands/glossary.ts"
import { groupsCommand } from "./commands/groups.ts"
import { ingestCommand } from "./commands/ingest.ts"
import { meetingsCommand } from "./commands/meetings.ts"
import { noticeCommand } from "./commands/notice.ts"
import { peopleCommand } from "./commands/people.ts"
import { questionsCommand } from "./commands/questions.ts"
import { removeCommand } from "./commands/remove.ts"
import { requestsCommand } from "./commands/requests.ts"
import { retentionCommand } from "./commands/retention.ts"
import { searchCommand } from "./commands/search.ts"
import { understandCommand } from "./commands/understand.ts"
import { unitsCommand } from "./commands/units.ts"

const COMMANDS: Readonly<Record<string, Command>> = {
  ingest: ingestCommand,
  documents: documentsCommand,
  remove: removeCommand,
  ask: askCommand,
  search: searchCommand,
  questions: questionsCommand,
  files: filesCommand,
  channels: channelsCommand,
  groups: groupsCommand,
  units: unitsCommand,
  people: peopleCommand,
  meetings: meetingsCommand,
  cases: casesCommand,
  notice: noticeCommand,
  audit: auditCommand,
  retention: retentionCommand,
  requests: requestsCommand,
  chat: chatCommand,
}

/** Codes of errors by which the caller slipped, not the work. */
const SLIPS = new Set(["usage", "ask-as", "ask-on", "audience", "unit-unknown", "role-unknown"])

/** Nobody waits behind a command, and a model of a folder is loaded anew for each. */
const PATIENCE_MS = 20_000

export interface RunOptions extends ComposeOptions {
  /** The settings. Default: the process's own. */
  readonly environment?: NodeJS.ProcessEnv
}

/** Runs one command and returns the exit status: 0 done, 1 failed or partly failed, 2 used wrongly. */
export async function run(
  name: string | undefined,
  words: string[],
  options: RunOptions = {},
): Promise<number> {
  let texts = loadTexts()
  try {
    const config = readConfig(options.environment)
    texts = loadTexts(config.locale)
    if (name === undefined || name === "help" || name === "--help") {
      process.stdout.write(`${texts("cli-help")}\n`)
      return name === undefined ? 2 : 0
    }
    // They read words only, also while the service holds the data folder.
    if (name === "understand") return await understandCommand(words)()
    if (name === "glossary") return await glossaryCommand(words)(config, texts)
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (command === undefined) {
      process.stderr.write(`${texts("cli-unknown-command", { command: name })}\n\n${texts("cli-help")}\n`)
      return 2
    }
    const prepared = command(words)
    return await work(await compose(config, { patienceMs: PATIENCE_MS, ...options }), prepared)
  } catch (error) {
    process.stderr.write(`${explain(texts, asError(error))}\n`)
    return error instanceof AppError && SLIPS.has(error.code) ? 2 : 1
  }
}

async function work(parts: Parts, prepared: ReturnType<Command>): Promise<number> {
  try {
    return await prepared(parts)
  } finally {
    await parts.close()
  }
}
