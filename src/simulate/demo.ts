import { demoSettings } from "../config.ts"
import { asError } from "../core/errors.ts"
import { explain } from "../core/explain.ts"
import { loadTexts } from "../core/texts.ts"
import { startDemo } from "./demo-stage.ts"

const GRACE_MS = 10_000

const tell = (text: string) => process.stdout.write(`${text}\n`)
const settings = demoSettings()
const texts = loadTexts(settings.LOCALE === "en" ? "en" : "vi")

try {
  tell(texts("trial-starting"))
  const demo = await startDemo({ settings, tell })
  let isStopping = false
  // Ctrl+C reaches the program twice when npm started it.
  const stop = () => {
    if (isStopping) return
    isStopping = true
    tell(texts("start-stopping"))
    setTimeout(() => process.exit(1), GRACE_MS).unref()
    demo.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on("SIGINT", stop)
  process.on("SIGTERM", stop)
  const { telegram, "zalo-bot": zaloBot, "zalo-oa": zaloOa } = demo.pages
  tell(`\n${texts("trial-ready", { telegram, zaloBot, zaloOa, web: demo.service.url })}`)
  tell(`${texts("start-stop")}\n`)
} catch (error) {
  process.stderr.write(`${explain(texts, asError(error))}\n`)
  process.exit(1)
}
