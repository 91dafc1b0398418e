import { existsSync } from "node:fs"
import { type Browser, chromium } from "playwright-core"

const PATH = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium"

/** Where a browser is found on this machine; null where there is none. */
export const browserPath: string | null = existsSync(PATH) ? PATH : null

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: PATH,
    headless: true,
    args: [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  })
}
