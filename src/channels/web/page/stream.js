const SILENCE_MS = 40_000
const LONGEST_PAUSE_MS = 10_000

/**
 * Listens to one talk until `close()`. The server says something at least every 15 seconds: after 40 of silence
 * the line is dead, whatever the browser thinks. A lost line is opened again after 0.5, 1, 2 … 10 seconds.
 */
export function listen(persona, { lastSequence, onEntry, onReady, onConnected }) {
  let source = null
  let retry = 0
  let failures = 0
  let heardAt = performance.now()

  function open() {
    clearTimeout(retry)
    source?.close()
    heardAt = performance.now()
    source = new EventSource(`/chat/${persona}/events?after=${lastSequence()}`)
    source.addEventListener("message", (event) => {
      heardAt = performance.now()
      onEntry(JSON.parse(event.data))
    })
    source.addEventListener("ready", () => {
      heardAt = performance.now()
      failures = 0
      onConnected(true)
      onReady()
    })
    source.addEventListener("beat", () => {
      heardAt = performance.now()
    })
    source.addEventListener("error", lose)
  }

  function lose() {
    source.close()
    heardAt = performance.now()
    onConnected(false)
    clearTimeout(retry)
    retry = setTimeout(open, Math.min(LONGEST_PAUSE_MS, 500 * 2 ** failures))
    failures += 1
  }

  function check() {
    if (performance.now() - heardAt > SILENCE_MS) lose()
  }

  const watch = setInterval(check, 5000)
  window.addEventListener("online", open)
  window.addEventListener("offline", lose)
  document.addEventListener("visibilitychange", check)
  open()
  return {
    close() {
      source.close()
      clearTimeout(retry)
      clearInterval(watch)
      window.removeEventListener("online", open)
      window.removeEventListener("offline", lose)
      document.removeEventListener("visibilitychange", check)
    },
  }
}
