import { compose } from "../compose.ts"
import { readConfig } from "../config.ts"
import { asError } from "../core/errors.ts"
import { explain } from "../core/explain.ts"
import { loadTexts } from "../core/texts.ts"
import type { Command } from "./command.ts"
import { askCommand } from "./commands/ask.ts"
import { chatCommand } from "./commands/chat.ts"
import { documentsCommand } from "./commands/documents.ts"
import { ingestCommand } from "./commands/ingest.ts"
import { questionsCommand } from "./commands/questions.ts"
import { removeCommand } from "./commands/remove.ts"
import { searchCommand } from "./commands/search.ts"

const COMMANDS: Readonly<Record<string, Command>> = {
  ingest: ingestCommand,
  documents: documentsCommand,
  remove: removeCommand,
  ask: askCommand,
  search: searchCommand,
  questions: questionsCommand,
  chat: chatCommand,
}

/** Runs one command and returns the exit status: 0 done, 1 failed or partly failed, 2 used wrongly. */
async function run(name: string | undefined, words: string[]): Promise<number> {
  const config = readConfig()
  const texts = loadTexts(config.locale)
  if (name === undefined || name === "help" || name === "--help") {
    process.stdout.write(`${texts("cli-help")}\n`)
    return name === undefined ? 2 : 0
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command === undefined) {
    process.stderr.write(`${texts("cli-unknown-command", { command: name })}\n\n${texts("cli-help")}\n`)
    return 2
  }
  const prepared = command(words)
  const parts = await compose(config)
  try {
    return await prepared(parts)
  } finally {
    await parts.close()
  }
}

run(process.argv[2], process.argv.slice(3)).then(
  (status) => {
    process.exitCode = status
  },
  (error: unknown) => {
    process.stderr.write(`${explain(loadTexts(), asError(error))}\n`)
    process.exitCode = 1
  },
)
