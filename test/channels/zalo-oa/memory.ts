import type { Quota, TokenPair, TokenStore, WindowLedger } from "../../../src/channels/zalo-oa/index.ts"

/** A store whose exchanges run one after the other, as those of all processes do. */
export function memoryTokens(pair: TokenPair | null): TokenStore & { put(pair: TokenPair): void } {
  let kept = pair
  let turn: Promise<unknown> = Promise.resolve()
  return {
    put: (next) => {
      kept = next
    },
    read: async () => kept,
    exchange: (refresh) => {
      const mine = turn.then(async () => {
        if (kept === null) throw new Error("there is no pair")
        kept = (await refresh(kept)) ?? kept
        return kept
      })
      turn = mine.catch(() => {})
      return mine
    },
  }
}

export function memoryLedger(): WindowLedger & {
  heard(user: string, at: Date): void
  readonly quotas: ReadonlyMap<string, Quota>
} {
  const heard = new Map<string, Date>()
  const quotas = new Map<string, Quota>()
  return {
    heard: (user, at) => {
      heard.set(user, at)
    },
    quotas,
    lastHeard: async (user) => heard.get(user) ?? null,
    noteQuota: async (quota) => {
      quotas.set(quota.name, quota)
    },
    quota: async (name) => quotas.get(name) ?? null,
  }
}
