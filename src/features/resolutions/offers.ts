import { may } from "../../core/rights.ts"
import type { Texts } from "../../core/texts.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { page } from "./deps.ts"

/** What follows a meeting: its resolution is filed, its tasks are given, by whoever may. */
export function afterMeeting(
  texts: Texts,
  asker: Asker,
  { id: meeting, unit }: { readonly id: number; readonly unit: number },
): Presented["offers"] {
  const { held } = asker.standing
  return page("", [
    ...(may(held, "file-resolution", unit)
      ? [{ label: texts("resolutions-button-file"), action: { do: "file", unit, meeting } as const }]
      : []),
    ...(may(held, "give-tasks", unit)
      ? [
          {
            label: texts("tasks-button-give"),
            action: { do: "give", unit, meeting, resolution: null } as const,
          },
        ]
      : []),
  ]).offers
}
