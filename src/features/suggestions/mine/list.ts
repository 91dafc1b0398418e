import { caseToken } from "../../../core/case-keys.ts"
import { dayText } from "../../../core/day-text.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { button, page, type SuggestionsDeps } from "../deps.ts"
import { ownCases } from "./find.ts"

const MOST_SHOWN = 3
const MOST_LETTERS = 80

/** What the person has sent, a few at a time. Buttons count: a code in them would stay where buttons are remembered. */
export async function showMine(deps: SuggestionsDeps, asker: Asker, from: number): Promise<Presented> {
  const { texts, keys } = deps
  const all = await ownCases(deps, asker)
  const begin = button(deps, "begin", { do: "begin" })
  if (all.length === 0)
    return withChannels(deps, page(texts("suggestions-mine-none"), [begin, publicList(deps)]))
  const shown = all.slice(from, from + MOST_SHOWN)
  const lines = shown.map((one, index) =>
    texts("suggestions-mine-line", {
      number: from + index + 1,
      code: one.code,
      date: dayText(one.receivedOn),
      state: texts(`suggestions-state-${one.state}`),
      text: one.text === "" ? "none" : shortened(one.text),
    }),
  )
  const more = from + MOST_SHOWN < all.length
  const shownPage = page([texts("suggestions-mine", { count: all.length }), ...lines].join("\n"), [
    ...shown.map(({ id }, index) => ({
      label: texts("suggestions-button-open-number", { number: from + index + 1 }),
      action: { do: "show", token: caseToken(keys, id) } as const,
    })),
    ...(more ? [button(deps, "older", { do: "mine", from: from + MOST_SHOWN })] : []),
    begin,
  ])
  return more ? shownPage : withChannels(deps, shownPage)
}

/** What others have sent, and the office has made public. */
function publicList(deps: SuggestionsDeps) {
  return button(deps, "public", { do: "public", from: 0, category: null, asked: null })
}

/** With the way to hear of it on another channel, too. */
function withChannels({ texts }: SuggestionsDeps, shown: Presented): Presented {
  const reach = { label: texts("reach-button-open"), action: { feature: "reach", do: "open" } } as const
  return { ...shown, offers: [...shown.offers, reach] }
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ")
  return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS).toWellFormed()}…` : line
}
