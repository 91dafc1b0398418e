export interface StreamEvent {
  readonly event: string
  readonly id: string
  readonly data: string
}

/** Reads server-sent events from a real response, one at a time. */
export interface EventReader {
  next(): Promise<StreamEvent>
  /** Events up to and including the first one of that name. */
  until(event: string): Promise<StreamEvent[]>
  /** Resolves when the server has ended or cut the stream. */
  ended(): Promise<void>
  close(): Promise<void>
}

export function readEvents(response: Response): EventReader {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let buffer = ""

  async function next(): Promise<StreamEvent> {
    for (;;) {
      const end = buffer.indexOf("\n\n")
      if (end >= 0) {
        const block = buffer.slice(0, end)
        buffer = buffer.slice(end + 2)
        return parse(block)
      }
      const { done, value } = await reader.read()
      if (done) throw new Error("the stream has ended")
      buffer += value
    }
  }

  return {
    next,
    until: async (name) => {
      const events = [await next()]
      while (events.at(-1)!.event !== name) events.push(await next())
      return events
    },
    ended: async () => {
      try {
        while (!(await reader.read()).done);
      } catch {
        // A cut connection is an end as well.
      }
    },
    close: async () => {
      await reader.cancel().catch(() => {})
    },
  }
}

function parse(block: string): StreamEvent {
  const fields = new Map(
    block.split("\n").map((line) => {
      const colon = line.indexOf(": ")
      return [line.slice(0, colon), line.slice(colon + 2)] as const
    }),
  )
  return {
    event: fields.get("event") ?? "message",
    id: fields.get("id") ?? "",
    data: fields.get("data") ?? "",
  }
}
