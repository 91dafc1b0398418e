/** Whether its writer is in despair, beaten, or without food or roof, from the tags of `distress-words.ts`: a person answers. */
export function isInDistress(line: string): boolean {
  if (/ despair /.test(line)) return !/ over /.test(line)
  return / (?:beaten|want) /.test(line) && !/ over /.test(line)
}
