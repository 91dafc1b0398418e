/** Each of the first with each of the second behind it, as phrases parted by "|": "vợ", "em" and "chủ tịch" give two. */
export function joined(firsts: string, seconds: string): string {
  const parts = (list: string) => list.split("|").map((part) => part.trim())
  return parts(firsts)
    .flatMap((first) => parts(seconds).map((second) => `${first} ${second}`))
    .join(" | ")
}
