/**
 * The plug between Chibo and a chat platform. Everything a platform knows stays on its side:
 * a channel turns what arrives into `Incoming`, and shows `Outgoing` as well as it can.
 */
export type ChannelName = "web" | "console" | "telegram" | "zalo-bot" | "zalo-oa"

/** Where a message goes. `chat` is opaque: only its channel can read it. */
export interface Address {
  readonly channel: ChannelName
  readonly chat: string
}

/** One thing a person did, already verified by the channel. */
export interface Incoming extends Address {
  /** Unique within the channel; a redelivery carries the same id. */
  readonly eventId: string
  /** The platform's id of the person. Rights hang on (channel, user), never on a name. */
  readonly user: string
  /** False in a group: personal matters are then not answered there. */
  readonly isPrivate: boolean
  /** What was typed, NFC, without control characters. Empty when a button was pressed. */
  readonly text: string
  /** The `action` of the pressed button, exactly as it was sent out. */
  readonly action?: string
}

export interface Button {
  readonly label: string
  /** Opaque to the channel; at most 64 bytes, the smallest limit of any platform. */
  readonly action: string
}

/** A message is a list of parts, so that a plain channel loses the look but never a word. */
export type Part =
  | { readonly kind: "text"; readonly text: string }
  /**
   * Words of a document, verbatim. `lead` are the document's own words that lead to a point of a list; `source`
   * names number and clause; `note` says whether it is in force.
   */
  | {
      readonly kind: "quote"
      readonly lead?: string
      readonly text: string
      readonly source: string
      readonly note: string
    }
  /** Small print: what was assumed, where a text comes from. */
  | { readonly kind: "note"; readonly text: string }

export interface OutgoingFile {
  readonly name: string
  readonly mediaType: string
  /** SHA-256 (hex) of the stored original; the channel fetches the bytes when it sends. */
  readonly sha256: string
}

export interface Outgoing {
  readonly parts: readonly Part[]
  /** In order; a person may press one or type its number, counted from 1. */
  readonly buttons?: readonly Button[]
  readonly file?: OutgoingFile
}

/** What the platform said about a message that it took. */
export interface Sent {
  readonly platformId: string
}

/** What a channel can do; features ask this and degrade, they never ask for the channel's name. */
export interface Abilities {
  /** Buttons under one message; 0 means that actions are typed. */
  readonly buttons: number
  readonly edit: boolean
  readonly stream: boolean
  readonly files: boolean
  /** UTF-16 units in one message. */
  readonly textLimit: number
}

export interface Channel {
  readonly name: ChannelName
  readonly can: Abilities
  /** Resolves once listening. `receive` resolves when the event is stored; only then may the platform be told so. */
  start(receive: (incoming: Incoming) => Promise<void>): Promise<void>
  /** Throws `DeliveryError` and nothing else. */
  send(to: Address, message: Outgoing): Promise<Sent>
  /** Resolves when nothing is in flight. */
  stop(): Promise<void>
}

/** The words of a message for a channel without styling; buttons become numbered lines. */
export function plainText(message: Outgoing): string {
  const parts = message.parts.map((part) => {
    if (part.kind !== "quote") return part.text
    const note = part.note === "" ? "" : ` (${part.note})`
    const lead = part.lead === undefined ? "" : `${part.lead} […] `
    return `“${lead}${part.text}” — ${part.source}${note}`
  })
  const buttons = (message.buttons ?? []).map((button, index) => `${index + 1}. ${button.label}`)
  return [parts.join("\n"), buttons.join("\n")].filter((block) => block !== "").join("\n\n")
}
