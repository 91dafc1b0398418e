// What travels between the platform and a bot, as far as it is played here; names are the platform's own.

export interface User {
  readonly id: number
  readonly is_bot: boolean
  readonly first_name: string
  readonly username?: string
}

export interface WireChat {
  readonly id: number
  readonly type: "private" | "group" | "supergroup"
  readonly title?: string
  readonly is_forum?: true
  readonly first_name?: string
  readonly username?: string
}

export interface Entity {
  readonly type: string
  readonly offset: number
  readonly length: number
  readonly url?: string
}

export interface InlineButton {
  readonly text: string
  readonly callback_data?: string
  readonly url?: string
}

export interface Keyboard {
  readonly inline_keyboard: readonly (readonly InlineButton[])[]
}

export interface WireDocument {
  readonly file_id: string
  readonly file_unique_id: string
  readonly file_name: string
  readonly mime_type: string
  readonly file_size: number
}

/** Kinds of content that are only passed on, such as `photo`, stand under their own names. */
export interface Message {
  readonly message_id: number
  readonly date: number
  readonly chat: WireChat
  readonly from: User
  readonly text?: string
  readonly entities?: readonly Entity[]
  readonly caption?: string
  readonly document?: WireDocument
  readonly reply_markup?: Keyboard
  readonly reply_to_message?: Message
  /** The topic when `is_topic_message`; else a thread of answers, into which nobody can write by this number. */
  readonly message_thread_id?: number
  readonly is_topic_message?: boolean
  readonly edit_date?: number
  readonly [other: string]: unknown
}

export interface Update {
  readonly update_id: number
  readonly [kind: string]: unknown
}

/** A refusal in the platform's words. */
export class Refusal extends Error {
  readonly code: number
  readonly parameters: Readonly<Record<string, number>> | undefined

  constructor(code: number, description: string, parameters?: Readonly<Record<string, number>>) {
    super(description)
    this.name = "Refusal"
    this.code = code
    this.parameters = parameters
  }
}

export function badRequest(problem: string): Refusal {
  return new Refusal(400, `Bad Request: ${problem}`)
}

export function forbidden(problem: string): Refusal {
  return new Refusal(403, `Forbidden: ${problem}`)
}

/** The largest group id of the old kind is -1; those of supergroups begin below this. */
export const SUPERGROUPS_BELOW = -1_000_000_000_000
