import { withTone } from "./telex.ts"

const VNI_TONES: Readonly<Record<string, string>> = {
  1: "\u0301",
  2: "\u0300",
  3: "\u0309",
  4: "\u0303",
  5: "\u0323",
}
const VNI_MARKS: readonly (readonly [RegExp, string])[] = [
  [/d(.*)9/, "đ$1"],
  [/uo(\p{L}*)7/u, "ươ$1"],
  [/a(\p{L}*)6/u, "â$1"],
  [/e(\p{L}*)6/u, "ê$1"],
  [/o(\p{L}*)6/u, "ô$1"],
  [/o(\p{L}*)7/u, "ơ$1"],
  [/u(\p{L}*)7/u, "ư$1"],
  [/a(\p{L}*)8/u, "ă$1"],
]

/** "d9u7o7c5" or "d9uoc75" is "được". Undefined for what VNI keys would not write; not every result is a word. */
export function fromVni(word: string): string | undefined {
  if (!/^[a-z]+\d[a-z\d]*$/.test(word)) return undefined
  const tone = word.match(/[1-5]/)?.[0]
  let marked = (tone === undefined ? word : word.replace(tone, "")).replace(/u7o7/, "uo7")
  for (const [pattern, letter] of VNI_MARKS) marked = marked.replace(pattern, letter)
  return /\d/.test(marked) ? undefined : withTone(marked, tone === undefined ? "" : VNI_TONES[tone]!)
}
