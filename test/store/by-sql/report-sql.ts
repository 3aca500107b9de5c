import type { Filter } from '../../../lib/document'
import { stated, type Condition } from '../../../lib/store/conditions'
import { given } from './given'
import { Prisma } from '../../../lib/store/prisma/client'
import { wordsCondition } from '../../../lib/store/quotations/words-sql'

/**
 * What selects among the reports of one statement, on `q` or the name given; speakers and language are the same for all of them.
 * `row`: what repeats the columns of `q`, a stance.
 */
export function reportConditions(filter: Filter, q = Prisma.sql`q`, row = q): readonly Condition[] {
  return [
    ...given(filter.outlet, (outlets) => Prisma.sql`coalesce(${row}.outlet, 'unknown') = any(${outlets}::text[])`),
    ...given(filter.kind, (kinds) => Prisma.sql`${row}.kind = any(${kinds}::text[])`),
    ...stated(filter.q, (search) => wordsCondition(search, q)),
    ...stated(filter.upload, (upload) => Prisma.sql`${row}.upload_id = ${upload}::text::bigint`),
  ]
}

/** `from`, `to` and `dated`, on the given column of local days. */
export function dayConditions(filter: Filter, day: Prisma.Sql): readonly Condition[] {
  return [
    ...stated(filter.from, (from) => Prisma.sql`${day} >= ${from}::text::date`),
    ...stated(filter.to, (to) => Prisma.sql`${day} <= ${to}::text::date`),
    ...stated(filter.dated, (dated) => (dated === 'yes' ? Prisma.sql`${day} is not null` : Prisma.sql`${day} is null`)),
  ]
}
