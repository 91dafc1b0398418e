import { describe, expect, it } from "vitest"
import { chatLink } from "../../src/core/chat-link.ts"

describe("a link to the assistant's chat", () => {
  it("carries the code on Telegram, so that pressing Start is enough", () => {
    const link = { url: "https://t.me/chibo_vidu_bot?start=LK-7KQ2M9XPD", carriesCode: true }
    expect(chatLink("telegram", "chibo_vidu_bot", "LK-7KQ2M9XPD")).toEqual(link)
    expect(chatLink("telegram", "@chibo_vidu_bot", "LK-7KQ2M9XPD")).toEqual(link)
  })

  it("only opens the chat when Telegram would not take the code", () => {
    for (const code of ["", "LK 7KQ", "mã", "a&b=c", "x".repeat(65)]) {
      expect(chatLink("telegram", "chibo_vidu_bot", code)).toEqual({
        url: "https://t.me/chibo_vidu_bot",
        carriesCode: false,
      })
    }
    expect(chatLink("telegram", "chibo_vidu_bot", "x".repeat(64))?.carriesCode).toBe(true)
  })

  it("only opens the chat on Zalo, where the person types the code", () => {
    expect(chatLink("zalo-oa", "2372716140535025833", "LK-7KQ2M9XPD")).toEqual({
      url: "https://zalo.me/2372716140535025833",
      carriesCode: false,
    })
    expect(chatLink("zalo-bot", "bot.AbCdEfGh", "LK-7KQ2M9XPD")).toEqual({
      url: "https://zalo.me/bot.AbCdEfGh",
      carriesCode: false,
    })
  })

  it("does not exist where the account is not known, or elsewhere", () => {
    expect(chatLink("telegram", "", "LK")).toBeNull()
    expect(chatLink("telegram", "evil.example/x", "LK")).toBeNull()
    expect(chatLink("zalo-oa", "Đảng ủy xã Ví Dụ", "LK")).toBeNull()
    expect(chatLink("zalo-bot", "Bot Chibo", "LK")).toBeNull()
    expect(chatLink("web", "bot.AbCdEfGh", "LK")).toBeNull()
    expect(chatLink("console", "12345678", "LK")).toBeNull()
  })
})
