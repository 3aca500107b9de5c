import type { Sentence } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { bracketEnd } from './bracket-end'
import { isNameWord, type NameRun } from './name-runs'
import { phraseAt } from './phrase-at'
import { placesOf } from './places-of'
import type { ReadToken } from '../words/read-tokens'
import { opensCue } from './opens-cue'
import { describes } from './origin-beside'

/** Whether a reporting word stands beside tokens [from, to), so that they are likely to speak. */
export function besideCue(tokens: readonly ReadToken[], from: number, to: number, sentence: Sentence): boolean {
  const isCue = (i: number) => i >= sentence.firstToken && i < sentence.endToken && (opensCue(tokens[i]) || (tokens[i]?.word.starts.accordingTo.length ?? 0) > 0)
  if (to === from + 1 && (from === sentence.firstToken || isLocated(tokens, from))) return false
  if (to > from + 1 && tokens[to]?.word.people.joins && [0, 1].some((on) => fullNameEnd(tokens, to + 1) > 0 && isCue(fullNameEnd(tokens, to + 1) + on))) return true
  // “…, said | Ann Miller and | Bo Lee”
  if (to > from + 1 && tokens[from - 1]?.word.people.joins && isCue(fullNameStart(tokens, from - 1) - 1)) return true
  return (to === from + 1 ? [from - 1, to] : [from - 1, from - 2, to, to + 1, to + 2]).some(isCue)
}

// “Ann Miller | and | Bo Lee | said”: where the second name ends; -1 where it is none of two words
function fullNameEnd(tokens: readonly ReadToken[], from: number): number {
  let to = from
  while (isNameWord(tokens[to])) to++
  return to > from + 1 ? to : -1
}

function fullNameStart(tokens: readonly ReadToken[], to: number): number {
  let from = to
  while (isNameWord(tokens[from - 1])) from--
  return from < to - 1 ? from : -1
}

/** “Rina Wati | senada |.”, “Rina Wati | buka suara |”: who takes the floor will speak, though no words are told yet. */
export function takesFloor({ people }: LanguagePack, tokens: readonly ReadToken[], { from, to }: NameRun, sentence: Sentence): boolean {
  // “Pernyataan senada disampaikan Bayu”
  if (to === from + 1 && from === sentence.firstToken) return false
  const first = tokens[to]?.lower ?? ''
  return people.takesFloor.has(first) || people.takesFloor.has(`${first} ${tokens[to + 1]?.lower ?? ''}`)
}

// “marines seized in the Gulf said”
function isLocated(tokens: readonly ReadToken[], from: number): boolean {
  const before = (tokens[from - 1]?.word.people.demonstratives === true) ? from - 2 : from - 1
  if (tokens[before]?.word.people.locatives === true) return true
  // “the envoy to | Marrow | said”
  if (tokens[before]?.word.cue.purposeInside === true && tokens[before]?.word.cue.addresseeMarkers === true && tokens[before - 1]?.word.people.titleWords === true) return true
  // “warga di perbatasan | Mekar | mengeluh”: a noun of a place stands between
  const noun = tokens[from - 1]
  return noun?.kind === 'word' && noun.word.shape.small && tokens[from - 2]?.word.people.locatives === true && !noun.word.people.titleWords && !noun.word.people.voices && !noun.word.people.honorifics && !noun.word.people.demonstratives
}

/** “Rina (45)”, “Rina Wati, 45,”: who has an age is a person. */
export function hasAge(tokens: readonly ReadToken[], to: number): boolean {
  const age = tokens[to + 1]
  const opened = tokens[to]?.text
  const closed = tokens[to + 2]?.text
  return age?.kind === 'number' && /^\d{1,2}$/u.test(age.text) && ((opened === '(' && closed === ')') || (opened === ',' && closed === ','))
}

/** Words of a relative clause before the name that it gives. */
const GIVEN_WITHIN = 6

/** “seorang warga bernama | Rina”, “two ministers, namely | Rina Wati and …”, “pria yang memperkenalkan diri sebagai | Bayu” */
export function isPresented(tokens: readonly ReadToken[], from: number): boolean {
  const before = tokens[from - 1]?.word
  // “ditanggapi | Rina Wati |”: who answers is somebody
  if (before?.people.presenters === true || before?.people.answered === true) return true
  if (!before?.cue.asWords || before.people.copulas) return false
  for (let i = from - 2; i >= Math.max(0, from - GIVEN_WITHIN) && tokens[i]?.kind === 'word'; i--) if (tokens[i]?.word.cue.relatives) return tokens[i - 1]?.word.people.humans === true || tokens[i - 1]?.word.people.voices === true || tokens[i - 1]?.word.people.titleWords === true
  return false
}

/** “according to Greenpeace's | Ann Miller |”, but “Greenpeace's Sea Report” */
export function isOwned(tokens: readonly ReadToken[], { from, to }: NameRun): boolean {
  const owner = tokens[from - 1]?.word
  return to - from === 2 && owner?.people.possessive === true && owner.shape.capital && owner.countryForms.length === 0 && (tokens[to]?.kind === 'punctuation' || opensCue(tokens[to])) && tokens.slice(from, to).every(({ word }) => word.people.nameWord && !word.people.organisations && !word.people.writings && !word.cue.voiceless)
}

/** Most words of who somebody is between a reporting word and the name. */
const WHO_WITHIN = 5

/** “…, said one of the sailors, | Ann Miller |, …”, “…, said another sailor, | Ann Miller |.”: who it is, by name */
export function isWhoSaid({ people }: LanguagePack, tokens: readonly ReadToken[], { from, to }: NameRun): boolean {
  if (people.ownerStands === 'after' || to - from < 2 || tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',' && tokens[to]?.word.shape.ends !== true) return false
  for (let i = from - 2; i >= Math.max(1, from - 1 - WHO_WITHIN) && tokens[i]?.word.shape.small; i--) {
    const opens = tokens[i]?.word.people.determiners || tokens[i]?.word.cue.possessors
    if (opens && opensCue(tokens[i - 1])) return true
  }
  return false
}

/** Most words of a description before the comma: “salah satu warga kampung nelayan itu”. */
const ONE_WITHIN = 8

/** “kata salah seorang nelayan, | Rina |.”, “Salah satu dari mereka, | Rina |, mengatakan”: the name of the one who is told of */
export function isOneOf({ people }: LanguagePack, tokens: readonly ReadToken[], { from, to }: NameRun, { firstToken }: Sentence): boolean {
  const closes = tokens[to]?.kind === 'punctuation' || tokens[to]?.word.cue.settings === true || opensCue(tokens[to])
  if (people.ownerStands === 'before' || !closes || tokens[from - 1]?.text !== ',') return false
  for (let i = from - 2; i >= Math.max(firstToken, from - 2 - ONE_WITHIN) && tokens[i]?.kind === 'word' && !opensCue(tokens[i]); i--) {
    const { determiners, severals } = tokens[i]?.word.people ?? {}
    if (determiners && !severals && !tokens[i - 1]?.word.people.determiners) return i === firstToken || tokens[i - 1]?.word.starts.forms.some(({ voice }) => voice === 'bare') === true
  }
  return false
}

/** “said his aunt, | Ann Miller |, …”: somebody's relative or friend, by name */
export function isKin(tokens: readonly ReadToken[], { from, to }: NameRun): boolean {
  if (to - from < 2 || tokens[from - 1]?.text !== ',' || !tokens[from - 2]?.word.people.voices || !tokens[from - 3]?.word.cue.possessors) return false
  return tokens[to]?.text === ',' || tokens[to]?.word.shape.ends === true || opensCue(tokens[to])
}

/** Most words of an office or state between “putri” and whose she is. */
const ANOTHERS_WITHIN = 6

/** “Rina Latu, putri | Sione Latu |”, “ia adalah putri | Sione Latu |”, “Bayu Laut, juru bicara Presiden Peru | Rina Latu |”: who is told of stands before. */
export function isAnothers(tokens: readonly ReadToken[], { from }: NameRun): boolean {
  for (let i = from - 1; i > 0 && i >= from - ANOTHERS_WITHIN && tokens[i]?.kind === 'word'; i--) if (tokens[i]?.word.people.servants && tokens[i]?.word.shape.small) return tokens[i - 1]?.text === ',' || tokens[i - 1]?.word.people.copulas === true
  return false
}

/** “Rina Wati | dari Yayasan Laut | mengatakan”, “Ann Miller | of the sea foundation | said” */
export function isOfBody(tokens: readonly ReadToken[], { from, to }: NameRun, end: number): boolean {
  if (to - from < 2 || !(tokens[to]?.word.people.origins === true)) return false
  for (let i = to + 1; i < Math.min(end, to + 9) && tokens[i]?.kind !== 'punctuation'; i++) if (opensCue(tokens[i])) return true
  return false
}

/** How far on the reporting word stands behind what is told of somebody. */
const TOLD_WITHIN = 20

/** “Rina Wati, yang memimpin serikat itu, | mengatakan”, “Ann Miller, who heads the union, | said”, “Rina Wati yang memimpin serikat itu | mengatakan” */
export function isToldOf(tokens: readonly ReadToken[], { from, to }: NameRun, end: number): boolean {
  if (to - from < 2 && !(tokens[to]?.text === ',' && tokens[to + 1]?.word.people.humanRelatives === true && endsNameElsewhere(tokens, from))) return false
  // “Rina Wati didampingi Bayu Santoso | mengatakan”
  const beside = tokens[to]?.text === ',' ? to + 1 : to
  if (tokens[beside]?.word.people.company === true) for (let i = beside + 2; i < Math.min(end, beside + TOLD_WITHIN); i++) if (opensCue(tokens[i])) return true
  // “Rina Wati juru bicara kementerian itu, | mengatakan”
  const office = phraseAt('titles', tokens, to)
  if (office > 0) {
    for (let i = to + office; i < Math.min(end, to + TOLD_WITHIN); i++) {
      if (tokens[i]?.text === ',') return opensCue(tokens[i + 1])
      if (opensCue(tokens[i])) return true
    }
  }
  // “Rina Wati saat ditemui di kantornya | mengatakan”
  const { settings = false, clauseOpeners = false, alongside = false } = tokens[to]?.word.cue ?? {}
  if ((settings && clauseOpeners || alongside) && tokens[to + 1]?.word.cue.verbShape === true && opensCueBefore(tokens, to + 2, Math.min(end, to + TOLD_WITHIN))) return true
  if (tokens[to]?.word.people.humanRelatives === true) return opensCueBefore(tokens, to + 1, Math.min(end, to + TOLD_WITHIN))
  // “Rina Wati, pengungsi asal Peru, | mengatakan”
  const isDescribed = tokens[to]?.text === ',' && describes(tokens[to + 1])
  if (isDescribed) for (let i = to + 2; i < Math.min(end, to + TOLD_WITHIN) && !opensCue(tokens[i]); i++) if (tokens[i]?.text === ',') return opensCue(tokens[i + 1])
  if (tokens[to]?.text !== ',' || tokens[to + 1]?.word.people.humanRelatives !== true) return false
  for (let i = to + 2; i < Math.min(end, to + TOLD_WITHIN); i++) if (tokens[i]?.text === ',' && (opensCue(tokens[i + 1]) || opensCue(tokens[i + 2]))) return true
  return false
}

// “… tokoh kuat Rina Wati. | Wati |, yang …”
function endsNameElsewhere(tokens: readonly ReadToken[], i: number): boolean {
  return placesOf(tokens, tokens[i]?.text ?? '').some((k) => k !== i && isNameWord(tokens[k - 1]) && !isNameWord(tokens[k + 1]))
}

// a comma ends what is told
function opensCueBefore(tokens: readonly ReadToken[], from: number, end: number): boolean {
  for (let i = from; i < end && tokens[i]?.kind !== 'punctuation'; i++) if (opensCue(tokens[i])) return true
  return false
}

/** Whether the next sentence begins with “Keduanya” or “Both”, so that the full names here may be the two. */
export function pairSpeaksNext({ people }: LanguagePack, tokens: readonly ReadToken[], sentence: Sentence, length: number): boolean {
  const next = tokens[sentence.endToken]?.lower ?? ''
  return length > 1 && people.pronouns.get(next)?.number === 'two'
}

/** Whether a titled word is the body whose officer is named behind the comma: “CEO Cakrawala, | Rina Wati, …”. */
export function ownsNextName(pack: LanguagePack, tokens: readonly ReadToken[], role: string, name: NameRun, end: number): boolean {
  const { people } = pack
  const title = role.toLowerCase().split(' ').at(-1) ?? ''
  // “PT | Samudra Kredit Nusantara,”
  const isBody = (tokens[name.from - 1]?.word.people.organisations === true)
  // “dari Universitas Laut Selatan (ULS), Prof. Rina Wati”
  const comma = bracketEnd(tokens, name.to) || name.to
  if (name.to - name.from > (isBody ? 5 : 2) || !(isBody || people.bodyTitles.has(title)) || tokens[comma]?.text !== ',') return false
  let to = comma + 1
  const addressed = (tokens[to]?.word.people.honorifics === true)
  while ((tokens[to]?.word.people.honorifics === true) || (addressed && tokens[to]?.text === '.')) to++
  while (to < end && isNameWord(tokens[to]) && phraseAt('titles', tokens, to) === 0) to++
  const next = tokens[to]
  const closes = next === undefined || next.kind === 'punctuation' || next.word.cue.settings || opensCue(next) || next.word.cue.credits
  return closes && (addressed || to - name.to > 2)
}
