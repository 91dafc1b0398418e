import { isConsentWord } from "../consent/reply.ts"
import { type Asker, type Dialogue, offer, type Reply, say } from "../dialogue.ts"
import { isMyDataWord, type MyDataAction, type MyDataStep, WORDS } from "./actions.ts"
import { askWhat, askWish, settleWish, takeWish } from "./correct.ts"
import type { MyDataDeps, Shown } from "./deps.ts"
import { exportOwn } from "./export.ts"
import { askForget, askForgetSure, askWithdraw, forget } from "./forget.ts"
import { showOwn, viewOwn } from "./view.ts"

/** Answers folded words about somebody's own data; undefined for other words. */
export async function callMyData(
  deps: MyDataDeps,
  asker: Asker,
  dialogue: Dialogue,
  word: string,
): Promise<Reply | undefined> {
  const what = WORDS.find(([, words]) => words.test(word))?.[0]
  if (what === undefined) return undefined
  return pressMyData(deps, asker, dialogue, { do: what })
}

/** Does what a button says. */
export async function pressMyData(
  deps: MyDataDeps,
  asker: Asker,
  dialogue: Dialogue,
  action: MyDataAction,
): Promise<Reply> {
  if (!asker.isPrivate) return say(dialogue, deps.texts("mydata-group"))
  const shown = await act(deps, asker, action)
  return shown === undefined ? say(dialogue, deps.texts("common-button-unknown")) : show(dialogue, shown)
}

/** Takes what was typed as what should stand there. Undefined for words that call something else. */
export async function stepMyData(
  deps: MyDataDeps,
  asker: Asker,
  dialogue: Dialogue,
  step: MyDataStep,
  { word, typed }: { readonly word: string; readonly typed: string },
): Promise<Reply | undefined> {
  if (!asker.isPrivate || isMyDataWord(word) || isConsentWord(word)) return undefined
  return show(dialogue, await takeWish(deps, asker, step.about, typed))
}

async function act(deps: MyDataDeps, asker: Asker, action: MyDataAction): Promise<Shown | undefined> {
  switch (action.do) {
    case "open":
      return { presented: showOwn(deps) }
    case "view":
      return { presented: await viewOwn(deps, asker) }
    case "export":
      return exportOwn(deps, asker)
    case "correct":
      return { presented: askWhat(deps, asker) }
    case "wish":
      return { presented: askWish(deps, action.about) }
    case "corrected":
    case "not-corrected":
      return settleWish(deps, asker, action.do, action.request)
    case "delete":
      return { presented: await askForget(deps, asker) }
    case "withdraw-all":
      return { presented: askWithdraw(deps) }
    case "forget":
      return { presented: askForgetSure(deps, asker, action.scope) }
    case "forget-sure":
      return forget(deps, asker, action)
  }
}

function show(dialogue: Dialogue, { presented, elsewhere, isFarewell }: Shown): Reply {
  const reply = offer(dialogue, presented)
  return {
    ...reply,
    ...(elsewhere === undefined ? {} : { elsewhere }),
    ...(isFarewell === undefined ? {} : { isFarewell }),
  }
}
