import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/announce.ts", "test/support/temporary.ts", "test/support/lying-server.ts"],
    // The embedded database takes seconds to be created on a small machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // A worker of its own for each file costs more than most files: a database in WebAssembly is slow to be let go.
    isolate: false,
    execArgv: ["--liftoff-only"],
    // Node runs the files as it runs the program: nothing is transformed, and nothing here mocks a module.
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
})
