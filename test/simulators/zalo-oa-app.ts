import { onTestFinished } from "vitest"
import { type FakeZaloOaOptions, startFakeZaloOa } from "../../src/simulators/zalo-oa/index.ts"

export const LAN = "7810000000000000001"
export const HOUR = 3_600_000

function stoppedClock(start = "2026-11-21T02:00:00Z") {
  let ms = Date.parse(start)
  return {
    now: () => new Date(ms),
    pass: (more: number) => {
      ms += more
    },
  }
}

export async function open(options: FakeZaloOaOptions = {}) {
  const clock = stoppedClock()
  const fake = await startFakeZaloOa({ clock, deadlineMs: 20_000, ...options })
  onTestFinished(() => fake.stop())
  fake.person(LAN, { name: "Bà Lan", phone: "84912345678" })
  let token = fake.grant().accessToken
  const call = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(fake.url + path, {
      ...init,
      headers: { access_token: token, ...init.headers },
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  const post = async (path: string, json: unknown) =>
    (
      await call(path, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(json),
      })
    ).body
  return {
    fake,
    clock,
    call,
    post,
    cs: (message: object, user_id = LAN) => post("/v3.0/oa/message/cs", { recipient: { user_id }, message }),
    useToken: (next: string) => {
      token = next
    },
    /** Time passes, and there is a token that holds then. */
    later: (ms: number) => {
      clock.pass(ms)
      token = fake.grant().accessToken
    },
    refresh: async (refreshToken: string, secret = fake.appSecret) => {
      const body = new URLSearchParams({
        app_id: fake.appId,
        grant_type: "refresh_token",
        refresh_token: refreshToken,
      })
      const headers = { secret_key: secret }
      return (await call("/v4/oa/access_token", { method: "POST", headers, body })).body
    },
  }
}

export function template(payload: object) {
  return { type: "template", payload }
}

export function picture(element: object) {
  return { template_type: "media", elements: [{ media_type: "image", ...element }] }
}

export function buttons(count: number, title = "Xem") {
  const list = Array.from({ length: count }, (_, index) => ({
    title,
    type: "oa.query.hide",
    payload: `payload-${index}`,
  }))
  return { text: "Chọn", attachment: template({ buttons: list }) }
}
