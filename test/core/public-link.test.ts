import { describe, expect, it } from "vitest"
import { mapLink } from "../../src/core/public-link.ts"

describe("a link to a map", () => {
  it.each([
    ["https://maps.app.goo.gl/AbC123"],
    ["https://goo.gl/maps/AbC123"],
    ["https://www.google.com/maps/place/X/@21.0,105.8,17z"],
    ["https://maps.google.com/?q=21.0,105.8"],
    ["https://www.openstreetmap.org/#map=17/21.0/105.8"],
  ])("is %s", (typed) => {
    expect(mapLink(typed)?.href).toBe(typed)
  })

  it.each([
    ["http://maps.app.goo.gl/AbC123"],
    ["https://goo.gl/AbC123"],
    ["https://www.google.com/url?q=https://x.vn"],
    ["https://www.google.com/mapsx"],
    ["https://maps.app.goo.gl.x.vn/AbC"],
    ["https://x.vn/https://maps.app.goo.gl/AbC"],
    ["https://maps.google.com@x.vn/"],
    ["https://maps.google.com:444/"],
    ["nhà văn hóa thôn Đoài"],
    [`https://maps.google.com/?q=${"1".repeat(500)}`],
  ])("is not %s", (typed) => {
    expect(mapLink(typed)).toBeUndefined()
  })
})
