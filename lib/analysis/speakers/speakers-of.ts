import type { FoundQuotation, Person, Span, Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { phraseAt } from '../people/phrase-at'
import { firstEndingAfter } from '../text/outside'
import { spansWithin } from '../text/spans-within'
import { groupMeant } from './group-meant'
import { backReference } from './back-reference'
import { abbreviatedHolder } from './abbreviated-holder'
import { authorOf } from './author-of'
import { bodyInShort } from './body-in-short'
import { crowdNear } from './crowd-before'
import { crowdMeant } from './crowd-meant'
import { knownHead } from './known-head'
import { isClause, maySpeak } from './may-speak'
import { apposedTo, namedBeside } from './named-beside'
import { nameBearer } from './name-bearer'
import { nameOfPaper } from './name-of-paper'
import { officeHolder } from './office-holder'
import { peopleIn } from './people-in'
import { salient, speakerOf, withSource, type Meaning, type Memory } from './salience'
import { firstStartingFrom, type Context, type Doc } from './speaker-context'
import { ofCountry } from './said-by'
import { ownerIn } from './speaker-country'
import { isSideOf } from './side-of'
import { subjectAhead } from './subject-ahead'
import { stateCalling, stateMeant } from './state-meant'
import { tokensIn } from './tokens-in'
import { writersOf } from './writers-of'
import type { ReadToken } from '../words/read-tokens'
import { described } from './described'
import { group, isPair, pair } from './joint-speakers'
import { isShown, shownByCrowd } from './shown-by-crowd'

/** The speakers of one quotation: those named by its source, or whoever a pronoun, an office or the lack of a source points to. */
export function speakersOf(context: Context, pack: LanguagePack, q: FoundQuotation, memory: Memory): readonly Speaker[] {
  const { doc } = context
  if (q.source === null && q.cue === null && q.rule.endsWith('/answer')) return memory.person ? [withSource(memory.person, null)] : salient(context, pack, q.start, { of: 'person', gender: null }, memory)
  if (q.source === null && q.cue === null) return memory.speakers
  if (q.source === null && q.cue !== null && q.rule.endsWith('/displayed')) {
    const crowd = crowdNear(context, pack, q.cue.start)
    return crowd ? [{ ...described(doc, crowd), source: null }] : []
  }
  if (q.source === null && q.cue !== null) {
    const beside = namedRightBefore(context, q.cue) ?? subjectAhead(context, q, null, memory, true)
    return beside ? [speakerOf(beside, null)] : salient(context, pack, q.cue.start, { of: 'any', gender: null }, memory)
  }
  if (q.source === null) return []
  const source = q.source
  const tokens = tokensIn(doc.tokens, source)
  const first = tokens[0]
  if (first === undefined) return []
  const meant = (meaning: Meaning) => salient(context, pack, source.start, meaning, memory).map((speaker) => withSource(speaker, source))
  const pronoun = tokens.length === 1 && first.word.people.pronouns ? pack.people.pronouns.get(first.lower) : undefined
  // “yang bersangkutan”
  if (first.word.cue.relatives && tokens.length === 2 && tokens[1]?.word.people.concerned) return meant({ of: 'person', gender: null })
  const opening = pronoun?.thing ? stateCalling(context, source) : null
  if (opening) return [opening]
  if (pronoun?.number === 'one') {
    const before = meant({ of: pronoun.thing ? 'thing' : 'person', gender: pronoun.gender })
    const ahead = pronoun.thing ? null : subjectAhead(context, q, pronoun.gender, memory, before.length === 0)
    return ahead ? [speakerOf(ahead, source)] : before
  }
  if (pronoun?.number === 'two' || isPair(tokens)) return pair(context, source)
  if (pronoun?.number === 'many') return group(context, pack, source, memory)
  // “ditanya soal Rina”: no source
  if (isClause(tokens)) {
    // “request was refused by | the administration, which said”
    const by = tokens.findLastIndex((token) => token.word.cue.byWords)
    const agent = tokens[by + 1]
    if (by > 0 && agent) return speakersOf(context, pack, { ...q, source: { start: agent.start, end: source.end } }, memory)
    const subject = subjectOf(context, source)
    const [speaker] = subject ? [speakerOf(subject, source)] : meant({ of: 'person', gender: null })
    return [speaker ?? described(doc, source)]
  }
  const bearer = nameBearer(context, tokens, source)
  if (bearer) return [speakerOf(bearer, source)]
  const state = stateMeant(context, pack, source, memory)
  if (state) return [state]
  const joint = jointCountries(context, pack, source)
  if (joint.length > 1) return joint
  // “seorang pria yang mengaku sebagai | Bayu Prakoso”
  const presented = tokens.some(({ word }) => word.people.presenters) || tokens.some(({ word }) => word.cue.relatives) && tokens.some(({ word }) => word.cue.asWords || word.people.aliases)
  // “a letter by | Ann Miller”
  const authored = tokens.some(({ word }, i) => word.cue.documents && tokens[tokens[i + 1]?.word.cue.issuing ? i + 2 : i + 1]?.word.cue.nounSources)
  const unnamed = (first.word.people.determiners && !presented && !authored && !/,/u.test(doc.article.text.slice(source.start, source.end))) || isCalledSo(tokens) || isNear(context, tokens, source) || isLedBy(context, pack, tokens, source) || isHeadOf(pack, tokens) || isSideOf(context, pack, tokens, source)
  const apposed = apposedTo(context, pack, tokens, source)
  if (apposed) return [speakerOf(apposed, source)]
  const shortly = unnamed ? null : abbreviatedHolder(context, pack, tokens, source)
  if (shortly) return [speakerOf(shortly, source)]
  const named = unnamed ? [] : peopleIn(context, source, pack.people)
  if (named.length > 0) return named.map((person) => speakerOf(person, source))
  const person = namedBeside(context, pack, tokens, source) ?? (unnamed ? null : officeHolder(context, pack, tokens, source, memory))
  if (person) return [ofCountry(speakerOf(person, source), person.country ?? (pack.people.ownerStands === 'before' && tokens.length > 1 ? ownerIn(context, tokens) : null))]
  const head = knownHead(context, pack, tokens, source)
  if (head) return [head]
  // “kata presiden”: whoever is spoken of, where nobody is named with the office
  const bare = phraseAt('titles', tokens, 0) === tokens.length && pack.people.ownerStands === 'after' && !first.word.people.looseTitles
  // “…,” read the post: of the one who spoke
  const [opener, written, ...more] = tokens
  if (q.kind === 'direct' && opener?.word.people.demonstratives && written?.word.cue.documents && more.length === 0 && pack.people.ownerStands === 'before' && q.cue !== null && q.cue.end <= source.start && memory.speakers.length > 0) return memory.speakers.map((speaker) => withSource(speaker, source))
  const body = groupMeant(context, pack, tokens, source, memory)
  if (body) return [body]
  const whole = bodyInShort(context, pack, tokens, source, memory)
  if (whole) return [whole]
  const crowd = crowdMeant(context, pack, source, tokens)
  if (crowd) return [{ ...described(doc, crowd), source }]
  if (isShown(tokens)) return shownByCrowd(context, pack, source, tokens, memory)
  const before = backReference(context, pack, tokens, source, memory)
  if (before) return before
  const writers = writersOf(context, tokens, source, memory)
  if (writers.length > 0) return writers
  const paper = nameOfPaper(context, pack, tokens, source)
  if (paper) return [{ ...described(doc, paper), country: ownerIn(context, tokens), source }]
  const author = authorOf(pack, tokens)
  if (author) {
    // “pernyataan | Menlu Peru |”, “unggahan | Wati |”: hers
    const [known] = speakersOf(context, pack, { ...q, source: author }, memory)
    // whoever is named in what it says has not written it
    return [known && context.byName.has(known.name) && (context.firstMention.get(known.name)?.start ?? Infinity) < q.start ? withSource(known, source) : { ...described(doc, author), source }]
  }
  // “pihaknya”, “his office”, and what can be no source: whoever is spoken of
  const last = tokens.at(-1)?.lower ?? ''
  const own = first.word.people.ownSuffix || (first.word.people.owners && pack.people.writings.has(last))
  // “Georgia” is a state as well as a place
  const isState = doc.mentions[firstEndingAfter(doc.mentions, source.start)]?.start === source.start
  const spokenOf = own || bare || (!isState && !maySpeak(pack, tokens)) ? meant({ of: 'person', gender: null }) : []
  // “Menteri Rina Wati …”, and then “kata dokter”: not she
  const other = bare && !own ? spokenOf.filter(({ role }) => role === null || role.toLowerCase().includes(first.lower)) : spokenOf
  return other.length > 0 && !isWritten(pack, doc, q) ? other : [unowned(pack, described(doc, isWritten(pack, doc, q) ? withNoun(doc, q.cue, source) : source))]
}

// “Mr. | Miller | said”
function namedRightBefore({ doc, named }: Context, cue: Span): Person | null {
  const before = named[firstStartingFrom(named, cue.start) - 1]
  return before?.person.kind === 'person' && /^\s+$/u.test(doc.article.text.slice(before.mention.end, cue.start)) ? before.person : null
}

// “Rice has in recent months | heralded”, “request was refused by | Fico, who underlined”
function subjectOf({ named }: Context, source: Span): Person | null {
  const inside = named.slice(firstStartingFrom(named, source.start), firstStartingFrom(named, source.end))
  return (inside.find(({ mention }) => mention.start === source.start) ?? inside.find(({ mention }) => mention.end === source.end))?.person ?? null
}

// “CEO Cakrawala itu”: the firm inside is not who speaks.
function isHeadOf({ people }: LanguagePack, tokens: readonly ReadToken[]): boolean {
  return people.ownerStands === 'after' && tokens.length > 2 && people.demonstratives.has(tokens.at(-1)?.lower ?? '') && (tokens[0]?.word.people.bodyTitles === true)
}

// “negeri yang dipimpin | Rina Wati | itu”: she stands inside, and does not speak
function isLedBy({ named }: Context, { people }: LanguagePack, tokens: readonly ReadToken[], source: Span): boolean {
  const mention = named[firstStartingFrom(named, source.start)]?.mention
  if (people.ownerStands === 'before' || mention === undefined || mention.start === source.start || !(tokens.at(-1)?.word.people.demonstratives === true)) return false
  return tokens.some(({ end, word }) => word.cue.relatives && end <= mention.start)
}

// “pria | yang akrab disapa Gus Bayu itu |”: whoever was named before
function isCalledSo(tokens: readonly ReadToken[]): boolean {
  return tokens.at(-1)?.word.people.demonstratives === true && tokens.some(({ word }, i) => word.cue.relatives && tokens.slice(i).some((token) => token.word.people.aliases))
}

// “sources close to Rina Wati”, “people loyal to …”: not she herself
function isNear({ named }: Context, tokens: readonly ReadToken[], source: Span): boolean {
  const mention = named[firstStartingFrom(named, source.start)]?.mention
  if (mention === undefined || mention.end > source.end) return false
  const before = tokens.filter((token) => token.end <= mention.start)
  const at = before.findIndex(({ word }) => word.people.strangers)
  return at > 0 && before.slice(0, at).some(({ word }) => word.people.voices || word.people.demonstratives && at === 1) && !before.slice(0, at).some((_, i) => phraseAt('titles', before, i) > 0)
}

/** The countries of a joint source that names nothing else, “Rusia dan China”, each as a speaker. */
function jointCountries({ doc }: Context, { people }: LanguagePack, source: Span): readonly Speaker[] {
  const inside = spansWithin(doc.mentions, source)
  if (inside.length < 2 || inside[0]?.start !== source.start || inside.at(-1)?.end !== source.end) return []
  const { text } = doc.article
  const between = inside.slice(1).map((mention, i) => text.slice(inside[i]?.end, mention.start).replaceAll(',', ' ').trim().toLowerCase())
  if (!between.every((word) => word === '' || people.joins.has(word)) || between.at(-1) === '') return []
  return inside.map(({ start, end, country }) => ({ name: text.slice(start, end), role: null, country, source }))
}

// “menurut data | terkini”, “bunyi pernyataan | tersebut”: the noun stands in the cue.
function isWritten({ people }: LanguagePack, doc: Doc, { cue, source }: FoundQuotation): boolean {
  if (cue === null || source === null || cue.end > source.start) return false
  const [first, ...more] = tokensIn(doc.tokens, source)
  const noun = tokensIn(doc.tokens, cue).at(-1)?.lower ?? ''
  return more.length === 0 && first !== undefined && first.text === first.lower && people.writings.has(noun) && !first.word.people.ownSuffix
}

function withNoun(doc: Doc, cue: Span | null, source: Span): Span {
  const noun = cue && tokensIn(doc.tokens, cue).at(-1)
  return { start: noun?.start ?? source.start, end: source.end }
}

// “| Tehran's | claim”
function unowned({ people }: LanguagePack, speaker: Speaker): Speaker {
  return people.possessive === null ? speaker : { ...speaker, name: speaker.name.replace(people.possessive, '') }
}
