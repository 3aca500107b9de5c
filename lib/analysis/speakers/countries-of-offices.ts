import type { AttributedQuotation, Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import type { CueClass } from '../../languages/shared/cue-lexicon'
import { outletCountry } from '../../languages/shared/outlet-countries'
import { firstEndingAfter } from '../text/outside'
import { spansWithin } from '../text/spans-within'
import { anchor, ofCountry, saidBy } from './said-by'
import { bodyAbroad, headsState, holdsStateOffice, isWorldBody, speaksForState } from './speaker-country'
import { firstStartingFrom, type Context } from './speaker-context'
import { toldAfterwards, type ToldAfterwards } from './told-afterwards'
import { servesWithinState } from './within-state'
import { belongsToSpeaker, isOneOfOffice, isVoice, stateOfSetting } from './voice-beside'
import type { ReadToken } from '../words/read-tokens'

/** Gives a speaker the country that another quotation tells of the same one, or the article of a state's office, or the state that spoke last. */
export function countriesOfOffices(context: Context, pack: LanguagePack, quotations: readonly AttributedQuotation[]): AttributedQuotation[] {
  const known = new Map<string, string>()
  for (const { speakers } of quotations) for (const { name, country } of speakers) if (country !== null) known.set(name, country)
  const told = toldAfterwards(context, pack, quotations)
  // “the Peruvian government said”, and then: “the information minister said”
  let state: string | null = null
  // the same, until a body of many states speaks: “the spokesman said”
  let voice: string | null = null
  // of whom nothing told the state when they spoke first: no other state is theirs afterwards
  const unresolved = new Set<string>()
  const home = homeOf(context, pack)
  // “Peru announced a ban. | Fisheries Minister Ann Miller | said”: the minister of the state that has just spoken, in its paragraph
  let justNow: { readonly country: string; readonly paragraph: number } | null = null
  // “Norway's trade ministry said no. | A deputy minister, Ann Miller, | said …”: of the body that has just spoken, in its paragraph
  let body: { readonly country: string; readonly paragraph: number } | null = null
  // “said Ann Miller, the Norwegian minister. | Her ministry | said …”
  let last: { readonly country: string | null; readonly sentence: number } | null = null
  const lastNear = (q: AttributedQuotation) => (last && last.sentence >= sentenceOf(context, q) - 1 ? last.country : subjectBefore(context, q))
  const inOrder = quotations.map((q) => {
    const paragraph = paragraphOf(context, q)
    const near: string | null = justNow?.paragraph === paragraph ? justNow.country : null
    justNow = null
    const ofBody = near ?? (body?.paragraph === paragraph ? body.country : null)
    // the country of a state's office without one, “the defence minister”: that of the article
    const officeCountry = (speaker: Speaker) => (home.country === null ? stateOfSetting(context, pack, speaker) : null) ?? near ?? bodyAbroad(context, pack.people, { words: speaker.role?.toLowerCase().split(' ') ?? [], source: speaker.source }) ?? spokenFor(context, q) ?? ownHead(context, pack, home, speaker) ?? ownOffice(context, pack, home, speaker) ?? ownMinistry(context, pack, home, speaker) ?? context.home ?? (unresolved.has(speaker.name) ? null : state) ?? ownForces(context, pack, speaker, q) ?? homeOffice(pack, home, speaker)
    const beside = (speaker: Speaker) => (belongsToSpeaker(context, speaker) ? lastNear(q) : isOneOfOffice(context, pack, speaker) && (isVoice(context, pack, speaker) || holdsStateOffice(context, pack, speaker)) ? ofBody : near !== null && isVoice(context, pack, speaker) ? near : null)
    const unknown = (speaker: Speaker) => (ofManyStates(context, speaker) ? null : beside(speaker) ?? (holdsStateOffice(context, pack, speaker) ? officeCountry(speaker) : speaksForState(pack, speaker) ? voice : servesWithinState(context, pack, speaker) ? context.written : null))
    const speakers = q.speakers.map((speaker) => ofCountry(withRole(speaker, told.get(speaker.name)), speaker.country ?? known.get(speaker.name) ?? told.get(speaker.name)?.country ?? unknown(speaker)))
    for (const speaker of speakers) {
      if (speaker.country === null && context.byName.has(speaker.name)) unresolved.add(speaker.name)
      // whoever has been given one keeps it
      if (speaker.country !== null && context.byName.has(speaker.name)) known.set(speaker.name, speaker.country)
      if (speaker.country !== null && (isState(context, speaker) || ownBody(context, pack, speaker))) justNow = { country: speaker.country, paragraph }
      if (speaker.country !== null && (isState(context, speaker) || holdsStateOffice(context, pack, speaker))) state = voice = speaker.country
      else if (isWorldBody(pack, speaker)) voice = null
      last = { country: speaker.country, sentence: sentenceOf(context, q) }
      body = isWorldBody(pack, speaker) ? null : speaker.country !== null && isStateBody(context, pack, speaker) ? { country: speaker.country, paragraph } : body
    }
    return saidBy(q, speakers.map((speaker) => inOffice(context, speaker)))
  })
  // “Minister Rina Wati said …”, of whom only what follows shows the state
  const shown = (speaker: Speaker) => speaker.country === null && known.has(speaker.name) && holdsStateOffice(context, pack, speaker)
  return inOrder.map((q) => (!q.speakers.some(shown) ? q : saidBy(q, q.speakers.map((speaker) => (shown(speaker) ? ofCountry(speaker, known.get(speaker.name) ?? null) : speaker)))))
}

// “kata | Ola Berg |. Menlu Norwegia itu …”
function withRole({ name, role, country, source }: Speaker, told: ToldAfterwards | undefined): Speaker {
  return { name, role: role ?? told?.role ?? null, country, source }
}

// a speaker's office as readers are shown it: with the body it is held in
function inOffice({ byName }: Context, { name, role, country, source }: Speaker): Speaker {
  return { name, role: role === null ? null : byName.get(name)?.office ?? role, country, source }
}

// “para menteri luar negeri | dari 20 negara”
function ofManyStates({ doc }: Context, { source }: Speaker): boolean {
  if (source === null) return false
  const i = firstEndingAfter(doc.tokens, source.end)
  const [from, many] = [doc.tokens[i], doc.tokens[i + 1]]
  return from?.word.people.origins === true && (many?.kind === 'number' || many?.word.people.determiners === true)
}

// “Peru dengan tegas menolak tarif itu, kata juru bicara Kementerian Perdagangan”, “Norway will close its ports, the foreign minister said”: of the state whose attitude or plan it tells
function spokenFor({ doc }: Context, { start, end, cue }: AttributedQuotation): string | null {
  if (cue === null || cue.start < start) return null
  const opening = doc.mentions[firstEndingAfter(doc.mentions, start)]
  // “… to hear that | Peru | “strongly protests …”, said the ministry's spokesman”
  const quoted = spansWithin(doc.mentions, { start, end }).find((mention) => isMark(doc.tokens[firstEndingAfter(doc.tokens, mention.end)]))
  const mention = quoted ?? (opening?.start === start ? opening : undefined)
  if (mention?.via !== 'name' && mention?.via !== 'capital') return null
  let i = firstEndingAfter(doc.tokens, mention.end)
  const first = quoted ? ++i : i
  while (doc.tokens[i]?.word.cue.adverbs) i++
  const stand = doc.tokens[i]?.word.cue.plans === true || doc.tokens[i]?.word.starts.forms.some(({ voice, cueClass }) => (voice === 'active' || voice === 'voiced') && attitudes.has(cueClass)) === true
  return stand || (quoted && i > first) ? mention.country : null
}

const isMark = (token: ReadToken | undefined): boolean => /^["“«]$/.test(token?.text ?? '')

/** Classes of cues by which a state takes a stand. */
const attitudes: ReadonlySet<CueClass> = new Set<CueClass>(['condemn', 'criticise', 'accuse', 'blame', 'reject', 'deny', 'protest', 'warn', 'demand', 'urge', 'support', 'welcome', 'regret', 'hope'])

/** The state whose readers an article is written for, asked once whatever the number of speakers. */
interface Home {
  readonly country: string | null
  /** Where another state is named first. */
  readonly othersFrom: number
  /** Whether it or an office that only it has is named. */
  readonly isNamed: boolean
}

/** How many bodies are looked at: the cost does not grow with the article. */
const LOOKED_AT = 20

function homeOf({ doc }: Context, { countries, people }: LanguagePack): Home {
  const home = countries.home ?? outletCountry(doc.metadata.outlet, doc.article.url)
  // “Kapolri”, “DPR”: nor is anybody abroad where those of home are told of
  const ofHome = (office: string) => office.toLowerCase().split(' ').some((word) => people.nationalOffices.get(word) === home)
  // “Rapat Komisi I DPR memanas. | Wakil Menteri Pertahanan …”: the parliament's short form stands in the report itself
  const dateline = doc.metadata.dateline?.toLowerCase() ?? ''
  const ownBodies = home === null ? [] : doc.tokens.filter(({ lower, word }) => word.shape.acronym && word.people.nationalOffices && people.nationalOffices.get(lower) === home && !dateline.includes(lower)).slice(0, LOOKED_AT)
  const nameOwn = ownBodies.some(({ start }) => !doc.foundQuotations.some((q) => q.start <= start && start < q.end))
  return {
    country: home,
    othersFrom: doc.mentions.find(({ country }) => country !== home)?.start ?? Infinity,
    isNamed: home !== null && (nameOwn || doc.mentions.some(({ country }) => country === home) || doc.people.some((person) => ofHome(person.office ?? person.role ?? (person.kind === 'organisation' ? person.name : '')))),
  }
}

// “Jakarta - Kementerian Luar Negeri menyesalkan …”: from the paper's own capital, before any other state is named
function homeOffice({ people }: LanguagePack, { country, othersFrom }: Home, { role, source }: Speaker): string | null {
  return source !== null && source.start < othersFrom && !(role !== null && isForeign(people, role)) ? country : null
}

// “| Presiden Rina Wati | tiba di Peru”: papers name the country of the heads of others, before they are named
function ownHead(context: Context, pack: LanguagePack, home: Home, { name, role }: Speaker): string | null {
  const first = context.firstMention.get(name)
  return first && role !== null && headsState(pack.people, (context.byName.get(name)?.office ?? role).toLowerCase().split(' ')) ? homeOffice(pack, home, { name, role, country: null, source: first }) : null
}

// “Perdana Menteri”: the own state has none
const isForeign = (people: LanguagePack['people'], role: string): boolean => role.toLowerCase().split(' ').some((word) => people.foreignOffices.has(word))

// “Menteri Perdagangan Rina Wati” in a report that names Indonesia: papers name the country of the ministers of others
function ownOffice({ byName }: Context, { people }: LanguagePack, { country, isNamed }: Home, { name, role }: Speaker): string | null {
  return isNamed && role !== null && byName.has(name) && !isForeign(people, role) ? country : null
}

// “| the Department of Agriculture | said”, in a paper of Manila: a body that is named and not described, “the agriculture ministry”
function ownMinistry({ byName }: Context, { people }: LanguagePack, { country, isNamed }: Home, { name }: Speaker): string | null {
  return isNamed && people.ownerStands === 'before' && !byName.has(name) && / .*\p{Lu}/u.test(name) ? country : null
}

// “kata | Deplu AS |”, and then: “jurubicara deplu Tom Reed”
const ownBody = (context: Context, pack: LanguagePack, speaker: Speaker): boolean => pack.people.ownerStands === 'after' && isStateBody(context, pack, speaker)

const isStateBody = (context: Context, pack: LanguagePack, speaker: Speaker): boolean => !context.byName.has(speaker.name) && holdsStateOffice(context, pack, speaker)

// “Chad has dismissed the report”, and then: “the ministry said”
function isState({ doc }: Context, { source }: Speaker): boolean {
  const mention = source === null ? undefined : doc.mentions[firstEndingAfter(doc.mentions, source.start)]
  return mention !== undefined && mention.start === source?.start && mention.end === source.end && (mention.via === 'name' || mention.via === 'capital')
}

// “| Turkish warplanes | bombed the camp, the army said”: armies tell of their own deeds
function ownForces({ doc }: Context, { people }: LanguagePack, { name }: Speaker, { start, cue }: AttributedQuotation): string | null {
  if (cue === null || cue.start < start || !name.toLowerCase().split(' ').some((word) => people.armies.has(word))) return null
  const mention = doc.mentions[firstEndingAfter(doc.mentions, start)]
  const opening = doc.tokens[firstEndingAfter(doc.tokens, start) + OPENS_WITHIN]
  return mention && opening && mention.start < opening.start ? mention.country : null
}

/** Words of what is said before the country whose deed it tells: “| tentara | Israel”, “| the | Israeli army”. */
const OPENS_WITHIN = 2

// “Norwegian Health Minister Ann Miller flew home. | Her office | said …”
function subjectBefore(context: Context, q: AttributedQuotation): string | null {
  const before = context.doc.sentences[sentenceOf(context, q) - 1]
  const first = before && context.speaking[firstStartingFrom(context.speaking, before.start)]
  return first && first.mention.end <= before.end && first.person.kind === 'person' ? first.person.country : null
}

const sentenceOf = ({ doc }: Context, q: AttributedQuotation): number => firstEndingAfter(doc.sentences, anchor(q))

function paragraphOf({ doc }: Context, q: AttributedQuotation): number {
  return doc.sentences[firstEndingAfter(doc.sentences, anchor(q))]?.paragraph ?? -1
}
