import { packOf } from '../../languages/registry'
import { actsOnSomebody, addressedMentions } from './addressed-mentions'
import { keepLeaders } from './keep-leaders'
import { pronounMentions } from './pronoun-mentions'
import { spansWithin } from '../text/spans-within'
import { speakerState } from './speaker-state'
import type { AttributedQuotation, Has, Mention, TargetedQuotation } from '../../document'

/** Adds to each quotation the countries it names, outright or by pronoun, and those its cue acts on; in text order. */
export function resolveCountryPronouns(
  doc: Has<'article' | 'language' | 'tokens' | 'sentences' | 'people' | 'mentions' | 'attributedQuotations'>,
): Has<'targetedQuotations'> {
  const pack = packOf(doc.language)
  const lexicon = pack?.countries
  if (!lexicon) return { targetedQuotations: doc.attributedQuotations.map((quotation) => ({ ...quotation, mentions: [] })) }
  const outright = doc.mentions.filter((mention) => mention.via !== 'leader')
  const mentionsOf = (quotation: AttributedQuotation): readonly Mention[] => {
    const speakerStates = [...new Set(quotation.speakers.flatMap((speaker) => speakerState(speaker, lexicon, doc.mentions) ?? []))]
    const own = speakerState(quotation.speaker, lexicon, doc.mentions)
    const inside = spansWithin(doc.mentions, quotation)
    const named = keepLeaders([...addressedMentions(quotation, doc.mentions, { text: doc.article.text, relatives: pack.cues.relatives }), ...inside], own ?? lexicon.home)
    const contentOnly = actsOnSomebody(quotation) ? null : quotation.start
    const pronouns = pronounMentions(quotation, { text: doc.article.text, sentences: doc.sentences, mentions: outright, own, speakerStates, contentOnly }, lexicon)
    return [...named, ...pronouns].sort((a, b) => a.start - b.start || a.country.localeCompare(b.country))
  }
  return { targetedQuotations: doc.attributedQuotations.map((quotation) => naming(quotation, mentionsOf(quotation))) }
}

function naming({ start, end, kind, cue, source, cueClass, rule, speaker, speakers }: AttributedQuotation, mentions: readonly Mention[]): TargetedQuotation {
  return { start, end, kind, cue, source, cueClass, rule, speaker, speakers, mentions }
}
