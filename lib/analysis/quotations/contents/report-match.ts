import type { Sentence } from '../../../document'
import type { Found } from './build-quotation'
import type { CueClass } from '../../../languages/shared/cue-lexicon'
import { calledEnd } from './called-end'
import { deniesThing } from './denies-thing'
import { paysVisit } from '../cues/pays-visit'
import { tellsOnlyWhere } from '../cues/tells-only-where'
import { opensLoosely } from './opens-loosely'
import { commentsOnClaim } from '../cues/owned-noun'
import { contentEnd } from './content-end'
import { relativeEnd } from './insertion-end'
import { listsDeed } from './lists-deed'
import { isOnlySetting } from './is-only-setting'
import { onlyNamesThing } from './only-names-thing'
import { otherClause } from './other-clause'
import { beforePredicate, participleEnd } from './participle-end'
import { contentStart } from './content-start'
import { givesName, greets, handsOver, onlyOccasion, onlySpokenOf, recognises, rulesLand, saysOfIt, takesThing, tellsDeed, tellsFate } from './names-thing'
import { subordinateEnd } from './subordinate-end'
import { toldOf } from './told-of'
import { trimmed } from './trimmed'
import { withoutOccasion } from './without-occasion'
import type { Source } from '../sources/source-before'
import { cueAt, cuesAt, inQuotes, isFinal, isCapitalised, isDash, lowerAt, opensClause, peopleAt, phraseLength, textAt, type CueHit, type Range, type Reading } from '../reading'

/** The rule of what is no quotation, though whoever made the thing known has the floor: “Rina mengumumkan jadwal baru. “…,” katanya”. */
const THING_TOLD = 'thing-told'

export interface Match {
  readonly found: Found
  /** Where to look on. */
  readonly next: number
}

/** What was reported before in the same sentence: a linked cue shares its source, null where that was none of its own words. */
export interface Before {
  readonly source: Range | null
  readonly inSentence: boolean
}

/** Whether a stretch is longer than another. */
export function isLonger(a: Range, b: Range): boolean {
  return a.to - a.from > b.to - b.from
}

export function namesSource(reading: Reading, source: Range): boolean {
  return (reading.personFrom[source.from] ?? 0) > 0 || peopleAt(reading, source.from).pronouns || /^\p{Lu}/u.test(textAt(reading, source.from))
}

// “Ann said | there had been none”: the adverb opens what is said
export function opensAside(reading: Reading, i: number): boolean {
  const lower = lowerAt(reading, i)
  const lowerCue = cueAt(reading, i)
  return lowerCue.settings || lowerCue.times || lowerCue.addresseeMarkers || lowerCue.adverbs && !cueAt(reading, i + 1).finites || lower === ',' || isDash(reading, i) || lowerCue.clauseOpeners && !lowerCue.complementizers
}

/** What one may go on with as a deed: “continued to deny citizens a seat”. */
const deeds: ReadonlySet<CueClass> = new Set<CueClass>(['deny', 'reject', 'threaten', 'describe'])

// “akan mengatakan”, “to say”: no report, wherever adverbs stand between.
export function blocked(reading: Reading, hit: CueHit, source: Source): boolean {
  const from = source === 'linked' || source === null ? hit.from - 3 : source.to
  for (let i = hit.from - 1; i >= Math.max(from, hit.from - 4); i--) {
    const lowerCue = cueAt(reading, i)
    if (lowerCue.purposeInside && cueAt(reading, i - 1).continuers) return deeds.has(hit.form.cueClass)
    if (lowerCue.blockers) return true
    if (!lowerCue.adverbs && !lowerCue.joiners) return false
  }
  return false
}

export function ahead(reading: Reading, hit: CueHit, source: Range | null, sentence: Sentence, rule: string): Match | null {
  const of = toldOf(reading, hit, sentence.endToken)
  const begin = of > 0 ? of : contentStart(reading, hit, sentence.endToken)
  // “what they said were | weapons”
  const what = source !== null && cueAt(reading, source.from - 1).freeRelatives && cueAt(reading, begin).progressives
  const from = what ? begin + 1 : begin
  // “an orphan everybody claimed | and nobody fed”
  if (from >= sentence.endToken || reading.cues.finites.size > 0 && from === hit.to && peopleAt(reading, from).joins) return null
  // “According to the guards, a shell fell, he said, | noting that | nobody was hurt”: his second verb tells it
  const relay = rule === 'cue-before-content' && reading.cues.finites.size > 0 && textAt(reading, hit.to) === ',' && from === hit.to + 1 ? cuesAt(reading, from, sentence.endToken).find(({ form }) => form.voice === 'linked' && form.cueClass === 'speech') : undefined
  if (relay) return ahead(reading, relay, source, sentence, 'linked-cue')
  // “reminded the army of its duty, | while also demanding …”: nothing is said that the second verb does not tell
  if (reading.cues.finites.size > 0 && cueAt(reading, from).subordinators && [from + 1, from + 2].some((k) => cuesAt(reading, k, sentence.endToken).some(({ form }) => form.voice === 'linked'))) return null
  if (paysVisit(reading, hit, sentence.endToken) || tellsOnlyWhere(reading, hit, from)) return null
  const nextCue = cueAt(reading, hit.to)
  // “Peru menolak, | menurut Reuters”: nothing is told of what
  if (textAt(reading, hit.to) === ',' && phraseLength(reading, 'accordingTo', from) > 0) return null
  // “10 menolak, | dan 35 abstain”: counted votes have no object
  if (hit.form.complement === 'object' && textAt(reading, hit.to) === ',' && cueAt(reading, hit.to + 1).joiners) return null
  // “a force that it had rejected, | backing away from the plan”, but “condemned, in the strongest terms, the raid”
  if (reading.cues.finites.size > 0 && hit.form.complement !== 'clause' && textAt(reading, hit.to) === ',' && /ing$/u.test(lowerAt(reading, hit.to + 1))) return null
  const refusesDeed = nextCue.answers || nextCue.purpose || nextCue.verbShape
  // “menyampaikan lima tuntutan | kepada dewan”: none is told
  if (hit.form.cueClass === 'demand' && hit.form.words[1] === '*' && nextCue.addresseeMarkers) return null
  if (hit.form.cueClass === 'reject' && refusesDeed) return null
  if (cueAt(reading, hit.to - 1).needsClause && handsOver(reading, from, sentence.endToken)) return null
  if ((hit.form.cueClass === 'admit' || hit.form.cueClass === 'claim') && givesName(reading, from)) return null
  if (hit.form.cueClass === 'admit' && recognises(reading, from, sentence.endToken)) return null
  const announced = cueAt(reading, hit.to - 1).needsClause && (cueAt(reading, from).deedShape || reading.cues.finites.size > 0 && reading.tokens[from]?.kind === 'number') && !(textAt(reading, hit.to) === ',' && from === hit.to + 1)
  if ((cueAt(reading, hit.to - 1).needsClause || hit.form.cueClass === 'speech' && reading.cues.finites.size > 0) && onlyOccasion(reading, from, sentence.endToken)) return null
  if (hit.form.cueClass === 'speech' && cueAt(reading, hit.to - 1).needsClause && rulesLand(reading, from, sentence.endToken)) return null
  if (hit.form.cueClass === 'speech' && commentsOnClaim(reading, hit.to)) return null
  if (hit.form.cueClass === 'speech' && cueAt(reading, hit.to - 1).tellsDirectly && onlySpokenOf(reading, from, sentence.endToken)) return null
  if (source !== null && hit.form.cueClass === 'claim' && cueAt(reading, hit.to - 1).needsClause && takesThing(reading, from, sentence.endToken)) return null
  if (rule === 'linked-cue' && listsDeed(reading, hit, sentence.endToken)) return null
  if (announced && !opensClause(reading, from, sentence.endToken) && !tellsFate(reading, from, sentence.endToken) && !saysOfIt(reading, from, sentence.endToken) && !tellsDeed(reading, from, sentence.endToken) && !cueAt(reading, from - 1).complementizers) return null
  const aside = hit.form.voice === 'linked' && textAt(reading, hit.from - 1) === ',' ? participleEnd(reading, from, beforePredicate(reading, hit, source, from, sentence)) : sentence.endToken
  // “The navy, announcing | the exercise |, said …”: a thing is named, and nothing said of it
  if (aside < sentence.endToken && hit.form.complement === 'clause' && !opensClause(reading, from, aside)) return null
  const end = contentEnd(reading, from, Math.min(aside, relativeEnd(reading, hit.from, from, sentence.endToken), subordinateEnd(reading, source, hit, from, sentence)), sentence.firstToken)
  const said = attitudes.has(hit.form.cueClass) && (hit.form.complement !== 'clause' || cuesInfinitive(reading, from)) ? circumstanceStart(reading, from, end) : end
  const isPhrase = hit.form.complement === 'object' || hit.form.cueClass === 'demand' && hit.form.complement === 'either' && !cueAt(reading, from - 1).complementizers || hit.form.cueClass === 'accuse' && cueAt(reading, from - 1).belongsTo || cuesInfinitive(reading, from) || hit.form.words.length > 1 && (cueAt(reading, hit.to - 1).objectMarkers || cueAt(reading, hit.to - 1).addresseeMarkers)
  const whole = isPhrase ? otherClause(reading, from, said, hit.form.cueClass === 'accuse') : said
  const alone = hit.form.cueClass === 'describe' ? calledEnd(reading, source, from, whole) : whole
  const content = trimmed(reading, { from: opensLoosely(reading, hit, from, alone) ? from + 1 : from, to: hit.form.complement === 'object' || promisesThing(reading, hit, from, alone) ? withoutOccasion(reading, hit, from, objectEnd(reading, from, alone)) : deniesThing(reading, hit, from) ? objectEnd(reading, from, alone) : alone })
  // “accused Peru of | lying |”
  const deed = hit.form.cueClass === 'accuse' && cueAt(reading, content.from - 1).belongsTo
  const least = deed || hit.form.words.includes('*') || hit.form.complement === 'object' || nouns.has(hit.form.cueClass) && isNoun(reading, content.from) && !isMereDanger(reading, hit, source, sentence) || (content.to > content.from && inQuotes(reading, content.from)) ? 1 : 2
  // “menyambut | gembira |”: how, and not what
  if (hit.form.cueClass === 'welcome' && content.to - content.from === 1 && !isCapitalised(reading, content.from) && isFinal(reading, content.to)) return null
  if (content.to - content.from < least || isOnlySetting(reading, content) || cueAt(reading, content.from).creditOpeners && cueAt(reading, content.from + 1).credits || pointsBack(reading, content)) return null
  // “assured the minister of help, | according to a spokesman |”
  if (reading.cues.finites.size > 0 && cueAt(reading, hit.to - 1).tellsDirectly && phraseLength(reading, 'accordingTo', content.from) > 0) return null
  if (hit.form.cueClass === 'welcome' && hit.form.words.length === 1 && greets(reading, content)) return null
  const thing = cueAt(reading, hit.from).tellsThings && hit.to - hit.from === 1 && onlyNamesThing(reading, content, cueAt(reading, hit.from).needsClause)
  return { found: { content, cue: hit, cueClass: hit.form.cueClass, source, rule: thing ? THING_TOLD : rule }, next: hit.to }
}

/** Attitudes toward something: when or why they were voiced is no part of what is said. */
const attitudes: ReadonlySet<CueClass> = new Set<CueClass>(['praise', 'thank', 'welcome', 'support', 'condemn', 'criticise', 'reject', 'protest', 'threaten', 'warn', 'demand', 'urge', 'promise'])

// “vowed | to find …”
function cuesInfinitive(reading: Reading, from: number): boolean {
  return cueAt(reading, from).purposeInside
}

/** Most words of who says so meanwhile. */
const SAYS_WITHIN = 7

// “mengecam serangan itu | setelah rapat dewan”
function circumstanceStart(reading: Reading, from: number, end: number): number {
  for (let i = from + 1; i < end - 1; i++) {
    if (inQuotes(reading, i)) continue
    if (cueAt(reading, i).complementizers) return end
    // “condemned the raid, | with its envoy saying …”
    if (textAt(reading, i - 1) === ',' && cueAt(reading, i).absolutes && [...Array(SAYS_WITHIN).keys()].some((on) => cuesAt(reading, i + 2 + on, end).some(({ form }) => form.voice === 'linked'))) return i
    // “dapat bertahan | di tengah keadaan sulit”: too little stands before it
    if (phraseLength(reading, 'circumstances', i) > 0) return i > from + 2 || reading.cues.verbShape === null || !cueAt(reading, from).blockers ? i : end
  }
  return end
}

// “promised | elections | but gave no date”, but “promised to stay and left it open”, “promised the vote would be held”
function promisesThing(reading: Reading, hit: CueHit, from: number, end: number): boolean {
  if (hit.form.cueClass !== 'promise' || reading.cues.finites.size === 0 || cueAt(reading, from).purposeInside) return false
  for (let i = from; i < end; i++) if (cueAt(reading, i).finites || cueAt(reading, i).relatives) return false
  return true
}

// “mengecam serangan itu | dan menarik dutanya”: the deed that follows is not said.
function objectEnd(reading: Reading, from: number, wholeEnd: number): number {
  const end = meanwhileStart(reading, from, semicolonIn(reading, from, wholeEnd))
  for (let i = from + 1; i < end - 1; i++) {
    // “upaya untuk menghidupkan … dan melanjutkan …”: both belong to it.
    if (cueAt(reading, i).activeVerb) return end
    if (inQuotes(reading, i) || !cueAt(reading, i).joiners) continue
    if (opensOtherSubject(reading, i)) return i
    // “condemned the raid and | angrily | ordered …”
    const verb = cueAt(reading, i + 1).mannerShape ? i + 2 : i + 1
    if (cueAt(reading, i + 1).relatives || !cueAt(reading, verb).deedVerb) continue
    // “belum | juga | mengembalikan”
    if (cueAt(reading, i - 1).blockers) continue
    // “an unreliable and biased chair”
    if (peopleAt(reading, i - 2).determiners && reading.tokens[i + 2]?.kind === 'word' && !cueAt(reading, i + 2).settings && !cueAt(reading, i + 2).nounMarkers) continue
    return i
  }
  return end
}

// “memuji para nelayan, | dan Dewi Larasati mengangguk”, “…, dan Norwegia akan mengirim kapal”
function opensOtherSubject(reading: Reading, joiner: number): boolean {
  if (reading.cues.verbShape === null || !peopleAt(reading, joiner).joins || textAt(reading, joiner - 1) !== ',' || !isCapitalised(reading, joiner + 1)) return false
  let to = joiner + 1
  while (isCapitalised(reading, to)) to++
  const { verbShape, adverbs, blockers } = cueAt(reading, to)
  return verbShape || adverbs || blockers
}

// “described the call as “useful” |;| the note made no mention of Ukraine”
function semicolonIn(reading: Reading, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) if (textAt(reading, i) === ';' && !inQuotes(reading, i)) return i
  return end
}

// “menolak kapal itu |, sedangkan Peru menerimanya”: what others do meanwhile
function meanwhileStart(reading: Reading, from: number, end: number): number {
  if (reading.cues.verbShape === null) return end
  for (let i = from + 1; i < end - 2; i++) {
    const opener = cueAt(reading, i + 1)
    if (textAt(reading, i) === ',' && !inQuotes(reading, i) && opener.clauseOpeners && !opener.grounds && !opener.purpose && !opener.relatives && !opener.hypotheticals && !opener.alongside && !peopleAt(reading, i + 1).joins) return i
  }
  return end
}

/** Classes whose content one noun can be. */
const nouns: ReadonlySet<CueClass> = new Set<CueClass>(['deny', 'demand', 'urge', 'warn', 'threaten'])

// “a storm threatened Norway”: whoever threatens in words has a name
function isMereDanger(reading: Reading, hit: CueHit, source: Range | null, { firstToken }: Sentence): boolean {
  return hit.form.cueClass === 'threaten' && (source === null || source.from > firstToken + 1 || !namesSource(reading, source) || peopleAt(reading, source.from).determiners)
}

// “denied wrongdoing”, “menyerukan dialog”: one word is enough.
function isNoun(reading: Reading, i: number): boolean {
  const { tokens } = reading
  const lowerCue = cueAt(reading, i)
  const lowerPeople = peopleAt(reading, i)
  return tokens[i]?.kind === 'word' && !lowerCue.adverbs && !lowerCue.times && !lowerPeople.pronouns && !lowerCue.finites
}

// “mengatakan | hal itu | dalam sebuah diskusi”: what is said stands elsewhere.
function pointsBack(reading: Reading, content: Range): boolean {
  // “threatens no one”
  if (content.to - content.from <= 2 && cueAt(reading, content.from).nobodies && !cueAt(reading, content.from + 1).verbShape) return true
  // “replied | when asked about Peru”
  if (phraseLength(reading, 'questions', content.from) > 0) return true
  const length = phraseLength(reading, 'anaphors', content.from)
  if (length === 0) return false
  const behind = content.from + length
  // “said that as much | as Peru liked Norway, …”
  if (length > 1 && cueAt(reading, behind).asWords) return false
  // “asked not to be named | because the talks went on”
  if (length > 2 && cueAt(reading, behind).clauseOpeners) return true
  return behind >= content.to || cueAt(reading, behind).settings || cueAt(reading, behind).times || cueAt(reading, behind).addresseeMarkers || textAt(reading, behind) === ','
    // but “said | it feared more attacks”
    || !(length === 1 && peopleAt(reading, content.from).pronouns) && cuesAt(reading, behind, content.to).some((hit) => hit.form.voice === 'active')
}
