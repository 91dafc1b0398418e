import { z } from "zod"
import { type Answer, refuse } from "./answer.ts"
import { endOfMonth, QUOTA_KINDS, type Quotas } from "./quotas.ts"
import { windowOf } from "./windows.ts"
import type { World } from "./world.ts"

export interface AccountParts {
  readonly world: World
  readonly quotas: Quotas
  readonly oaId: string
  readonly name: string
}

/** `GET /v2.0/oa/getoa`. */
export function getOa({ oaId, name }: AccountParts): Answer {
  const data = {
    oaid: oaId,
    name,
    is_verified: true,
    oa_type: 4,
    package_name: "Nâng cao",
    package_valid_through_date: "31/12/2027",
    linked_ZCA: "ZCA-1",
  }
  return { error: 0, data }
}

/** `GET /v3.0/oa/user/detail?data={"user_id":"…"}`. */
export function userDetail({ world }: AccountParts, query: unknown): Answer {
  const read = z.object({ user_id: z.string() }).safeParse(query)
  const person = read.success ? world.find(read.data.user_id) : undefined
  if (person === undefined) return refuse(-201)
  const data = {
    user_id: person.id,
    user_id_by_app: appScoped(person.id),
    user_external_id: "",
    display_name: person.name,
    user_alias: person.name,
    is_sensitive: false,
    user_last_interaction_date: person.lastInteraction === null ? "" : dayOf(person.lastInteraction),
    user_is_follower: person.isFollower,
    avatar: "",
    avatars: { "120": "", "240": "" },
    dynamic_param: "",
    tags_and_notes_info: { notes: [], tag_names: [] },
    shared_info: {},
  }
  return { error: 0, data }
}

const ofPerson = z.strictObject({ user_id: z.string() })
const ofAccount = z.strictObject({
  quota_owner: z.enum(["OA", "APP"]),
  product_type: z.string(),
  quota_type: z.enum(QUOTA_KINDS),
})

/** `POST /v3.0/oa/quota/message`: what may be sent to one person, or what the account owns of one kind. */
export function quotaMessage({ world, quotas }: AccountParts, json: unknown): Answer {
  const account = ofAccount.safeParse(json).data
  if (account !== undefined) {
    const { remain, total } = quotas.left(account.quota_type)
    if (account.product_type !== "cs" || total === 0) return { error: 0, data: [] }
    const valid_through = endOfMonth(new Date(world.now()))
    return { error: 0, data: [{ asset_id: `asset-${account.quota_type}`, total, remain, valid_through }] }
  }
  const person = world.find(ofPerson.safeParse(json).data?.user_id ?? "")
  if (person === undefined) return refuse(-201)
  const isFree = windowOf(person, world.now()) === "free"
  const data = {
    last_interaction: person.lastInteraction === null ? "" : String(person.lastInteraction),
    // Since 2026 answers within 48 hours are without number.
    cs_reply: isFree ? { remain: -1, total: -1 } : { remain: 0, total: 0 },
    promotion: { remain: 0, total: 0 },
  }
  return { error: 0, data }
}

/** The person's id as the app knows it, which is another one. */
export function appScoped(id: string): string {
  return `9${id}`
}

function dayOf(ms: number): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date(ms))
}
