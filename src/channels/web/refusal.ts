import type { Context } from "hono"
import type { ContentfulStatusCode } from "hono/utils/http-status"
import type { Texts } from "../../core/texts.ts"

const STATUS = {
  "bad-message": 400,
  "empty-message": 400,
  "no-session": 401,
  "bad-host": 403,
  "bad-origin": 403,
  "not-found": 404,
  "wrong-method": 405,
  "too-long": 413,
  "not-json": 415,
  "not-picture": 415,
  failed: 500,
  stopped: 503,
} satisfies Record<string, ContentfulStatusCode>

export type RefusalCode = keyof typeof STATUS

/** Why a request was not served: `error` for the page's code, `message` for the person. */
export function refuse(c: Context, texts: Texts, code: RefusalCode): Response {
  return c.json({ error: code, message: texts(`page-error-${code}`) }, STATUS[code])
}
