import dns from "node:dns"
import http from "node:http"
import https from "node:https"
import { BlockList, isIP, type LookupFunction } from "node:net"
import { AppError } from "../errors.ts"
import { PHOTO_LIMITS, type Photo, refuseLarge } from "./photo.ts"

/** From where a channel fetches pictures. */
export interface DownloadRules {
  /** Names of hosts of the platform, each with all below it: only by https, on its usual port, at a public address. */
  readonly hosts: readonly string[]
  /** Where the platform is, if the operator has said so: from there anything is fetched. Default nowhere. */
  readonly root?: string
  /** How names become addresses. Default the machine's way. */
  readonly lookup?: typeof dns.lookup
}

/**
 * A picture from an address that somebody's message named. Nothing else is called than `rules` allow: no other host, no
 * redirect, no address inside a network, whatever a name stands for when it is asked for. Throws AppError `photo-lost` or
 * `photo-too-large`, which tell nothing of the address.
 */
export async function downloadPhoto(
  address: string,
  rules: DownloadRules,
  seconds: number = PHOTO_LIMITS.fetchSeconds,
): Promise<Photo> {
  const url = URL.parse(address)
  if (url === null) throw lost("it has no address")
  const isRoot = rules.root !== undefined && url.origin === new URL(rules.root).origin
  if (!isRoot && !isOfHosts(url, rules.hosts)) throw lost("its address is none of the platform's")
  return read(url, isRoot ? undefined : publicOnly(rules.lookup ?? dns.lookup), seconds)
}

/** What an event says of a picture that lies at an address: the address, where there is one that can be kept. */
export function photoAt(address: string | null | undefined): { photo?: { readonly ref: string } } {
  return address && address.length <= LONGEST_ADDRESS ? { photo: { ref: address } } : {}
}

/** That a picture is not to be had; `why` names no address. */
export function lost(why: string): AppError {
  return new AppError("photo-lost", `the picture is not to be had: ${why}`)
}

/** Addresses of platforms have some hundred characters. */
const LONGEST_ADDRESS = 2000

function isOfHosts(url: URL, hosts: readonly string[]): boolean {
  if (url.protocol !== "https:" || url.port !== "" || url.username !== "" || url.password !== "") return false
  const { hostname } = url
  if (isIP(hostname.replace(/^\[|\]$/g, "")) !== 0) return false
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
}

function read(url: URL, lookup: LookupFunction | undefined, seconds: number): Promise<Photo> {
  const { promise, resolve, reject } = Promise.withResolvers<Photo>()
  const options = { agent: false, signal: AbortSignal.timeout(seconds * 1000), lookup } as const
  const call = url.protocol === "https:" ? https.get(url, options) : http.get(url, options)
  const fail = (error: unknown) => {
    call.destroy()
    reject(error instanceof AppError ? error : lost(codeOf(error)))
  }
  call.on("error", fail)
  call.on("response", (response) => {
    response.on("error", fail)
    // A redirect is no 200 either, and leads nowhere.
    if (response.statusCode !== 200) return fail(lost(`it was answered with ${response.statusCode}`))
    const chunks: Buffer[] = []
    let size = Number(response.headers["content-length"] ?? 0)
    try {
      refuseLarge(size)
    } catch (error) {
      return fail(error)
    }
    size = 0
    response.on("data", (chunk: Buffer) => {
      size += chunk.length
      chunks.push(chunk)
      try {
        refuseLarge(size)
      } catch (error) {
        fail(error)
      }
    })
    response.on("end", () => {
      if (!response.complete) return fail(lost("it was cut off"))
      const mediaType = (response.headers["content-type"] ?? "").split(";")[0]!.trim()
      resolve({ bytes: new Uint8Array(Buffer.concat(chunks)), mediaType })
    })
    response.on("close", () => reject(lost("it was cut off")))
  })
  return promise
}

/** The error itself stays behind: its wording may hold the address. */
function codeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown }
  return String(code ?? name)
}

/** Networks in which something of ours, or of our neighbours, may listen. */
const INSIDE = new BlockList()
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const)
  INSIDE.addSubnet(network, bits, "ipv4")
for (const [network, bits] of [
  ["::", 96],
  ["64:ff9b::", 32],
  ["2001::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
] as const)
  INSIDE.addSubnet(network, bits, "ipv6")

/** Whether an IP address may lead into a network of ours. */
export function isInside(address: string): boolean {
  const family = isIP(address)
  return family === 0 || INSIDE.check(address, family === 4 ? "ipv4" : "ipv6")
}

/** Refuses a name of which any address lies inside; the connection goes to the very addresses that were looked at. */
function publicOnly(lookup: typeof dns.lookup): LookupFunction {
  return (name, options, give) => {
    lookup(name, { ...options, all: true }, (error, addresses) => {
      const problem = error ?? (addresses.some(({ address }) => isInside(address)) ? INSIDE_ERROR : null)
      if (problem !== null || addresses.length === 0) return give(problem ?? INSIDE_ERROR, "", 0)
      if (options.all) give(null, addresses)
      else give(null, addresses[0]!.address, addresses[0]!.family)
    })
  }
}

const INSIDE_ERROR: NodeJS.ErrnoException = Object.assign(new Error("an address inside"), { code: "EINSIDE" })
