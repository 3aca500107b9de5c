import { expandCountries, type StanceFilter } from '../../../lib/document'
import { stated, type Condition } from '../../../lib/store/conditions'
import { given } from './given'
import { Prisma } from '../../../lib/store/prisma/client'

/** What selects stances, on `s` or the name given: they hold for one and the same stance. */
export function stanceConditions(filter: StanceFilter, s = Prisma.sql`s`): readonly Condition[] {
  return [...judgedConditions(filter, s), ...(filter.self === 'exclude' ? [Prisma.sql`not ${s}.own`] : [])]
}

/** Conditions that do not ask who speaks. */
export function judgedConditions({ country, label, via, min, max, confidenceMin }: StanceFilter, s = Prisma.sql`s`): readonly Condition[] {
  return [
    ...given(country, (values) => Prisma.sql`${s}.country = any(${[...expandCountries(values)]}::text[])`),
    ...given(label, (labels) => Prisma.sql`${s}.label = any(${labels}::text[])`),
    ...given(via, (ways) => Prisma.sql`${s}.via && ${ways}::text[]`),
    ...stated(min, (least) => Prisma.sql`${s}.score >= ${least}::float8`),
    ...stated(max, (most) => Prisma.sql`${s}.score <= ${most}::float8`),
    ...stated(confidenceMin, (least) => Prisma.sql`${s}.confidence >= ${least}::float8`),
  ]
}
