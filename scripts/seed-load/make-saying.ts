import type { Mention, Span, Via } from '../../lib/document'
import type { Chance } from './chance'
import { nameOf, type LoadCountry } from './countries'
import { PHRASES } from './phrases'

export type LoadLanguage = 'id' | 'en'
/** What a part of a saying does to a country. */
export type Turn = 'oppose' | 'support' | 'neutral' | 'own'

/** A part of a saying; spans index its text. */
interface Clause {
  readonly text: string
  /** null: it names no country. */
  readonly mention: Mention | null
  /** The words that take a side. */
  readonly side: Span | null
}

/** Something that is said, before any outlet reports it. */
export interface Saying {
  readonly language: LoadLanguage
  readonly opening: string
  readonly joint: string
  readonly clauses: readonly Clause[]
  readonly closing: string
}

/** Words as one outlet reports them, with what is in them; spans index `content`. */
export interface Reported {
  readonly content: string
  readonly clauses: readonly Clause[]
}

interface Subject {
  readonly country: LoadCountry
  readonly turn: Turn
}

/** A saying about these countries, or about none. `places`: invented names of places. */
export function makeSaying(from: Chance, language: LoadLanguage, subjects: readonly Subject[], places: readonly string[]): Saying {
  const { openings, closings, joints, plain } = PHRASES[language]
  const clauses = subjects.length === 0 ? [clauseOf(fill(from.pick(plain), language, from, places), null)] : subjects.map((subject) => countryClause(from, language, subject, places))
  return { language, opening: from.pick(openings), joint: from.pick(joints), clauses, closing: from.pick(closings) }
}

/** What an outlet makes of it: all of it, or without the beginning or the end. */
export function report({ opening, joint, clauses, closing }: Saying, leaves: 'nothing' | 'opening' | 'closing'): Reported {
  let content = leaves === 'opening' ? '' : `${opening}, `
  const placed = clauses.map((clause, at) => {
    if (at > 0) content += joint
    const start = content.length
    content += clause.text
    return { text: clause.text, mention: clause.mention === null ? null : shifted(clause.mention, start), side: clause.side === null ? null : shifted(clause.side, start) }
  })
  if (leaves !== 'closing') content += ` ${closing}`
  return { content, clauses: placed }
}

export function shifted<Of extends Span>(span: Of, by: number): Of {
  return { ...span, start: span.start + by, end: span.end + by }
}

function countryClause(from: Chance, language: LoadLanguage, { country, turn }: Subject, places: readonly string[]): Clause {
  const phrases = PHRASES[language]
  const name = nameOf(country.code, language)
  const way = from.next()
  const [via, words]: readonly [Via, string] = turn === 'own' ? ['pronoun', language === 'id' ? 'kami' : 'we']
    : way < 0.7 ? ['name', name] : way < 0.9 ? ['capital', country.capital] : ['institution', phrases.institution.replace('{C}', name)]
  return clauseOf(fill(from.pick(phrases[turn]), language, from, places), { country: country.code, via, words })
}

/** Puts the country in and takes the marks out. */
function clauseOf(pattern: string, named: { readonly country: string; readonly via: Via; readonly words: string } | null): Clause {
  const text = named === null ? pattern : pattern.replace('{C}', named.words)
  const plain = text.replaceAll('*', '')
  const before = pattern.replaceAll('*', '').indexOf('{C}')
  const marked = text.indexOf('*')
  const side = marked === -1 ? null : { start: marked, end: text.lastIndexOf('*') - 1 }
  return { text: plain, side, mention: named === null ? null : { start: before, end: before + named.words.length, country: named.country, via: named.via } }
}

/** Places, issues and numbers in their places. */
export function fill(pattern: string, language: LoadLanguage, from: Chance, places: readonly string[]): string {
  return pattern.replaceAll('{P}', from.pick(places)).replaceAll('{I}', from.pick(PHRASES[language].issues)).replaceAll('{N}', String(2 + from.below(97)))
}
