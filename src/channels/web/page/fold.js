import { element } from "./element.js"

const LINES = 14
const waiting = new Set()
let isPlanned = false

/**
 * Folds the block when it turns out longer than 14 lines, with a button after it that opens it. Measured
 * together with the others in the next frame: measuring one by one makes a long talk slow to open.
 */
export function foldWhenLong(block, texts) {
  waiting.add({ block, texts })
  if (isPlanned) return
  isPlanned = true
  requestAnimationFrame(measure)
}

function measure() {
  isPlanned = false
  const long = [...waiting].filter(({ block }) => lines(block) > LINES + 1)
  waiting.clear()
  for (const { block, texts } of long) fold(block, texts)
}

function lines(block) {
  return block.scrollHeight / Number.parseFloat(getComputedStyle(block).lineHeight)
}

function fold(block, texts) {
  const button = element("button", { class: "unfold", type: "button", "aria-expanded": "false" }, texts.more)
  button.addEventListener("click", () => {
    const isFolded = block.classList.toggle("is-folded")
    button.textContent = isFolded ? texts.more : texts.less
    button.setAttribute("aria-expanded", String(!isFolded))
    if (isFolded) block.scrollIntoView({ block: "nearest" })
  })
  // A link in the hidden part may get the focus: then it has to be seen.
  block.addEventListener("focusin", () => block.classList.contains("is-folded") && button.click())
  block.classList.add("is-folded")
  block.after(button)
}
