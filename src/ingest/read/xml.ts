/** An element of a parsed XML part; text nodes are plain strings. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlNode | string)[]
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+)/g
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const MAX_DEPTH = 500

/**
 * Reads the XML of office packages. Only the five built-in entities and numeric references are replaced: there
 * is nothing for an entity attack to expand. Unclosed elements end where their parent ends.
 */
export function parseXml(source: string): XmlNode {
  const root: XmlNode = { name: "", attributes: {}, children: [] }
  const open: XmlNode[] = [root]
  for (const [, cdata, closing, name, rest, text] of source.matchAll(TOKEN)) {
    const parent = open[open.length - 1]!
    if (text !== undefined) parent.children.push(unescapeXml(text))
    else if (cdata !== undefined) parent.children.push(cdata)
    else if (name === undefined) continue
    else if (closing === "/") close(open, name)
    else {
      const node: XmlNode = { name, attributes: attributesOf(rest ?? ""), children: [] }
      parent.children.push(node)
      if (!rest?.endsWith("/") && open.length < MAX_DEPTH) open.push(node)
    }
  }
  return root
}

/** Child elements, in order; with a name, only those. */
export function children(node: XmlNode | undefined, name?: string): XmlNode[] {
  const elements = node?.children.filter((child) => typeof child !== "string") ?? []
  return name === undefined ? elements : elements.filter((child) => child.name === name)
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((item): item is XmlNode => typeof item !== "string" && item.name === name)
}

/** All elements of that name below a node, outermost first. */
export function* descendants(node: XmlNode, name: string): Generator<XmlNode> {
  for (const item of children(node)) {
    if (item.name === name) yield item
    yield* descendants(item, name)
  }
}

function close(open: XmlNode[], name: string): void {
  for (let depth = open.length - 1; depth > 0; depth -= 1) {
    if (open[depth]!.name !== name) continue
    open.length = depth
    return
  }
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name, double, single] of source.matchAll(ATTRIBUTE)) {
    attributes[name!] = unescapeXml(double ?? single ?? "")
  }
  return attributes
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  if (!text.includes("&")) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, named) => {
    if (named !== undefined) return ENTITIES[named] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ""
  })
}
