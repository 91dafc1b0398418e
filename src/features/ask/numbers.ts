/** "01 tuần" is "1 tuần". */
export function plainNumber(syllable: string): string {
  return syllable.replace(/^0+(?=\d)/, "")
}
