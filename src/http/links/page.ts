import { createHash } from "node:crypto"
import { html, raw } from "hono/html"
import { timeAndDay } from "../../core/calendar.ts"
import type { Texts } from "../../core/texts.ts"
import { uploadRule, uploadTakes } from "../../core/uploads.ts"
import type { UploadLink } from "../../storage/links.ts"

type Html = ReturnType<typeof html>

// Old phones: no scripts, no fonts, no pictures, one column, letters and targets for unsteady hands.
const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 20px 16px 32px; background: #ecf2fa; color: #17212f; line-height: 1.5;
  font: 1.2rem/1.5 -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 20px; background: #fff; border: 1px solid #d8e2ee; border-radius: 14px; }
h1 { margin: 0 0 12px; font-size: 1.6rem; line-height: 1.25; }
p { margin: 0 0 14px; }
label { display: block; margin: 22px 0 8px; font-weight: 700; }
input, button { box-sizing: border-box; width: 100%; font: inherit; border-radius: 10px; }
input { padding: 18px 12px; border: 2px dashed #55647a; background: #f6f9fd; color: inherit; }
::file-selector-button { min-height: 48px; margin-right: 10px; padding: 8px 14px; font: inherit; font-weight: 700; }
button { margin-top: 18px; min-height: 60px; padding: 12px; border: 0; background: #0b4fa6; color: #fff; font-weight: 700; }
input:focus, button:focus { outline: 4px solid #c58a11; outline-offset: 2px; }
.small { margin-top: 18px; color: #55647a; font-size: 1.05rem; }
.problem { padding: 12px 14px; border-left: 6px solid #ab231b; background: #fde9e7; color: #7a130d; }
.name { overflow-wrap: anywhere; font-weight: 700; }
@media (prefers-color-scheme: dark) {
  body { background: #0e141d; color: #e8eef6; }
  main { background: #19222e; border-color: #2c394a; }
  input { background: #10171f; border-color: #a3b3c7; }
  button { background: #8fc1ff; color: #0b1a2e; }
  .small { color: #a3b3c7; }
  .problem { background: #421f1d; color: #ffd0cb; border-color: #ff9c92; }
}
`

/** What pages of links may do: their own style, and a form that goes to where it came from. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ")

function page(texts: Texts, title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="${texts("page-lang")}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – ${texts("page-name")}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`
}

/** The page on which a file is brought: what this link takes. `problem` says why the last one was not taken. */
export function uploadPage(texts: Texts, { purpose, expiresAt }: UploadLink, problem?: string): Html {
  const until = texts("links-until", timeAndDay(expiresAt))
  const choose = texts(uploadRule(purpose).takesPhotos ? "links-choose-or-photo" : "links-choose")
  const refused = problem === undefined ? "" : html`<p class="problem" role="alert">${problem}</p>`
  // No `accept`: old phones then hide files that we would take.
  return page(
    texts,
    problem === undefined ? texts("links-upload-title") : texts("links-refused-title"),
    html`${refused}
<p id="what">${texts("links-accepted", { takes: uploadTakes(texts, purpose) })}</p>
<form method="post" enctype="multipart/form-data">
<label for="file">${choose}</label>
<input id="file" name="file" type="file" required aria-describedby="what">
<button type="submit">${texts("links-send")}</button>
</form>
<p class="small">${until}</p>`,
  )
}

/** The thanks after a file was taken. */
export function receivedPage(texts: Texts, name: string): Html {
  return page(
    texts,
    texts("links-received-title"),
    html`<p class="name">${name}</p>
<p role="status">${texts("links-received")}</p>`,
  )
}

/** A page that only says something: `links-notice-<what>-title` and `links-notice-<what>`. */
export function noticePage(texts: Texts, what: "gone" | "failed" | "wrong-method"): Html {
  return page(texts, texts(`links-notice-${what}-title`), html`<p>${texts(`links-notice-${what}`)}</p>`)
}
