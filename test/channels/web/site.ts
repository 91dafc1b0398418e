import type { WebChannelOptions } from "../../../src/channels/web/index.ts"
import { createWebChannel, type PhotoShelf } from "../../../src/channels/web/index.ts"
import type { Incoming } from "../../../src/core/channel.ts"
import type { Photo } from "../../../src/core/photo/photo.ts"
import { loadTexts } from "../../../src/core/texts.ts"
import { type HttpServer, startHttpServer } from "../../../src/http/server.ts"
import { memoryMailbox } from "../../support/mailbox.ts"
import { messages } from "../messages.ts"

const HOUR = 3_600_000

export interface Site {
  readonly channel: ReturnType<typeof createWebChannel>
  readonly server: HttpServer
  readonly mailbox: ReturnType<typeof memoryMailbox>
  readonly received: Incoming[]
  readonly admitted: string[]
  readonly complaints: string[]
  close(): Promise<void>
}

/** Pictures in memory. */
function memoryPhotos(): PhotoShelf {
  const kept: Photo[] = []
  return {
    keep: async (_chat, photo) => String(kept.push(photo) - 1),
    read: async (ref) => kept[ref === "" ? -1 : Number(ref)] ?? null,
  }
}

/** The web channel behind the real HTTP server. Nothing is looked up by interval unless `pollMs` says so. */
export async function openSite(
  options: Partial<WebChannelOptions> & {
    receive?: (incoming: Incoming) => Promise<void>
    start?: boolean
    port?: number
  } = {},
): Promise<Site> {
  const mailbox = (options.mailbox as Site["mailbox"]) ?? memoryMailbox()
  const received: Incoming[] = []
  const admitted: string[] = []
  const complaints: string[] = []
  const complain = (_fields: object, message: string): void => void complaints.push(message)
  const channel = createWebChannel({
    texts: loadTexts(),
    log: { info: () => {}, warn: complain, error: complain },
    admit: async (user, persona) => void admitted.push(`${user} as ${persona}`),
    readFile: async () => null,
    photos: memoryPhotos(),
    pollMs: HOUR,
    ...options,
    mailbox,
  })
  if (options.start !== false)
    await channel.start(
      messages(async (incoming) => {
        received.push(incoming)
        await options.receive?.(incoming)
      }),
    )
  const server = await startHttpServer({
    host: "127.0.0.1",
    port: options.port ?? 0,
    routes: [channel.routes],
    health: async () => ({ ok: true, details: {} }),
    log: { info: () => {}, error: complain },
  })
  const close = async (): Promise<void> => {
    await channel.stop()
    await server.stop()
  }
  return { channel, server, mailbox, received, admitted, complaints, close }
}
