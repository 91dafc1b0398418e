import { element, icon } from "./element.js"

const EXAMPLES = 5

/** What a first visitor sees: who speaks here, and questions to start with. */
export function buildEmpty(texts, ask) {
  const examples = Array.from({ length: EXAMPLES }, (_, index) => texts[`example-${index + 1}`])
  const chips = examples.map((text) =>
    element("button", { class: "chip example", type: "button", click: () => ask(text) }, text),
  )
  return element(
    "section",
    { class: "empty", hidden: true },
    icon("logo", "empty-logo"),
    element("h2", {}, texts["empty-title"]),
    element("p", {}, texts["empty-text"]),
    element("p", { class: "examples-title" }, texts.examples),
    element("div", { class: "examples", role: "group", "aria-label": texts.examples }, ...chips),
  )
}
