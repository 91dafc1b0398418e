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
