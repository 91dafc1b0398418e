import { type EventReader, readEvents } from "../../support/event-stream.ts"

/** A browser's share of the talk, over real HTTP: one cookie, its own Origin, one open stream at a time. */
export interface Visitor {
  readonly session: string
  request(path: string, init?: RequestInit): Promise<Response>
  post(body: unknown, headers?: Record<string, string>): Promise<Response>
  postPhoto(id: string, bytes: Uint8Array, headers?: Record<string, string>): Promise<Response>
  events(after?: number): Promise<EventReader>
}

export async function visit(url: string, persona = "citizen"): Promise<Visitor> {
  const first = await fetch(url)
  await first.body?.cancel()
  const cookie = (first.headers.get("set-cookie") ?? "").split(";")[0]!
  const request = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(url + path, { ...init, headers: { cookie, ...init.headers } })
  return {
    session: cookie.split("=")[1] ?? "",
    request,
    post: (body, headers) =>
      request(`/chat/${persona}/messages`, {
        method: "POST",
        headers: { origin: url, "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    postPhoto: (id, bytes, headers) =>
      request(`/chat/${persona}/photos?id=${id}`, {
        method: "POST",
        headers: { origin: url, "content-type": "image/jpeg", ...headers },
        body: new Uint8Array(bytes),
      }),
    events: async (after) => {
      const headers: Record<string, string> = after === undefined ? {} : { "last-event-id": String(after) }
      return readEvents(await request(`/chat/${persona}/events`, { headers }))
    },
  }
}
