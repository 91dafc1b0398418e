import { documentKey, findNumbers } from "../../core/document-number.ts"
import { SHORT_FORMS } from "../../core/short-forms.ts"
import { fold } from "../../core/text.ts"
import { readFigure } from "./figures.ts"
import { keyOf } from "./keys.ts"
import { readNumeral } from "./numerals.ts"
import { DOWNWARDS, readOperator, TURNING, UPWARDS } from "./operators.ts"
import { GAP, type Gap, type Token } from "./token.ts"

const WORD = /[\p{L}\p{M}]+/uy
const LOCATOR =
  /(điều|khoản|điểm|mục|chương|phụ lục)\s+(?:số\s+)?(\d+(?:\.\d+)*[a-zđ]?|[IVX]+(?:\.\d+)*|[a-zđ])(?![\p{L}\p{N}])/iuy
/** Letters that a locator begins with. */
const LOCATES = new Set("đĐkKmMcCpP")
/** The number of an item at the beginning of its line says nothing. */
const LABEL = /[^\S\n]*(?:(?:\d+(?:\.\d+)*[.)]?|[a-zđ]\)|\(\d+\)|[IVX]+[.-])[^\S\n]+|[-–•+*#]+[^\S\n]*)/iuy
const STRONG = /[.;:!?\n]/
const WEAK = /[,–—"“”\t-]/
const ORDINAL = keyOf("thứ")

/** Reads a text, or a sentence, as the things that it is made of, in order. */
export function tokensOf(text: string): Token[] {
  const documents = new Map(findNumbers(text).map((number) => [number.start, number]))
  const tokens: Token[] = []
  let gap: Gap = GAP.strong
  let brackets = 0
  const add = (key: string, kind: Token["kind"], start: number, end: number) => {
    tokens.push({
      key,
      kind,
      start,
      end,
      gap,
      isAside: brackets > 0,
      isCapital: /^\p{Lu}/u.test(text.slice(start, start + 2)),
    })
    gap = GAP.none
  }
  for (let index = 0; index < text.length; ) {
    if (index === 0 || text[index - 1] === "\n") {
      LABEL.lastIndex = index
      const label = LABEL.exec(text)
      if (label && label[0].length > 0) {
        index += label[0].length
        continue
      }
    }
    const document = documents.get(index)
    if (document) {
      add(`§${documentKey(document.raw)}`, "document", index, document.end)
      index = document.end
      continue
    }
    LOCATOR.lastIndex = index
    const locator =
      LOCATES.has(text[index]!) && !/[\p{L}\p{N}]/u.test(text[index - 1] ?? "") ? LOCATOR.exec(text) : null
    if (locator) {
      const [whole, label = "", number = ""] = locator
      add(`§${label.toLowerCase()}:${number.toLowerCase()}`, "locator", index, index + whole.length)
      index += whole.length
      continue
    }
    const figure = /\d/.test(text[index]!) ? readFigure(text, index) : null
    if (figure) {
      for (const key of figure.keys) {
        add(
          key.startsWith("#") ? key : keyOf(key),
          key.startsWith("#") ? "figure" : "word",
          index,
          index + figure.length,
        )
      }
      index += figure.length
      continue
    }
    WORD.lastIndex = index
    const word = WORD.exec(text)?.[0]
    if (word !== undefined) {
      addWord(word, index)
      index += word.length
      continue
    }
    if (text[index] === "%") {
      add("%", "word", index, index + 1)
    } else {
      const sign = text[index]!
      const isRange =
        /[-–]/.test(sign) && /\d\s*$/.test(text.slice(0, index)) && /^\s*\d/.test(text.slice(index + 1))
      if (sign === "\n") brackets = 0
      if (isRange) add("!đến", "operator", index, index + 1)
      else if (STRONG.test(sign) && endsThere(text, index)) gap = GAP.strong
      else if (sign === "(") brackets += 1
      else if (sign === ")") brackets = Math.max(0, brackets - 1)
      else if (WEAK.test(sign)) gap = Math.max(gap, GAP.weak) as Gap
    }
    index += 1
  }
  return bounded(joined(tokens))

  function addWord(word: string, start: number) {
    const written = /^[A-ZĐ]{2,}$/.test(word) ? SHORT_FORMS[fold(word)] : undefined
    if (written?.length === 1) {
      for (const syllable of written[0]!.match(/[\p{L}\p{M}]+/gu) ?? [])
        add(keyOf(syllable), "word", start, start + word.length)
    } else add(keyOf(word), "word", start, start + word.length)
  }
}

/** Lines that only go on below, as pages and messages wrap them, are one. */
function endsThere(text: string, index: number): boolean {
  if (text[index] === ".") return !/^\.[\p{L}\d]/u.test(text.slice(index, index + 2))
  if (text[index] === ":") return !/^:\d/.test(text.slice(index, index + 2))
  if (text[index] !== "\n") return true
  return (
    !/[\p{Ll}\d]\s*$/u.test(text.slice(Math.max(0, index - 3), index)) ||
    !/^\s*\p{Ll}{2}/u.test(text.slice(index + 1, index + 6))
  )
}

const PHRASE = 5

/** Numbers in words become figures, "phần trăm" a sign, and words that turn or bound become operators. */
function joined(tokens: readonly Token[]): Token[] {
  const out: Token[] = []
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index]!
    const keys = wordsFrom(tokens, index)
    const take = (key: string, kind: Token["kind"], length: number) => {
      out.push({ ...tokens[index]!, key, kind, end: tokens[index + length - 1]!.end })
      index += length
    }
    if (keys[0] === ORDINAL) {
      const numeral = readNumeral([keys[1] === keyOf("tư") ? keyOf("bốn") : (keys[1] ?? ""), keyOf("lần")])
      if (numeral) {
        take(`#thứ${numeral.key}`, "figure", 2)
        continue
      }
    }
    const numeral = keys.length > 0 ? readNumeral(keys) : null
    const isFraction = numeral?.key.includes("/") === true
    const operator = isFraction ? null : readOperator(keys)
    // "Thôn Đông Hạ" lowers nothing.
    const mayBeName = token.isCapital && token.gap === GAP.none && operator?.syllables.length === 1
    if (operator && (!mayBeName || TURNING.has(operator.key ?? ""))) {
      const { syllables, key } = operator
      if (key !== null) take(key, "operator", syllables.length)
      else take(syllables.join(" "), "word", syllables.length)
      continue
    }
    if (keys[0] === keyOf("phần") && keys[1] === keyOf("trăm")) {
      take("%", "word", 2)
      continue
    }
    if (numeral) {
      take(`#${numeral.key}`, "figure", numeral.length)
      continue
    }
    take(token.key, token.kind, 1)
  }
  return out
}

function wordsFrom(tokens: readonly Token[], from: number): string[] {
  const keys: string[] = []
  for (let index = from; index < tokens.length && keys.length < PHRASE + 4; index += 1) {
    const token = tokens[index]!
    if (token.kind !== "word" || (index > from && token.gap !== GAP.none)) break
    keys.push(token.key)
  }
  return keys
}

/** Puts "từ … trở lên" and "trở xuống" in front of what they bound. */
function bounded(tokens: Token[]): Token[] {
  const out: Token[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const pair = [tokens[index]!.key, tokens[index + 1]?.key]
    const isUp = pair[0] === UPWARDS[0] && pair[1] === UPWARDS[1]
    const isDown = pair[0] === DOWNWARDS[0] && pair[1] === DOWNWARDS[1]
    if (!isUp && !isDown) {
      out.push(tokens[index]!)
      continue
    }
    const key = isUp ? "!min" : "!max"
    let at = out.length - 1
    while (at >= 0 && out[at]!.key !== "!từ" && out[at]!.gap !== GAP.strong) at -= 1
    if (out[at]?.key === "!từ") out[at] = { ...out[at]!, key }
    else {
      const figure = out.findLastIndex(({ kind }) => kind === "figure")
      const bound = out[figure]
      if (bound) {
        out.splice(figure, 1, { ...bound, key, kind: "operator" }, { ...bound, gap: GAP.none })
      }
    }
    index += 1
    const next = tokens[index + 1]
    if (next) tokens[index + 1] = { ...next, gap: Math.max(next.gap, tokens[index - 1]!.gap) as Gap }
  }
  return out
}
