import type { CueClass } from '../../../languages/shared/cue-lexicon'
import { phraseAt } from '../../people/phrase-at'
import { cueAt, cuesAt, inQuotes, isCapitalised, isDash, isFirstPerson, lowerAt, peopleAt, phraseLength, textAt, type Range, type Reading } from '../reading'
import { behindAfterthought } from './behind-afterthought'
import { beforeCompany, hostEnding } from './before-company'
import { beforeSetting } from './before-setting'
import { beforeAnonymity } from './before-anonymity'
import { beforeCredit } from './before-credit'
import { behindRank } from './behind-rank'
import { agedName } from './aged-name'
import { apposedState } from './apposed-state'
import { behindAgent } from './behind-agent'
import { behindDirection } from './behind-direction'
import { behindOpeningCredit } from './behind-opening-credit'
import { behindSetting } from './behind-setting'
import { hasTitle } from './has-title'
import { leadsIn } from './leads-in'
import { listedBefore, listStart } from './list-start'
import { holdsSpeaker, opensObject } from './object-that-speaks'
import { namedBeforeRelative } from './named-before-relative'
import { namedBeforeOffice } from './office-behind-name'
import { oneOfThemStart } from './one-of-them'
import { opensRelativeVerb } from './opens-relative-verb'
import { insideCountry, joinsSources, stopsPhrase } from './phrase-bounds'
import { plausible } from './plausible'
import { relativeSubject } from './relative-subject'
import { stateAlone } from './state-alone'
import { closesGeneration, stopsName } from './stops-name'
import { behindDashes, openingAside, openingBracket, openingComma, skipAside } from './skip-aside'
import { hasOwnVerb, hasVerb, verbBetween } from '../cues/verb-between'
import { toldMoreOf } from './told-more-of'
import { withoutDeed } from './without-deed'
import { withoutSetting } from './without-setting'

/** Where the source of a cue stands, or that it is the one of the cue before. */
export type Source = Range | 'linked' | null

/** The source to the left of a cue: “Rina Wati, Kamis, juga | mengatakan”. Linked: “…, dan | menambahkan”. Null: none that can speak. */
export function sourceBefore(reading: Reading, cueFrom: number, start: number, mayLink = true): Source {
  // “Rina menjawab | dengan mengatakan …”
  if (cueAt(reading, cueFrom - 1).means && (textAt(reading, cueFrom - 2) === ',' || verbBetween(reading, start, cueFrom - 1))) return 'linked'
  // “menyatakan solidaritas dengan Kuba | serta mengutuk …”, but “ikut serta mengutuk”
  if (cueAt(reading, cueFrom - 1).joiners && peopleAt(reading, cueFrom - 1).joins && !cueAt(reading, cueFrom - 2).adverbs) return 'linked'
  const aside = skipAside(reading, cueFrom - 1, start)
  let i = behindDashes(reading, aside, start)
  // “Rina mengatakan kapal itu karam - | menambahkan bahwa …”
  if (mayLink && aside > start && i === aside && isDash(reading, i)) return 'linked'
  // “Miller, who called the vote “rigged,” | said …”: the comma stands inside the marks
  if (reading.cues.finites.size > 0 && /^["”]$/u.test(textAt(reading, i)) && textAt(reading, i - 1) === ',' && cueFrom - 1 === i) i--
  if (stopsName(reading, i, start)) i--
  if (closesGeneration(reading, i)) i -= 2
  // “laporan | yang dirilis | Kamis menyebut …”
  if (i < cueFrom - 1 && reading.cues.verbShape !== null && reading.tokens[i]?.kind === 'word' && cueAt(reading, i - 1).relatives) i -= 2
  // “Both | said”, “Both also | said”: the word that is skipped before a verb is the source where nothing else is
  if (i < start) return start < cueFrom && peopleAt(reading, start).pronouns ? { from: start, to: start + 1 } : null
  const credited = Math.max(beforeCredit(reading, i, start), beforeAnonymity(reading, i, start))
  if (credited >= 0) return nounPhraseEnding(reading, credited, start)
  const opening = beforeSetting(reading, i, start)
  if (opening >= 0) return nounPhraseEnding(reading, opening, start)
  const lowerCue = cueAt(reading, i)
  const lowerPeople = peopleAt(reading, i)
  if (isFirstPerson(reading, i)) return null
  if (lowerCue.blockers && !lowerPeople.pronouns) return null
  if (lowerCue.relatives) return beforeRelative(reading, i, start)
  if (lowerCue.joiners) return 'linked'
  // “in | disputed territory”, “an attack on | alleged …”
  if (lowerCue.objectMarkers || lowerCue.byWords || lowerCue.belongsTo || lowerCue.settings && !lowerCue.adverbs && !lowerCue.times) return null
  if (textAt(reading, i) === ',') {
    // “…, katanya, | menambahkan …”
    if (cuesAt(reading, i - 1, i).some(({ form }) => form.voice === 'own')) return 'linked'
    const host = beforeCompany(reading, i, start)
    if (host >= 0) return nounPhraseEnding(reading, host, start)
    const leading = behindSetting(reading, i, start)
    if (leading) return leading
    const aged = agedName(reading, i, start)
    if (aged) return aged
    // “Ketua Fraksi, Rina Wati, mengatakan”
    const name = reading.personTo[i - 1] ?? -1
    const ranked = behindRank(reading, name, start)
    if (name > start && textAt(reading, ranked - 1) === ',' && (hasTitle(reading, Math.max(start, ranked - 12), ranked) || leadsIn(reading, start))) return { from: ranked, to: i }
    const held = namedBeforeOffice(reading, i, start)
    if (held !== null) return held
    const comma = openingComma(reading, i, start)
    // “Di sisi lain, | utusan Peru Rina Wati, | mengatakan …”
    if (comma !== null && name > comma + 1 && cueAt(reading, start).settings && hasTitle(reading, comma + 1, name)) return { from: comma + 1, to: i }
    // “the bill, whose sponsor, | Ohio Republican Ann Miller, | accused …”
    if (comma !== null && name > comma && [comma - 1, comma - 2, comma - 3].some((k) => peopleAt(reading, k).humanRelatives) && isCapitalised(reading, comma + 1)) return { from: comma + 1, to: i }
    const state = comma === null ? null : apposedState(reading, start, comma, i)
    if (state !== null) return state
    const opening = comma !== null && reading.personTo[comma - 1] === -1 && hasOwnVerb(reading, comma, i) ? null : comma
    // “Seorang pria, | sambil memegang anaknya |, berkata”
    const aside = openingAside(reading, i, start)
    if (aside > start) return nounPhraseEnding(reading, aside - 1, start)
    const subject = opening === null ? relativeSubject(reading, i, start) : null
    if (subject !== null) return subject
    if (opening === null && (mayLink || hasVerb(reading, start, i)) || opening !== null && mayLink && reportsBetween(reading, opening + 1, i)) return 'linked'
    i = skipAside(reading, opening === null ? i - 1 : opening - 1, start)
    if (stopsName(reading, i, start)) i--
    if (i < start) return null
    // “praised the plan | but, in the same breath, | accused …”
    if (reading.cues.finites.size > 0 && cueAt(reading, i).joiners) return 'linked'
  }
  if (isToldOf(reading, i)) return null
  if (cueAt(reading, i).verbShape && !isCapitalised(reading, i) && !nounLike(reading, i)) return null
  return behindOpeningCredit(reading, toldMoreOf(reading, nounPhraseEnding(reading, i, start), start), start)
}

/** Whether a report stands between two places that starts with its source: “…, | Rina menyinggung kapal itu | , menyebut …”. */
function reportsBetween(reading: Reading, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    if (inQuotes(reading, k) || textAt(reading, k) === ',') return false
    if (!cuesAt(reading, k, to).some(({ form }) => form.voice === 'active') || cueAt(reading, k - 1).relatives) continue
    const source = sourceBefore(reading, k, from, false)
    return source !== null && source !== 'linked' && source.from === from
  }
  return false
}

// “mereka yang dipandang | mengancam …”: what others see in the source.
function isToldOf(reading: Reading, i: number): boolean {
  return cuesAt(reading, i, i + 1).some(({ form }) => form.voice === 'passive' && form.cueClass !== 'speech')
}

// A verb inside a relative clause or a noun of its shape leaves the source as it is: “kelompok yang berkuasa mengatakan”.
function nounLike(reading: Reading, i: number): boolean {
  for (let k = i - 1; k > i - 8 && k >= 0; k--) if (cueAt(reading, k).relatives) return true
  return phraseAt('titles', reading.tokens, i) > 0
}

// “Rina, yang menyebut …”, “pejabat yang mengatakan …”
function beforeRelative(reading: Reading, relative: number, start: number): Source {
  const i = textAt(reading, relative - 1) === ',' ? relative - 2 : relative - 1
  if (i < start) return null
  // “| Warga | berkumpul dengan membawa | spanduk | yang menyebut Peru penjahat”
  if (cueAt(reading, i).carriers && reading.pack.people.ownerStands === 'after') for (let k = i - 1; k > start && k > i - 4; k--) if (cueAt(reading, k).raising) return sourceBefore(reading, cueAt(reading, k - 1).seen ? k - 1 : k, start)
  // “Rina | mengeluarkan pernyataan | yang mengecam …”, “membantah | klaim | yang menuduh …”
  const verb = wordedBy(reading, i, start)
  if (verb > 0) return sourceBefore(reading, verb, start)
  if (cuesAt(reading, i, i + 1).some(({ form }) => form.voice === 'nominal' && charges.has(form.cueClass))) return null
  const named = namedBeforeRelative(reading, relative, i, start)
  if (named !== null) return named
  const before = skipAside(reading, i, start)
  // “kata militer, Minggu, yang menambahkan …”
  return withoutDeed(reading, withoutCharge(reading, behindAgent(reading, behindDirection(reading, nounPhraseEnding(reading, textAt(reading, before) === ',' ? before - 1 : before, start))), start))
}

// “klaim | gerakan itu | yang mengaku menyerang kapal”
function withoutCharge(reading: Reading, source: Source, start: number): Source {
  if (source === null || source === 'linked' || reading.pack.people.ownerStands === 'before') return source
  // “Peru | mengeluarkan | resolusi yang mengecam …”
  if (cueAt(reading, source.from - 1).issuing && peopleAt(reading, source.from).writings) return sourceBefore(reading, source.from - 1, start)
  if (source.to - source.from < 2) return source
  const charge = cuesAt(reading, source.from, source.from + 1).some(({ form }) => form.voice === 'nominal' && charges.has(form.cueClass))
  return charge ? { from: source.from + 1, to: source.to } : source
}

/** Nouns that tell what is alleged, and allege nothing themselves. */
const charges: ReadonlySet<CueClass> = new Set<CueClass>(['accuse', 'claim', 'belief', 'threaten'])

/** Where the cue starts that ends with a noun of speech at token i; 0 where none does. */
function wordedBy(reading: Reading, i: number, start: number): number {
  for (let k = i - 1; k > start && k > i - 4; k--) if (cuesAt(reading, k, i + 1).some(({ form, to }) => form.voice === 'active' && to === i + 1)) return k
  return 0
}

/** The noun phrase that ends with token i, back to where its clause starts. */
export function nounPhraseEnding(reading: Reading, i: number, start: number): Source {
  // “| Yang bersangkutan | mengatakan”
  if (peopleAt(reading, i).concerned && cueAt(reading, i - 1).relatives && i > start) return { from: i - 1, to: i + 1 }
  const phrase = wordsEnding(reading, i, start)
  // “di Norwegia | menjamin …”
  if (phrase !== null && phrase !== 'linked' && phrase.from === i && reading.personTo[i] === -1 && reading.pack.people.locatives.has(lowerAt(reading, i - 1)) && cueAt(reading, i - 2).clauseOpeners) return null
  if (phrase === null || phrase === 'linked' || phrase.from === i && peopleAt(reading, i).pronouns) return phrase
  return plausible(reading, phrase)
}

/** The same whether or not it can speak: “serangan itu | dikecam Rina”. */
export function wordsEnding(reading: Reading, i: number, start: number): Source {
  // “A statement | released | on Monday said …”
  if (cueAt(reading, i).issuing && cueAt(reading, i - 1).documents && i - 1 > start) return wordsEnding(reading, i - 1, start)
  const last = lowerAt(reading, i)
  const lastPeople = peopleAt(reading, i)
  if (i < start || inQuotes(reading, i) || reading.tokens[i]?.kind === 'punctuation' && last !== ')') return null
  if (lastPeople.pronouns) return { from: oneOfThemStart(reading, i, start), to: i + 1 }
  if (reading.personTo[i] === -1 && stopsPhrase(reading, i, start)) return null
  let from = i
  let setting = -1
  for (let k = i; k >= start && k > i - 30; k--) {
    const person = reading.personTo[k] ?? -1
    if (person >= start) {
      from = person
      k = person
      continue
    }
    const lower = lowerAt(reading, k)
    const lowerCue = cueAt(reading, k)
    const lowerPeople = peopleAt(reading, k)
    // “Officers who have seen the plan | said …”
    if (lowerCue.relatives && opensRelativeVerb(reading, k + 1) && k > start && reading.tokens[k - 1]?.kind === 'word') return nounPhraseEnding(reading, k - 1, start)
    // “| Rina Wati | bersama Bayu Santoso | mengatakan”: she has him with her
    if (hostEnding(reading, k, start) >= 0) return nounPhraseEnding(reading, hostEnding(reading, k, start), start)
    // “according to | a note, which blamed …”
    const according = phraseLength(reading, 'accordingTo', k)
    if (according > 0 && k + according <= i) return { from: k + according, to: i + 1 }
    // “The senate will vote on | a motion that accuses …”
    if (lowerCue.finites && !cueAt(reading, k - 1).relatives) {
      from = setting > 0 ? setting + 1 : k + 1
      // “I would very much | hope …”
      // but “one critic is | former president Ann Miller |, who called …”
      if (setting < 0 && !opensNoun(reading, from) && !(from < i && (reading.personTo[i] ?? -1) > from && hasTitle(reading, from, i + 1))) return null
      break
    }
    // “| Rina Wati | kepada Radio Lima mengatakan …”
    if (lowerCue.addresseeMarkers && !lowerCue.objectMarkers && reading.cues.verbShape !== null && k < i && isCapitalised(reading, k - 1)) return nounPhraseEnding(reading, k - 1, start)
    if (k < i && opensObject(reading, k, start) && holdsSpeaker(reading, from, i + 1)) break
    if (setting < 0 && lowerCue.settings && !lowerCue.belongsTo) setting = k
    // “A letter | written after the talks | said …”
    // but “The statement came after | the army | said …”
    if (cueAt(reading, k - 1).deedVerb && !cueAt(reading, k - 1).sequences && cueAt(reading, k - 2).documents && (lowerCue.settings || lowerCue.byWords)) {
      const paper = nounPhraseEnding(reading, k - 2, start)
      // “A letter | signed by the minister | said …”
      return paper !== null && paper !== 'linked' && lowerCue.byWords && cueAt(reading, k - 1).issuing ? { from: paper.from, to: i + 1 } : paper
    }
    if (inQuotes(reading, k) || stopsPhrase(reading, k, start)) break
    if (lower === ')') {
      const open = openingBracket(reading, k, start)
      if (open < 0) break
      k = open
    }
    const listed = lowerPeople.joins ? listedBefore(reading, k, start) : -1
    if (listed >= 0) from = listed
    if (listed >= 0 || lowerPeople.joins && !insideCountry(reading, k) && !joinsSources(reading, k, start)) break
    from = k
  }
  from = behindAfterthought(reading, from, i)
  return withoutSetting(reading, { from: listStart(reading, stateAlone(reading, from, i) ?? from, i, start), to: i + 1 })
}

function opensNoun(reading: Reading, i: number): boolean {
  const { determiners, demonstratives } = reading.pack.people
  return isCapitalised(reading, i) || (reading.personFrom[i] ?? 0) > 0 || determiners.has(lowerAt(reading, i)) || demonstratives.has(lowerAt(reading, i))
}
