import type { ChannelReport } from "../../core/channel.ts"
import { DeliveryError } from "../../core/errors.ts"
import type { Log } from "../../core/log.ts"
import type { Client } from "./client.ts"
import { PAID_KINDS, type Quotas } from "./quotas.ts"

const FIRST_WAITS_MS = [5000, 15_000, 60_000]
const WAIT_MS = 300_000

export interface ConnectionOptions {
  readonly client: Client
  readonly quotas: Quotas
  readonly report: (facts: ChannelReport) => void
  readonly log: Log
  readonly wait: (ms: number) => Promise<void>
}

export interface Connection {
  /** The account's own id; null until the platform has told it. */
  oaId(): string | null
  /** Resolves after the first try; goes on trying by itself until the account is known. Never throws. */
  open(): Promise<void>
  /** Resolves when nothing is tried any more. */
  close(): Promise<void>
}

/** Asks who we are. Nothing waits for the answer: events come in and messages go out meanwhile. */
export function createConnection(options: ConnectionOptions): Connection {
  const { client, quotas, report, log } = options
  const closed = Promise.withResolvers<void>()
  let isClosed = false
  let oaId: string | null = null
  let trying: Promise<void> = Promise.resolve()

  async function introduce(): Promise<boolean> {
    try {
      const { id, name } = await client.profile()
      oaId = id === "" ? null : id
      report({ connectedAs: name, handle: id })
      log.info({ oa: id }, "zalo-oa: connected")
    } catch (error) {
      log.warn({ err: error, code: codeOf(error) }, "zalo-oa: the account could not be looked up")
      return false
    }
    const owned = new Map<string, unknown>()
    for (const kind of PAID_KINDS) {
      if (isClosed) return true
      owned.set(kind, await client.quotas(kind).catch(() => null))
    }
    await quotas.noteOwned(owned)
    return true
  }

  async function keepTrying(): Promise<void> {
    for (let tries = 0; !isClosed; tries++) {
      await Promise.race([options.wait(FIRST_WAITS_MS[tries] ?? WAIT_MS), closed.promise])
      if (isClosed || (await introduce())) return
    }
  }

  return {
    oaId: () => oaId,
    open: async () => {
      if (!(await introduce())) trying = keepTrying()
    },
    close: async () => {
      isClosed = true
      closed.resolve()
      await trying
    },
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof DeliveryError ? error.platformCode : undefined
}
