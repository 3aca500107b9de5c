import { antecedentCountry, antecedentPair } from './antecedents'
import type { CountryLexicon, CountryPronouns } from '../../languages/shared/country-lexicon'
import type { Mention, Sentence, Span } from '../../document'

interface PronounPatterns {
  /** Nearly no stretch has a word of any of these. */
  readonly any: RegExp
  readonly pair: RegExp
  readonly single: RegExp
  readonly own: RegExp
}

/** What pronouns are read against. */
export interface PronounContext {
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** Countries named outright, in text order. */
  readonly mentions: readonly Mention[]
  /** The state of the speaker. */
  readonly own: string | null
  /** The states of all speakers; two where a joint source speaks for both. */
  readonly speakerStates: readonly string[]
  /** Where the content starts, if "that country" is to be looked for from there on; null: the cue acts on somebody, who may be named before. */
  readonly contentOnly: number | null
}

/** Whether a stretch has words of a country's pronoun: nearly none has. */
export function mayHavePronoun(stretch: string, lexicon: CountryLexicon): boolean {
  return patternsOf(lexicon).any.test(stretch)
}

/** Countries that a stretch names by pronoun, where the reading is certain: "kedua negara", "negara itu", "our country". */
export function pronounMentions(span: Span, context: PronounContext, lexicon: CountryLexicon): readonly Mention[] {
  const patterns = patternsOf(lexicon)
  const stretch = context.text.slice(span.start, span.end)
  const found = (pattern: RegExp, countries: (at: Span) => readonly string[]): readonly Mention[] =>
    spansOf(pattern, stretch, span).flatMap((at) => countries(at).map((country): Mention => ({ ...at, country, via: 'pronoun' })))
  return [
    ...found(patterns.pair, (at) => antecedentPair(at, context)),
    ...found(patterns.single, (at) => antecedentCountry(at, context)),
    ...found(patterns.own, () => (context.own ? [context.own] : [])),
  ]
}

function spansOf(pattern: RegExp, stretch: string, { start }: Span): readonly Span[] {
  const spans: Span[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(stretch); match !== null; match = pattern.exec(stretch)) spans.push({ start: start + match.index, end: start + match.index + match[0].length })
  return spans
}

const compiled = new WeakMap<CountryLexicon, PronounPatterns>()

function patternsOf(lexicon: CountryLexicon): PronounPatterns {
  const done = compiled.get(lexicon) ?? compile(lexicon.pronouns)
  compiled.set(lexicon, done)
  return done
}

function compile({ pair, single, own, notAfter }: CountryPronouns): PronounPatterns {
  const words = new Set([...pair, ...single, ...own].map((form) => form.split(' ').slice(0, 2).join('\\s+')))
  return { any: new RegExp([...words].join('|'), 'iu'), pair: anyOf(pair, notAfter), single: anyOf(single, notAfter), own: anyOf(own, notAfter) }
}

function anyOf(forms: readonly string[], notAfter: readonly string[]): RegExp {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length)
  const refused = notAfter.map((word) => `(?<!${word}\\s)`).join('')
  return new RegExp(`(?<![\\p{L}\\p{N}])${refused}(?:${longestFirst.join('|').replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`, 'giu')
}
