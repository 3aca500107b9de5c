import type { CueClass } from '../../../languages/shared/cue-lexicon'
import type { Sentence } from '../../../document'
import { asksForThing } from './asked-for-thing'
import { calledBySomebody } from './called-by-somebody'
import { behindContent } from './behind-content'
import { opensVerdict } from '../contents/opens-verdict'
import { plausible } from '../sources/plausible'
import { subjectOfRelative } from '../sources/relative-subject'
import { sourceBefore, type Source } from '../sources/source-before'
import { canSpeak } from '../sources/can-speak'
import { behindDeed, clauseSubject } from '../sources/clause-subject'
import { endangers } from './endangers'
import { performer } from './performed'
import { isParticiple } from './is-participle'
import { ofDocument, sentToSomebody } from './of-document'
import { joinsDeeds } from './joins-deeds'
import { openingCue, openingVerb } from './opening-cue'
import { subjectOf } from '../sources/sentence-subject'
import { isWording } from './is-wording'
import { namesTopic } from './names-topic'
import { vouchesAlone } from './vouches-alone'
import { alsoNoun, isToldNoun } from './told-noun'
import { isBareDeed } from '../contents/ends-as-deed'
import { isPossessive } from '../sources/possessive'
import { cueAt, cuesAt, endsSpeech, inQuotes, isCapitalised, isDash, isFinal, lowerAt, peopleAt, textAt, type CueHit, type Range, type Reading } from '../reading'
import { ahead, blocked, type Before, type Match } from '../contents/report-match'

/** “Rina mengatakan (bahwa) …” · “Rina mengecam …” · “…, Ann said.” */
export function activeCue(reading: Reading, whole: CueHit, sentence: Sentence, before: Before): Match | null {
  // “put | the toll at ten”: all but the verb is said
  const hit = whole.form.cueClass === 'belief' && whole.form.complement === 'object' ? { ...whole, to: whole.from + 1 } : whole
  const start = sentence.firstToken
  const called = calledBySomebody(reading, hit, sentence)
  if (called) return called
  if (isParticiple(reading, hit) || isNoun(reading, hit) || isWording(reading, hit)) return null
  // “menyindir | dengan mengatakan …”: only the second verb has words
  if (cueAt(reading, hit.to).means && cuesAt(reading, hit.to + 1, hit.to + 5).some(({ form }) => form.voice === 'active' && form.cueClass === 'speech')) return null
  if (pointsAhead(reading, hit) || isToldNoun(reading, hit)) return null
  // “memuji | dan menjadi tuan rumah”
  if (sharesObject(reading, hit) || protestsInStreets(reading, hit) || (hit.form.complement === 'object' && peopleAt(reading, hit.to).joins) || denies(reading, hit) || endangers(reading, hit)) return null
  // “negara-negara lain yang | prihatin atas perkembangan itu”
  if (hit.form.cueClass === 'worry' && reading.cues.verbShape !== null && cueAt(reading, hit.from - 1).relatives && textAt(reading, hit.from - 2) !== ',') return null
  if (joinsDeeds(reading, hit.from - 1, start) || isFreeRelative(reading, hit) || isWhoever(reading, hit)) return null
  // “those who | believe | in us”
  if (hit.form.cueClass === 'belief' && hit.form.words.length === 1 && reading.cues.finites.size > 0 && reading.pack.people.locatives.has(lowerAt(reading, hit.to))) return null
  const opens = openingVerb(reading, hit, sentence)
  if (opens) return opens
  // “Sambil | meminta maaf, ia pergi”: nobody was named yet
  if (hit.from === start + 1 && cueAt(reading, start).alongside) return null
  if (onlyCalls(reading, hit) || namesTopic(reading, hit)) return null
  const performs = performer(reading, hit.from, start)
  if (performs) return ahead(reading, hit, performs, sentence, 'performed-cue')
  // “Selain menyinggung kapal itu, Rina …”: named and no more
  if (cueAt(reading, hit.from - 1).besides) return null
  const behind = behindContent(reading, hit, sentence)
  if (behind) return behind
  const source: Source = sourceBefore(reading, verbBefore(reading, hit) ?? hit.from, start, before.inSentence) ?? subjectOfRelative(reading, hit.from, start) ?? behindDeed(reading, hit, start)
  const previous = before.inSentence ? before.source : source === 'linked' ? clauseSubject(reading, hit.from - 1, start) ?? subjectOf(reading, hit.from, start) : null
  // “… Dan menambahkan bahwa …”
  const goesOn = source === 'linked' && hit.from - start <= 2 && cueAt(reading, hit.to).complementizers
  if (source === null || (source === 'linked' && previous === null && !before.inSentence && !goesOn)) return null
  // “peran itu memperkuat dunia, sambil | memastikan laut aman”: made sure of, and not said
  if (source === 'linked' && !before.inSentence && cueAt(reading, hit.from - 1).alongside && cueAt(reading, hit.to - 1).needsClause && !cueAt(reading, hit.to).complementizers) return null
  if (source === 'linked' && (cueAt(reading, hit.from).plainForms || describesNoun(reading, hit))) return null
  // “Her best hope | is that …”, “a summit that she hopes | will end the row”
  if (['hope', 'worry', 'blame'].includes(hit.form.cueClass) && cueAt(reading, hit.to).finites) return null
  if (source !== 'linked' && !cueAt(reading, hit.to).asWords && opensVerdict(reading, source.from, sentence.endToken)) return null
  if (source !== 'linked' && isAsked(reading, source)) return null
  // “undang-undang yang | menjamin kebebasan”
  if (source !== 'linked' && vouchesAlone(reading, hit, source)) return null
  // “| With leaders increasingly | worried, Ann said …”: a circumstance
  if (source !== 'linked' && hit.form.cueClass === 'worry' && cueAt(reading, start).absolutes && source.from <= start + 3) return null
  // “I signed | what the ministers told me to sign”, but “what Ann called a farce”
  if (source !== 'linked' && cueAt(reading, source.from - 1).freeRelatives && hit.form.cueClass !== 'describe' && !cueAt(reading, hit.to).finites) return null
  if (source !== 'linked' && onlyImplies(reading, hit, source)) return null
  // “the job | demands | patience”
  if (source !== 'linked' && hit.form.cueClass === 'demand' && alsoNoun(reading, hit) && !canSpeak(reading, source) && !isCapitalised(reading, source.to - 1)) return null
  if (blocked(reading, hit, source) || isSupposed(reading, source, start) || source !== 'linked' && asksForThing(reading, hit, source)) return null
  return ahead(reading, hit, source === 'linked' ? previous : inReducedRelative(reading, hit, source), sentence, source === 'linked' ? 'linked-cue' : 'cue-before-content')
}

// “tortured prisoners, charges | the army | says are baseless”
function inReducedRelative(reading: Reading, { to }: CueHit, source: Range): Range {
  if (!cueAt(reading, to).finites && !(cueAt(reading, to).asWords && opensVerdict(reading, source.from, to))) return source
  for (let k = source.to - 1; k > source.from; k--) if (peopleAt(reading, k).demonstratives || cueAt(reading, k).possessors) return { from: k, to: source.to }
  return source
}

/** Words behind “call” within which what somebody is called stands. */
const CALLED_WITHIN = 8

// “staff | call | voters every night”, but “critics | call | him a “thug””, “friends | describe | him as shy”
function onlyCalls(reading: Reading, { from, to, form }: CueHit): boolean {
  if (form.cueClass !== 'describe' || !cueAt(reading, from).plainForms || form.words.length > 1) return false
  for (let i = to; i < to + CALLED_WITHIN; i++) if (inQuotes(reading, i) || cueAt(reading, i).asWords) return false
  return true
}

/** Classes of cues whose object is to do, or said to have done, what follows. */
const asks: ReadonlySet<CueClass> = new Set<CueClass>(['demand', 'urge', 'accuse'])

// “its arms programme and | alleged | support for rebels”
function describesNoun(reading: Reading, { from, to }: CueHit): boolean {
  if (!cueAt(reading, from).attributive || to - from > 1 || reading.tokens[to]?.kind !== 'word' || isCapitalised(reading, to)) return false
  const { complementizers, possessors, nounMarkers, finites } = cueAt(reading, to)
  return !complementizers && !possessors && !nounMarkers && !finites && !peopleAt(reading, to).determiners && !peopleAt(reading, to).demonstratives && !peopleAt(reading, to).pronouns
}

// “Rina meminta | Norwegia | meminta maaf”, “menuduh | Norwegia | mengancam Peru”: whoever is asked to say it has not
function isAsked(reading: Reading, source: Range): boolean {
  return [1, 2].some((back) => cuesAt(reading, source.from - back, source.from).some(({ form, to }) => to === source.from && form.voice === 'active' && asks.has(form.cueClass)))
}

// “Ann's claim”, “the navy's disputed report”: no verb; “Ann 's called it a lie” is one.
function isNoun(reading: Reading, hit: CueHit): boolean {
  const before = hit.from - 1
  const isAlso = alsoNoun(reading, hit)
  // “the blasts had raised | fears | about the rise of gangs”
  if (hit.to - hit.from === 1 && hit.form.cueClass === 'worry' && /s$/u.test(lowerAt(reading, hit.from)) && cueAt(reading, before).deedVerb && !isCapitalised(reading, before)) return true
  // “rejects | claims that …”, “the unfounded | claims against Peru”
  if (isAlso && cuesAt(reading, before, hit.from).some(({ form }) => form.voice === 'active' && form.complement !== 'clause')) return true
  // “deny Peruvian | claims that …”, “dismissed the Western | reports that …”
  const rejected = peopleAt(reading, before - 1).demonstratives ? before - 2 : before - 1
  if (isAlso && /s$/u.test(lowerAt(reading, hit.from)) && isCapitalised(reading, before) && cuesAt(reading, rejected, rejected + 1).some(({ form }) => form.voice === 'active' && form.complement !== 'clause')) return true
  if (isAlso && cueAt(reading, hit.to).objectMarkers && reading.tokens[hit.to + 1]?.kind === 'word' && !isCapitalised(reading, before)) return true
  // “laid the fresh | claim”, but “the people claim”
  if (isAlso && !/s$/u.test(lowerAt(reading, hit.from)) && !/s$/u.test(lowerAt(reading, before)) && !isCapitalised(reading, before) && !peopleAt(reading, before).voices && !peopleAt(reading, before).organisations && (peopleAt(reading, before - 1).determiners || peopleAt(reading, before - 1).demonstratives)) return true
  // “rebuffed a Peruvian | claim that …”
  if (isAlso && !/s$/u.test(lowerAt(reading, hit.from)) && !/s$/u.test(lowerAt(reading, before)) && isCapitalised(reading, before) && (peopleAt(reading, before - 1).determiners || peopleAt(reading, before - 1).demonstratives)) return true
  // “rejected the Peruvian | claims |, citing a report”
  if (isAlso && /s$/u.test(lowerAt(reading, hit.from)) && isCapitalised(reading, before) && peopleAt(reading, before - 1).demonstratives && !/s$/u.test(lowerAt(reading, before)) && (textAt(reading, hit.to) === ',' || cuesAt(reading, before - 2, before - 1).some(({ form }) => form.voice === 'active') && (isFinal(reading, hit.to) || cueAt(reading, hit.to).settings))) return true
  // “dismissed the Peruvian | claims as baseless”
  if (isAlso && cueAt(reading, hit.to).asWords) return true
  // “its sovereignty claim”, but “its envoys claim”
  if (cueAt(reading, before - 1).possessors && cueAt(reading, hit.from).plainForms && !/s$/.test(lowerAt(reading, before)) && (reading.personFrom[before] ?? 0) === 0) return true
  if (!isPossessive(reading, before) && !cueAt(reading, before).possessors) return false
  return (reading.personFrom[before] ?? 0) === 0 || cuesAt(reading, hit.from, hit.to).some((other) => other.form.voice === 'nominal')
}

// “protested the decision”, but “protested in the square”, “protested peacefully”
function protestsInStreets(reading: Reading, hit: CueHit): boolean {
  if (hit.form.cueClass !== 'protest' || hit.form.words.length > 1 || !/^protest/u.test(hit.form.words[0] ?? '')) return false
  return !isCapitalised(reading, hit.to) && !peopleAt(reading, hit.to).demonstratives && !peopleAt(reading, hit.to).determiners && !cueAt(reading, hit.to).possessors && cueAt(reading, hit.to).complementizers === false && !inQuotes(reading, hit.to)
}

// “judged by what it did, not by what it | tweeted |, …”: what it was is not told
function isFreeRelative(reading: Reading, { from, to, form }: CueHit): boolean {
  return form.cueClass === 'speech' && peopleAt(reading, from - 1).pronouns && cueAt(reading, from - 2).freeRelatives && (textAt(reading, to) === ',' || isFinal(reading, to))
}

// “tweeted | this earlier today, claiming …”
function pointsAhead(reading: Reading, { form, to }: CueHit): boolean {
  if (reading.cues.finites.size === 0 || form.complement !== 'clause' || !peopleAt(reading, to).demonstratives || cueAt(reading, to).complementizers) return false
  let i = to + 1
  while (i < to + 5 && (cueAt(reading, i).times || cueAt(reading, i).settings)) i++
  return textAt(reading, i) === ','
}

// “those who | criticise | leaders”: whoever does it, and nobody who did
function isWhoever(reading: Reading, { from }: CueHit): boolean {
  return reading.cues.finites.size > 0 && cueAt(reading, from - 1).relatives && peopleAt(reading, from - 2).demonstratives && cueAt(reading, from).plainForms
}

// “condemned | and rejected the plan”: the second verb has the object of both
function sharesObject(reading: Reading, hit: CueHit): boolean {
  let joiner = hit.to
  while (cueAt(reading, joiner).adverbs && !cueAt(reading, joiner).joiners) joiner++
  if (!cueAt(reading, joiner).joiners) return false
  // “memohon | dan membeberkan …”
  if (hit.form.complement === 'either' && reading.cues.verbShape !== null && cuesAt(reading, joiner + 1, joiner + 2).some(({ form }) => form.voice === 'active' && form.complement === 'clause')) return true
  return hit.form.complement === 'object' && cuesAt(reading, joiner + 1, joiner + 6).some(({ form }) => form.voice === 'active' && form.complement === 'object')
}

// “membantah | dan menyatakan Kuba berbohong”: the charge denied is not told here
function denies(reading: Reading, hit: CueHit): boolean {
  return hit.form.complement !== 'clause' && hit.form.cueClass === 'deny' && peopleAt(reading, hit.to).joins && cuesAt(reading, hit.to + 1, hit.to + 6).some(({ form }) => form.voice === 'active')
}

// “| Pernyataan ini | mengindikasikan bahaya baru”: the reporter reads it so
function onlyImplies(reading: Reading, { form, to }: CueHit, source: Range): boolean {
  return form.cueClass === 'speech' && cueAt(reading, to - 1).needsClause && source.to - source.from <= 2 && peopleAt(reading, source.from).writings && peopleAt(reading, source.from + 1).demonstratives && !cueAt(reading, to).complementizers
}

/** Where the verb stands that has its object in common with the one at hand: “condemned and | rejected the plan”. */
function verbBefore(reading: Reading, hit: CueHit): number | null {
  if (!cueAt(reading, hit.from - 1).joiners) return null
  for (const first of cuesAt(reading, hit.from - 2, hit.from - 1)) if (sharesObject(reading, first)) return first.from
  return null
}

// “jika pulau itu menyatakan merdeka”: not said yet.
function isSupposed(reading: Reading, source: Source, start: number): boolean {
  if (source === null || source === 'linked') return false
  return source.from > start && cueAt(reading, source.from - 1).hypotheticals
}

// “In | calling for | a recount, Ann said …”, but “In | telling | the story, Ann wept”
function opensGerund(reading: Reading, { from, to }: CueHit): boolean {
  return reading.cues.finites.size > 0 && reading.pack.people.locatives.has(lowerAt(reading, from - 1)) && !cueAt(reading, to - 1).tellsDirectly
}

/** Words of an occasion that opens a sentence: “In a long and angry letter”. */
const OCCASION_WITHIN = 6

/** “…, adding that …” */
export function linkedCue(reading: Reading, hit: CueHit, sentence: Sentence, { source: previous, inSentence }: Before): Match | null {
  const before = lowerAt(reading, hit.from - 1)
  const beforeCue = cueAt(reading, hit.from - 1)
  if (isParticiple(reading, hit) || joinsDeeds(reading, hit.from - 1, sentence.firstToken)) return null
  const performs = performer(reading, hit.from, sentence.firstToken)
  if (performs) return ahead(reading, hit, performs, sentence, 'performed-cue')
  // “Peru was threatening the peace of the bay”: no words of Peru's
  if (beforeCue.progressives && hit.form.cueClass === 'threaten' && !cueAt(reading, hit.to).purposeInside) return null
  // “have been arguing | over the bay”
  if (beforeCue.progressives && hit.form.complement === 'clause' && cueAt(reading, hit.to).settings) return null
  if (beforeCue.progressives) return progressive(reading, hit, sentence)
  if (hit.from - sentence.firstToken <= 1 && (hit.from === sentence.firstToken || beforeCue.clauseOpeners || beforeCue.byWords || opensGerund(reading, hit))) return openingCue(reading, hit, sentence)
  if (isBareDeed(reading, hit, sentence.endToken)) return null
  const own = ownSubject(reading, hit, sentence.firstToken)
  if (own) return ahead(reading, hit, own, sentence, 'linked-cue')
  // “In a speech | arguing that taxes were high, Ann vowed …”
  if ((beforeCue.documents || beforeCue.occasions) && cueAt(reading, sentence.firstToken).settings && hit.from - sentence.firstToken <= OCCASION_WITHIN && reading.cues.finites.size > 0) return openingCue(reading, hit, sentence)
  // “a statement | accusing …”, “a statement directly | accusing …”
  if (beforeCue.documents || beforeCue.mannerShape && cueAt(reading, hit.from - 2).documents || sentToSomebody(reading, hit.from, sentence.firstToken)) return ofDocument(reading, hit, sentence, previous)
  // “left | after | accusing Peru of spying”
  // “… is “unfit,” | adding that …”: the comma stands inside the marks
  const joined = before === ',' || endsSpeech(reading, hit.from - 1) || beforeCue.joiners || beforeCue.byWords || isDash(reading, hit.from - 1) || beforeCue.sequels || beforeCue.subordinators
  if (!joined && !((beforeCue.adverbs || beforeCue.mannerShape) && (textAt(reading, hit.from - 2) === ',' || cueAt(reading, hit.from - 2).joiners && textAt(reading, hit.from - 3) === ',' || inSentence && cueAt(reading, hit.from - 2).contrasts))) return null
  const source = previous ?? (inSentence ? null : subjectOf(reading, hit.from, sentence.firstToken))
  return source === null && !inSentence ? null : ahead(reading, hit, source, sentence, 'linked-cue')
}

// “…, with Ann and others | saying that …”
function ownSubject(reading: Reading, hit: CueHit, start: number): Range | null {
  const { cues } = reading
  // “with Spanish | writing |,”: no verb
  if (cues.absolutes.size === 0 || reading.tokens[hit.from - 1]?.kind !== 'word' || textAt(reading, hit.to) === ',') return null
  for (let k = hit.from - 2; k >= start && k > hit.from - 16; k--) {
    if (isFinal(reading, k) || inQuotes(reading, k) || cueAt(reading, k).finites || cueAt(reading, k).relatives) return null
    if (cueAt(reading, k).absolutes) return textAt(reading, k - 1) === ',' ? plausible(reading, { from: k + 1, to: hit.from }) : null
  }
  return null
}

// “Police were saying …”
function progressive(reading: Reading, hit: CueHit, sentence: Sentence): Match | null {
  const source = sourceBefore(reading, hit.from - 1, sentence.firstToken)
  return source === null || source === 'linked' ? null : ahead(reading, hit, source, sentence, 'cue-before-content')
}
