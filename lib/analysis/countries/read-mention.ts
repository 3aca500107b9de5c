import { leadToFather } from '../../languages/shared/fathers'
import { foldWord } from './scan-words'
import { inOffice } from './in-office'
import { endOf, startOf } from './name-row'
import type { CompiledLexicon, FormEntry } from './compile-lexicon'
import type { CountryMatches } from './country-matches'
import type { FormMatch } from './form-trie'
import type { Has, Mention, Span } from '../../document'
import type { Leader } from '../../languages/shared/country-lexicon'

type Context = Has<'metadata' | 'people'>
type Match = FormMatch<FormEntry>

/** The mention that a match is in its context; null: it names no country there. */
export function readMention(match: Match, found: CountryMatches, doc: Context, lexicon: CompiledLexicon): Mention | null {
  const span = spanOf(match, found)
  // "US$ 5 million": money
  if (found.text[span.end] === '$') return null
  for (const entry of match.entries) {
    const mention = entry.kind === 'leader' ? leaderMention(entry, match, span, found, doc, lexicon) : formMention(entry, match, span, found, doc, lexicon)
    if (mention) return mention
  }
  return null
}

function spanOf(match: Match, found: CountryMatches): Span {
  // a dot that ends "U.S." stays in; the rest of a form ends with its last word
  return { start: startOf(found, match.from) ?? 0, end: endOf(found, match.to - 1) ?? 0 }
}

function formMention(entry: FormEntry & { kind: 'form' }, match: Match, span: Span, found: CountryMatches, doc: Context, lexicon: CompiledLexicon): Mention | null {
  const { country, via, sign } = entry.form
  if (country === null) return null
  if (entry.notInCapitals && lineOfCapitals(found.text, span)) return null
  if (entry.personal && insidePerson(span, doc) && !pairedByHyphen(match, found)) return null
  const before = found.text.slice(Math.max(0, span.start - 40), span.start)
  if (isExcluded(span, before, found.text, lexicon)) return null
  const wordBefore = found.words[match.from - 1]
  if (leadToFather.has(wordBefore?.text ?? '')) return null
  if (lexicon.ethnicBefore(before, wordBefore)) return null
  const people = via === 'name' ? lexicon.peopleBefore(before, wordBefore) : null
  const { start, end } = span
  if (people) return { start: start - people[0].length, end, country, via: 'demonym' }
  return sign === undefined ? { start, end, country, via } : { start, end, country, via, sign }
}

/** A leader's name stands for the state while in office, unless it is part of another name or said of one who has left it. */
function leaderMention(entry: FormEntry & { kind: 'leader' }, match: Match, span: Span, found: CountryMatches, doc: Context, lexicon: CompiledLexicon): Mention | null {
  if (!inOffice(entry.leader, doc.metadata.publishedAt)) return null
  if (entry.short && !namedInFull(entry.leader, found)) return null
  if (match.to - match.from === 1 && partOfOtherName(match, found, lexicon)) return null
  if (formerBefore(match, found, lexicon)) return null
  return { start: span.start, end: span.end, country: entry.leader.country, via: 'leader' }
}

function namedInFull(leader: Leader, found: CountryMatches): boolean {
  return found.matches.some((match) => match.entries.some((entry) => entry.kind === 'leader' && !entry.short && entry.leader === leader))
}

/** "Hunter Biden": another capitalised word right before a surname, which is no title. */
function partOfOtherName(match: Match, found: CountryMatches, lexicon: CompiledLexicon): boolean {
  const before = found.words[match.from - 1]
  if (!before || found.text.slice(endOf(found, match.from - 1), startOf(found, match.from)) !== ' ') return false
  if (!/^\p{Lu}/u.test(before.text) || lexicon.titles.has(before.key)) return false
  // "Presiden AS Trump": a country before a name is no given name
  return !found.matches.some((other) => other.to === match.from)
}

/** "mantan Presiden AS Barack Obama": the office is over. */
function formerBefore(match: Match, found: CountryMatches, lexicon: CompiledLexicon): boolean {
  for (let at = match.from - 1; at >= Math.max(0, match.from - 4); at--) {
    const word = found.words[at]
    if (word && lexicon.former.has(word.key)) return !/[.,;:!?\n"“”]/.test(found.text.slice(endOf(found, at), startOf(found, match.from)))
  }
  return false
}

// "20 juta dolar AS", "tersangka AS (34)"
function isExcluded(span: Span, before: string, text: string, { excluded }: CompiledLexicon): boolean {
  const rules = excluded(text.slice(span.start, span.end))
  if (rules.length === 0) return false
  const after = text.slice(span.end, span.end + 24)
  return rules.some((rule) => (rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true))
}

function insidePerson(span: Span, doc: Context): boolean {
  return doc.people.some((person) => person.kind === 'person' && person.mentions.some((name) => name.start <= span.start && name.end >= span.end))
}

// “India-Peru ties”: two countries, and no double name
function pairedByHyphen(match: Match, found: CountryMatches): boolean {
  const joined = (left: Match, right: Match) => left.to === right.from && /^[-–‑]$/u.test(found.text.slice(endOf(found, left.to - 1), startOf(found, right.from)))
  return found.matches.some((other) => joined(match, other) || joined(other, match))
}

function lineOfCapitals(text: string, span: Span): boolean {
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  const end = text.indexOf('\n', span.end)
  const line = text.slice(start, end < 0 ? undefined : end)
  return !/\p{Ll}/u.test(line) && foldWord(line).length > 4
}
