import { firstEndingAfter } from '../text/outside'
import { spansWithin } from '../text/spans-within'
import type { PronounContext } from './pronoun-mentions'
import type { Mention, Span } from '../../document'

/** What may stand between two countries that are named as a pair: "Rusia dan Kuba", "US-China". */
const pairGap = /^\s*(?:dan|and|dengan|with|serta|[-–—/])\s*$/iu
/** How far back a pronoun reaches, in UTF-16 units: about the sentence before. */
const REACH = 400

/** The two countries that "both countries" stands for: the two that speak together, the pair named last, or the only two named near before; else none. */
export function antecedentPair(at: Span, context: PronounContext): readonly string[] {
  const named = apposition(at, context)
  if (named.length === 2) return named
  // “Keduanya mengecam sanksi terhadap kedua negara”: their own
  if (context.speakerStates.length === 2) return context.speakerStates
  const near = nearBefore(at, context)
  for (let i = near.length - 1; i > 0; i--) {
    const [first, second] = [near[i - 1], near[i]]
    if (first && second && first.country !== second.country && pairGap.test(context.text.slice(first.end, second.start))) return [first.country, second.country]
  }
  const countries = [...new Set(near.map((mention) => mention.country))]
  return countries.length === 2 ? countries : []
}

/** The two that are named right behind: "kedua negara -- Rusia dan Kuba --". */
function apposition(at: Span, context: PronounContext): readonly string[] {
  const next = firstEndingAfter(context.mentions, at.end)
  const [first, second] = context.mentions.slice(next, next + 2)
  if (!first || !second || !/^\s*[-–—(,:]+\s*$/u.test(context.text.slice(at.end, first.start))) return []
  return pairGap.test(context.text.slice(first.end, second.start)) ? [first.country, second.country] : []
}

/**
 * The country that "that country" stands for. What is merely said may mean any country talked of before, so only one named in the content counts;
 * where the cue acts on somebody ("accused that country of"), the only one named in the sentence up to there, or in the one before. Else none.
 */
export function antecedentCountry(at: Span, context: PronounContext): readonly string[] {
  for (const start of context.contentOnly === null ? sentenceStarts(at, context) : [context.contentOnly]) {
    const countries = new Set(spansWithin(context.mentions, { start, end: at.start }).map((mention) => mention.country))
    if (countries.size > 0) return countries.size === 1 ? foreign([...countries], context.own) : []
  }
  return []
}

function sentenceStarts(at: Span, { sentences }: PronounContext): readonly number[] {
  const here = firstEndingAfter(sentences, at.start)
  return [sentences[here], sentences[here - 1]].flatMap((sentence) => sentence?.start ?? [])
}

/** A speaker does not say "that country" of the own one. */
function foreign(countries: readonly string[], own: string | null): readonly string[] {
  return countries.filter((country) => country !== own)
}

function nearBefore(at: Span, context: PronounContext): readonly Mention[] {
  return spansWithin(context.mentions, { start: at.start - REACH, end: at.start })
}
