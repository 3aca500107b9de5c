import type { Person, Span } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { isHead } from '../countries/leader-country'
import { countryAt } from '../people/country-at'
import { phraseAt } from '../people/phrase-at'
import type { ReadToken } from '../words/read-tokens'
import { firstStartingFrom, type Context } from './speaker-context'

/** Whether a source names those of somebody and not that one: “Hopkins supporters”, “pendukung Rina”, “the Harbour Party spokesman”. */
export function isSideOf({ named }: Context, pack: LanguagePack, tokens: readonly ReadToken[], source: Span): boolean {
  const { people } = pack
  const inside = named.slice(firstStartingFrom(named, source.start), firstStartingFrom(named, source.end))
  const [mention] = inside.map((each) => each.mention)
  const last = tokens.at(-1)
  if (inside.length !== 1 || mention === undefined || last === undefined) return false
  if (people.ownerStands === 'before' && (ofPlace(tokens, mention) || speaksFor(tokens, mention))) return true
  if (people.ownerStands === 'before') return last.start > mention.end && last.text === last.lower && (mention.start === source.start && last.word.people.voices || isOfficeOf(tokens, mention))
  if (servesLeader(pack, tokens, inside[0]?.person, mention)) return true
  const before = tokens.findLast((token) => token.end <= mention.start)
  return mention.end === source.end && before === tokens[0] && before !== undefined && before.word.people.voices && !(before.word.people.honorifics && before.word.shape.capital) && !before.word.people.titleWords && !before.word.people.organisations
}

// “The fishermen of | Negombo”: those of a place are not the place
function ofPlace(tokens: readonly ReadToken[], { start, end }: Span): boolean {
  const [first, noun, of, place] = tokens
  return place !== undefined && place.start === start && tokens.at(-1)?.end === end && first?.word.people.demonstratives === true && noun?.word.shape.small === true && !noun.word.people.titleWords && !noun.word.people.organisations && of?.word.cue.belongsTo === true
}

// “the Harbour Party | spokesman |”
function speaksFor(tokens: readonly ReadToken[], { end }: Span): boolean {
  const after = tokens.filter((token) => token.start >= end)
  return tokens[0]?.word.people.demonstratives === true && after.length > 0 && after.length <= 2 && after.at(-1)?.word.people.stateVoices === true && after.at(-1)?.word.people.titleWords === true && after.every(({ word }) => word.shape.small)
}

// “President Ann Miller's | foreign policy adviser”
function isOfficeOf(tokens: readonly ReadToken[], owner: Span): boolean {
  const at = tokens.findIndex(({ start, end, word }) => start >= owner.start && end >= owner.end && word.people.possessive)
  const after = tokens.slice(at + 1)
  return at >= 0 && after.some((_, i) => phraseAt('titles', after, i) === after.length - i)
}

// “juru bicara | Presiden Lula”, “penasihat | Putin”; of a name that no leader bears it may be the spokesman's own
function servesLeader({ countries }: LanguagePack, tokens: readonly ReadToken[], person: Person | undefined, { start }: Span): boolean {
  const before = withoutCountries(tokens.filter((token) => token.end <= start))
  const [first] = before
  if (first === undefined || person === undefined || !first.word.people.servants || !isHead(person.name, countries)) return false
  const office = Math.max(1, phraseAt('titles', before, 0))
  // “Putra Mahkota” is an office, “putra” somebody's son
  if (office > 1 && first.word.people.foreignOffices) return false
  return office === before.length || before.some((_, i) => i >= office && phraseAt('titles', before, i) === before.length - i)
}

// “adik pemimpin | Korea Utara | Kim Jong Un”
function withoutCountries(tokens: readonly ReadToken[]): readonly ReadToken[] {
  const kept: ReadToken[] = []
  for (let i = 0; i < tokens.length; i++) {
    const length = countryAt(tokens, i)?.length ?? 0
    const token = tokens[i]
    if (length > 0) i += length - 1
    else if (token) kept.push(token)
  }
  return kept
}
