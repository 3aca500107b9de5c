import type { Sentence, Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { countryAt } from '../people/country-at'
import { phraseAt } from '../people/phrase-at'
import { described } from './described'
import type { Context } from './speaker-context'
import { firstStartingFrom } from './speaker-context'
import { tokensIn } from './tokens-in'

/** Words of a description before its verb. */
const WITHIN = 7

/**
 * The one man or woman without a name whom a sentence is about: “| Seorang saksi mata | berlari keluar. “…,” katanya”, “| Pemain Peru itu | menolak. “…,” ujarnya”; null: none is.
 * @param takingFloor only where the sentence says that they speak as well: “| Utusan Peru | sependapat. Ia …”
 */
export function openingDescribed({ doc, named, personsFrom }: Context, { people }: LanguagePack, sentence: Sentence | undefined, takingFloor: boolean): Speaker | null {
  if (sentence === undefined || people.ownerStands === 'before') return null
  const tokens = tokensIn(doc.tokens, sentence).slice(0, WITHIN + 1)
  // “Juru bicara itu | buka suara |”
  const takesFloor = (i: number) => people.takesFloor.has(tokens[i]?.lower ?? '') || people.takesFloor.has(`${tokens[i]?.lower ?? ''} ${tokens[i + 1]?.lower ?? ''}`)
  const verb = tokens.findIndex(({ word }, i) => (word.cue.verbShape || word.cue.blockers || word.people.clauseWords || takesFloor(i)) && word.shape.small)
  if (takingFloor && !takesFloor(verb)) return null
  const subject = tokens.slice(0, Math.max(0, verb))
  const [first] = subject
  const last = subject.at(-1)
  if (first === undefined || last === undefined || subject.length < 2 || subject.some(({ kind, word }) => kind !== 'word' || word.cue.settings || word.people.joins || word.people.hosts)) return null
  const inOffice = phraseAt('titles', subject, 0) > 0
  // “| Utusan Peru | sependapat”
  const ofState = takesFloor(verb) && inOffice && subject.some((_, i) => i + (countryAt(subject, i)?.length ?? 0) === subject.length)
  const isOne = first.word.people.determiners && !first.word.people.severals || ofState
  const pointsBack = (inOffice || first.word.people.titleWords || first.word.people.voices) && last.word.people.demonstratives
  const isHuman = inOffice || subject.some(({ word }) => (word.people.voices || word.people.titleWords || word.people.humans) && !word.people.writings)
  // “| Menteri itu |” is whoever was named before, “Seorang nelayan bernama | Bayu | …” has a name
  const isNamed = pointsBack ? personsFrom < sentence.end : named.slice(firstStartingFrom(named, first.start), firstStartingFrom(named, sentence.end)).some(({ person }) => person.kind === 'person')
  return (isOne || pointsBack) && isHuman && !isNamed ? { ...described(doc, { start: first.start, end: last.end }), source: null } : null
}
