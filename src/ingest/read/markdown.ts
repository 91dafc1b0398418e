import { decodeBytes } from "../../core/files/encoding.ts"
import type { RawText } from "./result.ts"

const FENCE = /^\s*(?:```|~~~)/
const TABLE_RULE = /^\s*\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)*\|?\s*$/

/** Markdown as plain lines: headings, lists and table rows stay lines of their own, the signs around them go. */
export function readMarkdown(bytes: Uint8Array): RawText {
  const { text, warnings } = decodeBytes(bytes)
  const lines: string[] = []
  let fenced = false
  for (const line of text.replace(/<!--[\s\S]*?-->/g, "").split(/\r\n?|\n/)) {
    if (FENCE.test(line)) fenced = !fenced
    else if (fenced) lines.push(line)
    else if (!(line.includes("|") && TABLE_RULE.test(line))) lines.push(plainLine(line))
  }
  return { text: lines.join("\n"), warnings }
}

function plainLine(line: string): string {
  let text = line
    .replace(/^\s*(?:>\s?)+/, "")
    .replace(/^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/, "$1")
    .replace(/^(\s*)[*+]\s+(?=\S)/, "$1- ")
  if (/^\s*\|.*\|\s*$/.test(text))
    text = text
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim())
      .join("\t")
  return inline(text).trimEnd()
}

function inline(text: string): string {
  return text
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\[([^\]]+)\]\([^)\s]*(?:\s+"[^"]*")?\)/g, "$1")
    .replace(/<((?:https?|mailto):[^>\s]+)>/g, "$1")
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replace(/(\*\*\*|___)(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replace(/(\*\*|~~)(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}_])__(?=\S)(.+?)(?<=\S)__(?![\p{L}\p{N}_])/gu, "$1")
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]+?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, "$1")
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu, "$1")
    .replace(/`([^`]+)`/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, "$1")
}
