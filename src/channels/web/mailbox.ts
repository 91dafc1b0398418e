import type { Outgoing, OutgoingFile } from "../../core/channel.ts"

/** One message of a talk in the browser, by either side. */
export interface MailboxEntry {
  readonly sequence: number
  readonly from: "person" | "chibo"
  readonly message: Outgoing
  readonly at: Date
  /** The id under which it was posted, if it had one: the page finds its own message again by it. */
  readonly id?: string
}

/**
 * The talks of the browser chat. Kept in the database, because several server processes may serve one visitor.
 * The numbers of one chat rise, and become visible in that order: a reader who has seen 7 never misses a late 6.
 */
export interface Mailbox {
  /** Returns the sequence number. An `id` that the chat already holds adds nothing and returns the old number. */
  post(chat: string, from: "person" | "chibo", message: Outgoing, id?: string): Promise<number>
  /** Entries numbered above `sequence`, in order, at most `limit`. */
  after(chat: string, sequence: number, limit: number): Promise<readonly MailboxEntry[]>
  /** A file as it was last sent to this chat; null when it never was. */
  sentFile(chat: string, sha256: string): Promise<OutgoingFile | null>
}
