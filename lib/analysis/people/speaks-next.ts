import type { Sentence } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { countryAt } from './country-at'
import type { NameRun } from './name-runs'
import { opensCue } from './opens-cue'
import { phraseAt } from './phrase-at'
import type { ReadToken } from '../words/read-tokens'

/** Most words that a sentence may open with before the name: “Pada Senin, | Rina Wati | …”. */
const OPENS_WITHIN = 6
/** How far behind the sentence its pronoun may stand: about two sentences. */
const SPEAKS_WITHIN = 45

/**
 * Whether a name that nothing else tells to be a person's is whoever the next words are of: it is in full and opens a sentence, does something
 * there, and a pronoun speaks behind it: “Rina Wati | tiba di Lima. “…,” ujarnya”, “Ann Miller | visited the port. She said …”
 */
export function speaksNext(pack: LanguagePack, tokens: readonly ReadToken[], { from, to }: NameRun, sentence: Sentence): boolean {
  const next = tokens[to]?.word
  if (to - from < 2 || next === undefined || !next.shape.small || !(next.cue.deedVerb || next.cue.finites || next.people.actShape)) return false
  const opens = from === sentence.firstToken || (from - sentence.firstToken <= OPENS_WITHIN && tokens[from - 1]?.text === ',')
  if (!opens) return false
  for (let i = from; i < to; i++) if (!isNamePart(tokens, i) || countryAt(tokens, i) !== undefined) return false
  for (let i = sentence.endToken; i < Math.min(tokens.length, sentence.endToken + SPEAKS_WITHIN); i++) if (pronounSpeaks(pack, tokens, i)) return true
  return false
}

// “she said”, “ia mengatakan”, “kata dia”, “ujarnya”
function pronounSpeaks({ people }: LanguagePack, tokens: readonly ReadToken[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  // “Roy, sapaan akrabnya, …”
  if (token.word.people.nicknames) return true
  if (token.word.cue.accordingToOwn || token.word.cue.ownShape && token.word.starts.forms.length > 0) return true
  const pronoun = token.word.people.pronouns ? people.pronouns.get(token.lower) : undefined
  return pronoun?.number === 'one' && !pronoun.thing && (opensCue(tokens[i + 1]) || opensCue(tokens[i - 1]))
}

/** Whether a word may be one of a person's name, as nothing tells that it is of a body, an office or a place. */
export function isNamePart(tokens: readonly ReadToken[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined || token.kind !== 'word' || !token.word.shape.capital || phraseAt('places', tokens, i) > 0) return false
  const { notNames, organisations, bodies, voices, titleWords, writings, placeHeads } = token.word.people
  return !notNames && !organisations && !bodies && !voices && !titleWords && !writings && !placeHeads && !token.word.cue.voiceless
}
