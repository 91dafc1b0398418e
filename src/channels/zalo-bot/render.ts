import {
  numberedButtons,
  type Outgoing,
  type Style,
  type StyledText,
  styledText,
} from "../../core/channel.ts"
import { paginate } from "../../core/paginate.ts"
import type { TextStyle } from "./client.ts"

export const TEXT_LIMIT = 2000
/** A list that takes more than this of the last message goes on as text, parted like text. */
const LIST_LIMIT = TEXT_LIMIT / 2

/**
 * The messages that this one becomes, each within the limit. The platform has no buttons, so their lines stand
 * under the last one, with the number that leads back to the menu.
 */
export function renderPages(message: Outgoing): StyledText[] {
  const { text, styles } = styledText(message)
  const buttons = message.buttons ?? []
  if (buttons.length === 0) return paginate({ text, styles }, TEXT_LIMIT)
  const list = `${text === "" ? "" : "\n\n"}${numberedButtons(buttons)}\n0. Menu`
  if (list.length > LIST_LIMIT) return paginate({ text: text + list, styles }, TEXT_LIMIT)
  const pages = paginate({ text, styles }, TEXT_LIMIT, list.length)
  return pages.map((page, index) =>
    index === pages.length - 1 ? { text: page.text + list, styles: page.styles } : page,
  )
}

/** The platform's codes: italic, bold, small. */
const LOOKS: Readonly<Record<Style["style"], string>> = { quote: "i", source: "b", note: "f_13" }

export function textStyles(styles: readonly Style[]): TextStyle[] {
  return styles.map(({ start, end, style }) => ({ start, len: end - start, st: [LOOKS[style]] }))
}
