import { createHash } from "node:crypto"
import type { Incoming, Outgoing } from "../../src/core/channel.ts"
import { openSite, type Site } from "../channels/web/site.ts"

const FILE = Buffer.from("Mẫu đơn để thử")
export const SHA256 = createHash("sha256").update(FILE).digest("hex")

export const LONG_TEXT = Array.from(
  { length: 30 },
  (_, n) => `Dòng thứ ${n + 1} của một câu trả lời dài.`,
).join("\n")

/** Answers of a made-up cell, one for each look of the page. Any other question gets the full answer. */
const ANSWERS: Readonly<Record<string, Outgoing>> = {
  "câu dài": { parts: [{ kind: "text", text: LONG_TEXT }] },
  "liên kết": {
    parts: [
      {
        kind: "text",
        text: "Xem https://vanban.chinhphu.vn/mau?id=1. Không mở https://evil.example/gov.vn, http://gov.vn hay https://gov.vn.evil.example/.",
      },
    ],
  },
  "mã độc": {
    parts: [
      { kind: "text", text: "<img src=x onerror=alert(1)><b>đậm</b>" },
      {
        kind: "quote",
        text: "<script>alert(1)</script>",
        source: "<i>nguồn</i>",
        note: "<u>còn hiệu lực</u>",
      },
    ],
    buttons: [{ label: "<b>nút</b>", action: "x" }],
  },
}

const FULL: Outgoing = {
  parts: [
    { kind: "text", text: "Có. Chi bộ sinh hoạt thường kỳ mỗi tháng một lần, vào ngày do chi ủy chọn." },
    {
      kind: "quote",
      text: "2. Chi bộ họp thường kỳ mỗi tháng một lần vào tuần đầu của tháng; khi cần thì họp thêm theo triệu tập của chi ủy.",
      source: "Quy chế mẫu 07-QC/CB, khoản 2 Điều 9",
      note: "còn hiệu lực",
    },
    {
      kind: "quote",
      lead: "Chi ủy chuẩn bị cuộc họp như sau:",
      text: "Nội dung họp được gửi trước ba ngày cho từng đảng viên.",
      source: "Quy chế mẫu 11-QC/CB, Điều 4",
      note: "chưa có hiệu lực, từ ngày 01/01/2027",
    },
    {
      kind: "quote",
      text: "Chi bộ họp ba tháng một lần.",
      source: "Quy chế mẫu 02-QC/CB, Điều 9",
      note: "hết hiệu lực, được thay thế bằng 07-QC/CB",
    },
    { kind: "note", text: "Hiểu “họp” là sinh hoạt thường kỳ. Ba văn bản, lần nhập gần nhất 20/11/2026." },
  ],
  buttons: [
    { label: "Xem cả Điều 9", action: "read:9" },
    { label: "Văn bản liên quan", action: "related:9" },
    { label: "Gửi mẫu biên bản", action: "form:1" },
  ],
  file: { name: "Mẫu biên bản họp chi bộ.docx", mediaType: "application/vnd.openxmlformats", sha256: SHA256 },
}

const SHORT: Outgoing = {
  parts: [{ kind: "text", text: "Điều 9 có ba khoản. Bạn muốn đọc khoản nào?" }],
  buttons: [
    { label: "Khoản 1", action: "read:9.1" },
    { label: "Khoản 2", action: "read:9.2" },
  ],
}

export interface EchoSite extends Site {
  /** While held, the core keeps its answers back. */
  hold(): void
  release(): Promise<void>
}

/** The web channel with a core that answers everything at once, out of the lists above. */
export async function openEchoSite(options: Parameters<typeof openSite>[0] = {}): Promise<EchoSite> {
  const kept: (() => Promise<unknown>)[] = []
  let isHeld = false
  const answered = new Set<string>()
  const site = await openSite({
    readFile: async () => FILE,
    ...options,
    receive: async (incoming: Incoming) => {
      if (answered.has(incoming.eventId)) return
      answered.add(incoming.eventId)
      const answer = incoming.action === undefined ? (ANSWERS[incoming.text] ?? FULL) : SHORT
      const reply = (): Promise<unknown> => site.channel.send(incoming, answer)
      if (isHeld) kept.push(reply)
      else await reply()
    },
  })
  return {
    ...site,
    hold: () => {
      isHeld = true
    },
    release: async () => {
      isHeld = false
      for (const reply of kept.splice(0)) await reply()
    },
  }
}
