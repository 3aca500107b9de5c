import type { LanguagePack } from '../../languages/language-pack'
import { compileLexicon } from '../countries/compile-lexicon'
import { nameWordsIn, type NameWord } from '../countries/name-words'
import type { StanceWord } from '../stance/reading/stance-word'
import type { ToneWord } from '../stance/tone/tone-word'
import { cueFlags, type CueFlags } from './cue-flags'
import { countryFormsFrom, type CountryWords } from './country-forms'
import { cutsOf, type Cut } from './cuts-of'
import { peopleFlags, type PeopleFlags } from './people-flags'
import { shapedWord, type Shape, type ShapedWord } from './shape'
import { startsOf, type Starts } from './starts'
import { Mark } from './token-row'
import { withoutPossessive } from './without-possessive'

/** A token's shape and all that the lists of its language say of it, looked up once however often the rules ask. */
export interface Word extends ShapedWord {
  /** What stages ask of every token: the bits of `Mark`. */
  readonly marks: number
  /** It is somebody's name where it stands, whatever else it means: Theresa “May”. */
  readonly asName: boolean
  readonly cue: CueFlags
  readonly people: PeopleFlags
  readonly starts: Starts
  /** Where it may be a name and a word glued behind it. */
  readonly cuts: readonly Cut[]
  /** Text and lower case without the mark of an owner and the dots of an abbreviation. */
  readonly plainText: string
  readonly plainLower: string
  /** Forms of countries that begin with it, longest first. */
  readonly countryForms: readonly CountryWords[]
  /** Its words as the names of countries see them: “dari|Rusia”. */
  readonly names: readonly NameWord[]
  /** What it is to stance and to the tone, from when either first asks: most words stand in no quotation. */
  stance: StanceWord | null
  tone: ToneWord | null
}

/** Looks a token up in a language. */
export function wordOf(pack: LanguagePack, written: string, asName = false): Word {
  const { text, lower: small, shape, glued, parts } = shapedWord(written)
  // no list holds a word with a capital
  const lower = asName ? text : small
  const cuts = cutsOf(pack, text)
  const plainLower = withoutPossessive(pack, lower)
  const cue = cueFlags(pack.cues, lower, text)
  const starts = startsOf(pack, lower)
  // what stages ask of every word stands first, together in memory
  return {
    text, lower, shape, glued: glued || cuts.length > 0, marks: marksOf(text, shape, cue, starts), asName, people: peopleFlags(pack.people, text, lower, shape), cue, starts,
    countryForms: countryFormsFrom(pack, plainLower), plainLower, names: nameWordsIn(text, compileLexicon(pack.countries)), stance: null, tone: null,
    parts, cuts, plainText: withoutPossessive(pack, text),
  }
}

function marksOf(text: string, { capital, final }: Shape, cue: CueFlags, starts: Starts): number {
  const begins = starts.forms.length > 0
  const reports = begins || cue.accordingToOwn || cue.perWords || cue.views || cue.quoting || cue.showing || cue.instances || starts.accordingTo.length > 0 || starts.closing.length > 0
  return (reports ? Mark.reports : 0) | (begins ? Mark.cue : 0) | (final ? Mark.final : 0) | (capital ? Mark.capital : 0) | (text === ',' ? Mark.comma : 0)
}
