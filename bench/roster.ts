/**
 * How long a list of members takes from bytes to people, and how much memory; then from people to what writing them
 * would change beside as many who are there, and to the database, on the server that DATABASE_URL names, else embedded.
 * `npm run bench:roster -- [--people 5000] [--rounds 5]`
 */
import { randomBytes } from "node:crypto"
import { parseArgs } from "node:util"
import { ticks } from "../src/core/clock.ts"
import { createKeys } from "../src/core/seal.ts"
import { planList } from "../src/features/members/plan-list.ts"
import { type RosterRow, readRosterFile } from "../src/roster/index.ts"
import { writeXlsx } from "../src/sheets/write.ts"
import { openDatabase } from "../src/storage/database.ts"
import { readList, writeList } from "../src/storage/lists.ts"
import { migrate } from "../src/storage/migrate.ts"
import { insertUnit } from "../src/storage/units.ts"
import { figure, load, percentile } from "./support/table.ts"
import { type Engine, serverUrl, withDatabase } from "./support/temporary.ts"

const { values } = parseArgs({
  options: { people: { type: "string", default: "5000" }, rounds: { type: "string", default: "5" } },
})
const size = Number(values.people)
const FAMILIES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi"]
const GIVEN = ["An", "Bình", "Cường", "Dung", "Giang", "Hường", "Khánh", "Lan", "Minh", "Ngọc"]

const bytes = await writeXlsx({
  sheet: "Danh sách",
  columns: ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Loại đảng viên", "Quê quán", "SĐT"].map((title) => ({
    title,
  })),
  rows: Array.from({ length: size }, (_, index) => [
    index + 1,
    `${FAMILIES[index % 8]} Văn ${GIVEN[index % 10]}`,
    new Date(Date.UTC(1960 + (index % 40), index % 12, 1 + (index % 28))),
    index === 0 ? "Bí thư" : null,
    index % 9 === 8 ? "Dự bị" : "Chính thức",
    `Thôn ${(index % 30) + 1}`,
    912_000_000 + index,
  ]),
})

let peak = 0
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss())
}, 5)
const before = process.memoryUsage.rss()
const times: number[] = []
let people: readonly RosterRow[] = []
const usage = process.cpuUsage()
for (let round = 0; round < Number(values.rounds); round++) {
  const start = ticks()
  const { rows, problems } = await readRosterFile(bytes, "danh-sach.xlsx")
  times.push(ticks() - start)
  people = rows
  if (rows.length !== size || problems.some(({ level }) => level === "stops")) {
    throw new Error(`${rows.length} of ${size} people were read`)
  }
}
clearInterval(watch)
const { user, system } = process.cpuUsage(usage)
console.log(
  `${size} people, ${figure(bytes.length / 1024)} kB: ${figure(times[0]! / 1000)} s the first time, ` +
    `${figure(percentile(times, 0.5) / 1000)} s at the median of ${times.length}, ` +
    `${figure((user + system) / 1e6 / times.length)} s of processor time each; memory ` +
    `${figure(before / 2 ** 20)} → ${figure(peak / 2 ** 20)} MB; load of the machine ${load()}`,
)

const engine: Engine = serverUrl() === undefined ? "embedded" : "server"
await withDatabase(engine, async (address) => {
  const database = await openDatabase(address)
  try {
    await migrate(database)
    const [plans, writes]: [number[], number[]] = [[], []]
    for (let round = 0; round < Number(values.rounds); round++) {
      const { plan, write } = await planAndWrite(database)
      plans.push(plan)
      writes.push(write)
    }
    const times = (list: readonly number[]) =>
      `${figure(list[0]! / 1000)} s the first time, ${figure(percentile(list, 0.5) / 1000)} s at the median of ${list.length}`
    console.log(
      `${engine}: preview beside ${size} who are there ${times(plans)}; written in one transaction ${times(writes)}; ` +
        `load of the machine ${load()}`,
    )
  } finally {
    await database.close()
  }
})

/** Milliseconds of writing everybody into a new unit, then of comparing the list, every second name changed, with it. */
async function planAndWrite(database: Awaited<ReturnType<typeof openDatabase>>) {
  const keys = createKeys(randomBytes(32))
  const at = new Date("2026-11-26T02:00:00Z")
  const unit = await insertUnit(database, { name: "Chi bộ", parentId: null, since: "2026-01-01" }, at)
  const { changes } = planList(keys, people, [], [])
  const wrote = ticks()
  await database.transaction((queries) => writeList(queries, unit, changes, at))
  const write = ticks() - wrote
  const planned = ticks()
  const kept = await readList(database, unit)
  const others = people.map((row, index) => (index % 2 === 0 ? row : { ...row, name: `${row.name} Hai` }))
  const { changed, unchanged } = planList(keys, others, kept, [])
  const plan = ticks() - planned
  if (changed.length !== Math.floor(size / 2) || unchanged !== Math.ceil(size / 2))
    throw new Error(`${changed.length} changed and ${unchanged} unchanged`)
  return { plan, write }
}
