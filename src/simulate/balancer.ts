import { createServer, request } from "node:http"
import type { AddressInfo } from "node:net"

/** The address that platforms know: hands each request to the next process that lives, as a load balancer does. */
export interface Balancer {
  readonly url: string
  stop(): void
}

export async function startBalancer(targets: () => readonly string[]): Promise<Balancer> {
  let turn = 0
  const server = createServer((incoming, outgoing) => {
    const alive = targets()
    const target = alive[turn++ % Math.max(1, alive.length)]
    if (target === undefined) {
      outgoing.writeHead(502).end()
      return
    }
    const onward = request(
      new URL(incoming.url ?? "/", target),
      { method: incoming.method, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      },
    )
    onward.on("error", () => {
      if (outgoing.headersSent) outgoing.destroy()
      else outgoing.writeHead(502).end()
    })
    incoming.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
