import type { Sentence, Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import type { ReadToken } from '../words/read-tokens'
import { described } from './described'
import { firstStartingFrom, type Context } from './speaker-context'
import { tokensIn } from './tokens-in'

/** Words before the verb of a sentence that says only who speaks next: “Hal tersebut juga | disampaikan …”. */
const WITHIN = 5
/** Tokens behind the comma within which the name of who does starts. */
const NAME_WITHIN = 8
/** Longest description of who does. */
const LONGEST = 9

/** Whoever without a name a sentence gives the floor to: “Hal itu ditegaskan | seorang pejabat Peru |. “…,” katanya”, “Hal yang sama diungkapkan | polisi |. Mereka …”; null where it gives it to nobody, or to somebody named. */
export function givenFloor({ doc, named }: Context, { people }: LanguagePack, sentence: Sentence | undefined): Speaker | null {
  if (sentence === undefined || people.ownerStands === 'before') return null
  const tokens = tokensIn(doc.tokens, sentence)
  const verb = tokens.slice(0, WITHIN).findIndex(({ word }) => word.starts.forms.some(({ voice, cueClass, words }) => voice === 'passive' && cueClass === 'speech' && words.length === 1))
  if (verb < 1 || !tokens.slice(0, verb).some(({ word }, i) => word.people.demonstratives || word.cue.adverbs || word.cue.relatives && i === verb - 2) || tokens.slice(0, verb).some(({ word }, i) => word.cue.relatives && i !== verb - 2)) return null
  const from = tokens[verb + 1]?.word.cue.byWords === true ? verb + 2 : verb + 1
  let to = from
  while (to < Math.min(tokens.length, from + LONGEST) && tokens[to]?.kind === 'word' && !endsDescription(tokens[to])) to++
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (to === from || first === undefined || last === undefined || first.word.people.pronouns || first.word.cue.complementizers) return null
  const source = { start: first.start, end: last.end }
  // “Hal itu disampaikan juru bicara militer Norwegia, Kolonel | Erik Dahl | di Lima”
  const comma = behindBody(tokens, to)
  const apposed = tokens[comma]?.text === ',' ? named[firstStartingFrom(named, source.end)]?.mention.start ?? Infinity : Infinity
  if (apposed < sentence.end && apposed <= (tokens[comma + NAME_WITHIN]?.start ?? apposed)) return null
  const isNamed = named.slice(firstStartingFrom(named, source.start), firstStartingFrom(named, source.end)).length > 0
  const speaks = tokens.slice(from, to).some(({ word }) => word.people.voices || word.people.titleWords || word.people.organisations || word.people.humans || word.people.severals || word.countryForms.length > 0)
  return isNamed || !speaks ? null : { ...described(doc, source), source: null }
}

// “pengamat | dari Universitas Laut |, Dewi Larasati”
function behindBody(tokens: readonly ReadToken[], from: number): number {
  let i = from
  if (tokens[i]?.word.people.origins || tokens[i]?.word.people.locatives) while (i < from + LONGEST && tokens[i]?.kind === 'word') i++
  return i
}

function endsDescription(token: ReadToken | undefined): boolean {
  const { cue, shape } = token?.word ?? {}
  return cue !== undefined && shape?.small === true && (cue.settings || cue.addresseeMarkers || cue.times || cue.relatives || cue.complementizers)
}
