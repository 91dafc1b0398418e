/** Asks the simulator. Throws an Error in its words when it says no, a TypeError when it is not reached. */
async function ask(path, init) {
  const response = await fetch(`/_control/${path}`, init)
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.error)
  return answer
}

export const read = (path) => ask(path)
export const act = (name, body) => ask(name, { method: "POST", body: JSON.stringify(body) })
export const clearFaults = () => ask("faults", { method: "DELETE" })
