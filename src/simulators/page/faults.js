import { act, clearFaults } from "./control.js"
import { element } from "./element.js"
import { platform } from "./platform.js"

const KINDS = {
  rate_limited: ["Gửi quá nhanh", "Nền tảng trả lời 429: chờ một giây rồi hãy gọi lại."],
  blocked: ["Bị chặn", "Nền tảng nói người này không muốn nhận tin."],
  unauthorized: ["Token bị từ chối", "Nền tảng không nhận token của bot."],
  server_error: ["Máy chủ hỏng", "Nền tảng trả lời 500, không làm gì cả."],
  status: ["Lỗi ở cổng vào", "Một máy đứng trước nền tảng trả lời 500 bằng trang HTML."],
  not_ok: ["200 nhưng báo hỏng", "Câu trả lời là 200, nội dung nói rằng không làm được."],
  idle: ["Hết giờ chờ", "Lời gọi kết thúc bằng 408."],
  drop_before: ["Đứt mạng trước khi làm", "Kết nối bị cắt, người dùng không nhận được gì."],
  drop_after: ["Đứt mạng sau khi làm", "Người dùng đã nhận, nhưng bot không biết."],
  slow: ["Trả lời chậm", "Đã làm xong, một giây sau mới trả lời."],
  repeat: ["Sự kiện đến hai lần", "Tin kế tiếp của người dùng được báo cho bot hai lần."],
  reorder: ["Sự kiện đảo thứ tự", "Tin kế tiếp đến bot sau tin đứng sau nó."],
}
const EVENTS = new Set(["repeat", "reorder"])

const find = (selector) => document.querySelector(selector)
const form = find(".new-fault")
const kind = find("#fault-kind")
const scope = find("#fault-scope")
const often = find("#fault-often")
const only = find("#fault-only")

/** The drawer where faults are armed. `chosen()` is the person in front of whom it is used. */
export function setUpFaults(chosen, look, complain) {
  kind.append(...Object.entries(KINDS).map(([value, [name]]) => element("option", { value }, name)))
  kind.addEventListener("change", describe)
  describe()
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    act("faults", wanted(chosen())).then(look, complain)
  })
  find(".clear-faults").addEventListener("click", () => clearFaults().then(look, complain))
}

function describe() {
  find(".fault-hint").textContent = KINDS[kind.value][1]
  find(".fault-scope").hidden = EVENTS.has(kind.value)
}

function wanted(person) {
  const isSending = scope.value === "send" && !EVENTS.has(kind.value)
  return {
    kind: kind.value,
    ...(isSending ? { method: platform.send } : {}),
    ...(often.value === "" ? {} : { probability: Number(often.value) }),
    ...(only.checked && person !== null ? { chat: person } : {}),
  }
}

export function showFaults(faults, people) {
  const nameOf = (id) => people.find((person) => person.id === id)?.name ?? id
  find(".armed").replaceChildren(
    ...faults.map((fault) => {
      const share = fault.probability === undefined ? "một lần" : `${Math.round(fault.probability * 100)}%`
      const parts = [share, fault.method, fault.chat === undefined ? undefined : nameOf(fault.chat)]
      const about = parts.filter((part) => part !== undefined).join(" · ")
      return element("li", {}, element("strong", {}, KINDS[fault.kind][0]), ` ${about}`)
    }),
  )
  const count = find(".faults .count")
  count.textContent = `${faults.length} đang đặt`
  count.hidden = faults.length === 0
  find(".clear-faults").hidden = faults.length === 0
}
