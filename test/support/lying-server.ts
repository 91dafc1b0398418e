import { startFakeChatModel } from "../../src/simulators/chat-model/index.ts"
import { LYING_MODEL, LYING_URL } from "./lying-address.ts"

/**
 * With CHIBO_TEST_MODEL=lies every answer of a conversation is first put before a model that only lies, and people must see
 * what they see without one. Tells how often that was, and fails when it never was.
 */
export default async function startLyingServer(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.CHIBO_TEST_MODEL !== "lies") return undefined
  const fake = await startFakeChatModel({ onlyLies: true, model: LYING_MODEL })
  process.env[LYING_URL] = fake.baseUrl
  return async () => {
    const lies = fake.journal().filter(({ isLie }) => isLie)
    await fake.stop()
    console.log(`the lying model was asked ${fake.journal().length} times and lied ${lies.length} times`)
    if (lies.length === 0) throw new Error("no test has met the lying model")
  }
}
