import type { Part } from "../../core/channel.ts"
import { readMediaType } from "../../storage/originals.ts"
import { insertMark } from "../../storage/questions.ts"
import { neighbourSection, readFacts, readSections, type StoredSection } from "../../storage/sections.ts"
import type { Offer as AnyOffer, Presented as AnyPresented, Asker } from "../dialogue.ts"
import { type AskAction, quotation } from "./present.ts"
import type { ReplyDeps } from "./reply.ts"
import { standingOn } from "./standing.ts"

type Action = Exclude<AskAction, { do: "ask" | "clauses" | "pass-on" | "watch" }>
type Offer = AnyOffer<AskAction>
type Presented = AnyPresented<AskAction>

/** Carries out a button that asks nothing and sends nothing. */
export async function act(deps: ReplyDeps, asker: Asker, action: Action): Promise<Presented> {
  switch (action.do) {
    case "full": {
      const [section] = await readSections(deps.queries, [action.section], asker.sight)
      return showSection(deps, asker, section)
    }
    case "before":
    case "after":
      return showNeighbour(deps, asker, action.section, action.do === "before" ? -1 : 1)
    case "original":
      return showOriginal(deps, asker, action.document)
    case "mark":
      await insertMark(deps.queries, { ...action, day: asker.today })
      return {
        ...say(deps.texts(action.right ? "ask-thanks-right" : "ask-thanks-wrong")),
        offers: action.right ? [] : [passOn(deps, action.question)],
      }
  }
}

function showSection(deps: ReplyDeps, asker: Asker, section: StoredSection | undefined): Presented {
  const { texts } = deps
  if (section === undefined) return say(texts("ask-gone"))
  const place = [section.part, section.label].filter(Boolean).join(", ")
  const standing = standingOn(section, asker.today)
  const path = section.path.join(" › ")
  const parts: Part[] = [quotation(texts, section, { lead: "", text: section.text }, place, standing)]
  if (path !== "") parts.unshift({ kind: "note", text: path })
  const offers: Offer[] = [
    { label: texts("ask-button-before"), action: { do: "before", section: section.id } },
    { label: texts("ask-button-after"), action: { do: "after", section: section.id } },
  ]
  if (section.hasOriginal) {
    offers.push({
      label: texts("ask-button-original"),
      action: { do: "original", document: section.documentId },
    })
  }
  offers.push({
    label: texts("openq-button-watch"),
    action: { do: "watch", of: "document", id: section.documentId },
  })
  return { parts, offers }
}

async function showNeighbour(deps: ReplyDeps, asker: Asker, id: number, step: -1 | 1): Promise<Presented> {
  const [section] = await readSections(deps.queries, [id], asker.sight)
  if (section === undefined) return say(deps.texts("ask-gone"))
  const neighbour = await neighbourSection(deps.queries, section, step, asker.sight)
  return neighbour === undefined ? say(deps.texts("ask-no-neighbour")) : showSection(deps, asker, neighbour)
}

async function showOriginal(deps: ReplyDeps, asker: Asker, documentId: number): Promise<Presented> {
  const [document] = await readFacts(deps.queries, [documentId], asker.sight)
  if (document === undefined) return say(deps.texts("ask-gone"))
  const mediaType = await readMediaType(deps.queries, document.sha256)
  if (mediaType === undefined) return say(deps.texts("ask-original-none"))
  const name = document.file.split("/").at(-1)!
  return {
    ...say(deps.texts("ask-original", { name })),
    file: { name, mediaType, sha256: document.sha256 },
  }
}

function passOn(deps: ReplyDeps, question: string): Offer {
  return { label: deps.texts("ask-button-pass-on"), action: { do: "pass-on", question } }
}

function say(text: string): Presented {
  return { parts: [{ kind: "text", text }], offers: [] }
}
