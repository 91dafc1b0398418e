declare module "yauzl" {
  import type { Readable } from "node:stream"

  export interface Entry {
    readonly fileName: string
    readonly compressedSize: number
    readonly uncompressedSize: number
    readonly generalPurposeBitFlag: number
  }
  export interface ZipFile {
    readonly entryCount: number
    eachEntry(): AsyncIterable<Entry>
    openReadStreamPromise(entry: Entry): Promise<Readable>
  }
  const yauzl: { fromBufferPromise(buffer: Buffer, options: { lazyEntries?: boolean }): Promise<ZipFile> }
  export default yauzl
}
