import { createHash } from "node:crypto"
import { describe, expect, it } from "vitest"
import { buttons, HOUR, LAN, open, picture, template } from "./zalo-oa-app.ts"

describe("tokens", () => {
  it("are exchanged once, and their life is told as a text", async () => {
    const { fake, refresh } = await open()
    const { refreshToken } = fake.grant()
    const first = await refresh(refreshToken)
    expect(first).toMatchObject({ expires_in: "90000", access_token: expect.any(String) })
    expect(first).not.toHaveProperty("error")
    expect(await refresh(refreshToken)).toMatchObject({ error: -14014, error_name: expect.any(String) })
    expect(await refresh(String(first.refresh_token))).toHaveProperty("access_token")
  })

  it("come from a consent code as well, once and only with its verifier", async () => {
    const { fake, call } = await open()
    const verifier = "v".repeat(43)
    const code = fake.consent(createHash("sha256").update(verifier).digest("base64url"))
    const exchange = async (fields: Record<string, string>) => {
      const body = new URLSearchParams({ app_id: fake.appId, grant_type: "authorization_code", ...fields })
      const headers = { secret_key: fake.appSecret }
      return (await call("/v4/oa/access_token", { method: "POST", headers, body })).body
    }
    expect(await exchange({ code: "other", code_verifier: verifier })).toMatchObject({ error: -14003 })
    expect(await exchange({ code, code_verifier: verifier })).toHaveProperty("refresh_token")
    expect(await exchange({ code, code_verifier: verifier })).toMatchObject({ error: -14003 })
    const guarded = fake.consent(createHash("sha256").update(verifier).digest("base64url"))
    expect(await exchange({ code: guarded, code_verifier: "w".repeat(43) })).toMatchObject({ error: -14003 })
  })

  it("are asked of the app only, with its secret in the header", async () => {
    const { fake, refresh } = await open()
    expect(await refresh(fake.grant().refreshToken, "wrong")).toMatchObject({ error: -14002 })
  })

  it("hold 25 hours; the answer says 200 with another code after that", async () => {
    const { clock, call, post, useToken } = await open()
    expect((await call("/v2.0/oa/getoa")).body).toMatchObject({ error: 0, data: { name: "Chi bộ mẫu" } })
    clock.pass(25 * HOUR)
    expect(await call("/v2.0/oa/getoa")).toMatchObject({ status: 200, body: { error: -220 } })
    useToken("unknown")
    expect(await call("/v2.0/oa/getoa")).toMatchObject({ status: 200, body: { error: -216 } })
    expect(await post("/message/template", {})).toMatchObject({ error: -124 })
  })

  it("are dead after three months", async () => {
    const { fake, clock, refresh } = await open()
    const { refreshToken } = fake.grant()
    clock.pass(91 * 24 * HOUR)
    expect(await refresh(refreshToken)).toMatchObject({ error: -118 })
  })
})

describe("a consultation", () => {
  it("reaches who wrote within 48 hours, for nothing", async () => {
    const { fake, cs } = await open()
    fake.say(LAN, "Xin chào")
    const answer = await cs({ text: "Chào bà" })
    expect(answer).toMatchObject({
      error: 0,
      data: { message_id: expect.any(String), user_id: LAN, quota: { quota_type: "reply" } },
    })
    expect(fake.seenBy(LAN)).toMatchObject([
      { from: "person", text: "Xin chào" },
      { from: "bot", text: "Chào bà" },
    ])
  })

  it("is counted after 48 hours, from the package first, until nothing is left", async () => {
    const { fake, later, cs } = await open({ quotas: { sub_quota: 1, purchase_quota: 1 } })
    fake.follow(LAN)
    later(49 * HOUR)
    const quotas = []
    for (const text of ["một", "hai", "ba"]) quotas.push(await cs({ text }))
    expect(quotas).toMatchObject([
      { data: { quota: { quota_type: "sub_quota", remain: 0, total: 1, expired_date: "30/11/2026" } } },
      { data: { quota: { quota_type: "purchase_quota", remain: 0 } } },
      { error: -211 },
    ])
    expect(fake.seenBy(LAN)).toHaveLength(2)
  })

  it("is refused after seven days, and to who never came", async () => {
    const { fake, later, cs } = await open()
    expect(await cs({ text: "Chào" })).toMatchObject({ error: -232 })
    fake.say(LAN, "Có")
    later(7 * 24 * HOUR)
    expect(await cs({ text: "Chào" })).toMatchObject({ error: -230 })
    fake.say(LAN, "Còn đây")
    expect(await cs({ text: "Chào" })).toMatchObject({ error: 0 })
  })

  it("is refused to who left, blocked us or is gone", async () => {
    const { fake, cs } = await open()
    fake.follow(LAN)
    const codes = []
    for (const deed of [fake.unfollow, fake.follow, fake.block, fake.unblock, fake.leave]) {
      deed(LAN)
      codes.push((await cs({ text: "Chào" })).error)
    }
    expect(codes).toEqual([-213, 0, -244, 0, -227])
    expect(await cs({ text: "Chào" }, "404")).toMatchObject({ error: -201 })
  })

  it.each([
    ["2,001 characters", { text: "a".repeat(2001) }, -210],
    ["no words", { text: "" }, -201],
    ["six buttons", buttons(6), -210],
    ["a long title", buttons(1, "x".repeat(36)), -201],
    [
      "buttons of an unknown type",
      { text: "a", attachment: template({ buttons: [{ title: "a", type: "x" }] }) },
      -201,
    ],
    ["buttons without words", { attachment: buttons(1).attachment }, -201],
    ["a bare picture", { attachment: { type: "image", payload: { url: "https://a.vn/b.jpg" } } }, -201],
    ["a file nobody uploaded", { attachment: { type: "file", payload: { token: "none" } } }, -201],
    ["2,000 characters", { text: "a".repeat(2000) }, 0],
    ["five buttons", buttons(5), 0],
    ["a picture by address", { attachment: template(picture({ url: "https://a.vn/b.jpg" })) }, 0],
  ])("with %s", async (_case, message, error) => {
    const { fake, cs } = await open()
    fake.say(LAN, "a")
    expect(await cs(message)).toMatchObject({ error })
  })

  it("is refused at night where the option says so", async () => {
    const { fake, clock, cs } = await open({ blocksNights: true })
    fake.say(LAN, "a")
    clock.pass(13 * HOUR)
    expect(await cs({ text: "22 giờ" })).toMatchObject({ error: -234 })
    clock.pass(8 * HOUR)
    expect(await cs({ text: "6 giờ" })).toMatchObject({ error: 0 })
  })

  it("is refused above the rate, with HTTP 200", async () => {
    const { fake, clock, call, cs } = await open({ rate: 1 })
    fake.say(LAN, "a")
    expect(await cs({ text: "một" })).toMatchObject({ error: 0 })
    expect(await call("/v2.0/oa/getoa")).toMatchObject({ status: 200, body: { error: -32 } })
    clock.pass(1000)
    expect(await cs({ text: "hai" })).toMatchObject({ error: 0 })
  })

  it("can no longer be sent by the old address, nor to an unknown one", async () => {
    const { post } = await open()
    expect(await post("/v2.0/oa/message", {})).toMatchObject({ error: -240 })
    expect(await post("/v3.0/oa/message/transaction", {})).toMatchObject({ error: -209 })
  })
})

describe("a file", () => {
  const upload = (name: string, size = 4) => {
    const body = new FormData()
    body.append("file", new Blob([new Uint8Array(size)]), name)
    return { method: "POST", body }
  }

  it("is uploaded, then sent by its token, for seven days", async () => {
    const { fake, later, call, cs } = await open()
    const { body } = await call("/v2.0/oa/upload/file", upload("Mẫu đơn.pdf"))
    const { token } = body.data as { token: string }
    fake.say(LAN, "a")
    const message = { attachment: { type: "file", payload: { token } } }
    expect(await cs(message)).toMatchObject({ error: 0 })
    expect(fake.seenBy(LAN).at(-1)).toMatchObject({ file: { name: "Mẫu đơn.pdf", size: 4 } })
    later(7 * 24 * HOUR)
    fake.say(LAN, "a")
    expect(await cs(message)).toMatchObject({ error: -100 })
  })

  it("of another kind is answered with nothing, too large a one is refused", async () => {
    const { call } = await open()
    expect((await call("/v2.0/oa/upload/file", upload("bảng.xlsx"))).body).toEqual({
      error: 0,
      message: "Success",
      data: {},
    })
    const large = upload("a.pdf", 5 * 1024 * 1024 + 1)
    expect((await call("/v2.0/oa/upload/file", large)).body).toMatchObject({ error: -210 })
  })

  it("that is a picture goes as a template", async () => {
    const { fake, call, cs } = await open()
    const { body } = await call("/v2.0/oa/upload/image", upload("ảnh.png"))
    fake.say(LAN, "a")
    expect(await cs({ text: "Xem", attachment: template(picture(body.data as object)) })).toMatchObject({
      error: 0,
    })
    expect(fake.seenBy(LAN).at(-1)?.text).toBe("Xem\n[ảnh.png]")
  })
})

describe("an approved text", () => {
  const templates = {
    "301": { text: "Mời <ten> họp lúc <gio>.", longest: 10 },
    "302": { text: "Cũ", isApproved: false },
  }
  const send = (template_data: object, template_id = "301") => ({ user_id: LAN, template_id, template_data })

  it("reaches a person however long ago they came", async () => {
    const { fake, post } = await open({ templates })
    expect(await post("/v3.0/oa/message/template", send({ ten: "bà Lan", gio: "8 giờ" }))).toMatchObject({
      error: 0,
      data: { message_id: expect.any(String), quota: { dailyQuota: "500", remainingQuota: "499" } },
    })
    expect(fake.seenBy(LAN)).toMatchObject([{ from: "bot", text: "Mời bà Lan họp lúc 8 giờ." }])
  })

  it("reaches a telephone number", async () => {
    const { fake, post } = await open({ templates })
    const message = { phone: "84912345678", template_id: "301", template_data: { ten: "Lan", gio: "8 giờ" } }
    expect(await post("/message/template", { ...message, tracking_id: "1" })).toMatchObject({
      data: { msg_id: expect.any(String) },
    })
    expect(fake.seenBy(LAN)).toHaveLength(1)
    expect(await post("/message/template", { ...message, phone: "0912345678" })).toMatchObject({
      error: -108,
    })
    expect(await post("/message/template", { ...message, phone: "84900000000" })).toMatchObject({
      error: -114,
    })
  })

  it.each([
    ["an unknown id", send({}, "9"), -109],
    ["one that is not approved", send({}, "302"), -131],
    ["a missing parameter", send({ ten: "Lan" }), -1122],
    ["a long parameter", send({ ten: "Lan", gio: "tám giờ sáng" }), -1121],
    ["a field of another call", { ...send({ ten: "Lan", gio: "8" }), tracking_id: "1" }, -201],
  ])("is refused with %s", async (_case, message, error) => {
    const { post } = await open({ templates })
    expect(await post("/v3.0/oa/message/template", message)).toMatchObject({ error })
  })

  it("is used up by the day", async () => {
    const { clock, post } = await open({ templates, quotas: { template: 1 } })
    const message = send({ ten: "Lan", gio: "8 giờ" })
    expect(await post("/v3.0/oa/message/template", message)).toMatchObject({ error: 0 })
    expect(await post("/v3.0/oa/message/template", message)).toMatchObject({ error: -144 })
    clock.pass(24 * HOUR)
    expect(await post("/v3.0/oa/message/template", message)).toMatchObject({ error: 0 })
  })
})

describe("what can be asked", () => {
  it("is a person's window and name, and what the account owns", async () => {
    const { fake, clock, call, post } = await open({ quotas: { sub_quota: 7 } })
    fake.say(LAN, "a")
    expect(await post("/v3.0/oa/quota/message", { user_id: LAN })).toMatchObject({
      data: { last_interaction: String(clock.now().getTime()), cs_reply: { remain: -1 } },
    })
    const owned = (quota_type: string) =>
      post("/v3.0/oa/quota/message", { quota_owner: "OA", product_type: "cs", quota_type })
    expect(await owned("sub_quota")).toMatchObject({
      data: [{ total: 7, remain: 7, valid_through: "30/11/2026" }],
    })
    expect(await owned("reward_quota")).toMatchObject({ data: [] })
    const data = encodeURIComponent(JSON.stringify({ user_id: LAN }))
    expect((await call(`/v3.0/oa/user/detail?data=${data}`)).body).toMatchObject({
      data: { display_name: "Bà Lan", user_last_interaction_date: "21/11/2026" },
    })
    expect((await call(`/v3.0/oa/user/detail?user_id=${LAN}`)).body).toMatchObject({ error: -201 })
  })
})
