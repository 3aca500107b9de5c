import type { FoundQuotation, Person, Span, Speaker, Token } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { countryAt } from '../people/country-at'
import { firstEndingAfter } from '../text/outside'
import { firstStartingFrom, lastFirst, mayBeMeant, type Context, type Doc, type NamedPerson } from './speaker-context'

/** Who spoke last, and where. */
export interface Memory {
  readonly speakers: readonly Speaker[]
  readonly offset: number
}

/** The speakers of one quotation: those named by its source, or whoever a pronoun, an office or the lack of a source points to. */
export function speakersOf(context: Context, pack: LanguagePack, q: FoundQuotation, memory: Memory): readonly Speaker[] {
  const { doc } = context
  if (q.source === null) return q.cue === null ? memory.speakers : salient(context, q.cue.start, null, memory)
  const source = q.source
  const tokens = tokensIn(doc.tokens, source)
  const first = tokens[0]
  if (first === undefined) return []
  const pronoun = tokens.length === 1 ? pack.people.pronouns.get(first.lower) : undefined
  if (pronoun?.number === 'one') return salient(context, source.start, pronoun.gender, memory).map((s) => ({ ...s, source }))
  if (pronoun?.number === 'two' || isPair(pack, tokens)) return pair(context, source, pack)
  if (pronoun?.number === 'many') return group(doc, pack, source, memory)
  const unnamed = pack.people.determiners.has(first.lower) && !/,/u.test(doc.article.text.slice(source.start, source.end))
  const named = unnamed ? [] : peopleIn(doc.people, doc.article.text, source, pack.people.joins)
  if (named.length > 0) return named.map((person) => speakerOf(person, source))
  return [officeHolder(context, pack, tokens, source) ?? described(doc, pack, source)]
}

function tokensIn(tokens: readonly Token[], span: Span): readonly Token[] {
  const first = firstEndingAfter(tokens, span.start)
  let last = first
  while (last < tokens.length && (tokens[last]?.start ?? Infinity) < span.end) last++
  return tokens.slice(first, last)
}

function peopleIn(people: readonly Person[], text: string, span: Span, joins: ReadonlySet<string>): readonly Person[] {
  const joined = (between: string) => between.length < 60 && between.split(/[\s,]+/u).some((word) => joins.has(word.toLowerCase()))
  const inside = people.flatMap((person) => person.mentions.filter((m) => m.start >= span.start && m.end <= span.end).map((mention) => ({ person, mention })))
  const persons = inside.filter(({ person }) => person.kind === 'person')
  const chosen = persons.length > 0 ? persons : inside.filter(({ mention }) => mention.end - mention.start >= (span.end - span.start) * 0.8)
  const inOrder = [...chosen].sort((a, b) => a.mention.start - b.mention.start)
  // “Kepala Dinas Rina Wati”: the name stands last; before it only those joined with it speak too.
  let from = inOrder.length - 1
  while (from > 0 && joined(text.slice(inOrder[from - 1]?.mention.end ?? 0, inOrder[from]?.mention.start ?? 0))) from--
  const speaking = inOrder.slice(Math.max(from, 0)).map(({ person }) => person)
  return speaking.filter((person, i) => speaking.indexOf(person) === i)
}

function speakerOf(person: Person, source: Span): Speaker {
  return { name: person.name, role: person.role, country: person.country, source }
}

function isPair(pack: LanguagePack, tokens: readonly Token[]): boolean {
  return pack.people.pairs.has(tokens[0]?.lower ?? '') && tokens.length <= 4
}

/** The two people named last before a joint source. */
function pair(context: Context, source: Span, pack: LanguagePack): readonly Speaker[] {
  const persons: Person[] = []
  for (const { person } of lastFirst(context, source.start)) {
    if (person.kind === 'person' && !persons.includes(person)) persons.push(person)
    if (persons.length === 2) break
  }
  return persons.length === 2 ? persons.reverse().map((person) => speakerOf(person, source)) : [described(context.doc, pack, source)]
}

/** “mereka”, “they”: the last speakers where they are several or no person; otherwise the word itself. */
function group(doc: Doc, pack: LanguagePack, source: Span, memory: Memory): readonly Speaker[] {
  const [last] = memory.speakers
  if (last && !doc.people.some((person) => person.kind === 'person' && person.name === last.name)) return memory.speakers.map((s) => ({ ...s, source }))
  return [described(doc, pack, source)]
}

/** Whom “dia”, “he” or a source-less cue means: the subject of the sentence before, or the last speaker; never someone named in what is said. */
function salient(context: Context, offset: number, gender: 'female' | 'male' | null, memory: Memory): readonly Speaker[] {
  const { doc } = context
  const fits = (person: Person) => mayBeMeant(context, person) && (gender === null || person.gender === null || person.gender === gender)
  const sentence = firstEndingAfter(doc.sentences, offset)
  const subject = [sentence, sentence - 1, sentence - 2].map((index) => subjectIn(context, doc.sentences[index], offset, fits)).find((found) => found !== null)
  const last = memory.speakers[0]
  const lastIsNear = last !== undefined && memory.offset >= (doc.sentences[sentence - 2]?.start ?? 0)
  if (subject && (!lastIsNear || subject.mention.start > memory.offset)) return [{ ...speakerOf(subject.person, subject.mention), source: null }]
  const lastPerson = last && context.byName.get(last.name)
  if (last && (gender === null || !lastPerson || lastPerson.gender === null || lastPerson.gender === gender)) return [{ ...last, source: null }]
  const before = lastFirst(context, offset).find(({ person }) => fits(person))
  return before ? [{ ...speakerOf(before.person, before.mention), source: null }] : memory.speakers
}

/** The first person named in a sentence before an offset, outside what is said. */
function subjectIn(context: Context, sentence: Span | undefined, before: number, fits: (person: Person) => boolean): NamedPerson | null {
  if (!sentence) return null
  for (let i = firstStartingFrom(context.speaking, sentence.start); i < context.speaking.length; i++) {
    const named = context.speaking[i]
    if (named === undefined || named.mention.end > Math.min(before, sentence.end)) return null
    if (fits(named.person)) return named
  }
  return null
}

/** “presiden itu”, “the prime minister”: the person with that office named last before it. */
function officeHolder(context: Context, pack: LanguagePack, tokens: readonly Token[], source: Span): Speaker | null {
  const { people } = pack
  if (tokens.some((token) => people.determiners.has(token.lower))) return null
  const country = tokens.flatMap((_, i) => countryAt(pack, tokens, i)?.country ?? [])[0] ?? null
  const office = officeWords(pack, tokens)
  if (office.length === 0) return null
  const holds = (person: Person) => person.kind === 'person' && person.role !== null && (country === null || person.country === null || country === person.country) && sameOffice(pack, person.role.toLowerCase().split(' '), office)
  const holders = new Set(context.doc.people.filter(holds))
  if (holders.size === 0) return null
  const holder = lastFirst(context, source.start).find(({ person }) => holders.has(person))?.person ?? [...holders][0]
  return holder ? speakerOf(holder, source) : null
}

/** The words of an office, without what points back and the country. */
function officeWords(pack: LanguagePack, tokens: readonly Token[]): readonly string[] {
  const words: string[] = []
  for (let i = 0; i < tokens.length; i++) {
    const country = countryAt(pack, tokens, i)
    const lower = tokens[i]?.lower ?? ''
    if (country) i += country.length - 1
    else if (!pack.people.demonstratives.has(lower)) words.push(lower)
  }
  return words
}

function sameOffice(pack: LanguagePack, role: readonly string[], office: readonly string[]): boolean {
  const long = (words: readonly string[]) => words.flatMap((word) => pack.people.shortOffices.get(word) ?? [word])
  const a = long(role)
  const b = long(office)
  return b.every((word) => a.includes(word)) || (b.length > 1 && a.every((word) => b.includes(word)))
}

/** A source that is no known person: its own words. */
function described(doc: Doc, pack: LanguagePack, source: Span): Speaker {
  const tokens = tokensIn(doc.tokens, source)
  const country = tokens.flatMap((_, i) => countryAt(pack, tokens, i)?.country ?? [])[0] ?? null
  return { name: doc.article.text.slice(source.start, source.end).replace(/\s+/gu, ' ').replace(/(?<=\p{Ll}{2})(?=\p{Lu})/gu, ' '), role: null, country, source }
}
