import type { CountryLexicon } from '../../languages/shared/country-lexicon'
import type { FoundQuotation, Has, Mention, Person, Span } from '../../document'
import { gather } from '../gather'
import { firstEndingAfter } from '../text/outside'
import type { ReadToken } from '../words/read-tokens'

export interface Doc extends Has<'article' | 'metadata' | 'quoted' | 'sentences' | 'people' | 'mentions' | 'foundQuotations'> {
  readonly tokens: readonly ReadToken[]
}

export interface NamedPerson {
  readonly person: Person
  readonly mention: Span
}

/** A document with its people laid out in the order of the text. */
export interface Context {
  readonly doc: Doc
  /** Every mention of a person or organisation, in text order. */
  readonly named: readonly NamedPerson[]
  /** The same without those inside what is said: who is named in speech is not who speaks. */
  readonly speaking: readonly NamedPerson[]
  /** The persons by name. */
  readonly byName: ReadonlyMap<string, Person>
  /** The countries of persons and organisations by name, where the text tells them. */
  readonly countryByName: ReadonlyMap<string, string>
  /** Where each is named first. */
  readonly firstMention: ReadonlyMap<string, Span>
  /** The first 50 places where leaders are named. */
  readonly leaders: readonly Mention[]
  /** The country the article is about: where it was written abroad, else the one named first and most; null: none stands out. */
  readonly home: string | null
  /** The state of the dateline, where the article was written abroad; null: it tells none. */
  readonly written: string | null
  /** The names of persons and organisations. */
  readonly names: ReadonlySet<string>
  /** The persons and organisations by each word of their names. */
  readonly byNameWord: ReadonlyMap<string, readonly Person[]>
  /** Where a person is named first; Infinity: nobody is. */
  readonly personsFrom: number
}

/** So many mentions of leaders are kept: the cost of a source does not grow with the article. */
const LEADERS = 50

export function speakerContext(doc: Doc, countries: CountryLexicon): Context {
  const named: NamedPerson[] = []
  const byName = new Map<string, Person>()
  const countryByName = new Map<string, string>()
  const firstMention = new Map<string, Span>()
  const byNameWord = new Map<string, Person[]>()
  let personsFrom = Infinity
  for (const person of doc.people) {
    const { name, country, mentions } = person
    for (const mention of mentions) named.push({ person, mention })
    if (person.kind === 'person') byName.set(name, person)
    if (country !== null) countryByName.set(name, country)
    if (mentions[0]) firstMention.set(name, mentions[0])
    if (mentions[0] && person.kind === 'person') personsFrom = Math.min(personsFrom, mentions[0].start)
    for (const word of name.split(' ')) {
      const namesakes = byNameWord.get(word)
      if (namesakes) namesakes.push(person)
      else byNameWord.set(word, [person])
    }
  }
  named.sort((a, b) => a.mention.start - b.mention.start)
  const said = joined([...doc.quoted.filter((q) => q.depth === 0), ...doc.foundQuotations, ...gather(doc.foundQuotations, (q) => begunBefore(doc, q))])
  let next = 0
  const speaking = named.filter(({ mention }) => {
    while (next < said.length && (said[next]?.end ?? 0) <= mention.start) next++
    const span = said[next]
    return span === undefined || mention.start < span.start
  })
  return { doc, named, speaking, byName, countryByName, firstMention, home: countryOf(doc, countries), written: writtenIn(doc, countries), names: new Set(doc.people.map(({ name }) => name)), byNameWord, personsFrom, leaders: doc.mentions.filter(({ via }) => via === 'leader').slice(0, LEADERS) }
}

const none: readonly Span[] = []

// “| Rina Wati |, kata dia, harus pulang”: what is said has begun before the attribution
function begunBefore({ article, sentences }: Doc, { start, cue, source, rule }: FoundQuotation): readonly Span[] {
  if (cue === null || cue.start > start || !/\/(?:cue-behind-content|own-cue|according-to)$/u.test(rule)) return none
  const from = Math.min(cue.start, source?.start ?? cue.start)
  const sentence = sentences[firstEndingAfter(sentences, from)]
  return sentence && (rule.endsWith('/cue-behind-content') || /,\s*$/u.test(article.text.slice(sentence.start, from))) ? [{ start: sentence.start, end: from }] : none
}

/** Papers write of the world from their own capital, so a dateline there tells nothing. */
function countryOf({ article, metadata, mentions, foundQuotations }: Doc, lexicon: CountryLexicon): string | null {
  const named = mentions.filter(({ via }) => via !== 'leader')
  const [first] = named
  if (first === undefined) return null
  const written = writtenIn({ article, metadata, mentions }, lexicon)
  if (written !== null) return written
  // what is spoken of is no state of the one who speaks: “perundingan dengan Peru rampung,” kata Menteri Perdagangan
  if (foundQuotations.some((q) => q.start <= first.start && first.end <= q.end)) return null
  const counts = new Map<string, number>()
  for (const { country } of named) counts.set(country, (counts.get(country) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return most > 1 && counts.get(first.country) === most ? first.country : null
}

function writtenIn({ article, metadata, mentions }: Pick<Doc, 'article' | 'metadata' | 'mentions'>, lexicon: CountryLexicon): string | null {
  const place = metadata.dateline?.toLowerCase()
  if (place === undefined) return null
  // the place may be named nowhere else in the report
  const written = firstListed(place.split(', '), lexicon) ?? mentions.find(({ start, end, via }) => via !== 'leader' && place.includes(article.text.slice(start, end).toLowerCase()))
  return written?.country && written.country !== lexicon.home ? written.country : null
}

const listed = new WeakMap<CountryLexicon, ReadonlyMap<string, { readonly country: string; readonly order: number }>>()

/** The one of some places (lower case) that the lexicon lists first as a country's. */
function firstListed(places: readonly string[], lexicon: CountryLexicon): { readonly country: string } | undefined {
  const byForm = listed.get(lexicon) ?? formsInOrder(lexicon)
  listed.set(lexicon, byForm)
  return places.flatMap((place) => byForm.get(place) ?? []).sort((a, b) => a.order - b.order)[0]
}

function formsInOrder({ forms }: CountryLexicon): ReadonlyMap<string, { readonly country: string; readonly order: number }> {
  const byForm = new Map<string, { readonly country: string; readonly order: number }>()
  for (const [order, { form, country }] of forms.entries()) {
    const lower = form.toLowerCase()
    if (country !== null && !byForm.has(lower)) byForm.set(lower, { country, order })
  }
  return byForm
}

/** Spans in order, overlapping ones as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && start <= last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else result.push({ start, end })
  }
  return result
}

/** How many mentions are looked through: the cost of a source does not grow with the article. */
const NEAR = 200

/** The mention nearest before an offset that passes a test, among the last 200. */
export function nearestBefore({ named }: Pick<Context, 'named'>, offset: number, passes: (person: Person) => boolean): NamedPerson | undefined {
  const end = firstStartingFrom(named, offset)
  for (let i = end - 1; i >= 0 && i >= end - NEAR; i--) {
    const each = named[i]
    if (each && passes(each.person)) return each
  }
  return undefined
}

/** Index of the first mention that starts at an offset or behind it. */
export function firstStartingFrom(named: readonly NamedPerson[], offset: number): number {
  let low = 0
  let high = named.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((named[middle]?.mention.start ?? 0) >= offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Whether a pronoun may mean them: a person, or a lone name where the text shows nobody to be a person. */
export function mayBeMeant({ byName }: Context, person: Person): boolean {
  return person.kind === 'person' || (byName.size === 0 && !/^\p{Lu}+$/u.test(person.name))
}
