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
  const picture = element("input", { type: "file", accept: "image/*", multiple: true, hidden: true })
  picture.addEventListener("change", () => sendPictures(person, picture).then(look, complain))
  const focused = [...place.children].indexOf(document.activeElement)
  place.replaceChildren(
    element(
      "button",
      { type: "button", click: () => picture.click(), disabled: person.isBlocked },
      "Gửi ảnh",
    ),
    deed("Gửi tin thoại", "sendUnread", { kind: "voice" }),
    deed("Gửi nhãn dán", "sendUnread", { kind: "sticker" }),
    ...(platform.canFollow
      ? [person.isFollower ? deed("Bỏ quan tâm", "unfollow") : deed("Quan tâm", "follow")]
      : []),
    person.isBlocked ? deed("Bỏ chặn bot", "unblock") : deed("Chặn bot", "block"),
  )
  place.children[focused]?.focus()
  place.append(picture)
}

/** One message for each; what cannot be a picture is refused in the simulator's words. */
async function sendPictures(person, input) {
  for (const file of input.files) await act("sendPhoto", { person: person.id, picture: await base64(file) })
  input.value = ""
}

async function base64(file) {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ""
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}
