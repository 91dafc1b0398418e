import type { Clock } from "./clock.ts"
import type { Log } from "./log.ts"
import type { Photo } from "./photo/photo.ts"

/**
 * The plug between Chibo and a chat platform. Everything a platform knows stays on its side:
 * a channel turns what arrives into `Incoming`, and shows `Outgoing` as well as it can.
 */
export type ChannelName = "web" | "console" | "telegram" | "zalo-bot" | "zalo-oa"

/** Whoever uses these sits at this service: the demonstration in the browser, and the operator's own terminal. */
export const AT_HOME: readonly ChannelName[] = ["web", "console"]

/** Where a message goes. `chat` is opaque: only its channel can read it. */
export interface Address {
  readonly channel: ChannelName
  readonly chat: string
  /**
   * A topic of a group, in which people talk apart from the others; opaque like `chat`. Absent outside of topics. The
   * group stays one conversation: its owner, its pace and whether it is open hang on `chat` alone.
   */
  readonly thread?: string
}

/** One thing a person did, already verified by the channel. */
export interface Incoming extends Address {
  /** Unique within the channel; a redelivery carries the same id. */
  readonly eventId: string
  /** The platform's id of the person. Rights hang on (channel, user), never on a name. */
  readonly user: string
  /** False in a group: personal matters are then not answered there. */
  readonly isPrivate: boolean
  /**
   * What was typed, NFC, without control characters except line ends. Empty when a button was pressed or nothing can
   * be read.
   */
  readonly text: string
  /** The `action` of the pressed button, exactly as it was sent out. */
  readonly action?: string
  /** Something came that Chibo cannot read; `text` may hold its caption. */
  readonly unread?: Unread
  /**
   * The picture that came, where its channel can fetch it; `ref` is opaque to all but the channel. Each picture of an
   * album is an event of its own.
   */
  readonly photo?: { readonly ref: string }
  /** A file was brought by a link that a feature had made; `purpose` says what for, in that feature's words. */
  readonly brought?: { readonly file: number; readonly purpose: string }
  /** More was typed than `text` holds. */
  readonly isCut?: true
}

/** What a person sent that is no text. `hidden`: the platform does not tell what it was. */
export type Unread = "photo" | "voice" | "video" | "file" | "sticker" | "location" | "contact" | "hidden"

/** Something the platform tells about a conversation, that nobody said. Kept and worked off like what was said. */
export type Signal = Address & { readonly eventId: string } & (
    | {
        /** The person may be written to (again): they started, followed or unblocked. Or a group took us in. */
        readonly signal: "opened"
        /** Of a group: the platform's id of the person who brought us; null when it is nobody in particular. */
        readonly group?: { readonly by: string | null }
      }
    | {
        /** Nothing gets through any more. */
        readonly signal: "closed"
        readonly reason: ClosedReason
      }
    | {
        /** The group has another id from now on. */
        readonly signal: "moved"
        readonly to: string
      }
    | {
        /** The same, told in the group under its new id, before anything that is said there. */
        readonly signal: "came"
        readonly from: string
      }
    | {
        /** A receipt for messages that we sent, by their `platformId`. */
        readonly signal: "delivered" | "seen"
        readonly platformIds: readonly string[]
      }
  )

/** Why a conversation is closed to us. `never_started`: the person has to write first. `no_window`: too long ago. */
export type ClosedReason = "blocked" | "gone" | "never_started" | "unfollowed" | "removed" | "no_window"

export type Arrival = Incoming | Signal

/**
 * Resolves when the event is stored; only then may the platform be told so. `raw` is the event as it came, `sentAt` the
 * platform's time of it in milliseconds since 1970, where it tells one: what is older than any event that is remembered
 * is not taken.
 */
export type Receive = (arrival: Arrival, raw?: unknown, sentAt?: number) => Promise<void>

export function isSignal(arrival: Arrival): arrival is Signal {
  return "signal" in arrival
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
   * Words of a document, verbatim. `head` says what they are when they are not those of an official text; `lead` are
   * the document's own words that lead to a point of a list; `source` names number and clause; `note` says whether it
   * is in force.
   */
  | {
      readonly kind: "quote"
      readonly head?: string
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
  /** Its size; absent where it is not known yet. */
  readonly bytes?: number
}

/** What a channel carries when it names no limit of its own: 20 MiB. */
export const FILE_LIMIT = 20 * 1024 * 1024

export interface Outgoing {
  readonly parts: readonly Part[]
  /** In order; a person may press one or type its number, counted from 1. */
  readonly buttons?: readonly Button[]
  readonly file?: OutgoingFile
  /** What a platform sends instead where it lets us begin a talk only with a text that it has approved. */
  readonly template?: Template
  /** A copy of the database is not to read it: a channel that keeps talks itself keeps it sealed. */
  readonly isUnkept?: true
}

/** `name` is ours; the channel's settings say which approved text it stands for. */
export interface Template {
  readonly name: string
  readonly values: Readonly<Record<string, string>>
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
  /** Media types of the files that it carries; absent: any. */
  readonly fileTypes?: readonly string[]
  /** Bytes of the largest file that it carries; default `FILE_LIMIT`. */
  readonly fileLimit?: number
  /** UTF-16 units in one message. */
  readonly textLimit: number
  /**
   * The approved text (`Template.name`) that tells somebody to whom it may not write freely that there is news, and nothing of
   * it; absent where there is none.
   */
  readonly hint?: string
}

export interface Channel {
  readonly name: ChannelName
  readonly can: Abilities
  /** Resolves once listening. Throws AppError when the platform refuses to serve us. */
  start(receive: Receive): Promise<void>
  /** How many messages of the platform this one becomes, 1 or more. The same message gives the same pieces. */
  pieces(message: Outgoing): number
  /** Sends one piece, counted from 0, by one call that counts. Throws `DeliveryError` and nothing else. */
  send(to: Address, message: Outgoing, piece?: number): Promise<Sent>
  /** Shows for some seconds that an answer is being written. Never throws. Absent where nothing like it exists. */
  typing?(to: Address): Promise<void>
  /**
   * The picture that an event named, as it was sent: nothing about it is checked but its size. Throws AppError:
   * `photo-lost` when it is not to be had, `photo-too-large`. Absent where no pictures come.
   */
  fetchPhoto?(ref: string): Promise<Photo>
  /**
   * Leaves a group; resolves also when we are in it no more. May be called again for the same group. Throws
   * `DeliveryError` and nothing else. Absent where a platform lets nobody leave, or has no groups: in a group that is
   * nobody's the assistant is then silent.
   */
  leave?(group: Address): Promise<void>
  /**
   * Called every hour in one of the processes: does what a platform wants done now and then, also when nothing is sent
   * for months. Never throws. Absent where a platform wants nothing.
   */
  keepAlive?(): Promise<void>
  /** Resolves when nothing is in flight. */
  stop(): Promise<void>
}

/** What a channel tells about itself, for the operator. Only what is given changes; `problem` null means mended. */
export interface ChannelReport {
  /** The name under which the platform knows us. */
  readonly connectedAs?: string
  /** By which a link leads to the chat: a user name, the number of an account. */
  readonly handle?: string
  readonly receives?: "polling" | "webhook" | "here"
  /** What the platform says of our webhook; empty when there is none. */
  readonly webhook?: string
  /** A stable code such as "unauthorized" or "webhook-set"; never a platform's wording. */
  readonly problem?: string | null
}

/** What every channel to a platform is given besides its own settings. */
export interface ChannelDeps {
  readonly log: Log
  readonly clock: Clock
  readonly report: (facts: ChannelReport) => void
}

/** Something that one process at a time may do, such as polling with a token. */
export interface Turn {
  /** True while it is ours, until `give`; false when another process has it. Called again and again. */
  take(): Promise<boolean>
  /** Lets another process have it at once. */
  give(): Promise<void>
}

/** A run of a rendered text that deserves another look; places are UTF-16 units. */
export interface Style {
  readonly start: number
  readonly end: number
  readonly style: "quote" | "source" | "note"
}

export interface StyledText {
  readonly text: string
  readonly styles: readonly Style[]
}

/** The words of a message in one text; buttons are left to the channel. */
export function styledText(message: Outgoing): StyledText {
  const styles: Style[] = []
  let text = ""
  const add = (words: string, style?: Style["style"]) => {
    if (style !== undefined && words !== "")
      styles.push({ start: text.length, end: text.length + words.length, style })
    text += words
  }
  let head: string | undefined
  for (const part of message.parts) {
    if (text !== "") add("\n")
    if (part.kind === "quote") {
      // Said once above quotations that follow each other.
      if (part.head !== undefined && part.head !== head) {
        add(`${part.head}:`, "note")
        add("\n")
      }
      head = part.head
      add(`“${part.lead === undefined ? "" : `${part.lead} […] `}${part.text}”`, "quote")
      add(" — ")
      add(`${part.source}${part.note === "" ? "" : ` (${part.note})`}`, "source")
    } else {
      head = undefined
      add(part.text, part.kind === "note" ? "note" : undefined)
    }
  }
  return { text, styles }
}

/** Lines to type from, for buttons that a channel does not have; numbers as the router counts them. */
export function numberedButtons(buttons: readonly Button[], first = 1): string {
  return buttons.map((button, index) => `${first + index}. ${button.label}`).join("\n")
}

/** The words of a message for a channel without styling; buttons become numbered lines. */
export function plainText(message: Outgoing): string {
  const buttons = numberedButtons(message.buttons ?? [])
  return [styledText(message).text, buttons].filter((block) => block !== "").join("\n\n")
}
