import { Worker } from "node:worker_threads"
import { ticks } from "../../core/clock.ts"
import { AppError } from "../../core/errors.ts"
import { DEFAULT_LIMITS, type Limits } from "./limits.ts"
import type { ReadResult } from "./result.ts"
import type { FromThread, ThreadSettings, ToThread } from "./thread.ts"

// Loading the parsers takes a second or so on a quiet machine.
const START_SECONDS = 60

export interface Reader {
  /**
   * The text of one office file. `name` is only looked at, never opened. Files are read one after another, in the
   * order asked for. Throws `AppError` with a code that begins with "file-".
   */
  read(bytes: Uint8Array, name: string): Promise<ReadResult>
  /** Ends the thread and its OCR workers; a read in progress fails. */
  close(): Promise<void>
}

export interface ReaderOptions {
  readonly limits?: Partial<Limits>
  /** Pages recognised at the same time; default 2. Each worker takes about 150 MB. */
  readonly ocrWorkers?: number
  /** Called as pages of a PDF are done, in the order they finish. */
  readonly onPage?: (page: number, of: number) => void
}

/**
 * Reads files in a thread of its own, because the bytes come from strangers: a parser that hangs or runs out of
 * memory costs that thread, not the process. The thread is started by the first read and lives until `close`.
 */
export function createReader(options: ReaderOptions = {}): Reader {
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits }
  const settings: ThreadSettings = { limits, ocrWorkers: Math.max(1, options.ocrWorkers ?? 2) }
  let thread: Worker | undefined
  let queue: Promise<unknown> = Promise.resolve()

  const stop = async (): Promise<void> => {
    const old = thread
    thread = undefined
    await old?.terminate()
  }
  const readNow = async (bytes: Uint8Array, name: string): Promise<ReadResult> => {
    thread ??= startThread(settings)
    try {
      return await ask(thread, { bytes, name }, limits, options.onPage)
    } catch (error) {
      // A late or dead thread cannot be trusted with the next file.
      if (error instanceof ThreadLost) {
        await stop()
        throw error.reason
      }
      throw error
    }
  }
  return {
    read(bytes, name) {
      const turn = queue.then(() => readNow(bytes, name))
      queue = turn.catch(() => undefined)
      return turn
    },
    close: stop,
  }
}

class ThreadLost extends Error {
  readonly reason: AppError

  constructor(reason: AppError) {
    super(reason.message)
    this.reason = reason
  }
}

function startThread(settings: ThreadSettings): Worker {
  const thread = new Worker(new URL("./thread.ts", import.meta.url), {
    workerData: settings,
    // Flags of the parent, a test runner for one, need not suit a thread.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: settings.limits.memoryMb },
  })
  thread.unref()
  return thread
}

function ask(
  thread: Worker,
  request: ToThread,
  limits: Limits,
  onPage: ReaderOptions["onPage"],
): Promise<ReadResult> {
  const { name } = request
  return new Promise((resolve, reject) => {
    let seconds = START_SECONDS
    let started = ticks()
    const timer = setInterval(() => {
      if (ticks() - started < seconds * 1000) return
      lose(new AppError("file-timeout", `Not read within ${seconds} seconds`, { details: { name, seconds } }))
    }, 250)
    const settle = (): void => {
      clearInterval(timer)
      thread.off("message", hear).off("error", fail).off("exit", leave)
      thread.unref()
    }
    const lose = (reason: AppError): void => {
      settle()
      reject(new ThreadLost(reason))
    }
    const fail = (error: Error): void => {
      lose(
        new AppError("file-corrupt", `The parser failed: ${error.message}`, {
          cause: error,
          details: { name },
        }),
      )
    }
    const leave = (): void => {
      lose(new AppError("file-timeout", "The reader was closed", { details: { name, seconds: 0 } }))
    }
    const hear = (message: FromThread): void => {
      // The thread's own start is not the file's fault.
      if (message.kind === "begins") {
        started = ticks()
        seconds = limits.fileSeconds
      } else if (message.kind === "ocr-starts") seconds += limits.ocrPageSeconds
      else if (message.kind === "page") onPage?.(message.page, message.of)
      else {
        settle()
        if (message.kind === "result") resolve(message.result)
        else reject(new AppError(message.code, message.message, { details: message.details }))
      }
    }
    thread.on("message", hear).on("error", fail).on("exit", leave)
    thread.ref()
    thread.postMessage(request)
  })
}
