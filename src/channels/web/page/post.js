const PATIENCE_MS = 20_000
/** A picture takes its time on a slow line. */
const PHOTO_PATIENCE_MS = 120_000

/** An id by which the server knows a repetition. `crypto.randomUUID` is missing on pages without https. */
export function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("")
}

/**
 * Sends one message: `{ id, text }`, `{ id, action, label }` or `{ id, photo }`. Returns null when it is stored, else
 * what to tell the visitor: `reason` in the server's words (empty when it was not reached), and whether trying again may
 * help.
 */
export async function post(persona, message) {
  try {
    const response = await (message.photo ? sendPhoto(persona, message) : sendWords(persona, message))
    if (response.ok) return null
    const { message: reason } = await response.json()
    return { reason, canRepeat: response.status >= 500 }
  } catch {
    return { reason: "", canRepeat: true }
  }
}

function sendWords(persona, message) {
  return fetch(`/chat/${persona}/messages`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(message),
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
}

function sendPhoto(persona, { id, photo }) {
  return fetch(`/chat/${persona}/photos?id=${id}`, {
    method: "POST",
    headers: { "content-type": photo.file.type },
    body: photo.file,
    signal: AbortSignal.timeout(PHOTO_PATIENCE_MS),
  })
}
