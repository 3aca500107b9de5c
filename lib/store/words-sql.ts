import { Prisma } from './prisma/client'

/** Languages whose inflection Postgres knows, as the column `words` of a quotation is made: "menyerang" and "serangan" are one word. Others match as written. */
const CONFIGURATIONS = [['id', 'indonesian'], ['en', 'english']] as const

/** Quotations whose lead or content holds the words, on `q` or the name given; read as a search box does: all words, `or`, `-without`, `"in this order"`. */
export function wordsCondition(search: string, q = Prisma.sql`q`): Prisma.Sql {
  const known = CONFIGURATIONS.map(([language]) => language)
  const alternatives = [
    ...CONFIGURATIONS.map(([language, configuration]) => Prisma.sql`${q}.language = ${language} and ${q}.words @@ ${query(configuration, search)}`),
    Prisma.sql`${q}.language <> all(${known}::text[]) and ${q}.words @@ ${query('simple', search)}`,
  ]
  return Prisma.sql`(${Prisma.join(alternatives, ' or ')})`
}

function query(configuration: string, search: string): Prisma.Sql {
  return Prisma.sql`websearch_to_tsquery(${configuration}::text::regconfig, ${search})`
}
