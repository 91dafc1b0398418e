/** Megabytes this process holds after it has thrown away what nobody needs. */
export function residentMb(): number {
  // Twice: what the first pass finds unreachable may have kept buffers outside the heap alive.
  globalThis.gc?.()
  globalThis.gc?.()
  return process.memoryUsage().rss / 2 ** 20
}
