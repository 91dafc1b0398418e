import { createHash } from "node:crypto"
import { html, raw } from "hono/html"
import type { ChannelName } from "../../core/channel.ts"
import type { ChatLink } from "../../core/chat-link.ts"
import type { Texts } from "../../core/texts.ts"
import { SCRIPT } from "./script.ts"

type Html = ReturnType<typeof html>

// Read from the last row of a hall: black on white, whatever the screen prefers, and as large as it allows.
const STYLE = `
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: #fff; color: #000;
  font: 700 clamp(1.1rem, 2.6vmin, 2.4rem)/1.35 -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; }
header { padding: 2vmin 3vmin 0; text-align: center; }
h1 { margin: 0; font-size: clamp(1.3rem, 4vmin, 3.4rem); line-height: 1.2; }
p { margin: 0; }
main { flex: 1; display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: 2vmin 5vmin; padding: 1vmin 3vmin 3vmin; }
svg { display: block; width: min(60vh, 94vw); height: min(60vh, 94vw); }
.words { flex: 0 1 auto; max-width: 94vw; text-align: center; }
.code { font-size: clamp(3.4rem, min(15vmin, 8.5vw), 11rem); line-height: 1.1; letter-spacing: .06em; font-variant-numeric: tabular-nums; white-space: nowrap; }
@media (orientation: landscape) { svg { width: min(78vh, 45vw); height: min(78vh, 45vw); } }
.how { max-width: 22em; margin: 0 auto; font-weight: 500; }
.here { margin-top: 2vmin; font-size: 1.5em; }
progress { width: 100%; height: 1.2vmin; accent-color: #0b4fa6; }
.lost { padding: .5em 1em; background: #7a130d; color: #fff; text-align: center; }
.over { text-align: center; }
.step { width: 100%; max-width: 34rem; margin: 0 auto; font-size: 1.25rem; }
.step p { margin: 0 0 16px; font-weight: 500; }
.step .say { padding: 12px; border: 3px solid #000; border-radius: 10px; font-size: 1.7rem; font-weight: 700; text-align: center; user-select: all; }
.step a { display: flex; align-items: center; justify-content: center; min-height: 64px; margin: 0 0 16px; padding: 12px;
  border-radius: 10px; background: #0b4fa6; color: #fff; font-weight: 700; text-align: center; text-decoration: none; }
.step a:focus { outline: 4px solid #c58a11; outline-offset: 2px; }
`

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`

/** What these pages may do: their own style and script, which asks where the page came from. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ")

function page(texts: Texts, title: string, body: Html, head: Html | string = ""): Html {
  return html`<!doctype html>
<html lang="${texts("page-lang")}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – ${texts("page-name")}</title>
<style>${raw(STYLE)}</style>
${head}
</head>
<body>
${body}
</body>
</html>
`
}

/** What changes on the page of a check-in. */
export interface Now {
  /** "482 913". */
  readonly code: string
  /** The dark modules of the QR code as a path, in a square of `size` with its white margin. */
  readonly path: string
  readonly size: number
  /** How many have come: a number, never names. */
  readonly here: number
  /** Seconds until the next code. */
  readonly left: number
}

/** The page for a screen in the room. */
export function screenPage(texts: Texts, meeting: string, now: Now): Html {
  const { code, path, size, here, left } = now
  return page(
    texts,
    texts("checkin-page-title"),
    html`<header><h1>${texts("checkin-page-title")}</h1><p>${meeting}</p></header>
<p class="lost" id="lost" role="status" hidden>${texts("checkin-page-lost")}</p>
<main id="shown">
<svg id="qr" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" role="img" aria-label="QR"><path id="modules" d="${path}"/></svg>
<div class="words">
<p>${texts("checkin-page-code")}</p>
<p class="code" id="code">${code}</p>
<progress id="left" max="30" value="${left}" aria-hidden="true"></progress>
<p class="how">${texts("checkin-page-how")}</p>
<p class="here">${texts("checkin-page-here")}: <span id="here">${here}</span></p>
</div>
</main>
<main id="over" class="over" hidden><h1>${texts("checkin-page-over")}</h1></main>
<script>${raw(SCRIPT)}</script>`,
    html`<noscript><meta http-equiv="refresh" content="10"></noscript>`,
  )
}

/** One way to the chat. */
export interface Way {
  readonly channel: ChannelName
  readonly link: ChatLink
}

/** Where a scanned code leads: the chat is opened by one tap, and takes the code along where the platform lets it. */
export function scanPage(texts: Texts, code: string, ways: readonly Way[]): Html {
  const taken = ways.filter(({ link }) => link.carriesCode)
  const typed = ways.filter(({ link }) => !link.carriesCode)
  const link = ({ channel, link: { url } }: Way) =>
    html`<a href="${url}" rel="noreferrer">${texts(channel === "telegram" ? "checkin-scan-telegram" : "checkin-scan-zalo")}</a>`
  return page(
    texts,
    texts("checkin-scan-title"),
    html`<header><h1>${texts("checkin-scan-title")}</h1></header>
<main><div class="step">
<p>${texts("checkin-scan-type")}</p>
<p class="say">${texts("checkin-scan-words", { code })}</p>
${typed.map(link)}
${taken.map(link)}
<p>${texts("checkin-scan-soon")}</p>
</div></main>`,
  )
}

/** A page that only says something. */
export function noticePage(texts: Texts, title: string, text: string): Html {
  return page(texts, title, html`<main><div class="step"><h1>${title}</h1><p>${text}</p></div></main>`)
}
