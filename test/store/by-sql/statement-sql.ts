import { onlyCountry, type Filter } from '../../../lib/document'
import { and, type Condition } from '../../../lib/store/conditions'
import { Prisma } from '../../../lib/store/prisma/client'
import { dayConditions, reportConditions } from './report-sql'
import { judgedConditions, stanceConditions } from './stance-sql'

/**
 * Counting statements: the earliest report among those that the filter selects, whatever the period, stands for its statement and dates
 * it; toward a country, the earliest that has a stance toward it, so that no country is lost which only a fuller report names.
 */
function countsStatements(filter: Filter): boolean {
  return filter.counting !== 'reports'
}

/** Whether the filter tells reports of one statement apart; if not, what stands is written down with them. */
function tellsReportsApart(filter: Filter): boolean {
  return reportConditions(filter).length > 0
}

/** Names of a quotation and a stance of it, and of an earlier report and a stance of that. */
interface Names {
  readonly q: Prisma.Sql
  readonly s: Prisma.Sql
  readonly earlier: Prisma.Sql
  readonly itsStance: Prisma.Sql
}
const OUTER: Names = { q: Prisma.sql`q`, s: Prisma.sql`s`, earlier: Prisma.sql`e`, itsStance: Prisma.sql`t` }
const INNER: Names = { q: Prisma.sql`e`, s: Prisma.sql`t`, earlier: Prisma.sql`f`, itsStance: Prisma.sql`u` }

/** Of what an answer has one line each, so that a statement counts once in each. */
export type Each = 'outlet' | 'kind'

interface Options {
  readonly each?: Each | undefined
  readonly names?: Names
}

/** Stances that stand for their statement, on `s`. */
export function standingStance(filter: Filter, { each, names = OUTER }: Options = {}): readonly Condition[] {
  if (!countsStatements(filter)) return []
  const { q, s, earlier, itsStance } = names
  if (each === undefined && !tellsReportsApart(filter)) return [Prisma.sql`${s}.stands`]
  return [Prisma.sql`(${s}.stands or not exists (select from quotation ${q} join quotation ${earlier} on ${isEarlier(filter, names, each)}
    join stance ${itsStance} on ${itsStance}.quotation_id = ${earlier}.id where ${q}.id = ${s}.quotation_id and ${itsStance}.country = ${s}.country))`]
}

/** Quotations that stand for their statement whatever they say of countries, on `q`. */
function standingReport(filter: Filter, { each, names = OUTER }: Options): readonly Condition[] {
  if (!countsStatements(filter)) return []
  const { q, earlier } = names
  if (each === undefined && !tellsReportsApart(filter)) return [Prisma.sql`${q}.nth = 1`]
  return [Prisma.sql`(${q}.nth = 1 or not exists (select from quotation ${earlier} where ${isEarlier(filter, names, each)}))`]
}

/**
 * Quotations with a stance that the filter selects, on `q`. Where it asks for several countries, several reports of a statement may
 * stand for it, each toward another; of these the earliest counts.
 */
export function withStance(filter: Filter, each?: Each): readonly Condition[] {
  if (stanceConditions(filter).length === 0) return standingReport(filter, { each })
  const selected = holdsStance(filter, { each, names: OUTER })
  if (!countsStatements(filter) || onlyCountry(filter) !== undefined) return [selected]
  const { earlier } = OUTER
  const others = and([...dayConditions(filter, Prisma.sql`${earlier}.day`), holdsStance(filter, { each, names: INNER })])
  return [selected, Prisma.sql`(q.nth = 1 or not exists (select from quotation ${earlier} where ${isEarlier(filter, OUTER, each)} and ${others}))`]
}

/** Leaving out the own country alone leaves out what names no other; quotations that name no country at all stay. */
function holdsStance(filter: Filter, { each, names }: Options & { readonly names: Names }): Condition {
  const { q, s } = names
  const conditions = and([...stanceConditions(filter, s), ...standingStance(filter, { each, names })])
  if (judgedConditions(filter).length > 0) return Prisma.sql`exists (select from stance ${s} where ${s}.quotation_id = ${q}.id and ${conditions})`
  // nearly all of them: one set to look into is made faster than each is looked up
  return Prisma.sql`(${q}.id in (select ${s}.quotation_id from stance ${s} where ${conditions})
    or ${and([Prisma.sql`${q}.id not in (select ${s}.quotation_id from stance ${s})`, ...standingReport(filter, { each, names })])})`
}

/** An earlier report of the statement that the filter selects too. */
function isEarlier(filter: Filter, { q, earlier }: Names, each: Each | undefined): Condition {
  const alike = each === 'outlet' ? [Prisma.sql`coalesce(${earlier}.outlet, 'unknown') = coalesce(${q}.outlet, 'unknown')`] : each === 'kind' ? [Prisma.sql`${earlier}.kind = ${q}.kind`] : []
  return and([Prisma.sql`${earlier}.statement_id = ${q}.statement_id and ${earlier}.nth < ${q}.nth`, ...alike, ...reportConditions(filter, earlier)])
}
