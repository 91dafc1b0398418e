import { badRequest, type Entity } from "./wire.ts"

const TYPES = new Set([
  "mention",
  "hashtag",
  "cashtag",
  "bot_command",
  "url",
  "email",
  "phone_number",
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
  "blockquote",
  "expandable_blockquote",
  "code",
  "pre",
  "text_link",
  "text_mention",
  "custom_emoji",
  "date_time",
])

/** Refuses marks that do not lie on the text. Places are UTF-16 units. */
export function checkEntities(text: string, entities: readonly Entity[]): void {
  for (const { type, offset, length, url } of entities) {
    const broken = (why: string) => badRequest(`can't parse entities: entity at offset ${offset} ${why}`)
    if (!TYPES.has(type)) throw broken("has an unsupported type")
    if (offset < 0 || length <= 0) throw broken("has a wrong place")
    if (offset + length > text.length) throw broken("ends after the end of the text")
    if (isInsideCharacter(text, offset) || isInsideCharacter(text, offset + length))
      throw broken("begins or ends in the middle of a UTF-16 symbol")
    if (type === "text_link" && !url) throw broken("lacks its url")
  }
}

function isInsideCharacter(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at))
}

const COMMAND = /(?<![\w/<>])\/\w{1,64}(?:@\w{3,32})?(?![\w/<>])/g
const MENTION = /(?<!\w)@\w{3,32}(?!\w)/g

/** The marks that the platform itself puts on what a person wrote. */
export function foundEntities(text: string): Entity[] {
  const find = (type: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map((match) => ({ type, offset: match.index, length: match[0].length }))
  const commands = find("bot_command", COMMAND)
  const isInCommand = ({ offset }: Entity) =>
    commands.some((one) => offset > one.offset && offset < one.offset + one.length)
  const mentions = find("mention", MENTION).filter((one) => !isInCommand(one))
  return [...commands, ...mentions].sort((one, other) => one.offset - other.offset)
}
