const ADDRESS = /https:\/\/[^\s<>"'“”‘’«»]+/g
const HOSTS = /(^|\.)(gov\.vn|chinhphu\.vn|dangcongsan\.vn)$|^dangcongsan\.org\.vn$/

/** The text as nodes; addresses of the State's and the Party's own sites become links, all others stay words. */
export function withLinks(text) {
  const nodes = []
  let end = 0
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(/[.,;:!?)\]}]+$/, "")
    if (!isTrusted(address)) continue
    nodes.push(text.slice(end, match.index), link(address))
    end = match.index + address.length
  }
  nodes.push(text.slice(end))
  return nodes.filter((node) => node !== "")
}

function isTrusted(address) {
  const url = URL.parse(address)
  return url !== null && url.username === "" && url.port === "" && HOSTS.test(url.hostname)
}

function link(address) {
  const node = document.createElement("a")
  node.href = address
  node.target = "_blank"
  node.rel = "noopener noreferrer"
  node.textContent = address
  return node
}
