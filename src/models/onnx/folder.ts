import { createHash } from "node:crypto"
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from "node:fs"
import { basename, join } from "node:path"
import { z } from "zod"
import { AppError } from "../../core/errors.ts"
import { NO_PREFIXES, type Prefixes, prefixesOf } from "../prefixes.ts"

export type Pooling = "mean" | "cls"

/** What a folder with an exported model says of itself. */
export interface ModelFolder {
  readonly path: string
  readonly dimensions: number
  readonly pooling: Pooling
  readonly prefixes: Prefixes
  /** Longer texts are cut after so many pieces of words. */
  readonly maxTokens: number
  /** Where the graph is: which kind of numbers, and in which folder below. */
  readonly dtype: string
  readonly subfolder: string
  /** Equal for the same model anywhere, another for every other. */
  readonly digest: string
}

/** Smaller numbers first: on a processor they are faster and lose little. A folder may hold just one. */
const GRAPHS = [
  ["q8", "model_quantized.onnx"],
  ["int8", "model_int8.onnx"],
  ["uint8", "model_uint8.onnx"],
  ["fp32", "model.onnx"],
  ["fp16", "model_fp16.onnx"],
] as const
/** Where neither model nor tokenizer names a limit. */
const USUAL_TOKENS = 512
/** What some models count besides the pieces of words. */
const RESERVED_POSITIONS = 2
const SAMPLE = 1 << 20

const modelConfig = z.object({
  hidden_size: z.number().int().min(1).max(4000).optional(),
  dim: z.number().int().min(1).max(4000).optional(),
  max_position_embeddings: z.number().int().min(8).optional(),
  _name_or_path: z.string().optional(),
})
const tokenizerConfig = z.object({ model_max_length: z.number().min(8).optional() })
const sentenceConfig = z.object({ max_seq_length: z.number().int().min(8).nullish() })
const promptConfig = z.object({ prompts: z.record(z.string(), z.string()).optional() })
const poolingConfig = z.object({
  pooling_mode_cls_token: z.boolean().default(false),
  pooling_mode_mean_tokens: z.boolean().default(false),
})
const moduleList = z.array(z.object({ type: z.string() }))
/** What the numbers go through before they are compared; a folder that asks for more cannot be followed. */
const KNOWN_MODULES = /\.(Transformer|Pooling|Normalize)$/

/**
 * Reads what stands beside an ONNX model as sentence-transformers and the exporters leave it. Throws AppError
 * `model-folder` with what is wrong.
 */
export function readModelFolder(path: string): ModelFolder {
  const read = <T>(file: string, shape: z.ZodType<T>): T | undefined => {
    const place = join(path, file)
    if (!existsSync(place)) return undefined
    try {
      return shape.parse(JSON.parse(readFileSync(place, "utf8")))
    } catch {
      throw unfit(path, `${file} is not what it should be`)
    }
  }
  const config = read("config.json", modelConfig)
  if (config === undefined) throw unfit(path, "there is no config.json")
  if (!existsSync(join(path, "tokenizer.json"))) throw unfit(path, "there is no tokenizer.json")
  const graph = ["onnx", ""]
    .flatMap((subfolder) => GRAPHS.map(([dtype, file]) => ({ subfolder, dtype, file })))
    .find(({ subfolder, file }) => existsSync(join(path, subfolder, file)))
  if (graph === undefined) throw unfit(path, "there is no onnx/model.onnx or onnx/model_quantized.onnx")
  const dimensions = config.hidden_size ?? config.dim
  if (dimensions === undefined) throw unfit(path, "config.json names no hidden_size")
  const modules = read("modules.json", moduleList) ?? []
  const strange = modules.find(({ type }) => !KNOWN_MODULES.test(type))
  if (strange !== undefined) throw unfit(path, `it needs ${strange.type}`)
  const { subfolder, dtype, file } = graph
  return {
    ...{ path, dimensions, subfolder, dtype },
    pooling: poolingIn(path, read("1_Pooling/config.json", poolingConfig)),
    prefixes: prefixesIn(
      read("config_sentence_transformers.json", promptConfig)?.prompts ?? {},
      `${basename(path)} ${config._name_or_path ?? ""}`,
    ),
    maxTokens: Math.min(
      read("sentence_bert_config.json", sentenceConfig)?.max_seq_length ?? USUAL_TOKENS,
      read("tokenizer_config.json", tokenizerConfig)?.model_max_length ?? USUAL_TOKENS,
      (config.max_position_embeddings ?? USUAL_TOKENS + RESERVED_POSITIONS) - RESERVED_POSITIONS,
    ),
    digest: digestOf([join(path, subfolder, file), join(path, "tokenizer.json")]),
  }
}

function poolingIn(path: string, config: z.infer<typeof poolingConfig> | undefined): Pooling {
  if (config === undefined) return "mean"
  if (config.pooling_mode_cls_token) return "cls"
  if (config.pooling_mode_mean_tokens) return "mean"
  throw unfit(path, "1_Pooling/config.json asks for neither mean nor cls")
}

function prefixesIn(prompts: Readonly<Record<string, string>>, name: string): Prefixes {
  const query = prompts.query
  const passage = prompts.passage ?? prompts.document
  if (query === undefined && passage === undefined) return prefixesOf(name)
  return { query: query ?? NO_PREFIXES.query, passage: passage ?? NO_PREFIXES.passage }
}

/** By size and three samples of each: a model of a gigabyte is not read whole at every start. */
function digestOf(files: readonly string[]): string {
  const hash = createHash("sha256")
  for (const file of files) {
    const handle = openSync(file, "r")
    try {
      const { size } = fstatSync(handle)
      hash.update(`${size} `)
      for (const at of [0, (size - SAMPLE) / 2, size - SAMPLE]) {
        const sample = Buffer.alloc(Math.min(SAMPLE, size))
        readSync(handle, sample, 0, sample.length, Math.max(0, Math.floor(at)))
        hash.update(sample)
      }
    } finally {
      closeSync(handle)
    }
  }
  return hash.digest("hex").slice(0, 12)
}

function unfit(path: string, problem: string): AppError {
  return new AppError("model-folder", `${path}: ${problem}`, { details: { path, problem } })
}
