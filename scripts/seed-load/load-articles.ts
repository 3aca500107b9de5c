import { OUTLETS } from './outlets'
import type { Document } from '../../lib/document'
import { chance, falling, type Chance } from './chance'
import { COUNTRIES } from './countries'
import { inventWords } from './invent-names'
import { judge, type Verdict } from './judge-clauses'
import { makeArticle, type Statement } from './make-article'
import { makeSaying, type LoadLanguage, type Turn } from './make-saying'
import { makeSpeakers, type LoadSpeaker } from './make-speakers'

export interface LoadPlan {
  /** How many there are to be in all. */
  readonly quotations: number
  readonly seed: number
  readonly speakers?: number
}

/** Fixed, so that the same seed gives the same archive on every day. */
const FIRST_DAY = Date.UTC(2023, 9, 1)
/** Three years, less for a small archive: with few quotations a day nothing would be said again within a week. */
const MOST_DAYS = 3 * 365
const LEAST_A_DAY = 60
const HOUR = 3_600_000
/** Quotations of an article, on average. */
const AN_ARTICLE = 4.5
/** Planned; a quarter of them are cut so short, or come so late, that they are told apart, and 20 % are left. */
const REPEATED = 0.265
const UNDATED = 0.02
const UNNAMED = 0.08
const JOINT = 0.03

interface Repeat {
  readonly statement: Statement
  readonly until: number
  left: number
  /** Whether it was reported a second time: until then, and for ever where nobody does, it is no repeated one. */
  again: boolean
}

/**
 * Load data in the order of time: of the quotations 30 % name several countries and 30 % none, 20 % are reports of a statement that others
 * report too; some are abstained, undated, joint or of nobody. The same plan gives the same articles.
 */
export function* loadArticles({ quotations, seed, speakers = 2000 }: LoadPlan): Generator<Document> {
  const from = chance(seed)
  const people = makeSpeakers(from, speakers)
  const places = inventWords(from, 900)
  const someone = falling(people, 12)
  const somewhere = falling(COUNTRIES, 3)
  const anOutlet = falling(OUTLETS, 4)
  const leaning = leaningsOf(seed)
  const days = Math.min(MOST_DAYS, Math.ceil(quotations / LEAST_A_DAY))
  let open: readonly Repeat[] = []
  let [made, repeated] = [0, 0]
  for (let number = 1; made < quotations; number++) {
    const moment = made / quotations
    const { language, name: outlet } = anOutlet(from)
    const undated = from.happens(UNDATED)
    open = open.filter(({ left, until }) => left > 0 && until > moment * days)
    const statements = Array.from({ length: Math.min(quotations - made, 1 + from.below(2 * AN_ARTICLE - 1)) }, (): Statement => {
      made++
      const again = undated || !from.happens(0.5) ? undefined : open.find((one) => one.left > 0 && one.statement.saying.language === language)
      if (again !== undefined) {
        again.left--
        repeated += again.again ? 1 : 2
        again.again = true
        return again.statement
      }
      const statement = newStatement(from, language)
      // of nobody only the same words are one statement, and outlets leave some out
      if (!undated && statement.speakers.length > 0 && repeated + 2 * open.filter((one) => !one.again).length < REPEATED * made) {
        open = [...open, { statement, until: moment * days + 4, left: 1 + from.below(3), again: false }]
      }
      return statement
    })
    const distinct = [...new Map(statements.map((statement) => [statement.saying, statement])).values()]
    made -= statements.length - distinct.length
    repeated -= statements.length - distinct.length
    yield makeArticle(from, { number, language, outlet, moment, publishedAt: undated ? null : dateAt(from, moment * days), statements: distinct }, places)
  }

  function newStatement(by: Chance, language: LoadLanguage): Statement {
    const named = by.happens(UNNAMED) ? [] : by.happens(JOINT) ? [...new Set([someone(by), someone(by)])] : [someone(by)]
    const subjects = subjectsOf(by, named[0])
    const saying = makeSaying(by, language, subjects, places)
    return { saying, speakers: named, verdicts: subjects.map(({ country, turn }): Verdict => judge(by, country.code, turn)) }
  }

  function subjectsOf(by: Chance, speaker: LoadSpeaker | undefined) {
    const share = by.next()
    const count = share < 0.3 ? 0 : share < 0.7 ? 1 : by.happens(0.7) ? 2 : 3
    const countries = new Set<(typeof COUNTRIES)[number]>()
    const own = by.happens(0.12) ? COUNTRIES.find(({ code }) => code === speaker?.country) : undefined
    if (own !== undefined && count > 0) countries.add(own)
    while (countries.size < count) countries.add(somewhere(by))
    return [...countries].map((country) => ({ country, turn: country === own ? ('own' as const) : turnToward(by, leaning(speaker, country.code)) }))
  }
}

/** Who is for and who against a country stays the same, so that means are not all zero. In [-0.4, 0.4]. */
function leaningsOf(seed: number): (speaker: LoadSpeaker | undefined, country: string) => number {
  return (speaker, country) => chance(seed + (speaker?.id ?? -1) * 7919 + country.charCodeAt(0) * 31 + country.charCodeAt(1)).next() * 0.8 - 0.4
}

function turnToward(by: Chance, lean: number): Turn {
  if (by.happens(0.25)) return 'neutral'
  return by.next() < 0.5 + lean ? 'support' : 'oppose'
}

/** With a time of day; within two days of the given one, as the order of an archive is never quite that of its dates. */
function dateAt(by: Chance, at: number): string {
  const day = Math.floor(at + by.next() * 2)
  return `${new Date(FIRST_DAY + day * 24 * HOUR + by.below(24) * HOUR).toISOString().slice(0, 13)}:00:00+07:00`
}
