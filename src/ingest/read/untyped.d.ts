declare module "word-extractor/lib/word-ole-extractor.js" {
  export default class WordOleExtractor {
    _pieces: { text: string }[]
    _boundaries: Record<string, number>
    _taggedHeaders: { type: string; text: string }[]
    extract(reader: unknown): Promise<unknown>
    extractWordDocument(document: unknown, buffer: Buffer): Promise<unknown>
    buildDocument(): unknown
  }
}

declare module "word-extractor/lib/buffer-reader.js" {
  export default class BufferReader {
    constructor(buffer: Buffer)
    open(): Promise<void>
    close(): Promise<void>
  }
}

declare module "html-to-text" {
  export interface DomNode {
    readonly type: string
    readonly name?: string
    readonly data?: string
    readonly attribs?: Readonly<Record<string, string>>
    readonly children?: DomNode[]
  }
  export interface TextBuilder {
    openBlock(options?: { leadingLineBreaks?: number }): void
    closeBlock(options?: { trailingLineBreaks?: number }): void
    addInline(text: string): void
    addLiteral(text: string): void
  }
  export type Formatter = (
    element: DomNode,
    walk: (children: DomNode[] | undefined, builder: TextBuilder) => void,
    builder: TextBuilder,
  ) => void
  export function convert(html: string, options: Record<string, unknown>): string
}
