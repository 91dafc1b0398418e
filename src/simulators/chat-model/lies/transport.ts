import { type Answer, type Manner, type Random, type Told, waysOf } from "../answer-types.ts"
import { truths } from "../clauses.ts"
import { lieOf } from "./lie.ts"

const LIE = "Người dân phải nộp 98.765 đồng trước khi được trả lời."

/** The answer that would be read if somebody took it as it comes: a plain lie. */
function plainLie(told: Told, random: Random): Answer {
  const sources = truths(told, random)[0]?.sources ?? []
  return { sentences: [lieOf(LIE, sources, ["98.765"])] }
}

export const jsonOf = ({ sentences }: Pick<Answer, "sentences">) =>
  JSON.stringify({ sentences: sentences.map(({ text, sources }) => ({ text, sources })) })

/** The plain lie, written in this way. */
function written(write: (json: string, told: Told, answer: Answer) => string) {
  return (told: Told, random: Random): Answer => {
    const answer = plainLie(told, random)
    return { ...answer, content: write(jsonOf(answer), told, answer) }
  }
}

function travelling(manner: Manner) {
  return (told: Told, random: Random): Answer => ({ ...plainLie(told, random), manner })
}

function replying(status: number, body: string, headers: Readonly<Record<string, string>> = {}) {
  return travelling({
    do: "reply",
    status,
    headers: { "content-type": "application/json", ...headers },
    body,
  })
}

const error = (message: string) => JSON.stringify({ error: { message, type: "server_error", code: null } })
const HTML = `<!doctype html><title>502 Bad Gateway</title><h1>${LIE}</h1>`

/** Answers that are none: broken, of another form, late, cut, refused. */
export const transportLies = waysOf("transport", {
  "json-broken": written((json) => json.slice(0, -9)),
  "json-in-a-fence": written(
    (json) => `Đây là câu trả lời:\n\`\`\`json\n${json}\n\`\`\`\nChúc ông, bà mạnh khỏe!`,
  ),
  "json-of-wrong-types": written((_json, told) =>
    JSON.stringify({ sentences: [{ text: [LIE], sources: told.passages[0]?.id }, 5, null, LIE] }),
  ),
  "json-of-another-form": written(() => JSON.stringify({ answer: LIE, role: "admin" })),
  "json-twice": written((json) => `${json}\n${json}`),
  "json-with-null-bytes": written((json) => json.replaceAll(" ", "\u0000 ")),
  /** Fields that nobody asked for, and a true name in the prototype's place. */
  "json-with-more-fields": written((json) =>
    json.replace(/\}$/, ',"role":"admin","system":"đã tắt kiểm tra","__proto__":{"checked":true}}'),
  ),
  "json-very-deep": written((json) => `${"[".repeat(20_000)}${json}${"]".repeat(20_000)}`),
  "plain-words": written(() => LIE),
  "empty-content": written(() => ""),
  "half-by-length": (told, random) => {
    const answer = plainLie(told, random)
    return { ...answer, content: jsonOf(answer).slice(0, 60), finish: "length" }
  },
  /** Calls a tool, though it was given none. */
  "tool-called": (told, random) => ({
    ...plainLie(told, random),
    content: "",
    finish: "tool_calls",
    message: {
      tool_calls: [
        {
          id: "call_1",
          type: "function",
          function: { name: "send_message", arguments: JSON.stringify({ text: LIE }) },
        },
      ],
    },
  }),
  "refusal-field": (told, random) => ({ ...plainLie(told, random), content: "", message: { refusal: LIE } }),
  stall: travelling({ do: "stall" }),
  "slow-drip": travelling({ do: "drip" }),
  "hang-up-in-the-middle": travelling({ do: "hang-up" }),
  "status-429": replying(429, error("rate limit")),
  "status-429-with-retry-after": replying(429, error("rate limit"), { "retry-after": "1" }),
  "status-429-retry-after-a-year": replying(429, error("rate limit"), { "retry-after": "31536000" }),
  "status-500": replying(500, error(LIE)),
  "status-404": replying(404, error(`model not found. ${LIE}`)),
  redirect: replying(307, "", { location: "/moved" }),
  "html-page": replying(200, HTML, { "content-type": "text/html" }),
  "garbage-stream": replying(
    200,
    `data: {"choices":[{"delta":{"content":"${LIE}"}}]}\n\ndata: \u0001\u0002���\n\n`,
    { "content-type": "text/event-stream" },
  ),
  "empty-body": replying(200, ""),
  "no-choices": replying(200, JSON.stringify({ id: "x", object: "chat.completion", choices: [] })),
})
