import { readConfig } from "./config.ts"
import { ticks } from "./core/clock.ts"
import { asError } from "./core/errors.ts"
import { explain } from "./core/explain.ts"
import { loadTexts, type Texts } from "./core/texts.ts"
import { startService } from "./service.ts"

/** What a person at the terminal reads; the log goes to standard error. */
function tell(text: string): void {
  process.stdout.write(`${text}\n`)
}

const GRACE_MS = 10_000
/** Ctrl+C reaches the program twice when npm started it; a person who means it presses again later. */
const SAME_PRESS_MS = 1000

/** Stops in order on the first signal; a second one, or ten seconds, ends a stop that hangs. */
function stopOnSignals(stop: () => Promise<void>, texts: Texts): void {
  let since: number | undefined
  const onSignal = () => {
    if (since !== undefined) {
      if (ticks() - since > SAME_PRESS_MS) process.exit(1)
      return
    }
    since = ticks()
    tell(texts("start-stopping"))
    setTimeout(() => process.exit(1), GRACE_MS).unref()
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on("SIGINT", onSignal)
  process.on("SIGTERM", onSignal)
}

try {
  const config = readConfig()
  const texts = loadTexts(config.locale)
  tell(texts("start-database"))
  const service = await startService(config, { tell })
  stopOnSignals(service.stop, texts)
  tell(`\n${texts("start-ready", { url: service.url })}\n${texts("start-stop")}\n`)
} catch (error) {
  process.stderr.write(`${explain(loadTexts(), asError(error))}\n`)
  process.exit(1)
}
