import {
  type Button,
  numberedButtons,
  type Outgoing,
  type OutgoingFile,
  styledText,
} from "../../core/channel.ts"
import { paginate } from "../../core/paginate.ts"
import { ACTION_PREFIX } from "./receive.ts"

/** UTF-16 units in one message. */
export const TEXT_LIMIT = 2000
export const MOST_BUTTONS = 5
const TITLE_LIMIT = 35

export type Piece =
  | { readonly kind: "text"; readonly text: string; readonly buttons: readonly Button[] }
  | { readonly kind: "file"; readonly file: OutgoingFile }

/**
 * The messages that this one becomes: its words, the buttons under the last of them, then the file. Labels that do
 * not fit stand in the words as well, with the numbers to type.
 */
export function piecesOf(message: Outgoing): Piece[] {
  const buttons = message.buttons ?? []
  const words = styledText(message).text
  const text = [words, words === "" ? numberedButtons(buttons) : unfitButtons(buttons)]
    .filter((block) => block !== "")
    .join("\n\n")
    .normalize("NFC")
  const pages = text === "" ? [] : paginate({ text, styles: [] }, TEXT_LIMIT)
  const pieces: Piece[] = pages.map((page, index) => ({
    kind: "text",
    text: page.text,
    buttons: index === pages.length - 1 ? buttons.slice(0, MOST_BUTTONS) : [],
  }))
  if (message.file !== undefined) pieces.push({ kind: "file", file: message.file })
  return pieces.length > 0 ? pieces : [{ kind: "text", text: "", buttons: [] }]
}

/** Lines to type from, for those that are no button or a cut one. */
function unfitButtons(buttons: readonly Button[]): string {
  return buttons
    .flatMap((button, index) =>
      index < MOST_BUTTONS && titleOf(button.label) === button.label
        ? []
        : numberedButtons([button], index + 1),
    )
    .join("\n")
}

/** The `message` of a consultation with words. A tap on a button comes back as a text, shown to the person or not. */
export function textMessage(piece: Piece & { kind: "text" }, buttonType: "show" | "hide"): object {
  if (piece.buttons.length === 0) return { text: piece.text }
  const buttons = piece.buttons.map(({ label, action }) => ({
    title: titleOf(label),
    type: `oa.query.${buttonType}`,
    payload: ACTION_PREFIX + action,
  }))
  return { text: piece.text, attachment: { type: "template", payload: { buttons } } }
}

/** The `message` of a consultation with a file that was uploaded. */
export function fileMessage(token: string): object {
  return { attachment: { type: "file", payload: { token } } }
}

function titleOf(label: string): string {
  if (label.length <= TITLE_LIMIT) return label
  // Not between the halves of one character.
  const cut = label.slice(0, TITLE_LIMIT - 1).replace(/[\uD800-\uDBFF]$/, "")
  return `${cut.trimEnd()}…`
}
