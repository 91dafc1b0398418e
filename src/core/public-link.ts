const LONGEST = 500
/** Two letters or more at the end: no number of a machine, no name of a house network. */
const PUBLIC_HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/
const PRIVATE_ENDS = /\.(?:local|localhost|internal|intranet|lan|home|corp|test|invalid|example)$/

/**
 * A link as it may be passed on to people: https to a host that everybody can reach, without name, password or port in
 * it. Undefined for all others.
 */
export function publicLink(typed: string): URL | undefined {
  if (typed.length > LONGEST || !URL.canParse(typed)) return undefined
  const url = new URL(typed)
  const isPlain = url.protocol === "https:" && url.username === "" && url.password === "" && url.port === ""
  const isPublic = PUBLIC_HOST.test(url.hostname) && !PRIVATE_ENDS.test(url.hostname)
  return isPlain && isPublic ? url : undefined
}

/** Hosts of maps that people know, with how the path begins there. */
const MAPS: Readonly<Record<string, string>> = {
  "maps.app.goo.gl": "/",
  "goo.gl": "/maps",
  "maps.google.com": "/",
  "google.com": "/maps",
  "www.google.com": "/maps",
  "google.com.vn": "/maps",
  "www.google.com.vn": "/maps",
  "openstreetmap.org": "/",
  "www.openstreetmap.org": "/",
  "osm.org": "/",
}

/** A link to a place on a map that people know. Undefined for all others. */
export function mapLink(typed: string): URL | undefined {
  const url = publicLink(typed)
  if (url === undefined) return undefined
  const begins = MAPS[url.hostname]
  // No other page of the host: "/mapsfoo" and redirects are none.
  return begins !== undefined && (begins === "/" || new RegExp(`^${begins}(?:/|$)`).test(url.pathname))
    ? url
    : undefined
}
