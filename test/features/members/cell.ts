import type { ChannelName } from "../../../src/core/channel.ts"
import type { Role } from "../../../src/core/rights.ts"
import { factsOf } from "../../../src/features/members/plan-list.ts"
import type { Queries } from "../../../src/storage/database.ts"
import { joinAccount } from "../../../src/storage/joining.ts"
import { insertPerson } from "../../../src/storage/listed-people.ts"
import { giveRole } from "../../../src/storage/roles.ts"
import { haveAgreed } from "../../support/agreed.ts"
import { testKeys } from "../../support/keys.ts"
import { testClock } from "../../support/shelf.ts"
import { makeUnit } from "../../support/units.ts"

const at = testClock.now()

export interface NewPerson {
  readonly name: string
  readonly unit: number
  readonly roles?: readonly Role[]
  readonly phone?: string
  /** The account that was joined; `chat of <user>` as the phones of test/support have it. */
  readonly account?: { readonly channel: ChannelName; readonly user: string }
}

/** Somebody on a list. */
export async function makePerson(queries: Queries, person: NewPerson): Promise<number> {
  const { name, unit, roles = ["member"], phone = null, account } = person
  const id = await insertPerson(queries, factsOf(testKeys, { name, phone, listRef: null }), at)
  for (const role of roles) await giveRole(queries, id, { unit, role }, at)
  if (account !== undefined) {
    const whole = { ...account, chat: `chat of ${account.user}` }
    await haveAgreed(queries, whole)
    await joinAccount(queries, id, whole, at)
  }
  return id
}

/** A cell with its secretary Bình (`binh` on zalo-bot) and its deputy Cường (`cuong` on telegram); returns its id. */
export async function makeCell(queries: Queries): Promise<number> {
  const unit = await makeUnit(queries, "Chi bộ thôn Đoài")
  await makePerson(queries, {
    name: "Trần Thị Bình",
    unit,
    roles: ["member", "secretary"],
    phone: "+84900000001",
    account: { channel: "zalo-bot", user: "binh" },
  })
  await makePerson(queries, {
    name: "Lê Văn Cường",
    unit,
    roles: ["member", "deputy"],
    account: { channel: "telegram", user: "cuong" },
  })
  return unit
}
