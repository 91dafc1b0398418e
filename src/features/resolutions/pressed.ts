import type { Button } from "../../core/channel.ts"
import type { Texts } from "../../core/texts.ts"
import type { ResolutionsAction } from "./actions.ts"

// These ids are good for days; what they do, and whether somebody may, is looked up when one is pressed.
const RESOLUTION = /^resolution:(\d{1,15}):(approve|refuse|look)$/
const TASK = /^task:(\d{1,15}):(done|doing|stuck|task|confirm|reopen)$/

/** What a button of a message does that may be days old; undefined for other buttons. */
export function fixedAction(id: string): ResolutionsAction | undefined {
  const resolution = RESOLUTION.exec(id)
  if (resolution !== null)
    return { do: resolution[2] as "approve" | "refuse" | "look", resolution: Number(resolution[1]) }
  const task = TASK.exec(id)
  return task === null ? undefined : { do: task[2] as TaskButton, task: Number(task[1]) }
}

/** The buttons below the message that asks for approval. */
export function approvalButtons(texts: Texts, resolution: number): Button[] {
  return (["approve", "refuse", "look"] as const).map((what) => ({
    label: texts(`resolutions-button-${what}`),
    action: `resolution:${resolution}:${what}`,
  }))
}

type TaskButton = "done" | "doing" | "stuck" | "task" | "confirm" | "reopen"

/** Buttons below a message about a task. */
export function taskButtons(texts: Texts, task: number, buttons: readonly TaskButton[]): Button[] {
  return buttons.map((what) => ({ label: texts(`tasks-button-${what}`), action: `task:${task}:${what}` }))
}
