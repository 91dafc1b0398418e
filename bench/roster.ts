/**
 * How long a list of members takes from bytes to people, and how much memory.
 * `npm run bench:roster -- [--people 5000] [--rounds 5]`
 */
import { parseArgs } from "node:util"
import { ticks } from "../src/core/clock.ts"
import { readRosterFile } from "../src/roster/index.ts"
import { writeXlsx } from "../src/sheets/write.ts"
import { figure, load, percentile } from "./support/table.ts"

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
const usage = process.cpuUsage()
for (let round = 0; round < Number(values.rounds); round++) {
  const start = ticks()
  const { rows, problems } = await readRosterFile(bytes, "danh-sach.xlsx")
  times.push(ticks() - start)
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
