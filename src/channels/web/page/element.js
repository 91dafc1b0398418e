/** An element with attributes and children. Strings become text nodes: data never becomes markup. */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === undefined) continue
    if (typeof value === "function") node.addEventListener(name, value)
    else node.setAttribute(name, value === true ? "" : value)
  }
  node.append(...children)
  return node
}

const SVG = "http://www.w3.org/2000/svg"

/** One of the symbols at the top of the page, as decoration. */
export function icon(name, className = "icon") {
  const svg = document.createElementNS(SVG, "svg")
  svg.setAttribute("class", className)
  svg.setAttribute("aria-hidden", "true")
  const use = document.createElementNS(SVG, "use")
  use.setAttribute("href", `#${name}`)
  svg.append(use)
  return svg
}
