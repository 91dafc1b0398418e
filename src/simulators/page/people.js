import { act } from "./control.js"
import { element } from "./element.js"

const list = document.querySelector(".people-list")
const form = document.querySelector(".new-person")
const input = form.querySelector("input")

/** The list of people and the line to add one; `choose(id)` is called with whoever was chosen or added. */
export function setUpPeople(choose, complain) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault()
    const name = input.value.trim()
    if (name === "") return
    const id = newId()
    try {
      await act("person", { id, name })
      input.value = ""
      choose(id)
    } catch (error) {
      complain(error)
    }
  })
  list.addEventListener("click", ({ target }) => {
    const button = target.closest("button")
    if (button !== null) choose(button.dataset.id)
  })
}

export function showPeople(people, chosen) {
  const focused = document.activeElement?.dataset?.id
  list.replaceChildren(
    ...people.map(({ id, name, isBlocked }) =>
      element(
        "li",
        {},
        element(
          "button",
          { type: "button", "data-id": id, "aria-current": id === chosen && "true" },
          element("span", { class: "face", "aria-hidden": "true" }, [...name][0].toUpperCase()),
          element("span", { class: "person-name" }, name),
          ...(isBlocked ? [element("span", { class: "mark" }, "đã chặn")] : []),
        ),
      ),
    ),
  )
  list.querySelector(`[data-id="${focused}"]`)?.focus()
}

/** Digits only: a form of id that all platforms take. */
function newId() {
  return String(200_000_000 + (crypto.getRandomValues(new Uint32Array(1))[0] % 800_000_000))
}
