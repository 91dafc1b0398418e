/** The database's form of a vector; five digits are more than half precision keeps. */
export function vectorLiteral(values: Float32Array): string {
  return `[${Array.from(values, (value) => value.toPrecision(5)).join(",")}]`
}

/**
 * SQL: how near a stored vector is to the one that this parameter gives, 1 at most. Null where one of them points nowhere, as
 * that of a text without a known word: the database would call such a distance greater than all others.
 */
export const nearness = (column: string, parameter: string) =>
  `nullif(1 - (${column} <=> ${parameter}::halfvec), 'NaN')`
