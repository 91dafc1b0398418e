import type { IncomingMessage, ServerResponse } from "node:http"
import type { Server, Socket } from "node:net"

/** The open connections of a server, sorted by whether somebody waits for an answer on them. */
export interface Connections {
  /** Nobody waits on this one any more, though its answer goes on: an event stream. */
  release(socket: Socket): void
  /** Cuts what is idle now, and the others as soon as their answer is out. */
  close(): void
  cut(): void
}

/**
 * Node's own `closeIdleConnections` spares those on which no request has come yet, and browsers keep such
 * connections ready: a stop would wait for them.
 */
export function trackConnections(server: Pick<Server, "on">): Connections {
  const open = new Set<Socket>()
  const busy = new Map<Socket, ServerResponse>()
  let isClosing = false

  const release = (socket: Socket): void => {
    busy.delete(socket)
    if (isClosing) socket.destroy()
  }
  server.on("connection", (socket: Socket) => {
    open.add(socket)
    socket.once("close", () => {
      open.delete(socket)
      busy.delete(socket)
    })
  })
  server.on("request", ({ socket }: IncomingMessage, response: ServerResponse) => {
    busy.set(socket, response)
    response.once("close", () => {
      // The next request on the same connection may already have begun.
      if (busy.get(socket) === response) release(socket)
    })
  })
  return {
    release,
    close: () => {
      isClosing = true
      for (const socket of open) if (!busy.has(socket)) socket.destroy()
    },
    cut: () => {
      for (const socket of open) socket.destroy()
    },
  }
}
