import type { Outgoing } from "../../core/channel.ts"
import type { ApprovedTemplates } from "./ports.ts"

export type Filled =
  | { readonly found: true; readonly id: string; readonly data: Readonly<Record<string, string>> }
  /** `unmapped`: there is no approved text for this message; `incomplete`: there is, but a value is missing. */
  | { readonly found: false; readonly why: "unmapped" | "incomplete" }

/** The approved text that stands for this message where we may not write freely. */
export function fillTemplate(templates: ApprovedTemplates, { template }: Outgoing): Filled {
  if (template === undefined || !Object.hasOwn(templates, template.name))
    return { found: false, why: "unmapped" }
  const { id, fields } = templates[template.name]!
  const data: Record<string, string> = {}
  for (const [parameter, name] of Object.entries(fields)) {
    const value = Object.hasOwn(template.values, name) ? template.values[name] : undefined
    if (value === undefined) return { found: false, why: "incomplete" }
    data[parameter] = value
  }
  return { found: true, id, data }
}
