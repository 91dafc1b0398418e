import { recordRef } from "../../core/audit.ts"
import { triesDigest } from "../../core/case-keys.ts"
import { PURPOSES, refusalDigest } from "../../core/consent.ts"
import { foldName } from "../../core/person-name.ts"
import { askersOf } from "../../core/question-asker.ts"
import { bucketKey } from "../../core/rate.ts"
import { addAudit } from "../../storage/audit.ts"
import { forgetSender } from "../../storage/cases/forget-sender.ts"
import { forgetMentions } from "../../storage/forget-mentions.ts"
import { forgetAccounts, forgetEntry } from "../../storage/forget-person.ts"
import { firstAccounts } from "../../storage/joining.ts"
import { occasionsWithQuestions } from "../../storage/occasion-questions.ts"
import { forgetAsker } from "../../storage/open-questions/routes.ts"
import { holdersOf } from "../../storage/roles.ts"
import { subjectOf } from "../../storage/subjects.ts"
import { requireUnit } from "../../storage/units.ts"
import type { Asker, Elsewhere, Presented } from "../dialogue.ts"
import type { MyDataAction, Scope } from "./actions.ts"
import { accountOf, type MyDataDeps, page, type Shown } from "./deps.ts"
import { dropImportsOf } from "./imports.ts"
import { noteDone } from "./requests.ts"

/** What would go, and how much of it: asked first. */
export async function askForget(deps: MyDataDeps, asker: Asker): Promise<Presented> {
  const { queries, texts } = deps
  const { accounts } = await subjectOf(queries, accountOf(asker), true)
  const isListed = asker.standing.person !== null
  const back = { label: texts("mydata-button-keep"), action: { do: "open" } as const }
  if (accounts.length === 1 && !isListed) {
    const all = { label: texts("mydata-button-delete"), action: { do: "forget", scope: "all" } as const }
    return page(texts("mydata-delete"), [all, back])
  }
  const text = texts(isListed ? "mydata-delete-listed" : "mydata-delete-several", { count: accounts.length })
  return page(text, [
    { label: texts("mydata-button-delete-all"), action: { do: "forget", scope: "all" } },
    { label: texts("mydata-button-delete-account"), action: { do: "forget", scope: "account" } },
    back,
  ])
}

/** Asked once more, for nothing can be brought back. */
export function askForgetSure({ texts }: MyDataDeps, asker: Asker, scope: Scope): Presented {
  if (scope === "all" && isSecretary(asker)) return page(texts("mydata-secretary"))
  return page(texts(`mydata-sure-${scope}`), [
    { label: texts("mydata-button-sure"), action: { do: "forget-sure", scope, by: "delete" } },
    { label: texts("mydata-button-keep"), action: { do: "open" } },
  ])
}

/** Withdrawing that anything is kept takes along what rests on it: this account's data, at once. */
export function askWithdraw({ texts }: MyDataDeps): Presented {
  return page(texts("mydata-withdraw"), [
    { label: texts("mydata-button-sure"), action: { do: "forget-sure", scope: "account", by: "withdraw" } },
    { label: texts("mydata-button-keep"), action: { do: "open" } },
  ])
}

/** Deletes at once, in the transaction of the answer. */
export async function forget(
  deps: MyDataDeps,
  asker: Asker,
  { scope, by }: Extract<MyDataAction, { do: "forget-sure" }>,
): Promise<Shown> {
  const { queries, texts, keys } = deps
  if (scope === "all" && isSecretary(asker)) return { presented: page(texts("mydata-secretary")) }
  const subject = await subjectOf(queries, accountOf(asker), scope === "all")
  // An account that stands alone is all there is.
  const isAll = scope === "all" || (subject.person === null && asker.standing.person === null)
  const listed = scope === "all" ? asker.standing.person : null
  const elsewhere = listed === null ? [] : await tellSecretaries(deps, asker, listed)
  if (listed !== null) await dropImportsOf(deps, listed.id)
  const sent = await forgetSender(queries, keys, subject.accounts)
  await forgetAsker(queries, keys, subject.accounts)
  await forgetAccounts(queries, subject, {
    buckets: subject.accounts.map(({ channel, user }) => bucketKey(keys, `${channel}:${user}`)),
    refusals: subject.accounts.flatMap((account) =>
      PURPOSES.map((purpose) => refusalDigest(keys, account, purpose)),
    ),
    tries: subject.accounts.map((account) => triesDigest(keys, account)),
    askers: askersOf(keys, subject, await occasionsWithQuestions(queries)),
  })
  if (scope === "all" && subject.person !== null) await forgetEntry(queries, subject.person)
  // One word alone would be found in everything.
  if (listed?.name.includes(" ")) await forgetMentions(queries, keys, listed.name, foldName(listed.name))
  // The numbers lead to nobody any more; a digest of the account would, for who has the key.
  const request = recordRef("request", await noteDone(deps, asker, by, null))
  const self = listed === null ? request : recordRef("person", listed.id)
  const actor = listed === null ? "service" : self
  await addAudit(queries, keys, { at: asker.now, actor, act: "data-deleted", subject: self, reason: request })
  const done = listed !== null ? "mydata-deleted-listed" : isAll ? "mydata-deleted" : "mydata-deleted-account"
  const text = sent === 0 ? texts(done) : `${texts(done)}\n${texts("suggestions-forgotten")}`
  return { presented: page(text), elsewhere, isFarewell: true }
}

function isSecretary({ standing }: Asker): boolean {
  return standing.held.some(({ role }) => role === "secretary")
}

/** The list has one name less: who keeps it has to know which. Of the message nothing stays once it is sent. */
async function tellSecretaries(
  { queries, texts }: MyDataDeps,
  { standing, today }: Asker,
  { name }: { readonly name: string },
): Promise<Elsewhere[]> {
  const told: Elsewhere[] = []
  for (const unit of new Set(standing.held.map((one) => one.unit))) {
    const secretaries = (await holdersOf(queries, unit, ["secretary"])).map(({ id }) => id)
    const text = texts("mydata-told", { name, unit: (await requireUnit(queries, unit, today)).name })
    for (const to of await firstAccounts(queries, secretaries))
      told.push({ to, presented: page(text), isFleeting: true })
  }
  return told
}
