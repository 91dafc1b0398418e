// Adds up the runs and fails when a suite ran nothing, failed, or (with both engines and a browser at hand) skipped.
const { readFileSync } = require("node:fs")

let [passed, failed, skipped] = [0, 0, 0]
for (const file of process.argv.slice(2)) {
  const run = JSON.parse(readFileSync(file, "utf8"))
  passed += run.numPassedTests
  failed += run.numFailedTests
  skipped += run.numPendingTests + (run.numTodoTests ?? 0)
  for (const suite of run.testResults) {
    for (const test of suite.assertionResults) {
      if (test.status !== "passed") console.log(`${test.status}: ${test.fullName}`)
    }
  }
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
