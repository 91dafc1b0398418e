const WHO = /^Người (.+?) là (.+?)\.?$/u
const WHAT =
  /^(Hạn|Thời hạn|Thời gian|Giờ|Ngày|Mức|Số|Số lượng|Nơi) (.+?)(?: (?:của|cho|đối với) (.+))? là (.+?)\.?$/u

/**
 * The sentence the other way round, as regulations write: "Người giữ chìa khóa là trưởng thôn" is "trưởng thôn giữ chìa khóa",
 * "Hạn nộp hồ sơ là trước ngày 30/6" "nộp hồ sơ trước ngày 30/6". Null for sentences of no such form. Whoever answers a "who"
 * or "how much" likes to begin with what was asked; it says the same, so what holds of one holds of the other.
 */
export function upright(text: string): string | null {
  const who = WHO.exec(text)
  if (who) return `${who[2]} ${who[1]}`
  const what = WHAT.exec(text)
  if (what === null) return null
  const [, kind = "", deed = "", whose = "", figure = ""] = what
  return kind.startsWith("Số") ? `${whose} có ${figure} ${deed}`.trim() : `${whose} ${deed} ${figure}`.trim()
}
