import type { Queries } from "./database.ts"

/** The space of a model's vectors, made on first use. */
export async function embeddingSpace(queries: Queries, model: string, dimensions: number): Promise<number> {
  const [row] = await queries.query<{ id: number }>(
    `insert into embedding_spaces (model, dimensions) values ($1, $2)
     on conflict (model) do update set dimensions = excluded.dimensions returning id`,
    [model, dimensions],
  )
  return row!.id
}
