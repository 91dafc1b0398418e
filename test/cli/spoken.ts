import { vi } from "vitest"
import { asError } from "../../src/core/errors.ts"
import { explain } from "../../src/core/explain.ts"
import type { Texts } from "../../src/core/texts.ts"

/** What an operator reads while `work` runs, and its status; a status of null means that it failed, and was explained. */
export async function spoken(
  texts: Texts,
  work: () => Promise<number>,
): Promise<{ readonly status: number | null; readonly out: string }> {
  let out = ""
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text)
    return true
  })
  try {
    const status = await work()
    return { status, out }
  } catch (error) {
    return { status: null, out: explain(texts, asError(error)) }
  } finally {
    spy.mockRestore()
  }
}
