import { existsSync } from "node:fs"
import { join } from "node:path"
import { createWebChannel, type Persona } from "./channels/web/index.ts"
import { compose, type Parts } from "./compose.ts"
import { readConfig } from "./config.ts"
import { createConversation } from "./conversation.ts"
import { ticks } from "./core/clock.ts"
import type { Audience } from "./core/document.ts"
import { AppError, asError } from "./core/errors.ts"
import { explain } from "./core/explain.ts"
import { loadTexts, type Texts } from "./core/texts.ts"
import { type HttpServer, startHttpServer } from "./http/server.ts"
import { startDrain } from "./inbox/drain.ts"
import { createRecorder } from "./inbox/record.ts"
import { readManifest } from "./ingest/manifest.ts"
import { ingest } from "./ingest/run.ts"
import { startSender } from "./outbox/send.ts"
import { setAudience } from "./storage/accounts.ts"
import { shelfSize } from "./storage/documents.ts"
import { forgetConversations } from "./storage/inbox.ts"
import { createMailbox } from "./storage/mailbox.ts"
import { readOriginal } from "./storage/originals.ts"
import { outboxBacklog } from "./storage/outbox.ts"

const ROLE: Record<Persona, Audience> = { citizen: "public", member: "members", secretary: "committee" }
/** Chat texts and letter-boxes are kept so long. */
const KEEP_TALKS_MS = 30 * 24 * 60 * 60 * 1000
const TIDY_EVERY_MS = 60 * 60 * 1000

/** Everything that was started, in order; stopped in reverse. */
type Started = { readonly what: string; stop(): Promise<void> }[]

/** What a person at the terminal reads; the log goes to standard error. */
function tell(text: string): void {
  process.stdout.write(`${text}\n`)
}

async function start(): Promise<{ url: string; stop(): Promise<void>; texts: Texts }> {
  const config = readConfig()
  if (!config.webChat) {
    const set = config.realChannels.map((name) => `${name}: no such channel in this version\n`).join("")
    const problems = `${set}WEB_CHAT: set it to on, for there is no other channel`
    throw new AppError("config", problems, { details: { problems } })
  }
  const started: Started = []
  tell(loadTexts(config.locale)("start-database"))
  try {
    const parts = await compose(config)
    started.push({ what: "database", stop: parts.close })
    await readKnowledge(parts)
    const server = await startService(parts, started)
    return { url: server.url, stop: () => stopAll(started), texts: parts.texts }
  } catch (error) {
    await stopAll(started)
    throw error
  }
}

async function startService(parts: Parts, started: Started): Promise<HttpServer> {
  const { config, log, clock, texts, database } = parts
  const web = createWebChannel({
    texts,
    log,
    mailbox: createMailbox(database, clock),
    admit: (user, persona) =>
      setAudience(database, { channel: "web", user, audience: ROLE[persona], at: clock.now() }),
    readFile: async (sha256) => (await readOriginal(database, sha256)) ?? null,
  })
  const sender = startSender({ database, clock, log, channels: [web] })
  started.push({ what: "outbox", stop: () => sender.stop() })
  const drain = startDrain({
    database,
    clock,
    log,
    channels: [web.name],
    ...createConversation({ clock, texts, vectors: parts.vectors }),
    onDone: () => sender.wake(),
  })
  started.push({ what: "inbox", stop: () => drain.stop() })
  await web.start(createRecorder({ database, clock, wake: () => drain.wake() }))
  started.push({ what: "web chat", stop: () => web.stop() })
  started.push(startTidying(parts))
  const server = await startHttpServer({
    host: config.host,
    port: config.port,
    routes: [web.routes],
    health: async () => ({
      ok: true,
      details: { engine: database.engine, ...(await outboxBacklog(database)) },
    }),
    log,
  })
  started.push({ what: "http", stop: () => server.stop() })
  return server
}

async function readKnowledge({ config, texts, log, database, ingestDeps }: Parts): Promise<void> {
  if (config.knowledge === null) return
  const file = join(config.knowledge, "manifest.json")
  const manifest = existsSync(file) ? await readManifest(file) : new Map()
  const deps = ingestDeps()
  tell(texts("start-knowledge", { folder: config.knowledge }))
  try {
    const report = await ingest(deps, [config.knowledge], {
      manifest,
      audience: "public",
      collection: "knowledge",
    })
    for (const one of report.files.filter(({ outcome }) => outcome === "failed" || outcome === "refused")) {
      const reason = explain(texts, new AppError(one.reason, one.reason, { details: one.details }))
      tell(texts("start-left-out", { file: one.file, reason }))
    }
    const { documents, sections } = await shelfSize(database)
    tell(texts("start-shelf", { documents, sections }))
    log.info({ totals: report.totals, ms: Math.round(report.ms) }, "knowledge read")
  } finally {
    await deps.reader.close()
  }
}

function startTidying({ database, clock, log }: Parts): Started[number] {
  const tidy = () => {
    const now = clock.now()
    forgetConversations(database, new Date(now.getTime() - KEEP_TALKS_MS), now).catch((error: unknown) =>
      log.error({ err: error }, "could not forget old talks"),
    )
  }
  const timer = setInterval(tidy, TIDY_EVERY_MS)
  return { what: "tidying", stop: async () => clearInterval(timer) }
}

async function stopAll(started: Started): Promise<void> {
  for (const part of started.splice(0).reverse()) await part.stop()
}

const GRACE_MS = 10_000
/** Ctrl+C reaches the program twice when npm started it; a person who means it presses again later. */
const SAME_PRESS_MS = 1000

/** Stops in order on the first signal; a second one, or ten seconds, ends a stop that hangs. */
function stopOnSignals(stop: () => Promise<void>, texts: Texts): void {
  let since: number | undefined
  const onSignal = () => {
    if (since !== undefined) {
      if (ticks() - since > SAME_PRESS_MS) process.exit(1)
      return
    }
    since = ticks()
    tell(texts("start-stopping"))
    setTimeout(() => process.exit(1), GRACE_MS).unref()
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on("SIGINT", onSignal)
  process.on("SIGTERM", onSignal)
}

try {
  const service = await start()
  stopOnSignals(service.stop, service.texts)
  tell(`\n${service.texts("start-ready", { url: service.url })}\n${service.texts("start-stop")}\n`)
} catch (error) {
  process.stderr.write(`${explain(loadTexts(), asError(error))}\n`)
  process.exit(1)
}
