// The first that fits: "không còn hiệu lực" also holds "còn hiệu lực".
const RULES = [
  ["unknown", /chưa rõ|không rõ|unknown|not known|unclear/],
  ["not-yet", /chưa|sắp|một phần|not yet|partly/],
  [
    "ended",
    /hết hiệu lực|không còn|(được|bị) (thay thế|bãi bỏ|thay bằng)|no longer|replaced|repealed|expired/,
  ],
  ["in-force", /có hiệu lực|còn hiệu lực|in force/],
]

/** Which colour the badge of a quote takes: `in-force`, `not-yet`, `ended`, or `unknown`. */
export function standingOf(note) {
  const words = note.toLowerCase()
  return RULES.find(([, pattern]) => pattern.test(words))?.[0] ?? "unknown"
}
