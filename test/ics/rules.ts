/** What RFC 5545 and RFC 5546 ask of a file such as ours; every breach as a sentence. */
export function problemsOf(ics: string): string[] {
  const problems: string[] = []
  if (!ics.endsWith("\r\n")) problems.push("does not end in CRLF")
  if (/[^\r]\n|\r[^\n]/.test(ics)) problems.push("a line ends in something else than CRLF")
  for (const line of ics.split("\r\n")) {
    if (Buffer.byteLength(line) > 75) problems.push(`a line of ${Buffer.byteLength(line)} octets`)
    if (line !== line.toWellFormed()) problems.push("half a character")
    if (/[\u0000-\u0008\u000B-\u001F\u007F]/.test(line)) problems.push("a control character")
  }
  const lines = ics
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .filter((line) => line !== "")
  for (const line of lines)
    if (!/^[A-Z0-9-]+(?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*:/.test(line))
      problems.push(`no content line: ${line}`)
  problems.push(...structureProblems(lines))
  return problems
}

interface Component {
  readonly name: string
  readonly properties: string[]
  readonly children: Component[]
}

/** The components of a file as a tree. */
export function treeOf(lines: readonly string[]): Component {
  const top: Component = { name: "", properties: [], children: [] }
  const open = [top]
  for (const line of lines) {
    const [, what, name] = /^(BEGIN|END):(.*)$/.exec(line) ?? []
    if (what === "BEGIN") {
      const child = { name: name!, properties: [], children: [] }
      open.at(-1)!.children.push(child)
      open.push(child)
    } else if (what === "END") {
      if (open.pop()!.name !== name) throw new Error(`${name} ends where it did not begin`)
    } else open.at(-1)!.properties.push(line)
  }
  if (open.length !== 1) throw new Error("something does not end")
  return top
}

const ONCE: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ["VERSION", "PRODID", "CALSCALE", "METHOD"],
  VTIMEZONE: ["TZID"],
  STANDARD: ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"],
  VEVENT: ["UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "SUMMARY", "ORGANIZER", "STATUS"],
}
const AT_MOST_ONCE: readonly string[] = ["LOCATION", "DESCRIPTION", "URL", "CLASS", "TRANSP"]

const nameOf = (line: string) => /^[^;:]+/.exec(line)![0]

function structureProblems(lines: readonly string[]): string[] {
  const problems: string[] = []
  const top = treeOf(lines)
  if (top.children.length !== 1 || top.children[0]!.name !== "VCALENDAR") return ["not one VCALENDAR"]
  const calendar = top.children[0]!
  const look = (component: Component): void => {
    const count = (name: string) => component.properties.filter((line) => nameOf(line) === name).length
    for (const name of ONCE[component.name] ?? [])
      if (count(name) !== 1) problems.push(`${component.name} has ${count(name)} ${name}`)
    for (const name of AT_MOST_ONCE)
      if (count(name) > 1) problems.push(`${component.name} has ${count(name)} ${name}`)
    component.children.forEach(look)
  }
  look(calendar)
  const events = calendar.children.filter(({ name }) => name === "VEVENT")
  const method = calendar.properties.find((line) => line.startsWith("METHOD:"))
  const ids = events.map(({ properties }) =>
    properties.filter((line) => /^(?:UID|RECURRENCE-ID)[;:]/.test(line)).join(),
  )
  if (new Set(ids).size !== ids.length) problems.push("two events with one UID")
  const zones = calendar.children.map(({ name }) => name)
  if (zones.lastIndexOf("VTIMEZONE") > zones.indexOf("VEVENT") && zones.includes("VEVENT"))
    problems.push("a zone after the events that need it")
  for (const { properties } of events) {
    const known = calendar.children.flatMap((one) => one.properties).join("\n")
    for (const line of properties) {
      const zone = /;TZID=([^;:]+)/.exec(line)?.[1]
      if (zone !== undefined && !known.includes(`TZID:${zone}`)) problems.push(`zone ${zone} is not told`)
    }
    if (properties.some((line) => nameOf(line) === "ATTENDEE")) problems.push("PUBLISH names no attendees")
    if (!properties.some((line) => /^DTSTAMP:\d{8}T\d{6}Z$/.test(line))) problems.push("DTSTAMP is not UTC")
    if (method === "METHOD:CANCEL" && !properties.includes("STATUS:CANCELLED"))
      problems.push("CANCEL of something that is on")
  }
  return problems
}
