import { setUpPhotos } from "./photos.js"

const LIMIT = 4000
const COUNT_FROM = 3600

/**
 * The box one types in: grows with the words, Enter sends, Shift+Enter breaks the line. `onSend(text, photos)` is called
 * with words, pictures or both.
 */
export function setUpComposer(form, texts, onSend) {
  const box = form.querySelector("textarea")
  const button = form.querySelector(".send")
  const counter = form.querySelector(".counter")
  const photos = setUpPhotos(form, texts, () => refresh())
  const number = new Intl.NumberFormat(texts.lang)

  function refresh() {
    box.style.height = "auto"
    box.style.height = `${box.scrollHeight}px`
    box.style.overflowY = box.scrollHeight > box.clientHeight + 1 ? "auto" : "hidden"
    button.disabled = box.value.trim() === "" && photos.isEmpty
    counter.hidden = box.value.length < COUNT_FROM
    counter.textContent = `${number.format(box.value.length)}/${number.format(LIMIT)}`
    counter.classList.toggle("is-full", box.value.length >= LIMIT)
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault()
    const text = box.value.trim()
    if (text === "" && photos.isEmpty) return
    box.value = ""
    onSend(text, photos.take())
    refresh()
    box.focus()
  })
  box.addEventListener("input", refresh)
  box.addEventListener("keydown", (event) => {
    // While a Vietnamese input method is composing, Enter belongs to it.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return
    event.preventDefault()
    form.requestSubmit()
  })
  refresh()
  return {
    focus: () => box.focus(),
    takePhotos: () => photos.take(),
    /** What was begun is taken away, to be put back later. */
    takeDraft: () => ({ text: box.value, photos: photos.take() }),
    putDraft(draft) {
      box.value = draft.text
      photos.put(draft.photos)
    },
  }
}
