import { element } from "./element.js"

const body = document.querySelector(".ledger tbody")
const time = new Intl.DateTimeFormat("vi-VN", { timeStyle: "medium" })

/** What became of the bot's last calls, the newest on top. */
export function showLedger(entries, people) {
  const nameOf = (id) => people.find((person) => person.id === id)?.name ?? id
  if (entries.length === 0) {
    const words = "Chưa có lời gọi nào: bot chưa nối vào đây."
    body.replaceChildren(element("tr", {}, element("td", { colspan: "3", class: "none" }, words)))
    return
  }
  body.replaceChildren(
    ...entries
      .toReversed()
      .map((entry) =>
        element(
          "tr",
          {},
          element("td", {}, time.format(entry.at)),
          element(
            "td",
            {},
            element("code", {}, entry.method),
            ...(entry.chat === null ? [] : [element("span", { class: "whom" }, ` ${nameOf(entry.chat)}`)]),
            ...(entry.text === null ? [] : [element("span", { class: "words" }, entry.text)]),
          ),
          element("td", {}, element("span", { class: `outcome ${entry.outcome}` }, outcomeOf(entry))),
        ),
      ),
  )
}

function outcomeOf({ outcome, status, code, answered }) {
  const words = outcome === "delivered" ? "xong" : "hỏng"
  if (status === null) return `${words}, đứt mạng`
  const number = outcome === "delivered" ? "" : ` ${code ?? status}`
  return `${words}${number}${answered ? "" : ", không ai nhận"}`
}
