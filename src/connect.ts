import { readFileSync } from "node:fs"
import type { Hono } from "hono"
import { z } from "zod"
import { createTelegramChannel } from "./channels/telegram/index.ts"
import { createZaloBotChannel } from "./channels/zalo-bot/index.ts"
import { type ApprovedTemplates, createZaloOaChannel, type WindowLedger } from "./channels/zalo-oa/index.ts"
import type { Parts } from "./compose.ts"
import type { ZaloOaSettings } from "./config-channels.ts"
import type { Channel, ChannelDeps, ChannelName } from "./core/channel.ts"
import { wait } from "./core/clock.ts"
import { AppError } from "./core/errors.ts"
import { keepQuota, readQuota } from "./storage/channel-quotas.ts"
import { keepReport } from "./storage/channel-reports.ts"
import { createTokenStore } from "./storage/channel-tokens.ts"
import { lastHeard } from "./storage/chats.ts"
import { readOriginal } from "./storage/originals.ts"
import { createTurn } from "./storage/turns.ts"

export type Platform = Channel & { readonly routes: Hono }

/** The channels to platforms that the settings name; nothing is started. */
export function connectPlatforms(parts: Parts): Platform[] {
  const { config, database, clock } = parts
  const { telegram, zaloBot, zaloOa } = config.channels
  const readFile = async (sha256: string) => (await readOriginal(database, sha256)) ?? null
  const pause = (ms: number) => wait(clock, ms)
  const platforms: Platform[] = []
  if (telegram !== null) {
    const turn = createTurn(database, clock, "telegram")
    const deps = channelDeps(parts, "telegram")
    const commands = ["menu", "lienket", "dongy", "dulieucuatoi", "suathongtin", "rutdongy", "xoadulieu"].map(
      (command) => ({
        command,
        description: parts.texts(`command-${command}`),
      }),
    )
    platforms.push(createTelegramChannel({ ...telegram, turn, deps, readFile, commands, wait: pause }))
  }
  if (zaloBot !== null) {
    const turn = createTurn(database, clock, "zalo-bot")
    platforms.push(
      createZaloBotChannel({ ...zaloBot, turn, deps: channelDeps(parts, "zalo-bot"), wait: pause }),
    )
  }
  if (zaloOa !== null) {
    const { refreshToken, templatesFile, ...settings } = zaloOa
    const first = refreshToken === undefined ? null : { refreshToken }
    platforms.push(
      createZaloOaChannel({
        ...settings,
        tokens: createTokenStore(database, parts.keys, clock, "zalo-oa", first),
        ledger: oaLedger(parts),
        templates: readTemplates(zaloOa),
        deps: channelDeps(parts, "zalo-oa"),
        readFile,
        wait: pause,
      }),
    )
  }
  return platforms
}

function channelDeps({ database, clock, log }: Parts, channel: ChannelName): ChannelDeps {
  let told = Promise.resolve()
  return {
    clock,
    log,
    report: (facts) => {
      const at = clock.now()
      // One after the other: a problem must not be written down after the word that it is mended.
      told = told
        .then(() => keepReport(database, channel, facts, at))
        .catch((error: unknown) => log.error({ err: error, channel }, "could not keep what a channel told"))
    },
  }
}

/** What the database knows of the windows and quotas of the Official Account. */
export function oaLedger({ database, clock }: Pick<Parts, "database" | "clock">): WindowLedger {
  return {
    lastHeard: (user) => lastHeard(database, { channel: "zalo-oa", chat: user }),
    noteQuota: (quota) => keepQuota(database, "zalo-oa", quota, clock.now()),
    quota: (name) => readQuota(database, "zalo-oa", name, clock.now()),
  }
}

const templatesFileSchema = z.record(
  z.string(),
  z.strictObject({ id: z.string().min(1), fields: z.record(z.string(), z.string()) }),
)

/** The approved texts that the operator lists. Throws AppError `templates` when the file is not of that form. */
export function readTemplates({ templatesFile }: Pick<ZaloOaSettings, "templatesFile">): ApprovedTemplates {
  if (templatesFile === undefined) return {}
  try {
    return templatesFileSchema.parse(JSON.parse(readFileSync(templatesFile, "utf8")))
  } catch (cause) {
    throw new AppError("templates", `${templatesFile} is no list of templates`, {
      cause,
      details: { file: templatesFile },
    })
  }
}
