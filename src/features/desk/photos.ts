import { asDesk } from "../../storage/cases/as-desk.ts"
import type { Case } from "../../storage/cases/cases.ts"
import { countPhotos, readPhoto } from "../../storage/cases/desk.ts"
import { keepMade } from "../../storage/originals.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { caseButton, type DeskDeps, page } from "./deps.ts"
import { sealCase } from "./sealed.ts"

const KEEP_MS = 24 * 60 * 60 * 1000
const ENDINGS: Readonly<Record<string, string>> = { "image/png": "png", "image/webp": "webp" }

/** One picture of a case as a file, which is kept for a day; the next one is a press away. */
export async function sendPhoto(deps: DeskDeps, asker: Asker, one: Case, number: number): Promise<Presented> {
  const { queries, texts, keys } = deps
  const { photo, count } = await asDesk(queries, async (desk) => ({
    photo: await readPhoto(desk, one.id, number),
    count: await countPhotos(desk, one.id),
  }))
  if (photo === undefined) return page(texts("desk-photo-gone"), [caseButton(deps, one, "show")])
  const { mediaType, bytes } = photo
  const until = new Date(asker.now.getTime() + KEEP_MS)
  const sha256 = await keepMade(queries, { mediaType, bytes }, until, asker.from)
  return {
    ...page(texts("desk-photo", { number, count }), [
      ...(number < count
        ? [
            {
              label: texts("desk-button-photo", { number: number + 1 }),
              action: { do: "photo", case: sealCase(keys, one.id), number: number + 1 },
            } as const,
          ]
        : []),
      caseButton(deps, one, "show"),
    ]),
    file: { name: `anh-${number}.${ENDINGS[mediaType] ?? "jpg"}`, mediaType, sha256, bytes: bytes.length },
  }
}
