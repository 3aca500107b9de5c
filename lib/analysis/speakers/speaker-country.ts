import type { Span, Speaker } from '../../document'
import type { Office } from '../../languages/shared/offices'
import type { LanguagePack } from '../../languages/language-pack'
import { stateMedia } from '../../languages/shared/state-media'
import { headCountry, leaderCountry } from '../countries/leader-country'
import { countryAt } from '../people/country-at'
import { phraseAt } from '../people/phrase-at'
import { firstEndingAfter } from '../text/outside'
import { spansWithin } from '../text/spans-within'
import { ofRegion } from './of-region'
import type { Context } from './speaker-context'
import { ofBodyHeaded, ofBodyPointedTo } from './head-of-body'
import { leadsState } from './leads-state'
import { ofMissionTold } from './mission-told'
import { ofOfficeOf } from './office-of-person'
import { ofOfficeServed } from './serves-office'
import { throughWhom } from './through-whom'
import { tokensIn } from './tokens-in'
import type { ReadToken } from '../words/read-tokens'

/**
 * The country a speaker belongs to (ISO 3166-1 alpha-2), as far as the office, a listed leader's name or the words of the source tell:
 * “Menlu Iran”, “Sergei Lavrov”, “seorang pejabat AS”, “Kapolda”. Null: nothing tells.
 */
export function speakerCountry(context: Context, pack: LanguagePack, speaker: Speaker): string | null {
  const known = context.countryByName.get(speaker.name) ?? context.countryByName.get(withoutArticle(pack, speaker.name))
  if (speaker.country ?? known) return speaker.country ?? known ?? null
  const leader = isWorldBody(pack, speaker) || servesWorldBody(context, speaker.name) ? null : leaderCountry(speaker.name, pack.countries) ?? (leadsState(pack, speaker.role) ? headCountry(speaker.name, pack.countries) : null)
  const isPerson = context.byName.has(speaker.name)
  const { source } = speaker
  const words = source === null ? [] : tokensIn(context.doc.tokens, isPerson ? source : crowdTold(context, speaker, source))
  // “Ketua Komisi I DPR Burhan” bears the name of a general abroad, and no more
  if (leader) return (isPerson && speaker.role !== null && !leadsState(pack, speaker.role) ? nationalOffice(context, pack, speaker, []) : null) ?? leader
  const body = isPerson ? undefined : context.firstMention.get(speaker.name)
  const named = isPerson ? null : ownerIn(context, body ? tokensIn(context.doc.tokens, body) : words)
  return named ?? nationalOffice(context, pack, speaker, words) ?? (isPerson ? ofWhatIsAround(context, pack, speaker.name) : ofSubject(context, words) ?? (source && (ofOfficeServed(context, pack, source) ?? ofMissionTold(context, pack, source) ?? ofBodyPointedTo(context, pack, source) ?? ofOfficeOf(context, source)))) ?? stateMedia.get(speaker.name.split(' ').at(-1) ?? '') ?? null
}

// whose owner, body or master was told before the name
function ofWhatIsAround(context: Context, pack: LanguagePack, name: string): string | null {
  const first = context.firstMention.get(name)
  return ofOwner(context, pack, name) ?? throughWhom(context, pack, name) ?? ofBodyHeaded(context, pack, name) ?? (first ? ofOfficeServed(context, pack, first) : null)
}

// “The Coast Guard | of Peru | said”: the body is known without its article
const withoutArticle = ({ people }: LanguagePack, name: string): string => (people.demonstratives.has(name.slice(0, name.indexOf(' ')).toLowerCase()) ? name.slice(name.indexOf(' ') + 1) : name)

// “| Warga Peru | turun ke jalan. “…,” teriak | mereka |”: the words by which they were told of
function crowdTold({ doc }: Context, { name }: Speaker, source: Span): Span {
  const at = doc.article.text.slice(source.start, source.end) === name ? -1 : doc.article.text.lastIndexOf(name, source.start)
  return at < 0 ? source : { start: at, end: at + name.length }
}

/** Most words of the office of a world body before its holder's name. */
const SERVES_WITHIN = 4

// “| NATO Secretary General | Jens Stoltenberg”: whatever state he once led
function servesWorldBody({ doc, firstMention }: Context, name: string): boolean {
  const first = firstMention.get(name)
  if (!first) return false
  const at = firstEndingAfter(doc.tokens, first.start)
  for (let i = at - 1; i >= Math.max(0, at - SERVES_WITHIN) && doc.tokens[i]?.kind === 'word'; i--) if (doc.tokens[i]?.word.people.worldBodies) return true
  return false
}

/** Words before the country that a sentence is about: “the | Republic of | Peru”. */
const OPENS_WITHIN = 3

// “Peru would not sign, | its foreign minister | said”: the minister of the country that the sentence is about
function ofSubject({ doc }: Context, words: readonly ReadToken[]): string | null {
  const [first] = words
  const office = words.some(({ word }) => word.people.titleWords || word.people.stateVoices || word.people.organisations)
  if (first === undefined || !first.word.people.owners || !office) return null
  const sentence = doc.sentences[firstEndingAfter(doc.sentences, first.start)]
  const opening = sentence && doc.tokens[sentence.firstToken + OPENS_WITHIN]
  const mention = sentence && doc.mentions[firstEndingAfter(doc.mentions, sentence.start)]
  return mention && opening && mention.start < Math.min(opening.start, first.start) ? mention.country : null
}

// “Argentina's government was caught off guard. | Its planning minister, Juan Soto,”: of the country that the sentence before is about
function ofOwner({ doc, firstMention, written }: Context, { countries, people }: LanguagePack, name: string): string | null {
  const first = firstMention.get(name)
  const at = first ? firstEndingAfter(doc.sentences, first.start) : 0
  const [sentence, before] = [doc.sentences[at], doc.sentences[at - 1]]
  if (!first || !sentence || !before) return null
  const words = tokensIn(doc.tokens, { start: sentence.start, end: first.start })
  // “Norway recalled its envoy. | Foreign Minister Ann Miller |”, where papers have no state of their own
  const bare = words.length > 1 && words.every(({ word, lower }) => people.stateOffices.has(lower) || word.people.portfolios)
  if (words.length > OFFICE_WITHIN || !bare && words[0]?.word.people.owners !== true || !words.some(({ word }) => word.people.titleWords)) return null
  const opening = doc.tokens[before.firstToken + OPENS_WITHIN]
  const mention = doc.mentions[firstEndingAfter(doc.mentions, before.start)]
  const told = mention && opening && mention.start < opening.start ? mention.country : null
  // “OSLO - Pemerintah Norwegia menunda visa. | Menteri Imigrasi Rina Wati |”: papers with a state of their own tell whose, but not in a report from there
  return bare && countries.home !== null && told !== written ? null : told
}

/** Most words of an office before its holder's name. */
const OFFICE_WITHIN = 7

/** The first country in a description that is the speaker's own: “pejabat | AS”, not “marinir yang ditangkap Iran”, “a group loyal to Syria”; but “an adviser to | Putin”. */
export function ownerIn({ doc }: Context, words: readonly ReadToken[]): string | null {
  const [first] = words
  const office = words.some((_, i) => phraseAt('titles', words, i) > 0)
  // “warga di Gaza” are of Gaza, “a UN official in Baghdad” may be of anywhere
  const foreign = words.find(({ word }, i) => i > 0 && !isIssued(words, i) && (word.people.strangers && words[i - 1]?.word.people.servants !== true || word.cue.relatives || word.cue.byWords || (office && word.people.locatives)))
  const end = foreign?.start ?? words.at(-1)?.end
  if (first === undefined || end === undefined) return null
  // “the | North's | National Council”
  const over = doc.mentions[firstEndingAfter(doc.mentions, first.start)]
  const reaching = over && over.start < first.start ? over : undefined
  if (ofSeveral(doc, words)) return null
  // “pengunjuk rasa pro-| Rusia |”
  return (reaching ?? spansWithin(doc.mentions, { start: first.start, end }).find((mention) => doc.article.text[mention.start - 1] !== '-'))?.country ?? null
}

// “a statement issued | by | the Peruvian ministry” is Peru's
const isIssued = (words: readonly ReadToken[], i: number): boolean => words[i]?.word.cue.byWords === true && (words[i - 1]?.word.cue.issuing === true || words[i - 1]?.word.cue.documents === true)

// “foreign ministers from | Peru, Chile | and Norway”: of no one state
function ofSeveral({ mentions }: Context['doc'], words: readonly ReadToken[]): boolean {
  const [first, last] = [words[0], words.at(-1)]
  const [one, other] = first && last ? spansWithin(mentions, { start: first.start, end: last.end }) : []
  if (!one || !other || one.country === other.country) return false
  const between = words.filter(({ start, end }) => start >= one.end && end <= other.start)
  return between.length > 0 && between.every(({ text, word }) => text === ',' || word.people.joins)
}

/** Whether an office is that of a state's head, by itself: “Wakil Presiden”, but “Presiden Partai Hijau”. */
export function headsState({ offices, ownerStands }: LanguagePack['people'], office: readonly string[]): boolean {
  return ownerStands === 'after' && offices.some(([name, kind]) => name === office.join(' ') && headsOfState.has(kind))
}

/** Offices that are held in a state where no body is named beside them. */
const headsOfState: ReadonlySet<Office> = new Set<Office>(['president', 'vicePresident'])

/** Whether the speaker holds an office of some state, or is one: “the defence minister”. */
export function holdsStateOffice({ byName }: Context, { people }: LanguagePack, { role, name }: Speaker): boolean {
  if (!byName.has(name) && isProperName(people, name)) return false
  const held = wordsOf(role ?? '')
  // “juru bicara | Kemlu |, Rina Wati”: a voice with the body that it speaks for
  const whole = wordsOf(byName.get(name)?.office ?? '')
  // “jaksa | ICC |”: of a court of many states
  if (whole.some((word) => people.worldBodies.has(word))) return false
  const office = held.some((word) => people.stateVoices.has(word)) ? whole : held
  const words = byName.has(name) ? office : wordsOf(name)
  // “Wakil Presiden Rina Wati”: a president of nothing else is of a state
  if (headsState(people, whole)) return true
  // “pengamat militer Peru”
  return !people.observers.has(words[0] ?? '') && words.some((word, i) => people.stateOffices.has(word) || people.stateBodies.includes(`${word} ${words[i + 1] ?? ''}`)) && !words.some((word) => people.worldBodies.has(word))
}

// “The Mahdi | Army |”, “| Tentara | Mahdi”: one that has a name of its own is no state's
function isProperName({ armies, stateOffices, portfolios, organisations, titleWords, locatives }: LanguagePack['people'], name: string): boolean {
  const all = name.split(' ')
  // “Police | in Lund |”
  const place = all.findIndex((word, i) => i > 0 && locatives.has(word))
  const words = place < 0 ? all : all.slice(0, place)
  const army = words.findIndex((word) => /^\p{Lu}/u.test(word) && armies.has(word.toLowerCase()))
  // the first word may be one that opens a sentence
  return army >= 0 && words.some((word, i) => i > 0 && /^\p{Lu}/u.test(word) && ![stateOffices, portfolios, organisations, titleWords].some((list) => list.has(word.toLowerCase())))
}

/** Whether the speaker is a body of several states or of none, or of such a body: “the UN”, “a NATO panel”. */
export function isWorldBody({ people }: LanguagePack, { role, name }: Speaker): boolean {
  return wordsOf(`${role ?? ''} ${name}`).some((word) => people.worldBodies.has(word))
}

/** Whether the speaker is nobody but a voice of whichever state spoke before: “the spokesman”, “juru bicara tersebut”. */
export function speaksForState({ people }: LanguagePack, { name }: Speaker): boolean {
  const words = wordsOf(name)
  const rest = people.demonstratives.has(words[0] ?? '') ? words.slice(1) : people.demonstratives.has(words.at(-1) ?? '') ? words.slice(0, -1) : null
  return rest !== null && rest.length > 0 && rest.length <= VOICE_WORDS && people.stateVoices.has(rest.at(-1) ?? '')
}

/** Most words of a voice: “juru bicara”. */
const VOICE_WORDS = 2

function nationalOffice(context: Context, { people }: LanguagePack, { role, name, source }: Speaker, words: readonly ReadToken[]): string | null {
  const office = role === null ? [] : wordsOf(context.byName.get(name)?.office ?? role)
  const region = ofRegion(people, context.byName.has(name) ? [...wordsBefore(context, people, name), ...office] : words.map(({ lower }) => lower))
  // the own state has none: “perdana menteri”; but “Ontario Premier Ann Miller”
  if (region === null && role !== null && wordsOf(role).some((word) => people.foreignOffices.has(word))) return null
  const ofWords = (texts: readonly string[]) => texts.map((word) => people.nationalOffices.get(word)).find((country) => country !== undefined)
  return bodyAbroad(context, people, { words: office, source }) ?? region ?? ofWords(office) ?? ofWords(wordsOf(name)) ?? people.nationalOffices.get(words.find(({ word }) => word.people.nationalOffices)?.lower ?? '') ?? null
}

/** Words before a name that may say of which region an office is: “New South Wales Premier | Ann Miller”. */
const REGION_WITHIN = 4

// “| Oregon | Governor Ann Miller”, “Wali Kota | Toronto | Ann Miller”: a region that nobody lists as a place is taken for a name's first word
function wordsBefore({ doc: { tokens }, firstMention, byName }: Context, { ownerStands }: LanguagePack['people'], name: string): readonly string[] {
  const first = firstMention.get(name)
  if (!first || byName.get(name)?.role === null) return []
  const at = firstEndingAfter(tokens, first.start)
  const beside = tokens.slice(Math.max(0, at - REGION_WITHIN), at)
  const from = beside.findLastIndex(({ kind, word }) => kind !== 'word' || !word.shape.capital)
  return [...beside.slice(from + 1).map(({ lower }) => lower), ...(ownerStands === 'after' && name.split(' ').length > 2 ? wordsOf(name).slice(0, 1) : [])]
}

/** Tokens back to where the state of a body was told. */
const TOLD_WITHIN = 300

/** The state of the body in an office as it was told last: “kata | Deplu AS |. Jurubicara deplu Tom Reed”; null where it was not. */
export function bodyAbroad({ doc: { tokens } }: Context, people: LanguagePack['people'], { words, source }: { readonly words: readonly string[], readonly source: Span | null }): string | null {
  const bodies = words.filter((word) => people.portfolios.has(word) && (people.stateOffices.has(word) || people.nationalOffices.has(word)))
  if (bodies.length === 0 || source === null) return null
  const last = firstEndingAfter(tokens, source.start)
  for (let i = last - 1; i >= Math.max(0, last - TOLD_WITHIN); i--) {
    if (!bodies.includes(tokens[i]?.lower ?? '')) continue
    const country = countryAt(tokens, i + 1)?.country
    if (country !== undefined) return country
  }
  return null
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(' ')
