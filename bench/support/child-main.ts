/** The other end of `runInChild`. */
process.once("message", async ({ module, job }: { module: string; job: unknown }) => {
  const { run } = (await import(module)) as {
    run: (job: unknown, tell: (soFar: unknown) => Promise<void>) => Promise<unknown>
  }
  const tell = (soFar: unknown) =>
    new Promise<void>((resolve) => process.send!({ soFar }, undefined, undefined, () => resolve()))
  const result = await run(job, tell)
  const peakMb = process.resourceUsage().maxRSS / 1024
  process.send!({ result, peakMb }, () => process.disconnect())
})
