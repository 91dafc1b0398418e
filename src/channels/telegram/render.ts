import type { InlineKeyboardMarkup, MessageEntity } from "grammy/types"
import {
  type Button,
  numberedButtons,
  type Outgoing,
  type OutgoingFile,
  type Style,
  type StyledText,
  styledText,
} from "../../core/channel.ts"
import { paginate } from "../../core/paginate.ts"

/** What one call sends. */
export type Piece = { readonly keyboard?: InlineKeyboardMarkup } & (
  | { readonly kind: "text"; readonly text: string; readonly entities: MessageEntity[] }
  | { readonly kind: "file"; readonly file: OutgoingFile }
)

/** Characters in one message. */
export const TEXT_LIMIT = 4096
/** More under one message would push the answer off the screen of a phone. */
export const MOST_BUTTONS = 8

const LOOK = { quote: "blockquote", source: "italic", note: "italic" } satisfies Record<
  Style["style"],
  MessageEntity["type"]
>

/**
 * The messages that this one becomes: its words, parted where they are too long, then its file. The buttons are
 * under the last; those that have no room there are lines with numbers to type.
 */
export function render(message: Outgoing): Piece[] {
  const buttons = message.buttons ?? []
  const typed = numberedButtons(buttons.slice(MOST_BUTTONS), MOST_BUTTONS + 1)
  const { text, styles } = withSourcesBelow(styledText(message))
  const words = [text, typed].filter((block) => block !== "").join("\n\n")
  const pieces: Piece[] = []
  // A keyboard needs words above it.
  const shown = words === "" && message.file === undefined ? numberedButtons(buttons) : words
  if (shown !== "" || message.file === undefined)
    pieces.push(...paginate({ text: shown, styles }, TEXT_LIMIT).map(asPiece))
  if (message.file !== undefined) pieces.push({ kind: "file", file: message.file })
  const last = pieces.pop()!
  return [...pieces, buttons.length === 0 ? last : { ...last, keyboard: keyboardOf(buttons) }]
}

function asPiece({ text, styles }: StyledText): Piece {
  const entities = styles.map(({ start, end, style }) => ({
    type: LOOK[style],
    offset: start,
    length: end - start,
  }))
  return { kind: "text", text, entities }
}

/** A quotation is a block of its own there, so its source begins a line. */
function withSourcesBelow({ text, styles }: StyledText): StyledText {
  const joint = " — "
  const ends = styles.flatMap(({ end, style }) =>
    style === "quote" && text.startsWith(joint, end) ? end : [],
  )
  const below = ends.reduce((so, end) => `${so.slice(0, end)}\n${so.slice(end + 1)}`, text)
  return { text: below, styles }
}

/** One in a row: labels are sentences. */
function keyboardOf(buttons: readonly Button[]): InlineKeyboardMarkup {
  return {
    inline_keyboard: buttons
      .slice(0, MOST_BUTTONS)
      .map(({ label, action }) => [{ text: label, callback_data: action }]),
  }
}
