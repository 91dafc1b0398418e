import type { CaseState, Category } from "../../core/case.ts"
import type { CivilDate } from "../../core/document.ts"
import type { Queries } from "../database.ts"
import { nearness, vectorLiteral } from "../vector-literal.ts"
import { IS_PUBLIC } from "./published.ts"

/** Words of somebody in an embedding space. */
export interface CaseVector {
  readonly space: number
  readonly values: Float32Array
}

/** What somebody is about to send. */
export interface Told {
  readonly text: string
  readonly place: string
  readonly category: Category
  readonly unit: number
}

export interface SimilarPublic {
  readonly id: number
  readonly title: string
  readonly state: CaseState
  readonly receivedOn: CivilDate
  /** 0 to about 1.15. */
  readonly score: number
}

/**
 * How much two tellings have in common: of the shorter one's letters three by three, and a little by meaning where both
 * have a vector. Chosen on pairs of our own. The same category, the same number of a hamlet or
 * group and the same words of place raise it; another number lowers it below everything.
 */
const THRESHOLD = 0.57
const MEANING_WEIGHT = 0.2
const WITHOUT_MEANING = 0.03
const SAME_CATEGORY = 0.05
const SAME_PLACE = 0.1
const SAME_SPOT = 0.03
const OTHER_PLACE = -0.4
/** Fewer letters than these are in every longer text. */
const LEAST_GRAMS = 12
/** A page of the desk compares with so many of the newest cases. */
const MOST_COMPARED = 500

const SCORE = `case when s.meaning is null then s.words - ${WITHOUT_MEANING} else (1 - ${MEANING_WEIGHT}) * s.words + ${MEANING_WEIGHT} * s.meaning end
  + case when s.category = s.asked_category then ${SAME_CATEGORY} else 0 end
  + case when s.places && s.asked_places then ${SAME_PLACE}
      when cardinality(s.places) > 0 and cardinality(s.asked_places) > 0 then ${OTHER_PLACE}
      when s.asked_place <> '' and position(s.asked_place in s.folded) > 0 then ${SAME_SPOT} else 0 end`

/** Of two sets of letters three by three that share `count`, what share of the smaller one is in the other. */
const WORDS = (count: string, one: string, other: string) =>
  `coalesce(${count}, 0)::float8 / greatest(least(cardinality(${one}), cardinality(${other})), ${LEAST_GRAMS})`
/** Below both of these a score is not worth its reckoning. */
const LEAST_WORDS = 0.2
const LEAST_MEANING = 0.7

/**
 * Public cases that tell the same, the nearest first: open ones, and those answered since a day, of the unit, those above and
 * below it. Cases that their office has not approved, or whose sender agrees no more, are not looked at.
 */
export function similarPublic(
  queries: Queries,
  told: Told,
  vector: CaseVector | null,
  since: CivilDate,
  most: number,
): Promise<SimilarPublic[]> {
  return queries.query<SimilarPublic>(
    `with recursive above as (
       select id, parent_id from units where id = $4
       union all select u.id, u.parent_id from above a join units u on u.id = a.parent_id
     ), below as (
       select id from units where id = $4
       union all select u.id from below b join units u on u.parent_id = b.id
     ), near as (select id from above union select id from below
     ), asked as materialized (
       select case_grams($1) as grams, case_places($2 || ' ' || $1) as places,
         case when $2 = '' then '' else case_folded($2) end as place
     ), shown as materialized (
       select c.id, p.title, c.state, c.received_on, c.category, p.folded, p.grams,
         case when p.space_id = $6 then ${nearness("p.embedding", "$7")} end as meaning
       from case_publications p join cases c on c.id = p.case_id
       where ${IS_PUBLIC}
         and (c.unit_id in (select id from near) or c.desk_unit_id in (select id from near))
         and (c.state in ('received', 'checking', 'waiting', 'passed')
           or (c.state in ('answered', 'closed') and c.settled_on >= $5::date and (select s.state from case_steps s
             where s.case_id = c.id and s.state in ('answered', 'refused') order by s.number desc limit 1) = 'answered'))
     ), shared as materialized (
       select s.id, count(*) as count from shown s cross join lateral unnest(s.grams) g(gram)
       join (select unnest(grams) as gram from asked) a using (gram) group by s.id
     ), near_by as materialized (
       select s.*, ${WORDS("h.count", "s.grams", "a.grams")} as words, $3::text as asked_category,
         a.places as asked_places, a.place as asked_place
       from asked a cross join shown s left join shared h using (id)
     ), placed as materialized (
       select s.*, case_places(s.folded) as places from near_by s
       where s.words >= ${LEAST_WORDS} or s.meaning >= ${LEAST_MEANING}
     ), scored as (select s.*, ${SCORE} as score from placed s)
     select id, title, state, received_on as "receivedOn", score from scored
     where score >= ${THRESHOLD} order by score desc, "receivedOn" desc, id limit $8`,
    [
      told.text,
      told.place,
      told.category,
      told.unit,
      since,
      vector?.space ?? null,
      vector && vectorLiteral(vector.values),
      most,
    ],
  )
}

/** A case that may be the same as another one, as officers see it. */
export interface SimilarCase {
  readonly id: number
  readonly code: string
  readonly text: string
  readonly state: CaseState
  readonly score: number
}

/**
 * Open cases of these units, public or not, that tell the same as this one, the nearest first. What is merged into it, or
 * it into, is no news.
 */
export function similarOf(
  queries: Queries,
  id: number,
  units: readonly number[],
  most: number,
): Promise<SimilarCase[]> {
  return queries.query<SimilarCase>(
    `with asked as materialized (
       select grams, category, case_places(place || ' ' || text) as places,
         case when place = '' then '' else case_folded(place) end as place from cases where id = $1
     ), shown as materialized (
       select c.id, c.code, c.text, c.place, c.state, c.category, c.grams from cases c
       where c.id <> $1 and (c.unit_id = any($2) or c.desk_unit_id = any($2))
         and c.state in ('received', 'checking', 'waiting', 'passed') order by c.received_on desc, c.id limit ${MOST_COMPARED}
     ), shared as materialized (
       select s.id, count(*) as count from shown s cross join lateral unnest(s.grams) g(gram)
       join (select unnest(grams) as gram from asked) a using (gram) group by s.id
     ), near_by as materialized (
       select s.*, ${WORDS("h.count", "s.grams", "a.grams")} as words, null::float8 as meaning,
         a.category as asked_category, a.places as asked_places, a.place as asked_place
       from asked a cross join shown s join shared h using (id)
     ), placed as materialized (
       select s.*, case_folded(s.place || ' ' || s.text) as folded, case_places(s.place || ' ' || s.text) as places
       from near_by s where s.words >= 0.4
     ), scored as (select s.*, ${SCORE} as score from placed s)
     select id, code, text, state, score from scored where score >= ${THRESHOLD} order by score desc, id limit $3`,
    [id, units, most],
  )
}
