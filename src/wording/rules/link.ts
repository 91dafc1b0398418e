import { isOfficialHost } from "../../core/official-sites.ts"

/** "https://…", "www.…", "a@b.vn", "t.me/…", "zalo.me", "vanban.chinhphu.vn": also with blanks or "(.)" around the dot. */
const ADDRESS =
  /(?:\p{L}[\p{L}\d+.-]*:\s*\/\/|mailto:|tel:|www\s?\.)\S*|[\p{L}\d._-]*@\S*|(?<![\p{L}\d])(?:[\p{L}\d-]+(?:\s?[[(]?\.[\])]?|\s?\(?(?:chấm|dot)\)?\s?))+(?:vn|com|net|org|info|me|ly|tk|top|xyz|site|online|link|io|app|gov|edu|cc|ru|cn|biz|shop|club|pro|vip|asia)(?![\p{L}\d])\S*/giu
/** Nobody is told where to pay to, whatever text says so. */
const ACCOUNT =
  /(?:stk|tài khoản|ngân hàng|ví điện tử|momo)[^.;\n]{0,60}?\d(?:[\s.-]?\d){5,}|\d(?:[\s.-]?\d){11,}/iu
/** A number to call or to pay to: eight digits or more, in groups or not. */
const LONG_NUMBER = /(?<![\d/])(?:\+?\d[\s.-]?){7,}\d(?![\d/])/g

/**
 * Stops addresses and numbers by which people are led elsewhere: each must stand in a quote, and an address must be one of the
 * State or the Party besides. Lets pass amounts and dates, which the figures' rule looks at.
 */
export function hasStrangeLink(text: string, quotes: readonly string[]): boolean {
  if (ACCOUNT.test(text.replace(/\d{1,2}\/\d{1,2}\/\d{4}/g, ""))) return true
  const stored = quotes.map((quote) => bare(quote))
  const addresses = (text.match(ADDRESS) ?? []).map((address) => address.replace(/[.,;:)]+$/, ""))
  if (
    addresses.some(
      (address) => !isOfficial(address) || !stored.some((quote) => quote.includes(bare(address))),
    )
  )
    return true
  return (text.match(LONG_NUMBER) ?? [])
    .filter((run) => !isAmount(run) && !/\d\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{4}/.test(run))
    .some((run) => !stored.some((quote) => quote.replace(/[\s.-]/g, "").includes(run.replace(/[\s.-]/g, ""))))
}

function bare(text: string): string {
  return text.toLowerCase().replace(/\s+/g, "")
}

/** An address is official by its host alone: nothing before an "@", no port, nothing that only begins like one. */
function isOfficial(address: string): boolean {
  const host = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]+)(?:\/\S*)?$/i.exec(address.trim())?.[1]
  return host !== undefined && isOfficialHost(host)
}

function isAmount(run: string): boolean {
  return /^\d{1,3}(?:\.\d{3})+$/.test(run.trim())
}
