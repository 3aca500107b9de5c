import type { Span } from '../../document'
import { database } from '../client'
import { Prisma } from '../prisma/client'

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

/** The languages in which every word of a search is too common to be looked for (“the”, “dan”), as ISO 639-1 codes. */
export async function tooCommonIn(search: string): Promise<readonly string[]> {
  const numbers = CONFIGURATIONS.map(([language, configuration]) => Prisma.sql`(${language}, numnode(${query(configuration, search)}))`)
  const rows = await database().$queryRaw<{ language: string }[]>`select language from (values ${Prisma.join(numbers)}) as searched (language, words) where words = 0 and numnode(${query('simple', search)}) > 0`
  return rows.map(({ language }) => language)
}

function query(configuration: string, search: string): Prisma.Sql {
  return Prisma.sql`websearch_to_tsquery(${configuration}::text::regconfig, ${search})`
}

/** Mark the beginning and the end of a word found; in no text, for the private characters are taken out of it first. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'] as const

/** The lead and content of `q` with the words found marked, as `foundSpans` reads it; null without a search. */
export function markedWords(search: string | undefined): Prisma.Sql {
  if (search === undefined) return Prisma.sql`null::text`
  // the parser would drop tags: their brackets give way to others of the same length
  const shown = Prisma.sql`translate(q.lead || q.content, ${`<>${OPEN}${CLOSE}`}, '‹›  ')`
  const known = CONFIGURATIONS.map(([language, configuration]) => Prisma.sql`when ${language} then ${headline(configuration, shown, search)}`)
  return Prisma.sql`case q.language ${Prisma.join(known, ' ')} else ${headline('simple', shown, search)} end`
}

/** Where the marked words stand, in UTF-16 units of the text without the marks. */
export function foundSpans(marked: string): readonly Span[] {
  let marks = 0
  return [...marked.matchAll(new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g'))].map(({ index, 1: word = '' }) => {
    const start = index - marks
    marks += 2
    return { start, end: start + word.length }
  })
}

function headline(configuration: string, shown: Prisma.Sql, search: string): Prisma.Sql {
  return Prisma.sql`ts_headline(${configuration}::text::regconfig, ${shown}, ${query(configuration, search)}, ${`HighlightAll=true, StartSel=${OPEN}, StopSel=${CLOSE}`})`
}
