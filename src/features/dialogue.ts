import { randomBytes } from "node:crypto"
import type { Address, Button, Outgoing, OutgoingFile, Part } from "../core/channel.ts"
import type { Audience, CivilDate } from "../core/document.ts"
import type { Sight } from "../core/shelf.ts"
import type { Standing } from "../storage/roles.ts"
import type { Previous } from "./ask/answer-types.ts"
import type { AskAction } from "./ask/present.ts"
import type { Frame } from "./ask/worded/present-worded.ts"
import type { BroadcastsAction, BroadcastsStep } from "./broadcasts/actions.ts"
import type { CalendarAction } from "./calendar/actions.ts"
import type { ConsentAction } from "./consent/actions.ts"
import type { DeskAction, DeskStep } from "./desk/actions.ts"
import type { FilesAction } from "./files/reply.ts"
import type { MeetingsAction, MeetingsStep } from "./meetings/actions.ts"
import type { PapersAction } from "./meetings/papers/actions.ts"
import type { MembersAction, MembersStep } from "./members/actions.ts"
import type { MenuAction } from "./menu/menu.ts"
import type { MyDataAction, MyDataStep } from "./mydata/actions.ts"
import type { OccasionsAction, OccasionsStep } from "./occasions/actions.ts"
import type { QuestionsAction, QuestionsStep } from "./open-questions/actions.ts"
import type { ReachAction, ReachStep } from "./reach/actions.ts"
import type { RemindersAction } from "./reminders/actions.ts"
import type { ResolutionsAction, ResolutionsStep } from "./resolutions/actions.ts"
import type { SeriesAction, SeriesStep } from "./series/actions.ts"
import type { SuggestionsAction, SuggestionsStep } from "./suggestions/actions.ts"

/** What a button does, by feature; kept in the dialogue, never in the button itself. */
export type Action =
  | ({ readonly feature: "menu" } & MenuAction)
  | ({ readonly feature: "ask" } & AskAction)
  | ({ readonly feature: "reach" } & ReachAction)
  | ({ readonly feature: "questions" } & QuestionsAction)
  | ({ readonly feature: "files" } & FilesAction)
  | ({ readonly feature: "members" } & MembersAction)
  | ({ readonly feature: "meetings" } & MeetingsAction)
  | ({ readonly feature: "papers" } & PapersAction)
  | ({ readonly feature: "broadcasts" } & BroadcastsAction)
  | ({ readonly feature: "series" } & SeriesAction)
  | ({ readonly feature: "reminders" } & RemindersAction)
  | ({ readonly feature: "calendar" } & CalendarAction)
  | ({ readonly feature: "desk" } & DeskAction)
  | ({ readonly feature: "occasions" } & OccasionsAction)
  | ({ readonly feature: "consent" } & ConsentAction)
  | ({ readonly feature: "mydata" } & MyDataAction)
  | ({ readonly feature: "resolutions" } & ResolutionsAction)
  | ({ readonly feature: "suggestions" } & SuggestionsAction)

/** What the next typed words are expected to be. */
export type Step =
  | ({ readonly feature: "reach" } & ReachStep)
  | ({ readonly feature: "members" } & MembersStep)
  | ({ readonly feature: "meetings" } & MeetingsStep)
  | ({ readonly feature: "broadcasts" } & BroadcastsStep)
  | ({ readonly feature: "desk" } & DeskStep)
  | ({ readonly feature: "questions" } & QuestionsStep)
  | ({ readonly feature: "series" } & SeriesStep)
  | ({ readonly feature: "occasions" } & OccasionsStep)
  | ({ readonly feature: "mydata" } & MyDataStep)
  | ({ readonly feature: "resolutions" } & ResolutionsStep)
  | ({ readonly feature: "suggestions" } & SuggestionsStep)

/** What a conversation remembers between two messages. */
export interface Dialogue {
  /** What the last question was about, for one that leans on it. */
  readonly previous?: Previous
  /** What the buttons do that hang under recent messages, oldest first. */
  readonly actions: readonly { readonly id: string; readonly action: Action }[]
  /** The buttons of the last message, in order: typing "2" presses the second. */
  readonly latest: readonly string[]
  /** What those buttons say, in the same order. Absent in what an earlier version remembered. */
  readonly labels?: readonly string[]
  readonly step?: Step
}

export const NEW_DIALOGUE: Dialogue = { actions: [], latest: [] }

/** Older buttons than these say that they are old. */
const MOST_ACTIONS = 48

/** Who does something, from where, and on which day. */
export interface Asker {
  readonly from: Address
  /** The platform's id of the person. */
  readonly user: string
  /** The platform's id of what was done: evidence of a yes. */
  readonly event: string
  /** False in a group, where everybody reads the answer. */
  readonly isPrivate: boolean
  /** What was granted in the whole organisation; what may be read is `sight`. */
  readonly audience: Audience
  /** The person on a list, and what they are now; nobody in a group. */
  readonly standing: Standing
  readonly sight: Sight
  readonly today: CivilDate
  readonly now: Date
}

export interface Offer<A = Action> {
  readonly label: string
  readonly action: A
}

/** A message and what its buttons do, in the same order. */
export interface Presented<A = Action> {
  readonly parts: readonly Part[]
  readonly offers: readonly Offer<A>[]
  readonly file?: OutgoingFile
  /** Begins (or goes on with) a step; without it a running one is over. */
  readonly step?: Step
  /** It answers words about a secret paper: nothing of what was said may stay, wherever it is kept. */
  readonly isSecret?: true
  /** What was said and this answer are forgotten once it is sent. */
  readonly isUnkept?: true
}

/** A message for a conversation other than the one that is answered. */
export interface Elsewhere {
  readonly to: Address
  readonly presented: Presented
  /** Of the message nothing stays once it is sent; it has no buttons. */
  readonly isFleeting?: true
}

/** An answer that a model may put into sentences. */
export interface ToWord {
  readonly question: string
  /** What may be read by whom it is for. */
  readonly shelves: Sight
  readonly day: CivilDate
  readonly frame: Frame
}

/** What a feature answers, and what the conversation remembers from then on. */
export interface Reply {
  readonly message: Outgoing
  readonly dialogue: Dialogue
  readonly elsewhere?: readonly Elsewhere[]
  /** A model may put it into sentences, if it does so in time. */
  readonly worded?: ToWord
  /** From here on nothing of the conversation may be kept, this answer included. */
  readonly isFarewell?: boolean
  /** Neither what was done nor this answer is kept, once it is sent; what the conversation remembers stays. */
  readonly isUnkept?: boolean
  /** The same, and what was said is covered where it can be read again: it was about a secret paper. */
  readonly isSecret?: boolean
}

/** Says whose the buttons of a message are. */
export function tag<F extends Action["feature"], A extends object>(
  feature: F,
  presented: Presented<A>,
): Presented<A & { readonly feature: F }> {
  const offers = presented.offers.map(({ label, action }) => ({ label, action: { ...action, feature } }))
  return { ...presented, offers }
}

/** The message for what was presented, and the dialogue that knows what its buttons do. */
export function offer(dialogue: Dialogue, presented: Presented): Reply {
  // Random, so that a button can neither be guessed nor used in another conversation.
  const buttons = presented.offers.map(({ label }) => ({
    label,
    action: randomBytes(9).toString("base64url"),
  }))
  const added = presented.offers.map(({ action }, index) => ({ id: buttons[index]!.action, action }))
  const message = { parts: presented.parts, buttons }
  return {
    ...(presented.isSecret && { isSecret: true }),
    message: presented.file === undefined ? message : { ...message, file: presented.file },
    dialogue: {
      ...dialogue,
      actions: [...dialogue.actions, ...added].slice(-MOST_ACTIONS),
      ...latestOf(buttons),
      step: presented.step,
    },
    ...(presented.isUnkept === undefined ? {} : { isUnkept: true }),
  }
}

/** What typed numbers mean where these buttons are shown. */
export function latestOf(buttons: readonly Button[]): Required<Pick<Dialogue, "latest" | "labels">> {
  return { latest: buttons.map(({ action }) => action), labels: buttons.map(({ label }) => label) }
}

/** One sentence that changes nothing: the buttons of the message before it may still be pressed by number. */
export function say(dialogue: Dialogue, text: string): Reply {
  return { message: { parts: [{ kind: "text", text }] }, dialogue }
}

/** What a button does; undefined for one that is old, foreign or made up. */
export function actionOf(dialogue: Dialogue, id: string): Action | undefined {
  return dialogue.actions.find((entry) => entry.id === id)?.action
}

/** The same dialogue, which remembers nothing of words that were handed on without a name. */
export function withoutWords(dialogue: Dialogue, text: string): Dialogue {
  const said = JSON.stringify(text).slice(1, -1)
  const { previous } = dialogue
  const isSaid = previous !== undefined && (previous.typed ?? previous.question) === text
  return {
    ...dialogue,
    actions: dialogue.actions.filter(({ action }) => !JSON.stringify(action).includes(said)),
    previous: isSaid ? undefined : previous,
  }
}
