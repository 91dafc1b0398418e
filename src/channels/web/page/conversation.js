import { element } from "./element.js"
import { buildEmpty } from "./empty.js"
import { buildAnswer, buildOwn } from "./message.js"
import { dayOf, sayDay, sayTime, wallClock } from "./moments.js"
import { newId, post } from "./post.js"
import { createTyping } from "./typing.js"

const FRESH_MS = 60_000

/**
 * The talk of one persona: what is shown, what is on its way, what could not be sent. It lives as long as the
 * page, also while another persona is shown. `onMove()` is called when its end should be looked at,
 * `onAnswer(node)` when Chibo has said something new. `takePhotos()` gives the pictures that wait in the box away.
 */
export function createConversation(persona, texts, { onMove, onAnswer, takePhotos }) {
  const log = element("div", { class: "log", role: "log", "aria-live": "off" })
  const typing = createTyping(texts, onMove)
  const empty = buildEmpty(texts, (text) => say({ text }))
  const node = element("div", { class: "talk" }, empty, log, typing.node)
  const unsettled = new Map()
  let lastSequence = 0
  let lastPlaced = null
  let lastDay = ""
  let isLive = false
  let awaited = null
  let onTheirWay = Promise.resolve(true)

  function newDay(moment) {
    if (dayOf(moment) === lastDay) return []
    lastDay = dayOf(moment)
    return [element("div", { class: "day" }, sayDay(moment, texts))]
  }

  /** What has no number yet is the newest and goes to the end. */
  function append(message) {
    empty.hidden = true
    log.append(...newDay(wallClock()), message)
    if (isLive) message.classList.add("is-new")
  }

  /** What has a number goes after the one before it, and so above what is still on its way. */
  function place(message, moment) {
    empty.hidden = true
    const before = lastPlaced ?? log.firstElementChild
    if (before) before.after(...newDay(moment), message)
    else log.append(...newDay(moment), message)
    if (isLive) message.classList.add("is-new")
    lastPlaced = message
  }

  function timeOf(moment) {
    return element("time", { class: "meta", datetime: moment.toISOString() }, sayTime(moment, texts))
  }

  /** What the visitor says: shown at once, and sent under an id of its own. Resolves to whether it has arrived. */
  function say(words) {
    const message = { id: newId(), ...words }
    const state = element("div", { class: "meta" })
    const text = words.photo ? "" : (words.text ?? words.label)
    const shown = { parts: [{ kind: "text", text }], photo: words.photo }
    const own = { message, state, node: buildOwn(shown, { texts, state }) }
    append(own.node)
    unsettled.set(message.id, own)
    return send(own)
  }

  /** One after the other, so that they arrive in this order. */
  function sayAll(messages) {
    inOrder(messages.map((words) => () => say(words)))
  }

  function inOrder(steps) {
    const all = steps.reduce(
      (before, step) => before.then(async (isWhole) => (await step()) && isWhole),
      onTheirWay,
    )
    onTheirWay = all
    all.then(() => {
      if (onTheirWay === all) onTheirWay = Promise.resolve(true)
    })
  }

  /** Pictures that wait belong to what the button sends: they go first, and where one does not arrive it is not pressed. */
  async function press({ action, label }) {
    const photos = takePhotos()
    if (photos.length > 0) sayAll(photos.map((photo) => ({ photo })))
    if (await onTheirWay) say({ action, label })
  }

  async function send(own) {
    const { id } = own.message
    own.node.classList.remove("is-unsent")
    own.node.classList.add("is-sending")
    own.state.replaceChildren(texts.sending)
    awaited = id
    typing.show()
    const failure = await post(persona, own.message)
    // The stream may have brought it back already: then it has arrived, whatever became of the answer to this.
    if (!unsettled.has(id)) return true
    own.node.classList.remove("is-sending")
    own.state.replaceChildren(failure === null ? sayTime(wallClock(), texts) : complaint(failure, own))
    if (failure === null) return true
    own.node.classList.add("is-unsent")
    if (awaited === id) stopWaiting()
    onMove()
    return false
  }

  function complaint({ reason, canRepeat }, own) {
    const node = element("div", { class: "unsent", role: "alert" }, reason || texts.unsent)
    const again = () => {
      log.append(own.node)
      inOrder([() => send(own)])
    }
    if (canRepeat)
      node.append(element("button", { class: "resend", type: "button", click: again }, texts.resend))
    return node
  }

  function stopWaiting() {
    awaited = null
    typing.hide()
  }

  /** An entry of the mailbox; they come in the order of their numbers. */
  function receive({ sequence, from, id = "", message, at }) {
    if (sequence <= lastSequence) return
    lastSequence = sequence
    const moment = new Date(at)
    if (from === "chibo") receiveAnswer(message, moment)
    else receiveOwn(message, moment, id)
  }

  function receiveOwn(message, moment, id) {
    // After a reload, an old question without an answer is not worth waiting for.
    awaited = isLive || wallClock() - moment < FRESH_MS ? id : null
    const own = unsettled.get(id)
    unsettled.delete(id)
    if (isLive) onMove()
    if (!own) return place(buildOwn(message, { texts, state: timeOf(moment) }), moment)
    own.node.classList.remove("is-sending", "is-unsent")
    own.state.replaceWith(timeOf(moment))
    if (lastPlaced?.compareDocumentPosition(own.node) & Node.DOCUMENT_POSITION_PRECEDING)
      lastPlaced.after(own.node)
    lastPlaced = own.node
  }

  function receiveAnswer(message, moment) {
    stopWaiting()
    const answer = buildAnswer(message, { texts, persona, time: timeOf(moment), press })
    const choices = answer.querySelector(".choices")
    if (choices) {
      for (const old of log.querySelectorAll(".choices.is-latest")) old.classList.remove("is-latest")
      choices.classList.add("is-latest")
    }
    place(answer, moment)
    if (isLive) onAnswer(answer)
  }

  /** Everything that was said before is shown now; from here on, what comes is news. */
  function settle() {
    empty.hidden = log.hasChildNodes()
    if (awaited !== null && typing.node.hidden) typing.show()
    if (!isLive && empty.hidden) onMove()
    isLive = true
    log.setAttribute("aria-live", "polite")
  }

  return {
    persona,
    node,
    draft: { text: "", photos: [] },
    say,
    sayAll,
    receive,
    settle,
    lastSequence: () => lastSequence,
  }
}
