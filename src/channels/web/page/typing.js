import { element, icon } from "./element.js"

const LONG_MS = 15_000
const GIVE_UP_MS = 120_000

/** The three dots while an answer is being made. `show()` starts the wait anew; it gives up after two minutes. */
export function createTyping(texts, onShow) {
  const words = element("span", { class: "typing-words hidden-words" })
  const dots = element("span", { class: "dots", "aria-hidden": "true" })
  dots.append(element("i"), element("i"), element("i"))
  const bubble = element("div", { class: "bubble", role: "status" }, dots, words)
  const node = element(
    "div",
    { class: "message chibo typing", hidden: true },
    icon("logo", "avatar"),
    element("div", { class: "body" }, bubble),
  )
  let timers = []

  function hide() {
    for (const timer of timers) clearTimeout(timer)
    node.hidden = true
    words.textContent = ""
  }

  function show() {
    hide()
    node.hidden = false
    words.classList.add("hidden-words")
    words.textContent = texts.typing
    const sayMore = () => {
      words.classList.remove("hidden-words")
      words.textContent = texts["typing-long"]
    }
    timers = [setTimeout(sayMore, LONG_MS), setTimeout(hide, GIVE_UP_MS)]
    onShow()
  }

  return { node, show, hide }
}
