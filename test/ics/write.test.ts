import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import type { CalendarEntry } from "../../src/core/calendar-entry.ts"
import { loadTexts } from "../../src/core/texts.ts"
import { meetingEvent } from "../../src/ics/meeting-event.ts"
import { writeIcs } from "../../src/ics/write.ts"
import { problemsOf } from "./rules.ts"

const texts = loadTexts("vi")
const HARD = String.raw`Đánh giá tháng qua, nhiệm vụ tháng tới; "việc khác" \ tên tệp C:\Giấy.
Dòng hai: 🌾🌾 gặt lúa, đồng chí Nguyễn Thị Thanh Huyền – trưởng thôn; mời đông đủ bà con cùng dự 👨‍👩‍👧`

const ENTRY: CalendarEntry = {
  id: 7,
  uid: "6a1b2c3d-0000-4000-8000-000000000007",
  unit: 1,
  unitName: "Chi bộ thôn Đoài, xã Đông Phong",
  kind: "regular",
  isCancelled: false,
  startsAt: new Date("2026-12-10T19:30:00+07:00"),
  minutes: 90,
  place: "Nhà văn hóa thôn Đoài; tầng 2",
  agenda: HARD,
  delegate: "",
  isOnline: false,
  sequence: 0,
  stampedAt: new Date("2026-12-01T02:00:00Z"),
}

const published = (...entries: CalendarEntry[]) =>
  writeIcs(
    { method: "PUBLISH" },
    entries.map((entry) => meetingEvent(texts, entry, true)),
  )

/** What both parsers make of it on a machine that lives in this zone. */
function readIn(zone: string, ics: string) {
  const { stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, "instants.mjs")], {
    input: ics,
    env: { ...process.env, TZ: zone, NODE_OPTIONS: "" },
    encoding: "utf8",
  })
  if (stdout === "") throw new Error(stderr)
  return JSON.parse(stdout)
}

const unfolded = (ics: string) => ics.replace(/\r\n[ \t]/g, "").split("\r\n")

describe("a meeting as a file for calendars", () => {
  it.each(["UTC", "America/New_York", "Asia/Ho_Chi_Minh"])(
    "is read by two parsers as the same instants and the same words on a machine in %s",
    (zone) => {
      const read = readIn(
        zone,
        published(ENTRY, {
          ...ENTRY,
          id: 8,
          uid: "b",
          place: String.raw`tủ A\n3`,
          startsAt: new Date("2027-07-01T00:30:00Z"),
        }),
      )
      expect(read.zone).toBe(zone)
      const event = {
        uid: ENTRY.uid,
        start: "2026-12-10T12:30:00.000Z",
        end: "2026-12-10T14:00:00.000Z",
        summary: "Chi bộ thôn Đoài, xã Đông Phong: sinh hoạt thường kỳ",
        location: "Nhà văn hóa thôn Đoài; tầng 2",
        description: `Nội dung: ${HARD}\nTài liệu: xem trên Sổ tay đảng viên điện tử.`,
        sequence: 0,
        status: "CONFIRMED",
      }
      const summer = { start: "2027-07-01T00:30:00.000Z", end: "2027-07-01T02:00:00.000Z" }
      // The second parser takes a backslash before n for a new line.
      expect(read.first).toMatchObject([event, { ...summer, location: String.raw`tủ A\n3` }])
      expect(read.second).toMatchObject([event, summer])
    },
  )

  it("keeps every rule of the format, with long Vietnamese words, emoji, commas, semicolons and new lines", () => {
    const feed = writeIcs({ method: "PUBLISH", name: "Lịch, họp; của tôi" }, [
      meetingEvent(texts, ENTRY, true),
      meetingEvent(texts, { ...ENTRY, uid: "b", place: "", isOnline: true, isCancelled: true }, false),
    ])
    expect(problemsOf(published(ENTRY))).toEqual([])
    expect(problemsOf(feed)).toEqual([])
    expect(problemsOf(writeIcs({ method: "PUBLISH", name: "x" }, []))).toEqual([])
    expect(feed.split("\r\n").some((line) => Buffer.byteLength(line) === 75)).toBe(true)
  })

  it.each([1, 2, 3, 4])("breaks lines well wherever a long character falls: shifted by %i", (shift) => {
    const agenda = `${"x".repeat(shift)}${"ế🌾".repeat(60)}`
    const ics = published({ ...ENTRY, agenda })
    expect(problemsOf(ics)).toEqual([])
    expect(unfolded(ics).find((line) => line.startsWith("DESCRIPTION"))).toContain(agenda)
  })

  it("stays the same event when it changes, in a later version, and when it is off", () => {
    const later = { ...ENTRY, sequence: 1, startsAt: new Date("2026-12-11T13:00:00Z") }
    const off = { ...ENTRY, sequence: 2, isCancelled: true }
    const cancel = writeIcs({ method: "CANCEL" }, [meetingEvent(texts, off, true)])
    const facts = [published(ENTRY), published(later), cancel].map((ics) =>
      unfolded(ics).filter((line) => /^(?:METHOD|UID|SEQUENCE|STATUS|DTSTART;)/.test(line)),
    )
    const uid = `UID:${ENTRY.uid}`
    expect(facts).toEqual([
      [
        "METHOD:PUBLISH",
        uid,
        "DTSTART;TZID=Asia/Ho_Chi_Minh:20261210T193000",
        "SEQUENCE:0",
        "STATUS:CONFIRMED",
      ],
      [
        "METHOD:PUBLISH",
        uid,
        "DTSTART;TZID=Asia/Ho_Chi_Minh:20261211T200000",
        "SEQUENCE:1",
        "STATUS:CONFIRMED",
      ],
      [
        "METHOD:CANCEL",
        uid,
        "DTSTART;TZID=Asia/Ho_Chi_Minh:20261210T193000",
        "SEQUENCE:2",
        "STATUS:CANCELLED",
      ],
    ])
    expect(problemsOf(cancel)).toEqual([])
  })

  it("reminds nobody by itself, invites nobody, and is private unless everybody may come", () => {
    const ics = published(ENTRY)
    expect(ics).not.toMatch(/VALARM|ATTENDEE|mailto/i)
    expect(ics).toContain("CLASS:PRIVATE")
    expect(published({ ...ENTRY, kind: "reception" })).toContain("CLASS:PUBLIC")
  })

  it("leads to the map that stands in the place, and to nothing else", () => {
    const map = "https://maps.app.goo.gl/AbC12"
    expect(unfolded(published({ ...ENTRY, place: `trụ sở xã, ${map}` }))).toContain(`URL:${map}`)
    expect(published({ ...ENTRY, place: "trụ sở, https://example.com/x" })).not.toContain("\r\nURL")
  })

  it("tells subscribers to come back every hour", () => {
    const feed = unfolded(writeIcs({ method: "PUBLISH", name: "Lịch" }, []))
    expect(feed).toEqual(
      expect.arrayContaining([
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
        "X-WR-CALNAME:Lịch",
      ]),
    )
  })

  it("in a feed says what the invitation is about by no word", () => {
    const feed = writeIcs({ method: "PUBLISH", name: "x" }, [meetingEvent(texts, ENTRY, false)])
    expect(feed).not.toContain("nhiệm vụ")
  })
})

describe("the rules themselves", () => {
  it.each([
    ["UID", "UID:", "X-UID:"],
    ["a zone", "TZID:Asia", "TZID:Europe"],
    ["a stamp in UTC", /(DTSTAMP:\d+T\d+)Z/, "$1"],
    ["line ends", "\r\nSTATUS", "\nSTATUS"],
    ["short lines", "LOCATION:", `LOCATION:${"x".repeat(70)}`],
    ["one event of a kind", /(BEGIN:VEVENT[\s\S]*END:VEVENT\r\n)/, "$1$1"],
  ] as const)("notice a file without %s", (_what, from, to) => {
    expect(problemsOf(published(ENTRY).replace(from, to))).not.toEqual([])
  })
})
