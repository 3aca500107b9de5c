import { packOf } from '../../languages/registry'
import { actsOnSomebody, addressedMentions } from './addressed-mentions'
import { keepLeaders } from './keep-leaders'
import { mayHavePronoun, pronounMentions } from './pronoun-mentions'
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
  const { text } = doc.article
  const mentionsOf = (quotation: AttributedQuotation): readonly Mention[] => {
    const addressed = addressedMentions(quotation, doc.mentions, { text, relatives: pack.cues.relatives })
    const inside = spansWithin(doc.mentions, quotation)
    const all = addressed.length === 0 ? inside : [...addressed, ...inside]
    const hasPronoun = mayHavePronoun(text.slice(quotation.start, quotation.end), lexicon)
    // whose state the speaker's is matters to few quotations
    if (!hasPronoun && !all.some((mention) => mention.via === 'leader')) return inOrder(all)
    const own = speakerState(quotation.speaker, lexicon, doc.mentions)
    const named = keepLeaders(all, own ?? lexicon.home)
    if (!hasPronoun) return inOrder(named)
    const speakerStates = [...new Set(quotation.speakers.flatMap((speaker) => speakerState(speaker, lexicon, doc.mentions) ?? []))]
    const contentOnly = actsOnSomebody(quotation) ? null : quotation.start
    const pronouns = pronounMentions(quotation, { text, sentences: doc.sentences, mentions: outright, own, speakerStates, contentOnly }, lexicon)
    return inOrder([...named, ...pronouns])
  }
  return { targetedQuotations: doc.attributedQuotations.map((quotation) => naming(quotation, mentionsOf(quotation))) }
}

function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.length < 2 ? mentions : [...mentions].sort((a, b) => a.start - b.start || a.country.localeCompare(b.country))
}

function naming({ start, end, kind, cue, source, cueClass, rule, speaker, speakers }: AttributedQuotation, mentions: readonly Mention[]): TargetedQuotation {
  return { start, end, kind, cue, source, cueClass, rule, speaker, speakers, mentions }
}
