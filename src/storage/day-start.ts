/** SQL for the beginning of the day in Vietnam of a moment: for what is told to the day, because a moment would tell whose it is. */
export function dayStart(moment: string): string {
  return `(date_trunc('day', ${moment} at time zone 'Asia/Ho_Chi_Minh') at time zone 'Asia/Ho_Chi_Minh')`
}
