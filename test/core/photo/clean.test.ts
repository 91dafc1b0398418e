import { createCanvas, loadImage } from "@napi-rs/canvas"
import { expect, it } from "vitest"
import { cleanPhoto } from "../../../src/core/photo/clean.ts"
import { drawAnew, lookAt } from "../../../src/core/photo/draw.ts"
import { cameraJpeg, chattyPng, picture, SECRETS, widePng } from "./pictures.ts"

/** The same without a process beside this one, which takes a while to begin. */
const draw = async (bytes: Uint8Array) => drawAnew(lookAt(bytes))

/** The colour at a place, as parts of the width and height: "red", "blue" or "white". */
async function colourAt(jpeg: Uint8Array, x: number, y: number): Promise<string> {
  const image = await loadImage(Buffer.from(jpeg))
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext("2d")
  context.drawImage(image, 0, 0)
  const [red, green, blue] = context.getImageData(image.width * x, image.height * y, 1, 1).data
  if (red! > 180 && green! > 180 && blue! > 180) return "white"
  return red! > blue! ? "red" : "blue"
}

function expectNothingLeft(bytes: Uint8Array): void {
  const file = Buffer.from(bytes)
  for (const words of [...SECRETS, "Exif", "http://ns.adobe.com", "GPS", "Photoshop"])
    expect([words, file.includes(words)]).toEqual([words, false])
}

it("leaves nothing of the camera in a picture: no place, no name, no small picture, nothing behind its end", async () => {
  const sent = Buffer.concat([await cameraJpeg(), Buffer.from(`PK\x03\x04${SECRETS[0]}`)])
  expect(sent.includes(SECRETS[0]!)).toBe(true)
  const clean = await cleanPhoto(sent)
  expect(clean).toMatchObject({ mediaType: "image/jpeg", width: 80, height: 40 })
  expect(Buffer.from(clean.bytes).subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]))
  expectNothingLeft(clean.bytes)
})

it.each([
  [1, 80, 40, "red", "blue"],
  [2, 80, 40, "blue", "red"],
  [3, 80, 40, "blue", "red"],
  // Taken upright: the left of the sensor is the top of the picture, or its foot.
  [6, 40, 80, "red", "blue"],
  [8, 40, 80, "blue", "red"],
])("keeps a picture as people see it: orientation %i", async (orientation, width, height, first, second) => {
  const clean = await draw(await cameraJpeg(orientation))
  expect(clean).toMatchObject({ width, height })
  const at = (part: number) =>
    width > height ? colourAt(clean.bytes, part, 0.5) : colourAt(clean.bytes, 0.5, part)
  expect([await at(0.2), await at(0.8)]).toEqual([first, second])
})

it("makes a JPEG of a PNG and its words are gone; what was transparent is white", async () => {
  const clean = await draw(await chattyPng())
  expect(clean.mediaType).toBe("image/jpeg")
  expectNothingLeft(clean.bytes)
  const empty = await draw(createCanvas(20, 20).toBuffer("image/png"))
  expect(await colourAt(empty.bytes, 0.5, 0.5)).toBe("white")
})

it("takes WebP, and makes large pictures 1600 on their longest side", async () => {
  expect(await draw(await picture(3200, 1000, "webp"))).toMatchObject({ width: 1600, height: 500 })
  expect(await draw(await picture(900, 3000))).toMatchObject({ width: 480, height: 1600 })
})

it("draws a picture that is also a page or a program, and only the picture is left", async () => {
  const jpeg = await picture()
  const script = Buffer.from("<svg onload=alert(1)><script>alert(1)</script></svg>")
  const length = Buffer.from([0xff, 0xfe, 0, script.length + 2])
  const both = Buffer.concat([jpeg.subarray(0, 2), length, script, jpeg.subarray(2), script])
  const clean = await draw(both)
  expect(clean).toMatchObject({ width: 80, height: 40 })
  expect(Buffer.from(clean.bytes).includes("script")).toBe(false)
})

it.each([
  ["a page", Buffer.from("<html><body>ảnh</body></html>"), "photo-kind"],
  ["a drawing of commands", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), "photo-kind"],
  ["a GIF", Buffer.from("GIF89a\x01\x00\x01\x00"), "photo-kind"],
  ["nothing at all", Buffer.alloc(0), "photo-kind"],
  ["the beginning of a JPEG alone", Buffer.from([0xff, 0xd8, 0xff, 0xe0]), "photo-broken"],
  ["a JPEG that names no picture", Buffer.from([0xff, 0xd8, 0xff, 0xd9]), "photo-broken"],
  ["a bomb of 2,500 megapixels in a small file", widePng(50_000, 50_000), "photo-too-many-pixels"],
  ["41 megapixels", widePng(8200, 5000), "photo-too-many-pixels"],
  ["more than 10 MB", Buffer.alloc(10 * 1024 * 1024 + 1), "photo-too-large"],
])("refuses %s", async (_what, bytes, code) => {
  await expect(cleanPhoto(bytes)).rejects.toMatchObject({ code })
})

it("refuses what was cut off on its way, of every kind", async () => {
  for (const kind of ["jpeg", "png", "webp"] as const) {
    const whole = await picture(80, 40, kind)
    await expect(cleanPhoto(whole.subarray(0, whole.length - 20))).rejects.toMatchObject({
      code: "photo-broken",
    })
  }
})

it("refuses a head without a picture that can be drawn", async () => {
  const jpeg = await picture()
  const nonsense = Buffer.concat([jpeg.subarray(0, 200), jpeg.subarray(-40)])
  await expect(draw(nonsense)).rejects.toMatchObject({ code: "photo-broken" })
})

it("gives up what takes too long, and draws the next one", async () => {
  await expect(cleanPhoto(await picture(), 0.001)).rejects.toMatchObject({ code: "photo-timeout" })
  const many = await Promise.all(Array.from({ length: 3 }, async () => cleanPhoto(await picture())))
  expect(many.map(({ width }) => width)).toEqual([80, 80, 80])
})
