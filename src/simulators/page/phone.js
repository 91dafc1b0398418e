import { act } from "./control.js"
import { element } from "./element.js"
import { buildMessage } from "./message.js"
import { platform } from "./platform.js"

const find = (selector) => document.querySelector(selector)
const talk = find(".talk")
const form = find(".composer")
const words = find("#words")
const send = find(".send")
const quick = find(".quick")
const isTouch = matchMedia("(pointer: coarse)").matches

/** The composer. `chosen()` is the id of the person whose phone this is. */
export function setUpPhone(chosen, look, complain) {
  words.maxLength = platform.textLimit
  const say = (text) => act("say", { person: chosen(), text }).then(look)
  form.addEventListener("submit", async (event) => {
    event.preventDefault()
    const text = words.value
    if (text.trim() === "" || words.disabled) return
    words.value = ""
    resize()
    try {
      await say(text)
    } catch (error) {
      words.value = text
      resize()
      complain(error)
    }
  })
  words.addEventListener("input", resize)
  words.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  if (platform.opening) {
    const { label, text } = platform.opening
    quick.append(element("button", { type: "button", click: () => say(text).catch(complain) }, label))
  }
  quick.hidden = true
}

/** The field grows with what is typed, up to a few lines. */
function resize() {
  words.rows = Math.min(4, words.value.split("\n").length)
  send.disabled = words.disabled || words.value.trim() === ""
}

/**
 * What the person sees; `before` is what they saw, empty for another person's phone. Messages that were there stay
 * as they are, so that the focus stays and only new ones are read out.
 */
export function showPhone(person, messages, { before, press }) {
  const isAtEnd = talk.scrollHeight - talk.scrollTop - talk.clientHeight < 60
  find(".phone-owner").textContent = person === null ? "" : `máy của ${person.name}`
  const isSame = (message, index) => JSON.stringify(message) === JSON.stringify(before[index])
  const change = messages.findIndex((message, index) => !isSame(message, index))
  const kept = change === -1 ? messages.length : change
  if (kept === 0) talk.replaceChildren()
  for (const node of [...talk.children].slice(kept)) node.remove()
  talk.append(...messages.slice(kept).map((message) => buildMessage(message, press)))
  if (messages.length === 0) talk.append(emptyTalk(person))
  if (kept === 0 || isAtEnd) scrollToAnswer()
}

/** A tall answer is shown from its beginning. */
function scrollToAnswer() {
  const last = talk.lastElementChild
  const top = last.offsetTop - talk.offsetTop - 12
  talk.scrollTop = last.offsetHeight > talk.clientHeight ? top : talk.scrollHeight
}

/** Whether the person can write now. */
export function showComposer(person, isEmpty) {
  const wasShut = words.disabled
  words.disabled = person === null || person.isBlocked
  words.placeholder = person?.isBlocked ? "Đã chặn bot. Bỏ chặn để nhắn tiếp." : "Nhắn cho Chibo…"
  quick.hidden = person === null || person.isBlocked || !isEmpty || !platform.opening
  resize()
  if (wasShut && !words.disabled && !isTouch) words.focus()
}

function emptyTalk(person) {
  const hint =
    person === null ? "Thêm một người dùng ở danh sách để bắt đầu." : `${person.name} chưa nhắn gì.`
  return element("p", { class: "empty" }, hint)
}
