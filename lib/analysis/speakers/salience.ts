import type { Person, Sentence, Span, Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { phraseAt } from '../people/phrase-at'
import { firstEndingAfter } from '../text/outside'
import { answeredBy } from './answered-by'
import { givenFloor } from './given-floor'
import { officeHolder } from './office-holder'
import { openingBody } from './opening-body'
import { openingName } from './opening-name'
import { openingDescribed } from './opening-described'
import { tokensIn } from './tokens-in'
import { withoutPossessive } from '../words/without-possessive'
import type { ReadToken } from '../words/read-tokens'
import { firstStartingFrom, mayBeMeant, nearestBefore, type Context, type NamedPerson } from './speaker-context'

/** Who spoke last, and where. */
export interface Memory {
  readonly speakers: readonly Speaker[]
  readonly offset: number
  /** The one human being who spoke last, where the last speakers are none; null elsewhere. */
  readonly person: Speaker | null
  /** Who has been named in what the last speaker said. */
  readonly told: ReadonlySet<string>
  /** Sources described and not named so far, the last one first: “seorang pejabat keamanan”. */
  readonly described: readonly Speaker[]
  /** Of whom “he” or “she” has been said, where no title tells it. */
  readonly genders: ReadonlyMap<string, 'female' | 'male'>
}

/** A known person as the speaker of a source. */
export function speakerOf(person: Person, source: Span | null): Speaker {
  return { name: person.name, role: person.role, country: person.country, source }
}

/** The same speaker, named by other words. Written out, since the engine spreads objects slowly. */
export function withSource({ name, role, country }: Speaker, source: Span | null): Speaker {
  return { name, role, country, source }
}

/** What a pronoun can stand for. `any`: a cue without a source, “katanya”. */
export interface Meaning {
  readonly of: 'person' | 'thing' | 'any'
  readonly gender: 'female' | 'male' | null
}

/** Whom “dia”, “he” or a source-less cue means: the subject of the sentence before, or the last speaker; never someone named in what is said. */
export function salient(context: Context, pack: LanguagePack, offset: number, { of, gender }: Meaning, memory: Memory): readonly Speaker[] {
  const { doc } = context
  const isOf = (person: Person) => gender === null || (person.gender ?? memory.genders.get(person.name) ?? gender) === gender
  const fits = (person: Person) => (of === 'thing' ? person.kind === 'organisation' : mayBeMeant(context, person) && isOf(person))
  const sentence = firstEndingAfter(doc.sentences, offset)
  const free = memory.speakers.length === 0 || memory.offset < (doc.sentences[sentence - 1]?.start ?? 0)
  const office = of === 'person' && (memory.speakers.length === 0 || memory.offset < (doc.sentences[sentence]?.start ?? 0)) ? openingOffice(context, pack, doc.sentences[sentence], offset) : null
  if (office) return [office]
  const owner = of === 'person' && free ? openingOwner(context, pack, doc.sentences[sentence - 1]) : null
  if (owner) return [owner]
  const given = (free ? givenFloor(context, pack, doc.sentences[sentence - 1]) : null) ?? answeredBy(context, pack, doc.sentences[sentence - 1], memory.speakers.length === 0 ? 0 : memory.offset)
  if (given) return [given]
  const body = of === 'thing' && free ? openingBody(context, pack, doc.sentences[sentence - 1]) : null
  if (body) return [body]
  const unnamed = of !== 'thing' && free ? openingDescribed(context, pack, doc.sentences[sentence - 1], memory.speakers.length > 0) : null
  if (unnamed) return [unnamed]
  const subjectAt = (index: number) => subjectIn(context, pack, doc.sentences[index], offset, fits)
  // “Rina menilai kapal itu tua. | Padahal, Presiden Bayu Santoso sudah dua kali ke sana. | “Itu benar,” katanya”: she goes on
  const ground = doc.tokens[doc.sentences[sentence - 1]?.firstToken ?? -1]
  const goesOn = ground?.word.cue.grounds === true && memory.speakers.length > 0 && memory.offset >= (doc.sentences[sentence - 2]?.start ?? 0) && memory.offset < ground.start
  const subject = subjectAt(sentence) ?? (goesOn ? null : subjectAt(sentence - 1) ?? subjectAt(sentence - 2))
  const last = spokeLast(context, sentence, of, memory)
  const lastIsNear = last !== undefined && memory.offset >= (doc.sentences[sentence - 2]?.start ?? 0)
  if (subject && (!lastIsNear || subject.mention.start > memory.offset) && !isTopic(context, sentence, subject.person, memory)) return [speakerOf(subject.person, null)]
  const lastPerson = last && context.byName.get(last.name)
  // “Rina Wati announced a raid, according to | AFP |. | She | said …”: no agency is a person
  const told = of === 'person' && last !== undefined && !lastPerson && isOutlet(pack, last) ? firstIn(context, doc.sentences[sentence - 1], fits) : undefined
  if (told) return [speakerOf(told.person, null)]
  if (last && (!lastPerson || isOf(lastPerson))) return [withSource(last, null)]
  const before = nearestBefore({ named: context.speaking }, offset, fits)
  if (before || memory.speakers.length > 0) return before ? [speakerOf(before.person, null)] : memory.speakers
  const opening = of === 'person' ? openingName(context, pack, doc.sentences[sentence]) ?? openingName(context, pack, doc.sentences[sentence - 1]) : null
  if (opening) return [opening]
  const ahead = of === 'person' ? nextNamed(context, sentence, fits) : undefined
  return ahead ? [speakerOf(ahead.person, null)] : memory.speakers
}

// “It is ours,” he added. | The quarrel began when Duarte met …: whoever is named next, where a text begins with a pronoun
function nextNamed({ doc, speaking }: Context, sentence: number, fits: (person: Person) => boolean): NamedPerson | undefined {
  const from = doc.sentences[sentence]?.end ?? 0
  const to = doc.sentences[sentence + AHEAD]?.end ?? Infinity
  const first = speaking[firstStartingFrom(speaking, from)]
  return first && first.mention.end <= to && first.person.kind === 'person' && fits(first.person) ? first : undefined
}

// “AFP”, “kantor berita Reuters”
const isOutlet = ({ cues }: LanguagePack, { name }: Speaker): boolean => cues.outlets.has(name.toLowerCase().split(' ').at(-1) ?? '')

// whoever is named first in a sentence, also in what it says
const firstIn = ({ named }: Context, sentence: Sentence | undefined, fits: (person: Person) => boolean): NamedPerson | undefined =>
  sentence && named.slice(firstStartingFrom(named, sentence.start), firstStartingFrom(named, sentence.end)).find(({ person }) => fits(person))

/** How many sentences ahead a pronoun that nobody is named before may point. */
const AHEAD = 3

/** How far back whoever spoke last still has the floor. */
const FLOOR = 3

// “Rina mengatakan Bayu sedang di Lima. Bayu berangkat kemarin. “Ia pulang besok,” katanya”: he is who she tells of
function isTopic({ doc }: Context, sentence: number, { name }: Person, { told, offset }: Memory): boolean {
  return told.has(name) && offset >= (doc.sentences[sentence - FLOOR]?.start ?? 0)
}

/** The office whose view opens a sentence: “| The Peruvian envoy's | view differed. It was too late, he argued.” */
function openingOwner({ doc }: Context, pack: LanguagePack, sentence: Sentence | undefined): Speaker | null {
  const { people } = pack
  if (!sentence || people.possessive === null) return null
  const first = doc.tokens[sentence.firstToken]
  if (first === undefined || !(first.word.people.demonstratives || first.word.people.determiners)) return null
  const tokens = doc.tokens.slice(sentence.firstToken, Math.min(sentence.endToken, sentence.firstToken + 8))
  const at = tokens.findIndex((token) => token.word.people.possessive)
  const office = tokens[at]
  if (office === undefined || at < 1) return null
  const title = withoutPossessive(pack, office.text.toLowerCase())
  if (tokens.slice(0, at).some(({ kind }) => kind !== 'word') || !people.titleWords.has(title)) return null
  return { name: doc.article.text.slice(first.start, office.start + title.length), role: null, country: null, source: null }
}

/** The office that opens the sentence of the pronoun and has no name there: “| The president | himself was silent on it in a speech in which he thanked Peru.” */
function openingOffice(context: Context, pack: LanguagePack, sentence: Sentence | undefined, offset: number): Speaker | null {
  const { tokens, article } = context.doc
  const { people } = pack
  const first = sentence && tokens[sentence.firstToken]
  if (sentence === undefined || first === undefined) return null
  if (people.ownerStands === 'before' && !first.word.people.demonstratives) return null
  const from = people.ownerStands === 'before' ? sentence.firstToken + 1 : sentence.firstToken
  const to = from + phraseAt('titles', tokens, from)
  const [last, next] = [tokens[to - 1], tokens[to]]
  if (to === from || last === undefined || next === undefined || next.start >= offset || next.kind !== 'word' || next.word.shape.capital) return null
  const source = { start: first.start, end: last.end }
  const holder = officeHolder(context, pack, tokens.slice(sentence.firstToken, to), source)
  return holder ? speakerOf(holder, null) : { name: article.text.slice(source.start, source.end), role: null, country: null, source: null }
}

/** The speaker of before that a pronoun can mean. A body or text keeps the floor from the person before it only for the next sentence. */
function spokeLast({ doc, byName }: Context, sentence: number, of: Meaning['of'], { speakers, person, described, offset }: Memory): Speaker | undefined {
  if (of === 'thing') return speakers.find(({ name }) => !byName.has(name)) ?? described[0]
  if (of === 'person') return person ?? speakers[0]
  return person !== null && offset < (doc.sentences[sentence - 1]?.start ?? 0) ? person : speakers[0]
}

/** The first person named in a sentence before an offset, outside what is said; nobody where a pronoun is its subject: “Ia bertemu Rina Wati.” */
function subjectIn(context: Context, pack: LanguagePack, sentence: Sentence | undefined, before: number, fits: (person: Person) => boolean): NamedPerson | null {
  if (!sentence) return null
  const named = firstFitting(context, sentence, before, fits)
  if (named === null) return null
  const { tokens } = context.doc
  const isPronoun = (token: ReadToken | undefined) => token !== undefined && token.start < named.mention.start && token.word.people.pronouns && pack.people.pronouns.get(token.lower)?.number === 'one'
  return isPronoun(tokens[sentence.firstToken]) || isPronoun(tokens[sentence.firstToken + 1]) || isDescribedBefore(tokens, sentence, named.mention.start) ? null : named
}

/** Most words of a description that points back: “Politikus Partai Laut ini”. */
const DESCRIBED_WITHIN = 6

// “| Politikus Partai Laut ini | meminta Rina Wati pulang”: the subject has been named before
function isDescribedBefore(tokens: Context['doc']['tokens'], { firstToken }: Sentence, before: number): boolean {
  if (tokens[firstToken]?.word.people.titleWords !== true) return false
  for (let i = firstToken + 1; i < firstToken + DESCRIBED_WITHIN; i++) {
    const token = tokens[i]
    if (token === undefined || token.start >= before || token.kind !== 'word') return false
    if (token.word.people.demonstratives && token.word.shape.small) return true
  }
  return false
}

function firstFitting(context: Context, sentence: Span, before: number, fits: (person: Person) => boolean): NamedPerson | null {
  for (let i = firstStartingFrom(context.speaking, sentence.start); i < context.speaking.length; i++) {
    const named = context.speaking[i]
    if (named === undefined || named.mention.end > Math.min(before, sentence.end)) return null
    if (fits(named.person) && !isOblique(context, sentence, named.mention)) return named
  }
  return null
}

// “kepada Presiden | Rina Wati”, “with Senator | Ann Miller”, “Keduanya adalah Bayu Santoso dan | Rina Wati”
function isOblique(context: Context, sentence: Span, mention: Span): boolean {
  const { doc } = context
  if (tokensIn(doc.tokens, { start: sentence.start, end: mention.start }).some(({ word }) => word.people.copulas)) return true
  if (standsInLead(context, sentence, mention)) return true
  let i = firstEndingAfter(doc.tokens, mention.start) - 1
  for (let steps = 0; steps < 6 && belongsToName(doc.tokens[i]); steps++) i--
  const before = doc.tokens[i]
  return before !== undefined && before.start >= sentence.start && before.word.people.obliques
}

// “Usai bertemu | Kari Holt |, Bayu Santoso menggelar …”, “After meeting | Ann Miller |, Bo Hill …”: the sentence itself begins behind the comma, with another
function standsInLead({ doc, speaking }: Context, sentence: Span, mention: Span): boolean {
  const first = doc.tokens[firstEndingAfter(doc.tokens, sentence.start)]
  if (first === undefined || first.start === mention.start || !(first.word.cue.settings || first.word.people.obliques || first.word.cue.activeVerb)) return false
  const behind = firstEndingAfter(doc.tokens, mention.end)
  if (doc.tokens[behind]?.text !== ',' || tokensIn(doc.tokens, { start: sentence.start, end: mention.start }).some(({ text }) => text === ',')) return false
  const next = speaking[firstStartingFrom(speaking, mention.end)]
  return next !== undefined && next.person.kind === 'person' && next.mention.end <= sentence.end && tokensIn(doc.tokens, { start: mention.end + 1, end: next.mention.start }).every((token) => token.word.shape.capital || token.text === '.' || token.word.people.bodyTitles || token.word.people.organisations || belongsToName(token))
}

function belongsToName(token: ReadToken | undefined): boolean {
  if (token === undefined) return false
  const { titleWords, portfolios, honorifics, demonstratives, possessive } = token.word.people
  // “in remarks to Harbour Radio's | Ann Miller”
  return titleWords || portfolios || honorifics || demonstratives || possessive
}
