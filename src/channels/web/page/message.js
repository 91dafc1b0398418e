import { element, icon } from "./element.js"
import { foldWhenLong } from "./fold.js"
import { withLinks } from "./links.js"
import { buildQuote } from "./quote.js"

/**
 * An answer with everything that belongs to it.
 * `press(button)` is called when a choice is pressed; `persona` is whose file it is.
 */
export function buildAnswer(message, { texts, persona, time, press }) {
  const bubble = element("div", { class: "bubble" })
  for (const part of message.parts) bubble.append(buildPart(part, texts, !message.buttons?.length))
  if (message.file) bubble.append(buildFile(message.file, texts, persona))
  const body = element("div", { class: "body" }, spoken(texts.name))
  if (bubble.hasChildNodes()) body.append(bubble)
  if (message.buttons?.length) body.append(buildChoices(message.buttons, texts, press))
  body.append(time)
  return element("div", { class: "message chibo" }, icon("logo", "avatar"), body)
}

/** The visitor's own words. `state` is where "sending" or "not sent" is said; it ends up as the time. */
export function buildOwn(message, { texts, state }) {
  const content = message.photo ? buildPhoto(message.photo, texts) : buildWords(message.parts, texts)
  const body = element(
    "div",
    { class: "body" },
    spoken(texts.you),
    element("div", { class: "bubble" }, content),
    state,
  )
  return element("div", { class: "message person" }, body)
}

function buildWords(parts, texts) {
  const text = element("div", { class: "text" }, parts.map((part) => part.text).join("\n"))
  foldWhenLong(text, texts)
  return text
}

/** Only the page that sent it shows it; after that a word stands for it. */
function buildPhoto({ url }, texts) {
  return element("img", { class: "own-photo", src: url, alt: texts["photo-sent"] })
}

/** What is to be confirmed is seen whole: a message with buttons is not folded. */
function buildPart(part, texts, mayFold) {
  if (part.kind === "quote") return buildQuote(part, texts)
  if (part.kind === "note") return element("p", { class: "note" }, ...withLinks(part.text))
  const text = element("div", { class: "text" }, ...withLinks(part.text))
  if (mayFold) foldWhenLong(text, texts)
  // A block of its own, so that "more" stands next to it and not at the end of the bubble.
  return element("div", { class: "part" }, text)
}

function buildFile(file, texts, persona) {
  const href = `/files/${encodeURIComponent(file.sha256)}?persona=${persona}`
  const kind = file.name.match(/\.(\w{1,5})$/)?.[1]?.toUpperCase() ?? ""
  return element(
    "a",
    { class: "file", href, download: file.name },
    element("span", { class: "file-kind" }, icon("file")),
    element(
      "span",
      { class: "file-words" },
      element("span", { class: "file-name" }, file.name),
      element("span", { class: "file-hint" }, kind === "" ? texts.download : `${kind} · ${texts.download}`),
    ),
    icon("download"),
  )
}

function buildChoices(buttons, texts, press) {
  const chips = buttons.map((button, index) =>
    element(
      "button",
      { class: "chip", type: "button", click: () => press(button) },
      element("span", { class: "chip-number" }, String(index + 1)),
      button.label,
    ),
  )
  return element("div", { class: "choices", role: "group", "aria-label": texts.choices }, ...chips)
}

/** Who speaks, for those who do not see on which side the bubble stands. */
function spoken(name) {
  return element("span", { class: "hidden-words" }, `${name}: `)
}
