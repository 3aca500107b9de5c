import type { AttributedQuotation, FoundQuotation, Has } from '../../document'
import { packOf } from '../../languages/registry'
import { firstEndingAfter } from '../text/outside'
import { readTokens } from '../words/read-tokens'
import { speakerContext, type Context } from './speaker-context'
import { countriesOfOffices } from './countries-of-offices'
import { insideAnother } from './inside-another'
import { namedBehindLead } from './named-behind-lead'
import { namedNext } from './named-next'
import { noteGender } from './note-gender'
import { remember } from './remember'
import { anchor, ofCountry, saidBy } from './said-by'
import type { Memory } from './salience'
import { speakerCountry } from './speaker-country'
import { speakersOf } from './speakers-of'

/** Adds whom each source resolves to. Quotations are read in text order, each with the memory of who spoke before. */
export function attributeSpeakers(doc: Has<'article' | 'language' | 'metadata' | 'tokens' | 'quoted' | 'sentences' | 'people' | 'mentions' | 'foundQuotations'>): Has<'attributedQuotations'> {
  const pack = packOf(doc.language)
  if (!pack) return { attributedQuotations: doc.foundQuotations.map((q) => ({ ...q, speaker: null, speakers: [] })) }
  const context = speakerContext({ ...doc, tokens: readTokens(doc.tokens, pack) }, pack.countries)
  const inOrder = [...doc.foundQuotations].sort((a, b) => anchor(a) - anchor(b))
  const passedOn = insideAnother(doc.foundQuotations, (q) => inRelative(context, q))
  const attributed: AttributedQuotation[] = []
  const genders = new Map<string, 'female' | 'male'>()
  let memory: Memory = { speakers: [], offset: 0, person: null, told: new Set(), described: [], genders }
  for (const q of inOrder) {
    const speakers = speakersOf(context, pack, q, memory).map((speaker) => ofCountry(speaker, speakerCountry(context, pack, speaker)))
    if (!passedOn.has(q)) {
      memory = remember(context, pack, q, speakers, memory)
      noteGender(context, pack, q, speakers, genders)
    }
    // who made a thing known has spoken, though nothing that was said is told
    if (!q.rule.endsWith('/thing-told')) attributed.push(saidBy(q, speakers))
  }
  return { attributedQuotations: countriesOfOffices(context, pack, namedBehindLead(context, pack, namedNext(context, pack, attributed))).sort((a, b) => a.start - b.start || b.end - a.end) }
}

// “semua negara yang telah | mengecam latihan itu”
function inRelative({ doc: { tokens } }: Context, { cue }: FoundQuotation): boolean {
  let before = cue === null ? -1 : firstEndingAfter(tokens, cue.start) - 1
  while (tokens[before]?.word.cue.adverbs) before--
  return tokens[before]?.word.cue.relatives === true
}
