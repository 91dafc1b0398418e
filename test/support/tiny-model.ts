import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { findLibrary } from "../../src/models/onnx/library.ts"

/** Whether `npm ci --prefix onnx` was run, without which no model of a folder can be tried. */
export const isLibraryInstalled = (() => {
  try {
    return findLibrary() !== ""
  } catch {
    return false
  }
})()

/** Words of the model and the numbers that it gives them; `[PAD]` and `[UNK]` come first. */
export type Words = Readonly<Record<string, readonly number[]>>

/** One field of a protocol buffer: a number, or bytes with their length. */
function field(number: number, value: number | string | Uint8Array): Buffer {
  if (typeof value === "number") return Buffer.concat([varint(number << 3), varint(value)])
  const bytes = Buffer.from(value as string)
  return Buffer.concat([varint((number << 3) | 2), varint(bytes.length), bytes])
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128)
  return Buffer.from([...bytes, rest])
}

const FLOAT = 1
const INT64 = 7

function tensorType(name: string, kind: number, dimensions: readonly (number | string)[]): Buffer {
  const shape = dimensions.map((one) => field(1, typeof one === "number" ? field(1, one) : field(2, one)))
  return Buffer.concat([
    field(1, name),
    field(2, field(1, Buffer.concat([field(1, kind), field(2, Buffer.concat(shape))]))),
  ])
}

/** An ONNX graph that looks the numbers of each token up in a table. */
function lookupGraph(table: readonly (readonly number[])[]): Buffer {
  const width = table[0]!.length
  const initializer = Buffer.concat([
    field(1, table.length),
    field(1, width),
    field(2, FLOAT),
    field(8, "table"),
    field(9, new Uint8Array(Float32Array.from(table.flat()).buffer)),
  ])
  const gather = Buffer.concat([
    field(1, "table"),
    field(1, "input_ids"),
    field(2, "last_hidden_state"),
    field(4, "Gather"),
  ])
  const graph = Buffer.concat([
    field(1, gather),
    field(2, "lookup"),
    field(5, initializer),
    field(11, tensorType("input_ids", INT64, ["texts", "tokens"])),
    field(11, tensorType("attention_mask", INT64, ["texts", "tokens"])),
    field(12, tensorType("last_hidden_state", FLOAT, ["texts", "tokens", width])),
  ])
  const operators = Buffer.concat([field(1, ""), field(2, 13)])
  return Buffer.concat([field(1, 8), field(7, graph), field(8, operators)])
}

/**
 * A folder as the exporters leave one, with a real ONNX model of a few words: a text is the mean of its words' numbers.
 * `files` are added, or stand in the place of others, or are left out where they are undefined.
 */
export function makeModelFolder(words: Words, files: Readonly<Record<string, unknown>> = {}) {
  const width = Object.values(words)[0]!.length
  const all = { "[PAD]": new Array(width).fill(0), "[UNK]": new Array(width).fill(0), ...words }
  const special = ["[PAD]", "[UNK]"].map((content, id) => ({
    ...{ id, content, special: true },
    ...{ single_word: false, lstrip: false, rstrip: false, normalized: false },
  }))
  const contents: Readonly<Record<string, unknown>> = {
    "onnx/model.onnx": lookupGraph(Object.values(all)),
    "config.json": { model_type: "bert", architectures: ["BertModel"], hidden_size: width },
    "tokenizer.json": {
      ...{ version: "1.0", truncation: null, padding: null, post_processor: null, decoder: null },
      added_tokens: special,
      normalizer: { type: "Lowercase" },
      pre_tokenizer: { type: "BertPreTokenizer" },
      model: {
        type: "WordLevel",
        vocab: Object.fromEntries(Object.keys(all).map((word, id) => [word, id])),
        unk_token: "[UNK]",
      },
    },
    "tokenizer_config.json": {
      tokenizer_class: "PreTrainedTokenizerFast",
      model_max_length: 64,
      pad_token: "[PAD]",
      unk_token: "[UNK]",
    },
    ...files,
  }
  const path = mkdtempSync(join(tmpdir(), "chibo-model-"))
  for (const [name, content] of Object.entries(contents)) {
    if (content === undefined) continue
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content instanceof Uint8Array ? content : JSON.stringify(content))
  }
  return { path, delete: () => rmSync(path, { recursive: true, force: true }) }
}
