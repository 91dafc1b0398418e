/** An access token of about 25 hours, and the single-use token that gets the next pair. */
export interface TokenPair {
  readonly accessToken: string
  readonly refreshToken: string
  readonly expiresAt: Date
}

/** Where the pair of the Official Account is kept; all processes share one. */
export interface TokenStore {
  read(): Promise<TokenPair | null>
  /**
   * Runs alone across all processes: reads the newest pair, lets `refresh` get the next one and stores it before
   * returning; `refresh` returning null keeps the pair.
   */
  exchange(refresh: (current: TokenPair) => Promise<TokenPair | null>): Promise<TokenPair>
}

/** What is known about who may be written to, and how often. */
export interface WindowLedger {
  /** When this person last did something that opens the window; null when never. */
  lastHeard(user: string): Promise<Date | null>
  /** Keeps what the platform says is left of a quota. */
  noteQuota(quota: Quota): Promise<void>
  quota(name: string): Promise<{ remains: number; until: Date | null } | null>
}

export interface Quota {
  readonly name: string
  readonly remains: number
  readonly total: number | null
  /** When it is filled up again, or lapses; null when the platform does not say. */
  readonly until: Date | null
}

/** Which approved text of the platform stands behind one of our template names. */
export interface ApprovedTemplate {
  readonly id: string
  /** The platform's parameter → the name of our value. */
  readonly fields: Readonly<Record<string, string>>
}

export type ApprovedTemplates = Readonly<Record<string, ApprovedTemplate>>
