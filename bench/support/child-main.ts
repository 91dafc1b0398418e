/** The other end of `runInChild`. */
process.once("message", async ({ module, job }: { module: string; job: unknown }) => {
  const { run } = (await import(module)) as {
    run: (job: unknown, tell: (soFar: unknown) => void) => Promise<unknown>
  }
  const result = await run(job, (soFar) => process.send!({ soFar }))
  const peakMb = process.resourceUsage().maxRSS / 1024
  process.send!({ result, peakMb }, () => process.disconnect())
})
