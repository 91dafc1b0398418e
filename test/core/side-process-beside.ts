import { beSideProcess } from "../../src/core/side-process.ts"

/** What a process beside a test does when it is told to. */
beSideProcess<{ readonly act: string; readonly bytes?: Uint8Array }, unknown>(({ act, bytes }, tell) => {
  if (act === "double") tell(Uint8Array.from(bytes ?? [], (byte) => byte * 2))
  if (act === "environment") tell(Object.keys(process.env))
  if (act === "throw") throw new Error("spoilt bytes")
  if (act === "crash") process.abort()
  if (act === "hang") for (;;);
  if (act === "be-signalled") {
    process.kill(process.pid, "SIGTERM")
    setImmediate(() => tell("still here"))
  }
})
