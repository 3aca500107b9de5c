import type { FoundQuotation, Person, Span, Speaker, Token } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { backReference } from './back-reference'
import { maySpeak } from './may-speak'
import { namedBeside } from './named-beside'
import { countryIn, officeHolder } from './office-holder'
import { salient, speakerOf, type Memory } from './salience'
import { lastFirst, type Context, type Doc } from './speaker-context'
import { tokensIn } from './tokens-in'

/** The speakers of one quotation: those named by its source, or whoever a pronoun, an office or the lack of a source points to. */
export function speakersOf(context: Context, pack: LanguagePack, q: FoundQuotation, memory: Memory): readonly Speaker[] {
  const { doc } = context
  if (q.source === null) return q.cue === null ? memory.speakers : salient(context, pack, q.cue.start, null, memory)
  const source = q.source
  const tokens = tokensIn(doc.tokens, source)
  const first = tokens[0]
  if (first === undefined) return []
  const meant = (gender: 'female' | 'male' | null) => salient(context, pack, source.start, gender, memory).map((s) => ({ ...s, source }))
  const pronoun = tokens.length === 1 ? pack.people.pronouns.get(first.lower) : undefined
  if (pronoun?.number === 'one') return meant(pronoun.gender)
  if (pronoun?.number === 'two' || isPair(pack, tokens)) return pair(context, source, pack)
  if (pronoun?.number === 'many') return group(doc, pack, source, memory)
  const unnamed = pack.people.determiners.has(first.lower) && !/,/u.test(doc.article.text.slice(source.start, source.end))
  const named = unnamed ? [] : peopleIn(doc.people, doc.article.text, source, pack.people.joins)
  if (named.length > 0) return named.map((person) => speakerOf(person, source))
  const person = namedBeside(context, pack, tokens, source) ?? (unnamed ? null : officeHolder(context, pack, tokens, source))
  if (person) return [speakerOf(person, source)]
  const before = backReference(context, pack, tokens, source, memory)
  if (before) return before
  // “pihaknya”, “his office”, and what can be no source: whoever is spoken of
  const own = pack.people.ownSuffix?.test(first.lower) === true || pack.people.owners.has(first.lower)
  const other = own || !maySpeak(pack, tokens) ? meant(null) : []
  return other.length > 0 ? other : [described(doc, pack, source)]
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

/** A source that is no known person: its own words. */
function described(doc: Doc, pack: LanguagePack, source: Span): Speaker {
  const country = countryIn(pack, tokensIn(doc.tokens, source))
  return { name: doc.article.text.slice(source.start, source.end).replace(/\s+/gu, ' ').replace(/(?<=\p{Ll}{2})(?=\p{Lu})/gu, ' '), role: null, country, source }
}
