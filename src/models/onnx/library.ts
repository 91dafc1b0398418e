import { createRequire } from "node:module"
import { AppError } from "../../core/errors.ts"

/** Beside the program, so that `npm ci` in the program's own folder leaves it alone. */
const HOME = new URL("../../../onnx/package.json", import.meta.url)

/**
 * The file of the library that runs models. It is large and few need it, so the operator brings it with
 * `npm ci --prefix onnx`. Throws AppError `model-library` when that was not done.
 */
export function findLibrary(home: URL = HOME): string {
  try {
    return createRequire(home).resolve("@huggingface/transformers")
  } catch (cause) {
    throw new AppError("model-library", "@huggingface/transformers is not installed", { cause })
  }
}
