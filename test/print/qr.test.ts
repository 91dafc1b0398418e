import { createCanvas, loadImage } from "@napi-rs/canvas"
import { describe, expect, it } from "vitest"
import { drawQr, qrModules, qrPng } from "../../src/print/qr.ts"
import { modulesIn, readQr } from "../support/read-qr.ts"

const LINK = "https://t.me/chibo_vidu_bot?start=LK-7KQ2M9XPD"

const picture = (modules: boolean[][]) =>
  modules.map((line) => line.map((isDark) => (isDark ? "#" : ".")).join(""))

/**
 * Checked by hand against the standard: finders, timing lines, the dark module at row 13 column 8; the format
 * 101111001111100 (row 8, then column 8 upwards) is level M with mask 2; from the lower right corner upwards, with
 * the columns 18 and 15 inverted by that mask, stand 0100 (bytes), 00000101 (five of them) and 01000011 ("C").
 */
const CHIBO = [
  "#######...###.#######",
  "#.....#...#...#.....#",
  "#.###.#.##....#.###.#",
  "#.###.#.##....#.###.#",
  "#.###.#.###.#.#.###.#",
  "#.....#.##.#..#.....#",
  "#######.#.#.#.#######",
  "........#............",
  "#.#####..###..#####..",
  "#...##.#...####......",
  "###..##...#.#.##..##.",
  "##.##..#.#.####..####",
  "#..#..#.#...#..#..#..",
  "........##..#..#.....",
  "#######..#.#.#..####.",
  "#.....#.#......#####.",
  "#.###.#.##.#.#..#.##.",
  "#.###.#.#.######..#..",
  "#.###.#.#.#.#.##.....",
  "#.....#..#.####.###..",
  "#######.#...#...#.##.",
]

describe("a QR code", () => {
  it("says the text, in the smallest size that holds it", () => {
    for (const text of ["CHIBO", LINK, `${LINK}&more=${"x".repeat(30)}`, "Chi bộ thôn Ví Dụ"]) {
      expect(readQr(qrModules(text))).toBe(text)
    }
    expect(qrModules("CHIBO")).toHaveLength(21)
    expect(qrModules(LINK)).toHaveLength(33)
  })

  it("has the patterns by which a scanner finds it, and says that its level is M", () => {
    expect(picture(qrModules("CHIBO"))).toEqual(CHIBO)
  })

  it("is refused for more than it can hold", () => {
    expect(qrModules("x".repeat(2331))).toHaveLength(177)
    expect(() => qrModules("x".repeat(2332))).toThrow(RangeError)
  })

  it("can be read back from what was drawn, with four modules of white around it", () => {
    const canvas = createCanvas(400, 300)
    const context = canvas.getContext("2d")
    context.fillStyle = "#f00"
    context.fillRect(0, 0, 400, 300)
    const modules = qrModules(LINK)
    drawQr(context, modules, 50, 40, 205)
    expect(modulesIn(context, 50, 40, 205, 205)).toEqual(modules)
    // 33 modules and twice 4 on 205 pixels: 5 pixels each.
    const { data } = context.getImageData(50, 40, 205, 20)
    expect(data.every((value) => value === 255)).toBe(true)
    expect([...context.getImageData(70, 60, 1, 1).data]).toEqual([0, 0, 0, 255])
    expect([...context.getImageData(49, 40, 1, 1).data]).toEqual([255, 0, 0, 255])
    // What is drawn next has the colour that it had before.
    context.fillRect(60, 60, 1, 1)
    expect([...context.getImageData(60, 60, 1, 1).data]).toEqual([255, 0, 0, 255])
  })

  it("is a sharp PNG of the size that was asked for", async () => {
    const png = qrPng(LINK, 512)
    const image = await loadImage(png)
    expect([image.width, image.height]).toEqual([512, 512])
    const context = createCanvas(512, 512).getContext("2d")
    context.drawImage(image, 0, 0)
    expect(readQr(modulesIn(context, 0, 0, 512, 512))).toBe(LINK)
    const { data } = context.getImageData(0, 0, 512, 512)
    expect(new Set(data)).toEqual(new Set([0, 255]))
    expect(() => qrPng(LINK, 40)).toThrow(RangeError)
  })
})
