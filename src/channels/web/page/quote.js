import { element, icon } from "./element.js"
import { foldWhenLong } from "./fold.js"
import { withLinks } from "./links.js"
import { standingOf } from "./standing.js"

/** Words of a document: set apart, with what they are, where they stand and whether they are in force. */
export function buildQuote(part, texts) {
  const text = element("blockquote", { class: "quote-text" })
  if (part.lead) text.append(element("span", { class: "quote-lead" }, `${part.lead} […]`))
  text.append(...withLinks(part.text))
  foldWhenLong(text, texts)
  const head = element(
    "div",
    { class: "quote-head" },
    icon("mark"),
    element("span", { class: "quote-label" }, part.head ?? texts.quote),
  )
  // Only pages opened over https or on this machine may write to the clipboard.
  if (navigator.clipboard) head.append(buildCopy(part, texts))
  const foot = element(
    "figcaption",
    { class: "quote-foot" },
    element("span", { class: "source" }, part.source),
  )
  if (part.note !== "") foot.append(buildStanding(part.note))
  const isOfficial = (part.head ?? texts.quote) === texts.quote
  return element("figure", { class: isOfficial ? "quote" : "quote quote-other" }, head, text, foot)
}

function buildStanding(note) {
  const standing = standingOf(note)
  return element("span", { class: `standing ${standing}` }, icon(standing), note)
}

function buildCopy(part, texts) {
  const words = element("span", {}, texts.copy)
  const button = element("button", { class: "quote-copy", type: "button" }, icon("copy"), words)
  button.addEventListener("click", async () => {
    const lead = part.lead ? `${part.lead} […] ` : ""
    const note = part.note === "" ? "" : ` (${part.note})`
    const title = part.head ? `${part.head}:\n` : ""
    await navigator.clipboard.writeText(`${title}“${lead}${part.text}”\n— ${part.source}${note}`)
    words.textContent = texts.copied
    setTimeout(() => {
      words.textContent = texts.copy
    }, 2000)
  })
  return button
}
