import type { AttributedQuotation, Boilerplate } from '../../../lib/document'
import { findCountries } from '../../../lib/analysis/countries/find-countries'
import { findPeople } from '../../../lib/analysis/people/find-people'
import { findQuotations } from '../../../lib/analysis/quotations/find-quotations'
import { attributeSpeakers } from '../../../lib/analysis/speakers/attribute-speakers'
import { readText } from '../text/read-text'

/** The attributed quotations of a text. */
export function quote(text: string, language: string, boilerplate: readonly Boilerplate[] = []): readonly AttributedQuotation[] {
  const read = readText(text, language, boilerplate)
  const metadata = { title: null, byline: null, outlet: null, publishedAt: null, updatedAt: null, section: null, agency: null, dateline: null, url: null, dateGuess: null, said: [] }
  const people = { ...read, ...findPeople(read), metadata }
  const named = { ...people, ...findCountries(people) }
  const found = { ...named, ...findQuotations(named) }
  return attributeSpeakers(found).attributedQuotations
}

/** The quotations in one line each: “kind [cue] source: content”. */
export function shown(text: string, language: string): readonly string[] {
  const source = (q: AttributedQuotation) => (q.source === null ? '-' : text.slice(q.source.start, q.source.end))
  return quote(text, language).map((q) => `${q.kind} [${q.cue?.text ?? ''}] ${source(q)}: ${text.slice(q.start, q.end)}`)
}

/** Who says what, a line each: “Rina Wati & Bayu Santoso: content”; “?” where nobody is told. */
export function told(text: string, language: string): readonly string[] {
  return quote(text, language).map(({ start, end, speakers }) => `${speakers.map(({ name }) => name).join(' & ') || '?'}: ${text.slice(start, end)}`)
}

/** The names of whoever says each quotation: “Rina Wati + Bayu Santoso”. */
export function speakersOf(text: string, language: string): readonly string[] {
  return quote(text, language).map(({ speakers }) => speakers.map(({ name }) => name).join(' + '))
}
