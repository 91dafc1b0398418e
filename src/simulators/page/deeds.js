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
    const isShut = name === "sendUnread" && person.isBlocked
    return element("button", { type: "button", click: run, disabled: isShut }, label)
  }
  const focused = [...place.children].indexOf(document.activeElement)
  place.replaceChildren(
    deed("Gửi ảnh", "sendUnread", { kind: "photo" }),
    deed("Gửi tin thoại", "sendUnread", { kind: "voice" }),
    deed("Gửi nhãn dán", "sendUnread", { kind: "sticker" }),
    ...(platform.canFollow
      ? [person.isFollower ? deed("Bỏ quan tâm", "unfollow") : deed("Quan tâm", "follow")]
      : []),
    person.isBlocked ? deed("Bỏ chặn bot", "unblock") : deed("Chặn bot", "block"),
  )
  place.children[focused]?.focus()
}
