import type { PronounContext } from './pronoun-mentions'
import type { Mention, Span } from '../../document'

/** What may stand between two countries that are named as a pair: "Rusia dan Kuba", "US-China". */
const pairGap = /^\s*(?:dan|and|dengan|with|serta|[-–—/])\s*$/iu
/** How far back a pronoun reaches, in UTF-16 units: about the sentence before. */
const REACH = 400

/** The two countries that "both countries" stands for: the pair named last, or the only two named near before; else none. */
export function antecedentPair(at: Span, context: PronounContext): readonly string[] {
  const named = apposition(at, context)
  if (named.length === 2) return named
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
  const next = context.mentions.findIndex((mention) => mention.start >= at.end)
  const [first, second] = next < 0 ? [] : context.mentions.slice(next, next + 2)
  if (!first || !second || !/^\s*[-–—(,:]+\s*$/u.test(context.text.slice(at.end, first.start))) return []
  return pairGap.test(context.text.slice(first.end, second.start)) ? [first.country, second.country] : []
}

/** The country that "that country" stands for: the only one named in the sentence up to there, or in the one before; else none. */
export function antecedentCountry(at: Span, context: PronounContext): readonly string[] {
  const here = context.sentences.findIndex((sentence) => sentence.start <= at.start && at.start < sentence.end)
  const from = context.sentences[here]?.start ?? Math.max(0, at.start - REACH / 2)
  const previous = context.sentences[here - 1]?.start ?? from
  for (const start of [from, previous]) {
    const before = context.mentions.filter((mention) => mention.start >= start && mention.end <= at.start && !within(mention, context.introduction))
    const countries = new Set(before.map((mention) => mention.country))
    if (countries.size > 0) return countries.size === 1 ? foreign([...countries], context.own) : []
  }
  return []
}

/** A speaker does not say "that country" of the own one. */
function foreign(countries: readonly string[], own: string | null): readonly string[] {
  return countries.filter((country) => country !== own)
}

const within = (span: Span, outer: Span | null): boolean => outer !== null && span.start >= outer.start && span.end <= outer.end

function nearBefore(at: Span, context: PronounContext): readonly Mention[] {
  return context.mentions.filter((mention) => mention.end <= at.start && mention.start >= at.start - REACH)
}
