import { act, read } from "./control.js"
import { showDeeds } from "./deeds.js"
import { setUpFaults, showFaults } from "./faults.js"
import { showLedger } from "./ledger.js"
import { setUpPeople, showPeople } from "./people.js"
import { setUpPhone, showComposer, showPhone } from "./phone.js"

const LOOK_MS = 1000
const find = (selector) => document.querySelector(selector)

let chosen = decodeURIComponent(location.hash.slice(1)) || null
let timer = 0
const isWide = matchMedia("(min-width: 60em)").matches
for (const drawer of document.querySelectorAll(".bench details")) drawer.open = isWide
/** What each part shows now, as JSON: a part is built anew only when that changes. */
const shown = new Map()

const chosenId = () => chosen
setUpPeople(choose, complain)
setUpPhone(chosenId, look, complain)
setUpFaults(chosenId, look, complain)
await look()

function choose(id) {
  chosen = id
  history.replaceState(null, "", `#${encodeURIComponent(id)}`)
  calm()
  look()
}

/** Asks for everything and shows what is new; then again in a second. */
async function look() {
  clearTimeout(timer)
  try {
    await show()
    find(".offline").hidden = true
  } catch {
    find(".offline").hidden = false
  }
  clearTimeout(timer)
  timer = setTimeout(look, LOOK_MS)
}

async function show() {
  const wanted = chosen
  const people = await read("people")
  // Somebody else was chosen meanwhile, perhaps somebody new: that look will show them.
  if (chosen !== wanted) return
  const person = people.find(({ id }) => id === chosen) ?? people[0] ?? null
  chosen = person?.id ?? null
  const [messages, ledger, faults] = await Promise.all([
    person === null ? [] : read(`seen/${encodeURIComponent(person.id)}`),
    read("ledger?last=20"),
    read("faults"),
  ])
  if (chosen !== (person?.id ?? null)) return
  part("people", [people, chosen], () => showPeople(people, chosen))
  part("phone", [person, messages], (before) => {
    const [owner, seen] = before ?? [null, []]
    showPhone(person, messages, { before: owner?.id === person?.id ? seen : [], press })
  })
  part("composer", [person, messages.length === 0], () => showComposer(person, messages.length === 0))
  part("deeds", [person], () => showDeeds(person, look, complain))
  part("faults", [faults, people], () => showFaults(faults, people))
  part("ledger", [ledger, people], () => showLedger(ledger, people))
}

function part(name, data, build) {
  const json = JSON.stringify(data)
  const before = shown.get(name)
  if (before?.json === json) return
  shown.set(name, { json, data })
  build(before?.data)
}

function press(action) {
  act("press", { person: chosen, action }).then(look, complain)
}

function complain(error) {
  const notice = find(".notice")
  notice.textContent = `Không làm được: ${error.message}`
  notice.hidden = false
}

function calm() {
  find(".notice").hidden = true
}

document.addEventListener("input", calm)
