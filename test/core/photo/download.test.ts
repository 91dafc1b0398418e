import type dns from "node:dns"
import { createServer, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import { expect, it, onTestFinished } from "vitest"
import { downloadPhoto, isInside } from "../../../src/core/photo/download.ts"

const HOSTS = ["zdn.vn", "photos.example"]

/** A server of the machine, which must be reached only where the operator named it. */
async function listen(answer: RequestListener) {
  const called: string[] = []
  const server = createServer((request, response) => {
    called.push(request.url ?? "")
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return { root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, called }
}

/** Whoever is asked for a name gives this address. */
const leadingTo = (...addresses: string[]) =>
  ((_name: string, _options: object, give: (error: null, found: object[]) => void) =>
    give(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    )) as unknown as typeof dns.lookup

const lost = expect.objectContaining({ code: "photo-lost" })

it("fetches a picture from where the operator says the platform is", async () => {
  const { root } = await listen((_request, response) =>
    response.writeHead(200, { "content-type": "image/png; x=1" }).end("ảnh"),
  )
  const photo = await downloadPhoto(`${root}/a.png`, { hosts: HOSTS, root: `${root}/api` })
  expect(Buffer.from(photo.bytes).toString()).toBe("ảnh")
  expect(photo.mediaType).toBe("image/png")
})

it("calls nothing that is not the platform's", async () => {
  const { root, called } = await listen((_request, response) => response.end("bên trong"))
  const port = new URL(root).port
  for (const address of [
    `${root}/a.jpg`,
    `http://localhost:${port}/a.jpg`,
    "http://169.254.169.254/latest/meta-data/",
    "https://169.254.169.254/latest/meta-data/",
    "https://[::1]/a.jpg",
    "file:///etc/passwd",
    "data:image/png;base64,AAAA",
    "ftp://photos.example/a.jpg",
    "http://photos.example/a.jpg",
    `https://photos.example:${port}/a.jpg`,
    "https://photos.example@evil.example/a.jpg",
    "https://name:word@photos.example/a.jpg",
    "https://evilphotos.example/a.jpg",
    "https://photos.example.evil.example/a.jpg",
    "https://zdn.vn.evil.example/a.jpg",
    "no address",
    "",
  ])
    await expect(downloadPhoto(address, { hosts: HOSTS }), address).rejects.toEqual(lost)
  expect(called).toEqual([])
})

it.each(["127.0.0.1", "10.1.2.3", "169.254.169.254", "192.168.1.1", "::1", "fd00::1", "::ffff:10.0.0.1"])(
  "connects to no address inside, whatever name of the platform stands for it: %s",
  async (address) => {
    const rules = { hosts: HOSTS, lookup: leadingTo("203.0.113.7", address) }
    await expect(downloadPhoto("https://photo-stal-1.zdn.vn/a.jpg", rules)).rejects.toMatchObject({
      code: "photo-lost",
      message: expect.stringContaining("EINSIDE"),
    })
  },
)

it("knows the addresses of the world from those inside", () => {
  for (const address of ["8.8.8.8", "118.69.123.1", "2606:4700::1111"]) expect(isInside(address)).toBe(false)
  for (const address of [
    "0.0.0.0",
    "172.20.0.1",
    "100.64.0.1",
    "224.0.0.1",
    "fe80::1",
    "64:ff9b::a00:1",
    "x",
  ])
    expect([address, isInside(address)]).toEqual([address, true])
})

it("follows nobody elsewhere", async () => {
  const other = await listen((_request, response) => response.end("bên trong"))
  const { root } = await listen((_request, response) =>
    response.writeHead(302, { location: `${other.root}/secret` }).end(),
  )
  await expect(downloadPhoto(`${root}/a.jpg`, { hosts: [], root })).rejects.toEqual(lost)
  expect(other.called).toEqual([])
})

it("takes no more than 10 MB, whether or not it was told how much comes", async () => {
  const { root } = await listen((request, response) => {
    if (request.url === "/told") response.setHeader("content-length", 11 * 1024 * 1024)
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(1024 * 1024)));
    }
    response.on("drain", more)
    more()
  })
  for (const path of ["/told", "/untold"])
    await expect(downloadPhoto(root + path, { hosts: [], root })).rejects.toMatchObject({
      code: "photo-too-large",
    })
})

it("does not wait for a server that trickles, and takes nothing that was cut off", async () => {
  const { root } = await listen((request, response) => {
    response.writeHead(200, { "content-length": 1000 })
    response.write("a")
    if (request.url === "/cut") setImmediate(() => response.destroy())
  })
  await expect(downloadPhoto(`${root}/slow`, { hosts: [], root }, 0.2)).rejects.toEqual(lost)
  await expect(downloadPhoto(`${root}/cut`, { hosts: [], root })).rejects.toEqual(lost)
})

it("tells nothing of an address in what it complains about", async () => {
  const { root } = await listen((_request, response) => response.writeHead(404).end())
  const error = await downloadPhoto(`${root}/bot123:secret/a.jpg`, { hosts: [], root }).catch((e) => e)
  expect(`${error.message} ${error.stack} ${error.cause}`).not.toContain("secret")
})
