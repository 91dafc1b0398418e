const PATIENCE_MS = 20_000

/** An id by which the server knows a repetition. `crypto.randomUUID` is missing on pages without https. */
export function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("")
}

/**
 * Sends one message: `{ id, text }` or `{ id, action, label }`. Returns null when it is stored, else what to tell
 * the visitor: `reason` in the server's words (empty when it was not reached), and whether trying again may help.
 */
export async function post(persona, message) {
  try {
    const response = await fetch(`/chat/${persona}/messages`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (response.ok) return null
    const { message: reason } = await response.json()
    return { reason, canRepeat: response.status >= 500 }
  } catch {
    return { reason: "", canRepeat: true }
  }
}
