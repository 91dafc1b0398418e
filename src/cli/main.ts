import { run } from "./run.ts"

// Whoever reads us may have seen enough, as `head` does.
process.stdout.on("error", () => process.exit(1))
process.exitCode = await run(process.argv[2], process.argv.slice(3))
