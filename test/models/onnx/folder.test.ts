import { afterEach, describe, expect, it } from "vitest"
import { readModelFolder } from "../../../src/models/onnx/folder.ts"
import { makeModelFolder } from "../../support/tiny-model.ts"

const WORDS = { một: [1, 0, 0], hai: [0, 1, 0] }
const made: { delete(): void }[] = []
afterEach(() => {
  for (const folder of made.splice(0)) folder.delete()
})

function read(
  files: Readonly<Record<string, unknown>> = {},
  words: Parameters<typeof makeModelFolder>[0] = WORDS,
) {
  const folder = makeModelFolder(words, files)
  made.push(folder)
  return readModelFolder(folder.path)
}

const E5 = { _name_or_path: "intfloat/multilingual-e5-small", hidden_size: 3 }

describe("a folder with a model", () => {
  it("that says nothing more than it must is read by the mean of its tokens, with nothing before a text", () => {
    expect(read()).toMatchObject({
      dimensions: 3,
      pooling: "mean",
      prefixes: { query: "", passage: "" },
      maxTokens: 64,
      dtype: "fp32",
      subfolder: "onnx",
    })
  })

  it("is followed in what sentence-transformers left in it", () => {
    const said = read({
      "modules.json": [
        { type: "sentence_transformers.models.Transformer" },
        { type: "sentence_transformers.models.Pooling" },
        { type: "sentence_transformers.models.Normalize" },
      ],
      "1_Pooling/config.json": { pooling_mode_cls_token: true, pooling_mode_mean_tokens: false },
      "sentence_bert_config.json": { max_seq_length: 32 },
      "config_sentence_transformers.json": { prompts: { query: "câu hỏi: ", document: "văn bản: " } },
    })
    expect(said).toMatchObject({
      pooling: "cls",
      maxTokens: 32,
      prefixes: { query: "câu hỏi: ", passage: "văn bản: " },
    })
  })

  it("of a known name gets what its makers want before a text", () => {
    expect(read({ "config.json": E5 }).prefixes).toEqual({ query: "query: ", passage: "passage: " })
  })

  it("never reads more tokens than the model has places for", () => {
    const config = { ...E5, max_position_embeddings: 34 }
    const tokenizer = { model_max_length: 1e30 }
    expect(read({ "config.json": config, "tokenizer_config.json": tokenizer }).maxTokens).toBe(32)
  })

  it("is taken with the smaller numbers where both are there", () => {
    expect(read({ "onnx/model_quantized.onnx": new Uint8Array(8) }).dtype).toBe("q8")
  })

  it("is another one when a number in it is another", () => {
    const [one, same, other] = [read(), read(), read({}, { ...WORDS, hai: [0, 0, 1] })]
    expect(one.digest).toBe(same.digest)
    expect(other.digest).not.toBe(one.digest)
  })

  it("that cannot be used says why", () => {
    const problems: readonly (readonly [Readonly<Record<string, unknown>>, string])[] = [
      [{ "config.json": { hidden_size: "ba" } }, "config.json"],
      [{ "config.json": {} }, "hidden_size"],
      [{ "modules.json": [{ type: "sentence_transformers.models.Dense" }] }, "models.Dense"],
      [{ "1_Pooling/config.json": { pooling_mode_max_tokens: true } }, "neither mean nor cls"],
    ]
    for (const [files, problem] of problems) expect(() => read(files)).toThrow(problem)
    expect(() => readModelFolder("/nowhere")).toThrow("there is no config.json")
  })
})
