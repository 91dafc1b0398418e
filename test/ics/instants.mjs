// Prints what two parsers make of the calendar on standard input, under the time zone of the environment.
import { readFileSync } from "node:fs"
import ICAL from "ical.js"
import nodeIcal from "node-ical"

const text = readFileSync(0, "utf8")
const second = Object.values(nodeIcal.sync.parseICS(text))
  .filter((one) => one.type === "VEVENT")
  .map((one) => ({
    uid: one.uid,
    start: one.start.toISOString(),
    end: one.end.toISOString(),
    summary: one.summary,
    location: one.location,
    description: one.description,
    sequence: Number(one.sequence),
    status: one.status,
  }))
const calendar = new ICAL.Component(ICAL.parse(text))
const zone = new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone"))
ICAL.TimezoneService.register(zone)
const first = calendar.getAllSubcomponents("vevent").map((one) => {
  const event = new ICAL.Event(one)
  return {
    uid: event.uid,
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    summary: event.summary,
    location: event.location ?? undefined,
    description: event.description ?? undefined,
    sequence: event.sequence,
    status: one.getFirstPropertyValue("status"),
  }
})
process.stdout.write(JSON.stringify({ zone: process.env.TZ, first, second }))
