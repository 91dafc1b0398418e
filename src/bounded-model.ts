import { type ChatSettings, isAllowed } from "./config-chat.ts"
import { dayInVietnam } from "./core/calendar.ts"
import type { Clock } from "./core/clock.ts"
import { AppError } from "./core/errors.ts"
import type { Metric } from "./http/metrics.ts"
import type { Asking, ChatModel } from "./models/chat/ask.ts"
import { ModelError, type ModelFault, type TokenUse } from "./models/chat/fault.ts"
import { estimateTokens } from "./models/chat/tokens.ts"
import type { Queries } from "./storage/database.ts"
import { isModelResting, mayAskModel, noteAnswer, noteFailure } from "./storage/model-rest.ts"
import { readModelUse, reserveTokens, settleTokens } from "./storage/model-use.ts"

/** With these the model was there, whatever its answer was worth. `stopped` tells nothing of it. */
const ANSWERED: readonly ModelFault[] = ["garbled", "too-long"]
/** For telling how a trial ended, beyond the time of the call itself. */
const TRIAL_GRACE_MS = 10_000

/** How the model stands, for whoever runs the service. */
export interface ModelStanding {
  readonly name: string
  /** False when the approval of a remote one is over. */
  readonly isAllowed: boolean
  readonly isResting: boolean
  /** Of the day's tokens. */
  readonly tokensLeft: number
}

/** A model that all processes together ask no more, no longer and no oftener than the operator set. */
export interface BoundedModel {
  /**
   * Asks the model. Not to be called inside a transaction: it waits for a server. Throws ModelError, or AppError `model-off`,
   * `model-resting` or `model-budget` without asking.
   */
  ask<T>(asking: Asking<T>): Promise<T>
  standing(): Promise<ModelStanding>
  metrics(): Promise<Metric[]>
  /** Whatever it failed at before, it may be asked: the settings may be others now. */
  wake(): Promise<void>
}

export function createBoundedModel(deps: {
  readonly database: Queries
  readonly clock: Clock
  readonly settings: ChatSettings
  readonly model: ChatModel
}): BoundedModel {
  const { database, clock, settings, model } = deps
  const today = () => dayInVietnam(clock.now())

  async function open({ system, user, maxTokens, withinMs }: Asking<unknown>) {
    if (!isAllowed(settings, today())) throw new AppError("model-off", "the approval of the model is over")
    const permission = await mayAskModel(database, clock.now(), withinMs + TRIAL_GRACE_MS)
    if (permission === "resting") throw new AppError("model-resting", "the model failed and is left alone")
    const reserved = { day: today(), tokens: estimateTokens(system, user) + maxTokens }
    // A trial that comes to nothing here is another one's when its time is over.
    if (await reserveTokens(database, reserved, settings.tokensADay)) return reserved
    throw new AppError("model-budget", "the tokens of the day are used up")
  }

  const standing = async (): Promise<ModelStanding> => ({
    name: model.name,
    isAllowed: isAllowed(settings, today()),
    isResting: await isModelResting(database, clock.now()),
    tokensLeft: Math.max(0, settings.tokensADay - (await readModelUse(database, today())).counted),
  })

  return {
    async ask(asking) {
      const reserved = await open(asking)
      const end = (use: TokenUse, outcome: string) => settleTokens(database, reserved, { use, outcome })
      try {
        const { value, use } = await model.ask(asking)
        await noteAnswer(database)
        await end(use, "answered")
        return value
      } catch (error) {
        if (!(error instanceof ModelError)) throw error
        if (ANSWERED.includes(error.fault)) await noteAnswer(database)
        else if (error.fault !== "stopped") await noteFailure(database, clock.now())
        await end(error.use, error.fault)
        throw error
      }
    },
    standing,
    async metrics() {
      const { tokensIn, tokensOut, calls } = await readModelUse(database, today())
      const { isResting, tokensLeft } = await standing()
      return [
        counter(
          "chibo_model_calls_total",
          "Questions to the model that words answers, by how they ended",
          calls.map(({ outcome, calls: value }) => ({ labels: { outcome }, value })),
        ),
        counter("chibo_model_tokens_total", "Tokens that the model read and wrote", [
          { labels: { direction: "in" }, value: tokensIn },
          { labels: { direction: "out" }, value: tokensOut },
        ]),
        gauge("chibo_model_budget_left", "Tokens that are left of today's", tokensLeft),
        gauge("chibo_model_resting", "1 while the model is left alone because it failed", Number(isResting)),
      ]
    },
    wake: () => noteAnswer(database),
  }
}

type Samples = Metric["samples"]

const counter = (name: string, help: string, samples: Samples): Metric => ({
  name,
  help,
  type: "counter",
  samples,
})
const gauge = (name: string, help: string, value: number): Metric => ({ name, help, samples: [{ value }] })
