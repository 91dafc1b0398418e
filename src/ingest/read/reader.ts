import { ticks } from "../../core/clock.ts"
import { AppError } from "../../core/errors.ts"
import { type SideProcess, startSideProcess } from "../../core/side-process.ts"
import { DEFAULT_LIMITS, type Limits } from "./limits.ts"
import type { FileToRead, Reading, Settings } from "./read-aside.ts"
import type { ReadResult } from "./result.ts"

// Loading the parsers takes a second or so on a quiet machine.
const START_SECONDS = 60

export interface Reader {
  /**
   * The text of one office file. `name` is only looked at, never opened. Files are read one after another, in the
   * order asked for. Throws `AppError` with a code that begins with "file-".
   */
  read(bytes: Uint8Array, name: string): Promise<ReadResult>
  /** Ends the process and its OCR workers; a read in progress fails. */
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
 * Reads files in a process of its own, because the bytes come from strangers: a parser that hangs, crashes or runs
 * out of memory costs that process, not the program. It is started by the first read and lives until `close`.
 */
export function createReader(options: ReaderOptions = {}): Reader {
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits }
  const settings: Settings = { limits, ocrWorkers: Math.max(1, options.ocrWorkers ?? 2) }
  let side: SideProcess<Reading> | undefined
  let queue: Promise<unknown> = Promise.resolve()

  const stop = (): void => {
    side?.end()
    side = undefined
  }
  const readNow = async (bytes: Uint8Array, name: string): Promise<ReadResult> => {
    if (side === undefined || side.isLost) side = start(settings)
    try {
      return await ask(side, { bytes, name }, limits, options.onPage)
    } catch (error) {
      // A late or dead process cannot be trusted with the next file.
      if (error instanceof ReadLost) {
        stop()
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
    close: async () => stop(),
  }
}

class ReadLost extends Error {
  readonly reason: AppError

  constructor(reason: AppError) {
    super(reason.message)
    this.reason = reason
  }
}

function start(settings: Settings): SideProcess<Reading> {
  const side = startSideProcess<Reading>(
    new URL("./read-aside.ts", import.meta.url),
    settings.limits.memoryMb,
  )
  side.send(settings)
  return side
}

function ask(
  side: SideProcess<Reading>,
  request: FileToRead,
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
      side.onLost = () => undefined
      side.hold(false)
    }
    const lose = (reason: AppError): void => {
      settle()
      reject(new ReadLost(reason))
    }
    const fail = (error: Error): void => {
      lose(
        new AppError("file-corrupt", `The parser failed: ${error.message}`, {
          cause: error,
          details: { name },
        }),
      )
    }
    const hear = (message: Reading): void => {
      // The process's own start is not the file's fault.
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
    side.onTold = hear
    side.onLost = fail
    side.hold(true)
    side.send(request)
  })
}
