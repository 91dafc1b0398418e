import { describe, expect, it } from "vitest"
import { readConfig } from "../src/config.ts"
import { isAllowed } from "../src/config-chat.ts"
import { AppError } from "../src/core/errors.ts"

const TODAY = "2026-11-27"
const LOCAL = { CHAT_URL: "http://127.0.0.1:11434/v1", CHAT_MODEL: "qwen3.5:9b" }
const REMOTE = { CHAT_URL: "https://api.example.com/v1", CHAT_MODEL: "mo-hinh" }
const APPROVAL = {
  CHAT_REMOTE_APPROVED_BY: "Nguyễn Văn An, Chủ tịch UBND phường",
  CHAT_REMOTE_REFERENCE: "12/DPIA-2026",
  CHAT_REMOTE_UNTIL: "2027-03-31",
}

const chatOf = (environment: NodeJS.ProcessEnv) => readConfig(environment, TODAY).chat

function problemsOf(environment: NodeJS.ProcessEnv): string[] {
  try {
    readConfig(environment, TODAY)
    return []
  } catch (error) {
    expect(error).toBeInstanceOf(AppError)
    return (error as AppError).message.split("\n")
  }
}

describe("a model that words answers", () => {
  it("is not there when nothing is set", () => {
    expect(chatOf({})).toBeNull()
    expect(chatOf({ CHAT_WAIT_SECONDS: "30" })).toBeNull()
  })

  it("needs its address and its name", () => {
    expect(chatOf(LOCAL)).toEqual({
      url: LOCAL.CHAT_URL,
      model: LOCAL.CHAT_MODEL,
      apiKey: undefined,
      waitMs: 20_000,
      atOnce: 2,
      tokensADay: 400_000,
      remote: null,
    })
    const { CHAT_URL, CHAT_MODEL } = LOCAL
    for (const half of [{ CHAT_URL }, { CHAT_MODEL }, { CHAT_URL, CHAT_MODEL: " " }]) {
      expect(problemsOf(half)).toEqual(["CHAT_URL and CHAT_MODEL: set both or neither"])
    }
  })

  it("has its wait, its number at once and its day's tokens from the operator", () => {
    const more = {
      CHAT_WAIT_SECONDS: "45",
      CHAT_AT_ONCE: "8",
      CHAT_TOKENS_A_DAY: "2000000",
      CHAT_API_KEY: "khoa",
    }
    expect(chatOf({ ...LOCAL, ...more })).toMatchObject({
      waitMs: 45_000,
      atOnce: 8,
      tokensADay: 2_000_000,
      apiKey: "khoa",
    })
  })

  it.each([
    ["CHAT_WAIT_SECONDS", "1"],
    ["CHAT_WAIT_SECONDS", "121"],
    ["CHAT_AT_ONCE", "0"],
    ["CHAT_AT_ONCE", "33"],
    ["CHAT_TOKENS_A_DAY", "7"],
    ["CHAT_REMOTE_UNTIL", "31/12/2026"],
    ["CHAT_REMOTE_UNTIL", "2027-02-30"],
    ["CHAT_URL", "ftp://127.0.0.1/v1"],
  ])("is refused with %s=%s", (name, value) => {
    const problems = problemsOf({ ...LOCAL, [name]: value })
    expect(problems).toEqual([expect.stringContaining(name)])
    expect(problems[0]).not.toContain(value)
  })

  it("has its key in a setting of its own, never in the address", () => {
    const problems = problemsOf({ ...LOCAL, CHAT_URL: "http://ten:bi-mat@127.0.0.1/v1" })
    expect(problems).toEqual([expect.stringContaining("CHAT_API_KEY")])
    expect(problems.join()).not.toContain("bi-mat")
  })
})

describe("a server in the house", () => {
  it.each([
    "localhost",
    "127.0.0.1",
    "127.8.8.8",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "10.1.2.3",
    "172.16.0.9",
    "172.31.255.1",
    "192.168.1.50",
    "169.254.7.7",
    "[fd00::7]",
    "[fe80::1]",
    "may-chu",
    "gpu.local",
    "GPU.LAN",
    "gpu.phuong.internal",
    "gpu.home.arpa",
    "gpu.local.",
    // 127.0.0.1, written as some do to hide it.
    "2130706433",
  ])("%s needs no approval", (host) => {
    expect(chatOf({ ...LOCAL, CHAT_URL: `http://${host}:8000/v1` })?.remote).toBeNull()
  })

  it("needs none when it stands there either", () => {
    expect(chatOf({ ...LOCAL, ...APPROVAL })?.remote).toBeNull()
  })
})

describe("a server outside", () => {
  it.each([
    "api.example.com",
    "8.8.8.8",
    "172.32.0.1",
    "11.0.0.1",
    "192.169.0.1",
    "100.64.0.1",
    "0.0.0.0",
    "[2001:db8::1]",
    "[::ffff:8.8.8.8]",
    "127.0.0.1.example.com",
    "local.example.com",
    "gpu.notlocal",
    "localhost.com",
    "134744072",
  ])("%s needs one", (host) => {
    const address = { ...REMOTE, CHAT_URL: `https://${host}/v1` }
    expect(problemsOf(address)).toEqual([expect.stringContaining("CHAT_REMOTE_APPROVED_BY")])
    expect(problemsOf({ ...address, ...APPROVAL })).toEqual([])
  })

  it.each(["gpt-oss:120b-cloud", "qwen3.5:cloud"])(
    "is what stands behind %s on a server in the house",
    (model) => {
      const handedOn = { ...LOCAL, CHAT_MODEL: model }
      expect(problemsOf(handedOn)).toEqual([expect.stringContaining("CHAT_REMOTE_APPROVED_BY")])
      expect(chatOf({ ...handedOn, ...APPROVAL })?.remote?.until).toBe("2027-03-31")
    },
  )

  it("is told who approved it, by what and until when", () => {
    expect(chatOf({ ...REMOTE, ...APPROVAL })?.remote).toEqual({
      approvedBy: APPROVAL.CHAT_REMOTE_APPROVED_BY,
      reference: "12/DPIA-2026",
      until: "2027-03-31",
    })
  })

  it.each(Object.keys(APPROVAL))("is refused without %s, which is named", (name) => {
    const problems = problemsOf({ ...REMOTE, ...APPROVAL, [name]: " " })
    expect(problems).toEqual([expect.stringContaining(`set ${name}:`)])
  })

  it("is refused without https", () => {
    const plain = { ...REMOTE, ...APPROVAL, CHAT_URL: "http://api.example.com/v1" }
    expect(problemsOf(plain)).toEqual([expect.stringContaining("https")])
  })

  it("is approved for a year at most", () => {
    expect(problemsOf({ ...REMOTE, ...APPROVAL, CHAT_REMOTE_UNTIL: "2027-11-27" })).toEqual([])
    expect(problemsOf({ ...REMOTE, ...APPROVAL, CHAT_REMOTE_UNTIL: "2027-11-29" })).toEqual([
      "CHAT_REMOTE_UNTIL: at most a year ahead",
    ])
  })

  it("is asked on the last day of its approval and not on the next, without keeping anything from starting", () => {
    const chat = chatOf({ ...REMOTE, ...APPROVAL })!
    expect(isAllowed(chat, "2027-03-31")).toBe(true)
    expect(isAllowed(chat, "2027-04-01")).toBe(false)
    expect(isAllowed(chatOf({ ...REMOTE, ...APPROVAL, CHAT_REMOTE_UNTIL: "2026-11-26" })!, TODAY)).toBe(false)
    expect(isAllowed(chatOf(LOCAL)!, "2099-01-01")).toBe(true)
  })
})
