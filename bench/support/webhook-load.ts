import { Agent, request } from "node:http"
import { ticks } from "../../src/core/clock.ts"
import { type Mix, makePosts, type Post } from "./webhook-events.ts"

export interface WebhookLoad {
  readonly url: string
  readonly mix: Mix
  /** Requests a second, evenly spaced whatever the answers do. */
  readonly rate: number
  readonly seconds: number
  readonly chats: number
  /** The number of the first event: below it are those of an earlier run. */
  readonly from: number
}

export interface WebhookLoadMeasures {
  /** Milliseconds of each request, from the moment at which it was due to the end of its answer. */
  readonly times: readonly number[]
  readonly notOk: number
  readonly distinct: number
  /** From the first moment to the last answer. */
  readonly seconds: number
}

/** As many as a platform may open at once; what is due beyond that waits, and its clock runs. */
const CONNECTIONS = 100
const TIMEOUT_MS = 20_000

/** Posts events as platforms do. Runs in a process of its own: the service's stalls must not delay the clock. */
export async function run(job: WebhookLoad): Promise<WebhookLoadMeasures> {
  const { posts, distinct } = makePosts(job.mix, job.rate * job.seconds, job)
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const times: number[] = []
  let notOk = 0
  const running = new Set<Promise<void>>()
  const began = ticks() + 100
  const dueAt = (index: number) => began + (index * 1000) / job.rate
  for (let next = 0; next < posts.length; ) {
    await new Promise((resolve) => setTimeout(resolve, Math.max(dueAt(next) - ticks(), 0)))
    for (; next < posts.length && dueAt(next) <= ticks(); next++) {
      const due = dueAt(next)
      const one = send(agent, job.url, posts[next]!).then((isOk) => {
        times.push(ticks() - due)
        if (!isOk) notOk++
        running.delete(one)
      })
      running.add(one)
    }
  }
  await Promise.all(running)
  agent.destroy()
  return { times, notOk, distinct, seconds: (ticks() - began) / 1000 }
}

function send(agent: Agent, url: string, post: Post): Promise<boolean> {
  return new Promise((resolve) => {
    const headers = { ...post.headers, "content-length": Buffer.byteLength(post.body) }
    const sent = request(url + post.path, { method: "POST", headers, agent, timeout: TIMEOUT_MS })
    sent.on("response", (response) => {
      response.resume()
      response.on("end", () => resolve(response.statusCode === 200))
      response.on("error", () => resolve(false))
    })
    sent.on("timeout", () => sent.destroy())
    sent.on("error", () => resolve(false))
    sent.end(post.body)
  })
}
