/** Megabytes this process takes after it has thrown away what nobody needs. */
export function residentMb(): number {
  collect()
  return process.memoryUsage().rss / 2 ** 20
}

/** Megabytes of the objects and buffers that its program holds. */
export function heldMb(): number {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 2 ** 20
}

function collect(): void {
  // Twice: what the first pass finds unreachable may have kept buffers outside the heap alive.
  globalThis.gc?.()
  globalThis.gc?.()
}
