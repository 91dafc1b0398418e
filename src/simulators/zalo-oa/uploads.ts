import { createHash } from "node:crypto"
import { extname } from "node:path"
import type { SeenMessage } from "../shared/simulator.ts"
import { type Answer, refuse } from "./answer.ts"
import type { World } from "./world.ts"

const LIFE_MS = 7 * 24 * 3_600_000
const MEGABYTE = 1024 * 1024

const RULES = {
  file: { ends: [".pdf", ".doc", ".docx", ".csv"], most: 5 * MEGABYTE, answeredAs: "token" },
  image: { ends: [".jpg", ".jpeg", ".png"], most: MEGABYTE, answeredAs: "attachment_id" },
} as const

export interface Uploads {
  /** `POST /v2.0/oa/upload/…`: a name that the platform does not like is answered with nothing at all. */
  add(kind: keyof typeof RULES, name: string, bytes: Uint8Array): Answer
  /** The file behind a token, or the code of the refusal: ids are over after seven days. */
  file(token: string): NonNullable<SeenMessage["file"]> | number
  /** The name of a picture, or the code of the refusal. */
  image(id: string): string | number
}

export function createUploads(world: World): Uploads {
  const kept = new Map<string, { kind: string; until: number; file: NonNullable<SeenMessage["file"]> }>()

  function find(kind: string, id: string): NonNullable<SeenMessage["file"]> | number {
    const upload = kept.get(id)
    if (upload?.kind !== kind) return -201
    return upload.until > world.now() ? upload.file : -100
  }

  return {
    add: (kind, name, bytes) => {
      const { ends, most, answeredAs } = RULES[kind]
      if (bytes.byteLength > most) return refuse(-210)
      if (!ends.some((end) => end === extname(name).toLowerCase())) return { error: 0, data: {} }
      const id = world.newId()
      const sha256 = createHash("sha256").update(bytes).digest("hex")
      kept.set(id, {
        kind,
        until: world.now() + LIFE_MS,
        file: { name, size: bytes.byteLength, sha256 },
      })
      return { error: 0, data: { [answeredAs]: id } }
    },
    file: (token) => find("file", token),
    image: (id) => {
      const found = find("image", id)
      return typeof found === "number" ? found : found.name
    },
  }
}
