import { element } from "./element.js"

const ADDRESS = /https?:\/\/[^\s<>"'“”‘’«»]+/g

/** Names of looks on both platforms that have them, as classes. */
const LOOKS = {
  bold: "bold",
  b: "bold",
  italic: "italic",
  i: "italic",
  underline: "underline",
  u: "underline",
  strikethrough: "struck",
  s: "struck",
  code: "code",
  pre: "code",
  f_13: "small",
  bot_command: "command",
}
const QUOTES = new Set(["blockquote", "expandable_blockquote"])

/** The words with the looks that were sent; addresses become links, quotations blocks of their own. */
export function richText(text, styles = []) {
  const quotes = styles.filter(({ st }) => st.some((name) => QUOTES.has(name)))
  const nodes = []
  let at = 0
  for (const { start, len } of quotes.toSorted((a, b) => a.start - b.start)) {
    // A block begins and ends a line by itself.
    nodes.push(...runs(text, styles, at, start, { before: true }))
    nodes.push(element("blockquote", {}, ...runs(text, styles, start, start + len, {})))
    at = start + len
    if (text[at] === "\n") at += 1
  }
  nodes.push(...runs(text, styles, at, text.length, {}))
  return nodes
}

function runs(text, styles, from, to, { before = false }) {
  const end = before && text[to - 1] === "\n" ? to - 1 : to
  const edges = styles.flatMap(({ start, len }) => [start, start + len])
  const cuts = [...new Set([from, ...edges.filter((edge) => edge > from && edge < end), end])]
  cuts.sort((a, b) => a - b)
  return cuts.slice(1).flatMap((cut, index) => {
    const start = cuts[index]
    const names = styles
      .filter((one) => one.start <= start && one.start + one.len >= cut)
      .flatMap(({ st }) => st)
    const looks = [...new Set(names.map((name) => LOOKS[name]).filter(Boolean))]
    const words = withLinks(text.slice(start, cut))
    return looks.length === 0 ? words : [element("span", { class: looks.join(" ") }, ...words)]
  })
}

function withLinks(text) {
  const nodes = []
  let end = 0
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(/[.,;:!?)\]}]+$/, "")
    nodes.push(text.slice(end, match.index), link(address))
    end = match.index + address.length
  }
  nodes.push(text.slice(end))
  return nodes.filter((node) => node !== "")
}

export function link(address, words = address, className = "") {
  const attributes = {
    href: address,
    target: "_blank",
    rel: "noopener noreferrer",
    class: className || undefined,
  }
  return element("a", attributes, words)
}
