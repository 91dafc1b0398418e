/** The database's form of a vector; five digits are more than half precision keeps. */
export function vectorLiteral(values: Float32Array): string {
  return `[${Array.from(values, (value) => value.toPrecision(5)).join(",")}]`
}
