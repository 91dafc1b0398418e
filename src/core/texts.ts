import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { FluentBundle, FluentResource } from "@fluent/bundle"
import { AppError } from "./errors.ts"

export type Locale = "vi" | "en"

/** A sentence from `locales/`, by id, with its variables filled in. Throws when the id does not exist. */
export type Texts = (id: string, variables?: Readonly<Record<string, string | number>>) => string

/** Reads every `.ftl` file of `locales/<locale>/`. Vietnamese fills what the other language lacks. */
export function loadTexts(locale: Locale = "vi"): Texts {
  const bundles = [...new Set<Locale>([locale, "vi"])].map(readBundle)
  return (id, variables) => {
    for (const bundle of bundles) {
      const pattern = bundle.getMessage(id)?.value
      if (!pattern) continue
      const problems: Error[] = []
      const sentence = bundle.formatPattern(pattern, variables, problems)
      if (problems.length > 0) throw new AppError("text", `${id}: ${problems[0]?.message}`)
      return sentence
    }
    throw new AppError("text", `no sentence named ${id} in locales/`)
  }
}

function readBundle(locale: Locale): FluentBundle {
  // No isolation marks: the texts also go to terminals and to platforms that show them as boxes.
  const bundle = new FluentBundle(locale, { useIsolating: false })
  const folder = join(import.meta.dirname, "../../locales", locale)
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".ftl"))) {
    const problems = bundle.addResource(new FluentResource(readFileSync(join(folder, name), "utf8")))
    if (problems.length > 0) throw new AppError("text", `${locale}/${name}: ${problems[0]?.message}`)
  }
  return bundle
}
