import type { Queries } from "./database.ts"

/** The space in which questions are put. */
export interface ServingSpace {
  readonly id: number
  readonly model: string
  /** What makes its vectors, as it was kept; null where nobody knows. */
  readonly source: unknown
  /** How much nearness counts beside the words; null until it is learned. */
  readonly weight: number | null
}

/** The space of a model's vectors, made on first use. */
export async function embeddingSpace(queries: Queries, model: string, dimensions: number): Promise<number> {
  const [row] = await queries.query<{ id: number }>(
    `insert into embedding_spaces (model, dimensions) values ($1, $2)
     on conflict (model) do update set dimensions = excluded.dimensions returning id`,
    [model, dimensions],
  )
  return row!.id
}

/**
 * From now on the vectors of this space are made, and those of no other, whichever process does it: what was set last counts.
 * Null is the built-in one.
 */
export async function chooseSpace(
  queries: Queries,
  space: number | null,
  source: object | null,
): Promise<void> {
  await queries.query(
    "update embedding_spaces set is_chosen = false where is_chosen and id is distinct from $1",
    [space],
  )
  if (space === null) return
  await queries.query("update embedding_spaces set is_chosen = true, source = $2::jsonb where id = $1", [
    space,
    JSON.stringify(source),
  ])
}

/** The space whose vectors are made; null is the built-in one. */
export async function chosenSpace(queries: Queries): Promise<number | null> {
  const [row] = await queries.query<{ id: number }>("select id from embedding_spaces where is_chosen")
  return row?.id ?? null
}

/** The space in which questions are put; undefined is the built-in one. */
export async function servingSpace(queries: Queries): Promise<ServingSpace | undefined> {
  const [row] = await queries.query<ServingSpace>(
    "select id, model, source, weight from embedding_spaces where is_serving",
  )
  return row
}

/** Puts questions in this space from now on, if it is the chosen one and every passage has a vector there. */
export async function serveWhenComplete(queries: Queries, space: number): Promise<boolean> {
  const [row] = await queries.query<{ ready: boolean }>(
    `select exists (select from embedding_spaces where id = $1 and is_chosen)
       and not exists (select from passages p
         where not exists (select from embeddings e where e.space_id = $1 and e.passage_id = p.id)) as ready`,
    [space],
  )
  if (!row!.ready) return false
  await serveSpace(queries, space)
  return true
}

/** Null is the built-in one. */
export async function serveSpace(queries: Queries, space: number | null): Promise<void> {
  await queries.query(
    "update embedding_spaces set is_serving = false where is_serving and id is distinct from $1",
    [space],
  )
  await queries.query("update embedding_spaces set is_serving = true where id = $1 and not is_serving", [
    space,
  ])
}

/** Drops the passages' vectors of every other space: they are compared with nothing any more. */
export async function dropOtherVectors(queries: Queries, space: number | null): Promise<void> {
  await queries.query(
    "delete from embeddings where space_id in (select id from embedding_spaces where id is distinct from $1)",
    [space],
  )
}

/** How much nearness in a space counts, and from what that was learned. */
export interface LearnedWeight {
  readonly weight: number
  /** How many sections everybody saw then. */
  readonly sections: number
  /** How words were judged then. */
  readonly method: string
}

/** Undefined while nothing was learned. */
export async function weightOf(queries: Queries, space: number): Promise<LearnedWeight | undefined> {
  const [row] = await queries.query<LearnedWeight>(
    `select weight, learned_from as sections, learned_by as method from embedding_spaces
     where id = $1 and weight is not null`,
    [space],
  )
  return row
}

/** In the place of what was learned before. */
export async function keepWeight(
  queries: Queries,
  space: number,
  { weight, sections, method }: LearnedWeight,
): Promise<void> {
  await queries.query(
    "update embedding_spaces set weight = $2, learned_from = $3, learned_by = $4 where id = $1",
    [space, weight, sections, method],
  )
}
