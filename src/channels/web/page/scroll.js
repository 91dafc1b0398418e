const NEAR_PX = 120
const MARGIN_PX = 12

/** Keeps the end of the talk in view while the reader is there, and else says that something came. */
export function setUpScroll(scroller, button, texts) {
  const words = button.querySelector(".to-end-words")

  function isNearEnd() {
    return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_PX
  }

  function toEnd() {
    scroller.scrollTop = scroller.scrollHeight
  }

  function refresh() {
    button.hidden = isNearEnd()
    if (button.hidden) words.textContent = ""
    button.setAttribute("aria-label", words.textContent || texts["to-end"])
  }

  let wasNearEnd = false
  // So that the arrow keys can move the talk.
  scroller.tabIndex = 0
  scroller.addEventListener("scroll", () => {
    wasNearEnd = isNearEnd()
    refresh()
  })
  button.addEventListener("click", () => {
    toEnd()
    scroller.focus({ preventScroll: true })
  })
  // Folding, turning the phone and the keyboard change the height after the message was added.
  new ResizeObserver(() => (wasNearEnd ? toEnd() : refresh())).observe(scroller)

  return {
    toEnd: () => {
      wasNearEnd = true
      afterLayout(toEnd)
    },
    /** Shows an answer that has come, if the reader is at the end: a tall one from its beginning. */
    show: (answer) => {
      if (wasNearEnd) return afterLayout(() => scroller.scrollTo({ top: answer.offsetTop - MARGIN_PX }))
      words.textContent = texts.unread
      refresh()
    },
  }
}

/** Long texts are folded in the next frame; only then are the heights true. */
function afterLayout(act) {
  requestAnimationFrame(() => requestAnimationFrame(act))
}
