import { element, icon } from "./element.js"

const MOST = 6
const LARGEST = 10 * 1024 * 1024

/**
 * The pictures that go with what is typed: chosen or taken by two buttons, shown small above the field, each to be
 * removed. `onChange()` is called when there are more or fewer.
 */
export function setUpPhotos(form, texts, onChange) {
  const strip = form.querySelector(".photos")
  const state = form.querySelector(".chosen-state")
  let chosen = []

  for (const button of form.querySelectorAll(".add-photo")) {
    const input = button.nextElementSibling
    button.addEventListener("click", () => input.click())
    input.addEventListener("change", () => {
      add([...input.files])
      // So that the same picture can be chosen once more.
      input.value = ""
    })
  }

  function add(files) {
    const pictures = files.filter(({ type, size }) => type.startsWith("image/") && size <= LARGEST)
    const room = MOST - chosen.length
    for (const file of pictures.slice(0, room)) chosen.push({ file, url: URL.createObjectURL(file) })
    if (pictures.length < files.length) say(texts["photo-refused"])
    else if (pictures.length > room) say(texts["photo-most"])
    else say(count())
    show()
  }

  function remove(photo, index) {
    chosen = chosen.filter((one) => one !== photo)
    URL.revokeObjectURL(photo.url)
    show()
    say(count())
    const next = strip.querySelectorAll("button")
    const focused = next[Math.min(index, next.length - 1)] ?? form.querySelector(".add-photo")
    focused.focus()
  }

  const count = () => (chosen.length === 0 ? "" : texts["photo-count"].replace("{count}", chosen.length))
  const say = (words) => {
    state.textContent = words
  }

  function show() {
    strip.replaceChildren(
      ...chosen.map((photo, index) => {
        const name = texts["photo-remove"].replace("{number}", index + 1)
        return element(
          "li",
          { class: "photo" },
          element("img", { src: photo.url, alt: texts["photo-alt"].replace("{number}", index + 1) }),
          element(
            "button",
            {
              type: "button",
              class: "remove-photo",
              "aria-label": name,
              title: name,
              click: () => remove(photo, index),
            },
            icon("ended"),
          ),
        )
      }),
    )
    strip.hidden = chosen.length === 0
    onChange()
  }

  return {
    get isEmpty() {
      return chosen.length === 0
    },
    /** Gives the pictures away; their addresses live on in the bubbles. */
    take() {
      const taken = chosen
      chosen = []
      say("")
      show()
      return taken
    },
    put(photos) {
      chosen = photos
      say(count())
      show()
    },
  }
}
