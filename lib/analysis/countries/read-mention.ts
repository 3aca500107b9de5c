import { leadToFather } from '../../languages/shared/fathers'
import { foldWord } from './scan-words'
import { inOffice } from './in-office'
import { endOf, startOf } from './name-row'
import { firstEndingAfter } from '../text/outside'
import type { CompiledLexicon, FormEntry } from './compile-lexicon'
import type { CountryMatches } from './country-matches'
import type { FormMatch } from './form-trie'
import type { Has, Mention, Span } from '../../document'

interface Context extends Has<'metadata'> {
  /** Where persons are named, in text order. */
  readonly names: readonly Span[]
}
type Match = FormMatch<FormEntry>

/** The mention that the match with this index is in its context; null: it names no country there. */
export function readMention(at: number, found: CountryMatches, doc: Context, lexicon: CompiledLexicon): Mention | null {
  const match = found.matches[at]
  if (!match) return null
  const span = spanOf(match, found)
  // "US$ 5 million": money
  if (found.text[span.end] === '$') return null
  for (const entry of match.entries) {
    const mention = entry.kind === 'leader' ? leaderMention(entry, at, match, span, found, doc, lexicon) : formMention(entry, at, match, span, found, doc, lexicon)
    if (mention) return mention
  }
  return null
}

function spanOf(match: Match, found: CountryMatches): Span {
  // a dot that ends "U.S." stays in; the rest of a form ends with its last word
  return { start: startOf(found, match.from) ?? 0, end: endOf(found, match.to - 1) ?? 0 }
}

function formMention(entry: FormEntry & { kind: 'form' }, at: number, match: Match, span: Span, found: CountryMatches, doc: Context, lexicon: CompiledLexicon): Mention | null {
  const { country, via, sign } = entry.form
  if (country === null) return null
  if (entry.notInCapitals && lineOfCapitals(found, span)) return null
  if (entry.personal && insidePerson(span, doc) && !pairedByHyphen(at, found)) return null
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
function leaderMention(entry: FormEntry & { kind: 'leader' }, at: number, match: Match, span: Span, found: CountryMatches, doc: Context, lexicon: CompiledLexicon): Mention | null {
  if (!inOffice(entry.leader, doc.metadata.publishedAt)) return null
  if (entry.short && !found.namedInFull.has(entry.leader)) return null
  if (match.to - match.from === 1 && partOfOtherName(at, match, found, lexicon)) return null
  if (formerBefore(match, found, lexicon)) return null
  return { start: span.start, end: span.end, country: entry.leader.country, via: 'leader' }
}

/** "Hunter Biden": another capitalised word right before a surname, which is no title. */
function partOfOtherName(at: number, match: Match, found: CountryMatches, lexicon: CompiledLexicon): boolean {
  const before = found.words[match.from - 1]
  if (!before || found.text.slice(endOf(found, match.from - 1), startOf(found, match.from)) !== ' ') return false
  if (!/^\p{Lu}/u.test(before.text) || lexicon.titles.has(before.key)) return false
  // "Presiden AS Trump": a country before a name is no given name
  return found.matches[at - 1]?.to !== match.from
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
  const name = doc.names[firstEndingAfter(doc.names, span.start)]
  return name !== undefined && name.start <= span.start && name.end >= span.end
}

// “India-Peru ties”: two countries, and no double name
function pairedByHyphen(at: number, found: CountryMatches): boolean {
  const joined = (left: Match | undefined, right: Match | undefined) => left !== undefined && right !== undefined && left.to === right.from && /^[-–‑]$/u.test(found.text.slice(endOf(found, left.to - 1), startOf(found, right.from)))
  return joined(found.matches[at], found.matches[at + 1]) || joined(found.matches[at - 1], found.matches[at])
}

interface Line extends Span {
  readonly inCapitals: boolean
}

/** The line of each text that was looked at last: most names of a line are asked of in turn. */
const lastLine = new WeakMap<CountryMatches, Line>()

function lineOfCapitals(found: CountryMatches, span: Span): boolean {
  const last = lastLine.get(found)
  if (last && last.start <= span.start && span.end <= last.end) return last.inCapitals
  const line = readLine(found.text, span)
  lastLine.set(found, line)
  return line.inCapitals
}

function readLine(text: string, span: Span): Line {
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  const next = text.indexOf('\n', span.end)
  const end = next < 0 ? text.length : next
  const line = text.slice(start, end)
  return { start, end, inCapitals: !/\p{Ll}/u.test(line) && foldWord(line).length > 4 }
}
