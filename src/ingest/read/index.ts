export { DEFAULT_LIMITS, type Limits } from "./limits.ts"
export { createReader, type Reader, type ReaderOptions } from "./reader.ts"
export type { Format, PageReport, ReadResult } from "./result.ts"
