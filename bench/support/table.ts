import { loadavg } from "node:os"

/** A Markdown table; every column but the first is a figure and stands to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length), 3))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join(" | ")} |`
  const rule = widths.map(
    (width, column) => "-".repeat(width - (column === 0 ? 0 : 1)) + (column === 0 ? "" : ":"),
  )
  return [line(head), line(rule), ...rows.map(line)].join("\n")
}

/** The value below which this share of the values lies; 0 where there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Small figures keep a decimal or two. */
export function figure(value: number): string {
  if (value < 1) return value.toFixed(2)
  return value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString("en-US")
}

export function percent(share: number): string {
  return (share * 100).toFixed(1)
}

/** "3.1": what else the machine was doing, over the last minute. */
export function load(): string {
  return loadavg()[0]!.toFixed(1)
}

/** Where a bench has got to: for whoever waits, not for the file that the table goes to. */
export function progress(text: string): void {
  process.stderr.write(`${text}\n`)
}
