const ZONE = "Asia/Ho_Chi_Minh"
const dayKey = new Intl.DateTimeFormat("en-CA", { timeZone: ZONE })

/** The wall clock, as the browser keeps it. */
export function wallClock() {
  return new Date(performance.timeOrigin + performance.now())
}

/** The day in Vietnam, for telling days apart. */
export function dayOf(moment) {
  return dayKey.format(moment)
}

export function sayDay(moment, texts) {
  const today = wallClock()
  if (dayOf(moment) === dayOf(today)) return texts.today
  if (dayOf(moment) === dayOf(new Date(today.getTime() - 86_400_000))) return texts.yesterday
  const format = { timeZone: ZONE, weekday: "long", day: "2-digit", month: "2-digit", year: "numeric" }
  return new Intl.DateTimeFormat(texts.lang, format).format(moment)
}

export function sayTime(moment, texts) {
  const format = { timeZone: ZONE, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }
  return new Intl.DateTimeFormat(texts.lang, format).format(moment)
}
