import type { AttributedQuotation, FoundQuotation, Has, Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import type { CueClass } from '../../languages/shared/cue-lexicon'
import { packOf } from '../../languages/registry'
import { firstEndingAfter } from '../text/outside'
import { readTokens } from '../words/read-tokens'
import { speakerContext, type Context } from './speaker-context'
import { insideAnother } from './inside-another'
import { namedNext } from './named-next'
import { withGender } from './with-gender'
import { remember } from './remember'
import type { Memory } from './salience'
import { holdsStateOffice, isWorldBody, speakerCountry, speaksForState } from './speaker-country'
import { speakersOf } from './speakers-of'

/** Adds whom each source resolves to. Quotations are read in text order, each with the memory of who spoke before. */
export function attributeSpeakers(doc: Has<'article' | 'language' | 'metadata' | 'tokens' | 'quoted' | 'sentences' | 'people' | 'mentions' | 'foundQuotations'>): Has<'attributedQuotations'> {
  const pack = packOf(doc.language)
  if (!pack) return { attributedQuotations: doc.foundQuotations.map((q) => ({ ...q, speaker: null, speakers: [] })) }
  const context = speakerContext({ ...doc, tokens: readTokens(doc.tokens, pack) }, pack.countries)
  const inOrder = [...doc.foundQuotations].sort((a, b) => anchor(a) - anchor(b))
  const passedOn = insideAnother(doc.foundQuotations, (q) => inRelative(context, q))
  const attributed: AttributedQuotation[] = []
  let memory: Memory = { speakers: [], offset: 0, person: null, told: new Set(), described: [], genders: new Map() }
  for (const q of inOrder) {
    const speakers = speakersOf(context, pack, q, memory).map((speaker) => ofCountry(speaker, speakerCountry(context, pack, speaker)))
    if (!passedOn.has(q)) memory = withGender(context, pack, q, speakers, remember(context, pack, q, speakers, memory))
    attributed.push(saidBy(q, speakers))
  }
  return { attributedQuotations: withCountries(context, pack, namedNext(context, pack, attributed)).sort((a, b) => a.start - b.start || b.end - a.end) }
}

// “semua negara yang telah | mengecam latihan itu”
function inRelative({ doc: { tokens } }: Context, { cue }: FoundQuotation): boolean {
  let before = cue === null ? -1 : firstEndingAfter(tokens, cue.start) - 1
  while (tokens[before]?.word.cue.adverbs) before--
  return tokens[before]?.word.cue.relatives === true
}

/** Gives a speaker the country that another quotation tells of the same one, or the article of a state's office, or the state that spoke last. */
function withCountries(context: Context, pack: LanguagePack, quotations: readonly AttributedQuotation[]): AttributedQuotation[] {
  const known = new Map<string, string>()
  for (const { speakers } of quotations) for (const { name, country } of speakers) if (country !== null) known.set(name, country)
  // “the Peruvian government said”, and then: “the information minister said”
  let state: string | null = null
  // the same, until a body of many states speaks: “the spokesman said”
  let voice: string | null = null
  // “Peru announced a ban. | Fisheries Minister Ann Miller | said”: the minister of the state that has just spoken, in its paragraph
  let justNow: { readonly country: string; readonly paragraph: number } | null = null
  return quotations.map((q) => {
    const paragraph = paragraphOf(context, q)
    const near: string | null = justNow?.paragraph === paragraph ? justNow.country : null
    justNow = null
    // the country of a state's office without one, “the defence minister”: that of the article
    const officeCountry = (speaker: Speaker) => near ?? spokenFor(context, q) ?? ownOffice(context, pack, speaker) ?? context.home ?? state ?? homeOffice(context, pack, speaker)
    const unknown = (speaker: Speaker) => (ofManyStates(context, speaker) ? null : holdsStateOffice(context, pack, speaker) ? officeCountry(speaker) : speaksForState(pack, speaker) ? voice : null)
    const speakers = q.speakers.map((speaker) => ofCountry(speaker, speaker.country ?? known.get(speaker.name) ?? unknown(speaker)))
    for (const speaker of speakers) {
      // whoever has been given one keeps it
      if (speaker.country !== null && context.byName.has(speaker.name)) known.set(speaker.name, speaker.country)
      if (speaker.country !== null && isState(context, speaker)) justNow = { country: speaker.country, paragraph }
      if (speaker.country !== null && (isState(context, speaker) || holdsStateOffice(context, pack, speaker))) state = voice = speaker.country
      else if (isWorldBody(pack, speaker)) voice = null
    }
    return saidBy(q, speakers)
  })
}

// “para menteri luar negeri | dari 20 negara”
function ofManyStates({ doc }: Context, { source }: Speaker): boolean {
  if (source === null) return false
  const i = firstEndingAfter(doc.tokens, source.end)
  const [from, many] = [doc.tokens[i], doc.tokens[i + 1]]
  return from?.word.people.origins === true && (many?.kind === 'number' || many?.word.people.determiners === true)
}

// “Peru dengan tegas menolak tarif itu, kata juru bicara Kementerian Perdagangan”: of the state whose attitude it tells
function spokenFor({ doc }: Context, { start, cue }: AttributedQuotation): string | null {
  if (cue === null || cue.start < start) return null
  const mention = doc.mentions[firstEndingAfter(doc.mentions, start)]
  if (mention?.start !== start || mention.via !== 'name' && mention.via !== 'capital') return null
  let i = firstEndingAfter(doc.tokens, mention.end)
  while (doc.tokens[i]?.word.cue.adverbs) i++
  return doc.tokens[i]?.word.starts.forms.some(({ voice, cueClass }) => (voice === 'active' || voice === 'voiced') && attitudes.has(cueClass)) === true ? mention.country : null
}

/** Classes of cues by which a state takes a stand. */
const attitudes: ReadonlySet<CueClass> = new Set<CueClass>(['condemn', 'criticise', 'accuse', 'blame', 'reject', 'deny', 'protest', 'warn', 'demand', 'urge', 'support', 'welcome', 'regret', 'hope'])

// “Jakarta - Kementerian Luar Negeri menyesalkan …”: from the paper's own capital, before any other state is named
function homeOffice({ doc }: Context, { countries: { home } }: LanguagePack, { source }: Speaker): string | null {
  const foreign = doc.mentions.find(({ country }) => country !== home)
  return source !== null && (foreign === undefined || source.start < foreign.start) ? home : null
}

// “Menteri Perdagangan Rina Wati” in a report that names Indonesia: papers name the country of the ministers of others
function ownOffice({ doc, byName }: Context, { countries: { home }, people }: LanguagePack, { name, role }: Speaker): string | null {
  if (home === null || role === null || !byName.has(name) || role.toLowerCase().split(' ').some((word) => people.foreignOffices.has(word))) return null
  return doc.mentions.some(({ country }) => country === home) ? home : null
}

// “Chad has dismissed the report”, and then: “the ministry said”
function isState({ doc }: Context, { source }: Speaker): boolean {
  const mention = source === null ? undefined : doc.mentions[firstEndingAfter(doc.mentions, source.start)]
  return mention !== undefined && mention.start === source?.start && mention.end === source.end && (mention.via === 'name' || mention.via === 'capital')
}

// written out, as is every copy that is made of each quotation: the engine spreads objects slowly
function ofCountry({ name, role, source }: Speaker, country: string | null): Speaker {
  return { name, role, country, source }
}

function saidBy({ start, end, kind, cue, source, cueClass, rule }: FoundQuotation, speakers: readonly Speaker[]): AttributedQuotation {
  return { start, end, kind, cue, source, cueClass, rule, speaker: speakers[0] ?? null, speakers }
}

function paragraphOf({ doc }: Context, q: FoundQuotation): number {
  return doc.sentences[firstEndingAfter(doc.sentences, anchor(q))]?.paragraph ?? -1
}

function anchor(q: FoundQuotation): number {
  return q.source?.start ?? q.cue?.start ?? q.start
}
