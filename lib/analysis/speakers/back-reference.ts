import type { Person, Span, Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { leaderCountry } from '../countries/leader-country'
import { bracketEnd } from '../people/bracket-end'
import { phraseAt } from '../people/phrase-at'
import { countryIn, officeWords, withoutSmallTail } from './office-holder'
import { leadsState } from './leads-state'
import { salient, speakerOf, withSource, type Memory } from './salience'
import { ofCountry } from './said-by'
import { nearestBefore, type Context } from './speaker-context'
import type { ReadToken } from '../words/read-tokens'

/** Most words of a description: “doktor ilmu hukum lulusan Universitas Lima itu”. */
const LONGEST = 10

/**
 * Whom a noun that points back means: “pejabat itu” is “seorang pejabat keamanan” of before, “the ministry” the ministry named last,
 * “pemimpin Turki itu” the person spoken of. Null where it points to nobody known.
 */
export function backReference(context: Context, pack: LanguagePack, all: readonly ReadToken[], source: Span, memory: Memory): readonly Speaker[] | null {
  const tokens = withoutBrackets(all)
  const { people } = pack
  const pointsBack = tokens[0]?.word.people.demonstratives === true || tokens.at(-1)?.word.people.demonstratives === true
  if (!pointsBack || tokens.length < 2 || tokens.length > LONGEST) return null
  const words = withoutSmallTail(pack, officeWords(tokens))
  // “lulusan | Oslo”, “alumnus Universitas Lima”: no country of one's own
  // “doktor | dari Universitas Lima |”
  const school = tokens.findIndex(({ word }, i) => word.people.describers && (word.people.looseTitles || tokens[i + 1]?.word.people.origins))
  // “duta besar | untuk Peru |”
  const posted = people.ownerStands === 'after' ? tokens.findIndex(({ word }) => word.people.postings) : -1
  const country = countryIn(tokens.slice(0, Math.min(...[school, posted, tokens.length].filter((i) => i >= 0))))
  const head = single(words[people.ownerStands === 'after' ? 0 : words.length - 1] ?? '')
  // “the ministry” is no “foreign ministry spokesman”
  const heads = (name: string) => people.ownerStands === 'after' || !people.organisations.has(head) ? wordsOf(name).includes(head) : withoutSmallTail(pack, untilTie(people, wordsOf(name))).at(-1) === head
  const described = memory.described.find((speaker) => heads(speaker.name) && (country === null || speaker.country === null || speaker.country === country) && !(people.ownerStands === 'before' && wordsOf(speaker.name).some((word) => people.portfolios.has(word)) && ofOtherPortfolio(tokens, speaker.name)))
  if (described) return [withSource(described, source)]
  if (people.organisations.has(head)) {
    const body = nearestBefore(context, source.start, (person) => person.kind === 'organisation' && wordsOf(person.name).includes(head))
    return body ? [speakerOf(body.person, source)] : null
  }
  // “pria 40 tahun itu”, “the woman”, “the 52-year-old”
  const gender = people.humans.get(head) ?? (isAge(head) ? null : undefined)
  if (gender !== undefined) {
    const human = salient(context, pack, source.start, { of: 'person', gender }, memory).find(({ name }) => context.byName.has(name))
    return human ? [withSource(human, source)] : null
  }
  // “kader senior partai itu”, but “orang itu”
  const describes = tokens[0]?.word.people.describers === true && tokens.length > 2
  if (!describes && phraseAt('titles', tokens, people.ownerStands === 'after' ? 0 : tokens.length - 1) === 0 && !people.honorifics.has(head)) return null
  const [meant] = salient(context, pack, source.start, { of: 'person', gender: null }, memory)
  const person = meant && context.byName.get(meant.name)
  // “The coroner | found …”, and only then: “said their lawyer, Bo Lee”
  const isNamedBefore = person !== undefined && ((context.firstMention.get(person.name)?.start ?? Infinity) < source.start || person.role === null || wordsOf(person.role).includes(head))
  // “juru bicara kementerian itu” is nobody who speaks for none
  if (people.ownerStands === 'after' && tokens.some(({ word }) => word.people.stateVoices) && tokens.slice(0, -1).some(({ word }) => word.people.organisations) && person !== undefined && !wordsOf(person.office ?? person.role ?? '').some((word) => people.stateVoices.has(word))) return null
  // “the spokesman” is no president
  if (people.ownerStands === 'before' && people.stateVoices.has(head) && leadsState(pack, person?.role ?? null)) return null
  return person && isNamedBefore && agrees(person, country) && (mayHold(person, country, head) || people.formerly.has(head) || leaderCountry(person.name, pack.countries) === country) && !ofAnotherBody(tokens, person, country, head) && !(country !== null && people.ownerStands === 'before' && ofOtherPortfolio(tokens, person.role)) ? [ofCountry(speakerOf(person, source), person.country ?? (people.ownerStands === 'before' ? country : null))] : null
}

// “the Commission's | president” is no president of a state, nor “the union's president” a minister
function ofAnotherBody(tokens: readonly ReadToken[], { role }: Person, country: string | null, head: string): boolean {
  const owner = tokens.find(({ word }) => word.people.possessive)
  if (owner === undefined || country !== null) return false
  return owner.text !== owner.lower || (role !== null && !wordsOf(role).includes(head))
}

const isAge = (word: string): boolean => /^\d+-\p{L}/u.test(word)

// “the Peruvian | defence | secretary” is not the president of Peru
function ofOtherPortfolio(tokens: readonly ReadToken[], role: string | null): boolean {
  return role !== null && tokens.some(({ lower, word }) => word.people.portfolios && !word.people.formerly && !wordsOf(role).includes(lower))
}

// “legislator Partai Laut | (PL) | ini”
function withoutBrackets(tokens: readonly ReadToken[]): readonly ReadToken[] {
  const bracket = tokens.findIndex((_, i) => bracketEnd(tokens, i) > 0)
  return bracket < 0 ? tokens : [...tokens.slice(0, bracket), ...tokens.slice(bracketEnd(tokens, bracket))]
}

// “a ministry | in Lima |”
function untilTie({ obliques, origins }: LanguagePack['people'], words: readonly string[]): readonly string[] {
  const tie = words.findIndex((word, i) => i > 0 && (obliques.has(word) || origins.has(word)))
  return tie < 0 ? words : words.slice(0, tie)
}

function agrees(person: Person, country: string | null): boolean {
  return country === null || person.country === null || person.country === country
}

// “the Peruvian defence minister” is no spokeswoman of whom nobody says where she is from; but anybody may have been “mantan Dubes Peru”
function mayHold({ role, country }: Person, wanted: string | null, head: string): boolean {
  return wanted === null || country !== null || role === null || wordsOf(role).includes(head)
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(' ').map(single)
}

// “pejabat-pejabat”
function single(word: string): string {
  if (!word.includes('-')) return word
  const [half, again] = word.split('-')
  return half !== undefined && half === again ? half : word
}
