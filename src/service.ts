import { existsSync } from "node:fs"
import { join } from "node:path"
import { createWebChannel, type Persona } from "./channels/web/index.ts"
import { type ComposeOptions, compose, type Parts } from "./compose.ts"
import type { Config } from "./config.ts"
import { isAllowed } from "./config-chat.ts"
import { connectPlatforms } from "./connect.ts"
import { createConversation, createPapers } from "./conversation.ts"
import { dayInVietnam } from "./core/calendar.ts"
import type { Channel } from "./core/channel.ts"
import { dayText } from "./core/day-text.ts"
import type { Audience } from "./core/document.ts"
import { AppError, asError } from "./core/errors.ts"
import { explain } from "./core/explain.ts"
import { glossaryLines } from "./features/ask/glossary-lines.ts"
import { takePhoto, wantsPhoto } from "./features/suggestions/intake/photos.ts"
import { createCalendarRoutes } from "./http/calendar/index.ts"
import { createCheckInRoutes } from "./http/check-in/index.ts"
import { createMetricsRoutes, isOperator } from "./http/metrics.ts"
import { createOpen311Routes } from "./http/open311/index.ts"
import { type HttpServer, startHttpServer } from "./http/server.ts"
import { startDrain } from "./inbox/drain.ts"
import { createRecorder } from "./inbox/record.ts"
import { createRush } from "./inbox/rush.ts"
import { readManifest } from "./ingest/manifest.ts"
import { ingest } from "./ingest/run.ts"
import { chooseModel } from "./keep-meaning.ts"
import { createLimits } from "./limits.ts"
import { createFit } from "./outbox/fit.ts"
import { createHint } from "./outbox/hint.ts"
import { startSender } from "./outbox/send.ts"
import { startTyping } from "./outbox/typing.ts"
import { qrModules } from "./print/qr.ts"
import { createFileLinks } from "./receive-files.ts"
import { createPhotoFetch, type PhotoTaker } from "./receive-photo.ts"
import { startRecurring } from "./recurring.ts"
import { openSampleCell } from "./sample-cell.ts"
import { standingMetrics } from "./standings.ts"
import { setAudience } from "./storage/accounts.ts"
import { readStandings } from "./storage/channel-reports.ts"
import { freeClaimsLeft } from "./storage/claims-left.ts"
import type { Database } from "./storage/database.ts"
import { shelfSize } from "./storage/documents.ts"
import { createMailbox } from "./storage/mailbox.ts"
import { readOriginal } from "./storage/originals.ts"
import { outboxBacklog } from "./storage/outbox.ts"
import { giveRandomNumbers } from "./storage/renumber.ts"
import { createWebPhotos } from "./storage/web-photos.ts"
import { startWords, wordsOf } from "./worded.ts"

const DAY_MS = 24 * 60 * 60 * 1000
const ROLE: Record<Persona, Audience> = { citizen: "public", member: "members", secretary: "committee" }

export interface Service {
  readonly url: string
  readonly database: Database
  /** Stops in the reverse order of starting; what was taken is finished. */
  stop(): Promise<void>
}

const SUGGESTED: PhotoTaker = { wants: wantsPhoto, take: takePhoto }

export interface ServiceOptions extends ComposeOptions {
  /** What a person at the terminal reads. */
  readonly tell?: (text: string) => void
  /** The feature that takes pictures. Default: suggestions do. */
  readonly photos?: PhotoTaker
  /** Whether visitors of the page may play people of the made-up unit. Default: where no platform is set up. */
  readonly isDemonstration?: boolean
}

/** Everything that was started, in order; stopped in reverse. */
type Started = { readonly what: string; stop(): Promise<void> }[]

/** Brings up Chibo as the settings say. Throws AppError, with everything stopped again, when it cannot. */
export async function startService(config: Config, options: ServiceOptions = {}): Promise<Service> {
  const { tell = () => {} } = options
  const started: Started = []
  try {
    const parts = await compose(config, options)
    started.push({ what: "database", stop: parts.close })
    await freeClaimsLeft(parts.database, parts.clock.now())
    await forgetOrder(parts)
    tellWords(parts, tell)
    await openWording(parts, tell)
    await chooseModel(parts)
    warmModel(parts)
    await readKnowledge(parts, tell)
    const server = await startParts(parts, started, options)
    return { url: server.url, database: parts.database, stop: () => stopAll(started) }
  } catch (error) {
    // Why it could not start says more than what then went wrong.
    await stopAll(started).catch(() => {})
    throw error
  }
}

/** A model is loaded before the first question waits for it. */
function warmModel({ space, log }: Parts): void {
  space.model?.embedQuery("").catch((error: unknown) => {
    log.warn({ err: asError(error) }, "the model of meaning does not answer; the search goes by words")
  })
}

/** What was counted when it came gets random numbers. Where another key is needed for that, all stays as it is. */
async function forgetOrder({ database, keys, log }: Parts): Promise<void> {
  try {
    const count = await giveRandomNumbers(database, keys)
    if (count > 0) log.info({ count }, "cases and questions have random numbers now")
  } catch (error) {
    if (!(error instanceof AppError && error.code === "key-wrong")) throw error
    log.warn({}, "cases keep the numbers that were counted: they are sealed with another key")
  }
}

async function startParts(parts: Parts, started: Started, options: ServiceOptions): Promise<HttpServer> {
  const { photos = SUGGESTED } = options
  const { config, log, clock, texts, database, keys } = parts
  const platforms = connectPlatforms(parts)
  const publicUrl = config.publicUrl ?? (platforms.length === 0 ? ownUrl(config) : null)
  const web = config.webChat
    ? await createWeb(parts, options.isDemonstration ?? platforms.length === 0)
    : null
  const channels: Channel[] = [...(web === null ? [] : [web]), ...platforms]
  if (channels.length === 0) {
    const problems = "WEB_CHAT: set it to on, or set up a channel: there is none"
    throw new AppError("config", problems, { details: { problems } })
  }
  const sender = startSender({
    database,
    clock,
    log,
    channels,
    rates: config.rates,
    quietHours: config.quietHours,
    noticesADay: config.noticesADay,
    fit: createFit({
      database,
      clock,
      texts,
      publicUrl: config.publicUrl,
      keys,
    }),
    hint: createHint(texts, config.organisation),
  })
  started.push({ what: "outbox", stop: () => sender.stop() })
  const rush = createRush()
  const limits = createLimits({ keys, clock, rates: config.limits })
  const papers = createPapers(config.ocrWorkers)
  const words = wordsOf(parts)
  const wordsWorker =
    words === null
      ? null
      : startWords({
          ...parts,
          words,
          model: parts.wording!,
          most: config.chat!.atOnce,
          onSettled: () => sender.wake(),
        })
  if (wordsWorker !== null) started.push({ what: "words", stop: () => wordsWorker.stop() })
  const typing = startTyping({ database, clock, log, channels })
  started.push({ what: "typing", stop: async () => typing.stop() })
  const drain = startDrain({
    database,
    clock,
    log,
    keys,
    bringPhoto: createPhotoFetch({ database, clock, log, keys, channels, taker: photos }),
    channels: channels.map(({ name }) => name),
    ...createConversation({
      clock,
      texts,
      vectors: parts.vectors,
      glossary: parts.words.glossary,
      caution: config.caution,
      ...(words !== null && { words, onHeld: typing.begin }),
      keys,
      organisation: config.organisation,
      holidays: parts.holidays,
      periods: config.retention,
      publicUrl,
      reception: config.reception,
      papers,
      photos,
      limits,
      groups: config.groups,
      hasButtons: (name) => channels.some((channel) => channel.name === name && channel.can.buttons > 0),
      canLeave: (name) => channels.find((channel) => channel.name === name)?.leave !== undefined,
    }),
    onDone: (channel) => {
      sender.wake(channel)
      wordsWorker?.wake()
    },
    onSlow: (to) => void channels.find(({ name }) => name === to.channel)?.typing?.(to),
    isRushed: rush.isOn,
  })
  started.push({ what: "inbox", stop: () => drain.stop() })
  const jobs = await startRecurring(parts, channels)
  started.push({ what: "jobs", stop: () => jobs.stop() })
  let tooOld = 0
  const receive = createRecorder({
    database,
    clock,
    keys,
    wake: () => drain.wake(),
    onArrival: rush.note,
    // So long each event is remembered by its id, from when it was worked off: what is older may come a second time.
    rememberedMs: config.retention.chat * DAY_MS,
    onTooOld: ({ channel }) =>
      log.warn({ channel, since_start: ++tooOld }, "inbox: an event was too old to be taken"),
  })
  const server = await startHttpServer({
    host: config.host,
    port: config.port,
    routes: [
      createMetricsRoutes({
        token: config.metricsToken,
        read: async () => [
          ...standingMetrics(await readStandings(database, clock.now()), clock.now()),
          ...limits.metrics(),
          ...((await parts.wording?.metrics()) ?? []),
        ],
      }),
      createCalendarRoutes({ database, clock, log, texts }),
      ...(config.open311 ? [createOpen311Routes({ database, clock, log, texts })] : []),
      createFileLinks(parts, papers, { onStored: () => sender.wake(), onArrival: () => drain.wake() }),
      ...(publicUrl === null ? [] : [createCheckInRoutes({ ...parts, publicUrl, modulesOf: qrModules })]),
      ...platforms.map(({ routes }) => routes),
      ...(web === null ? [] : [web.routes]),
    ],
    health: async (c) => {
      const backlog = await outboxBacklog(database).catch(() => null)
      if (backlog === null) return { ok: false, details: {} }
      if (!isOperator(c, config.metricsToken)) return { ok: true, details: {} }
      const channels = await readStandings(database, clock.now())
      const model = await parts.wording?.standing()
      return { ok: true, details: { engine: database.engine, ...backlog, channels, model } }
    },
    log,
  })
  started.push({ what: "http", stop: () => server.stop() })
  // Platforms try the address of a webhook while they are told of it.
  for (const channel of channels) {
    await channel.start(receive)
    started.push({ what: channel.name, stop: () => channel.stop() })
  }
  return server
}

/** Where visitors of the page on this machine reach it; null where the port is chosen later. */
function ownUrl({ host, port }: Config): string | null {
  return port === 0 ? null : `http://${host}:${port}`
}

async function createWeb({ texts, log, database, clock, keys }: Parts, isDemonstration: boolean) {
  const cell = isDemonstration ? await openSampleCell(database, keys, clock.now()) : null
  return createWebChannel({
    texts,
    log,
    mailbox: createMailbox(database, clock, keys),
    photos: createWebPhotos(database, clock, keys),
    admit: async (user, persona) => {
      const at = clock.now()
      await setAudience(database, { channel: "web", user, audience: ROLE[persona], at })
      await cell?.play(user, persona, at)
    },
    readFile: async (sha256) => (await readOriginal(database, sha256)) ?? null,
  })
}

/** What is wrong with the office's table of words: the service goes on without those lines. */
function tellWords({ config, texts, log, words }: Parts, tell: (text: string) => void): void {
  const lines = glossaryLines(texts, words, config.glossaryFile ?? "")
  for (const line of lines) tell(line)
  if (lines.length > 0) log.info({ lines: lines.length }, "lines of the glossary are left out")
}

/** What is sent to a server outside, and by whose decision, is told at each start. */
async function openWording(
  { config, clock, texts, log, wording }: Parts,
  tell: (text: string) => void,
): Promise<void> {
  if (config.chat === null || wording === null) return
  await wording.wake()
  const { remote, url } = config.chat
  if (remote === null) return
  const { approvedBy, reference } = remote
  const told = { host: new URL(url).host, approvedBy, reference, until: dayText(remote.until) }
  if (isAllowed(config.chat, dayInVietnam(clock.now()))) {
    tell(texts("start-model-remote", told))
  } else {
    tell(texts("start-model-over", told))
    log.warn({ until: remote.until }, "the approval of the remote model is over; answers are not worded")
  }
}

async function readKnowledge(parts: Parts, tell: (text: string) => void): Promise<void> {
  const { config, texts, log, database, ingestDeps } = parts
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

/** A part that cannot stop does not keep the others running; what it said is thrown when all have been told. */
async function stopAll(started: Started): Promise<void> {
  const errors: unknown[] = []
  for (const part of started.splice(0).reverse()) {
    await part.stop().catch((error: unknown) => errors.push(error))
  }
  if (errors.length > 0) throw errors[0]
}
