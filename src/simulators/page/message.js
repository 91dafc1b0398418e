import { element } from "./element.js"
import { link, richText } from "./rich-text.js"

const CONTENTS = {
  photo: "Ảnh",
  voice: "Tin thoại",
  video: "Video",
  file: "Tệp",
  sticker: "Nhãn dán",
  location: "Vị trí",
  contact: "Danh thiếp",
  hidden: "Nội dung bị ẩn",
}
const CONTENT = /^\[(\w+)\]$/
const time = new Intl.DateTimeFormat("vi-VN", { hour: "2-digit", minute: "2-digit" })

/** One message as it stands on the phone. `press(action)` is called for a button that talks to the bot. */
export function buildMessage(message, press) {
  const { from, text, styles, file, buttons, at } = message
  const bubble = element("div", { class: "bubble" })
  const spoken = element("span", { class: "hidden-words" }, from === "bot" ? "Chibo: " : "Người dùng: ")
  const content = CONTENTS[CONTENT.exec(text)?.[1]]
  if (from === "person" && content !== undefined) bubble.append(element("p", { class: "content" }, content))
  else if (text !== "") bubble.append(element("div", { class: "text" }, ...richText(text, styles)))
  if (file) bubble.append(buildFile(file))
  bubble.append(element("time", { datetime: new Date(at).toISOString() }, time.format(at)))
  const node = element("div", { class: `message ${from}` }, spoken, bubble)
  if (buttons?.length) node.append(buildButtons(buttons, press))
  return node
}

function buildFile({ name, size }) {
  const kilobytes = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 }).format(size / 1024)
  return element(
    "p",
    { class: "file" },
    element("span", { class: "file-kind", "aria-hidden": "true" }, /\.(\w{1,4})$/.exec(name)?.[1] ?? "tệp"),
    element(
      "span",
      {},
      element("strong", {}, name),
      element("span", { class: "file-size" }, ` ${kilobytes} KB`),
    ),
  )
}

function buildButtons(buttons, press) {
  const nodes = buttons.map(({ label, action }) =>
    /^https?:/.test(action)
      ? link(action, label, "button")
      : element("button", { type: "button", class: "button", click: () => press(action) }, label),
  )
  return element("div", { class: "buttons", role: "group", "aria-label": "Nút của tin nhắn" }, ...nodes)
}
