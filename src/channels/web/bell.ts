/** Wakes the open streams of a chat in this process. A ring between two waits is kept, not lost. */
export interface Bell {
  ring(chat: string): void
  listen(chat: string): Listener
}

export interface Listener {
  /** Resolves at the next ring, at once if it rang since the last wait, and after `ms` at the latest. */
  wait(ms: number): Promise<void>
  wake(): void
  close(): void
}

export function createBell(): Bell {
  const listeners = new Map<string, Set<Listener>>()
  return {
    ring: (chat) => {
      for (const listener of listeners.get(chat) ?? []) listener.wake()
    },
    listen: (chat) => {
      const ofChat = listeners.get(chat) ?? new Set()
      listeners.set(chat, ofChat)
      const listener = createListener(() => {
        ofChat.delete(listener)
        if (ofChat.size === 0 && listeners.get(chat) === ofChat) listeners.delete(chat)
      })
      ofChat.add(listener)
      return listener
    },
  }
}

function createListener(close: () => void): Listener {
  let rung = false
  let resume = (): void => {}
  return {
    wait: async (ms) => {
      if (!rung) {
        const { promise, resolve } = Promise.withResolvers<void>()
        const timer = setTimeout(resolve, ms)
        resume = resolve
        await promise
        clearTimeout(timer)
      }
      rung = false
    },
    wake: () => {
      rung = true
      resume()
    },
    close,
  }
}
