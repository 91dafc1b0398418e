import { act } from "./control.js"
import { element } from "./element.js"
import { platform } from "./platform.js"

const place = document.querySelector(".deeds")
document.querySelector(".deeds-hint").textContent = platform.hint

/** What the chosen person can do besides writing. */
export function showDeeds(person, look, complain) {
  if (person === null) return place.replaceChildren()
  const deed = (label, name, more = {}) => {
    const run = () => act(name, { person: person.id, ...more }).then(look, complain)
    // An empty picture needs a chat that is open.
    const isShut = name === "sendUnread" && person.isBlocked
    return element("button", { type: "button", click: run, disabled: isShut, "data-deed": label }, label)
  }
  const focused = document.activeElement?.dataset?.deed
  place.replaceChildren(
    deed("Gửi ảnh", "sendUnread", { kind: "photo" }),
    deed("Gửi tin thoại", "sendUnread", { kind: "voice" }),
    deed("Gửi nhãn dán", "sendUnread", { kind: "sticker" }),
    ...(platform.canFollow
      ? [person.isFollower ? deed("Bỏ quan tâm", "unfollow") : deed("Quan tâm", "follow")]
      : []),
    person.isBlocked ? deed("Bỏ chặn bot", "unblock") : deed("Chặn bot", "block"),
  )
  for (const button of place.children) if (button.dataset.deed === focused) button.focus()
}
