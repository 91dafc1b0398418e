import { setUpComposer } from "./composer.js"
import { createConversation } from "./conversation.js"
import { setUpScroll } from "./scroll.js"
import { listen } from "./stream.js"

const REMEMBERED = "chibo-persona"
const GRACE_MS = 1500

const find = (selector) => document.querySelector(selector)
const texts = await loadTexts()
document.documentElement.lang = texts.lang
const title = document.title
const scroller = find(".scroller")
const scroll = setUpScroll(scroller, find(".to-end"), texts)
const composer = setUpComposer(find(".composer"), texts, send)
const conversations = new Map()
const isTouch = matchMedia("(pointer: coarse)").matches
let current = null
let stream = null
let unread = 0
let offlineSoon = 0

/** The server may be starting: the page is of no use without its words, so it goes on asking. */
async function loadTexts() {
  for (;;) {
    try {
      const response = await fetch("/texts.json")
      if (response.ok) return await response.json()
    } catch {
      // Not reached; asked again below.
    }
    await new Promise((resolve) => setTimeout(resolve, 2000))
  }
}

/** Words first: pictures belong to what was said. */
function send(text, photos) {
  const words = text === "" ? [] : [{ text: text.normalize("NFC") }]
  if (photos.length === 0) current.say(words[0])
  else current.sayAll([...words, ...photos.map((photo) => ({ photo }))])
}

function open(persona) {
  stream?.close()
  if (current) current.draft = composer.takeDraft()
  current = conversations.get(persona) ?? create(persona)
  conversations.set(persona, current)
  scroller.replaceChildren(current.node)
  composer.putDraft(current.draft)
  if (current.lastSequence() > 0) scroll.toEnd()
  const conversation = current
  stream = listen(persona, {
    lastSequence: conversation.lastSequence,
    onEntry: conversation.receive,
    onReady: conversation.settle,
    onConnected: showConnection,
  })
}

function create(persona) {
  const isShown = () => current?.persona === persona
  return createConversation(persona, texts, {
    onMove: () => isShown() && scroll.toEnd(),
    onAnswer: (answer) => {
      if (!isShown()) return
      scroll.show(answer)
      if (document.hidden) showUnread(unread + 1)
    },
    takePhotos: () => composer.takePhotos(),
  })
}

/** A short break, as when the server restarts, is not worth a banner. */
function showConnection(isConnected) {
  clearTimeout(offlineSoon)
  const banner = find(".offline")
  if (isConnected) banner.hidden = true
  else
    offlineSoon = setTimeout(
      () => {
        banner.hidden = false
      },
      navigator.onLine ? GRACE_MS : 0,
    )
}

function showUnread(count) {
  unread = count
  document.title = count === 0 ? title : `(${count}) ${title}`
}

// The examples go away when one is chosen, and the focus must not go with them.
scroller.addEventListener("click", ({ target }) => {
  if (!target.closest(".example")) return
  if (isTouch) scroller.focus()
  else composer.focus()
})

document.addEventListener("visibilitychange", () => document.hidden || showUnread(0))

const radios = [...document.querySelectorAll("input[name=persona]")]
for (const radio of radios)
  radio.addEventListener("change", () => {
    localStorage.setItem(REMEMBERED, radio.value)
    open(radio.value)
  })

const remembered = localStorage.getItem(REMEMBERED)
const first = radios.find((radio) => radio.value === remembered) ?? radios[0]
first.checked = true
open(first.value)
// On a phone the focus would bring up the keyboard over the greeting.
if (!isTouch) composer.focus()
