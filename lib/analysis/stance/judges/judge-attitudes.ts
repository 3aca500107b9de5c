import { gather } from '../../gather'
import { near } from '../reading/near'
import { weighModifiers, wrongNotTo } from '../reading/weigh-modifiers'
import { walk } from '../reading/walk'
import { warnedOf } from '../parties/warned-of'
import { signAhead } from '../events/value-subject'
import { unwantedBefore } from '../events/unwanted'
import { doubtsClause, provesGood } from './doubted-clause'
import { mocks } from './mocks'
import { callsOnAll } from './calls-on-all'
import { cameOfIt } from './judge-causes'
import { spread } from '../parties/spread'
import { involved, named, objectOfCue } from './object-of-cue'
import { meantBy, partyOf } from '../parties/describe'
import { joinedObject } from '../parties/joined-object'
import { meantBefore, spokenOf } from './meant-before'
import { marked } from '../parties/marked'
import { subjectOf } from '../parties/find-parties'
import { listAround } from '../parties/country-list'
import type { Attitude, Event } from '../events/find-events'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Party } from '../parties/party'
import type { Hit, Reading } from '../reading/read-frames'

/** What the holder's attitudes say of the countries that are their objects. */
export function judgeAttitudes(reading: Reading, attitudes: readonly Attitude[], events: readonly Event[], holder: Holder): readonly Finding[] {
  return gather(attitudes, (attitude) => {
    const object = (attitude.cue ? objectOfCue(reading, attitude, events, holder) : (objectOutside(attitude, events) ?? sender(reading, attitude, holder) ?? meantBefore(reading, attitude, holder) ?? ownerMeant(reading, attitude, events, holder) ?? notedWith(reading, attitude, events, holder) ?? (courtesies.has(attitude.hit.word.name) ? joinedObject(reading, attitude.hit) : null))) ?? (attitude.hit.word.name === 'threaten' ? warnedOf(reading, attitude.hit, holder) : null)
    if (!object || spares(reading, attitude, object, holder) || mocks(reading, attitude, object.place)) return []
    const { frame, name } = attitude.hit.word
    // “support for | Norway | to leave the bloc”: it is for what it is to do
    if (attitude.form === 'noun' && object.place === attitude.hit.end && reading.lexicon.nounActor === 'before' && reading.has(object.place + 1, 'purposeWords')) return []
    // “do not want | Norway | to leave the bloc”: it is its leaving that one is against
    if (name === 'reject' && attitude.form === 'active' && reading.has(attitude.hit.end - 1, 'wantWords') && object.place <= attitude.hit.end + 1 && reading.has(object.place + 1, 'purposeWords')) return []
    if (name === 'reject' && attitude.form === 'active' && !attitude.cue && reading.hitAt(reading.has(attitude.hit.end, 'purposeWords') ? attitude.hit.end + 1 : attitude.hit.end)?.word.forms.includes('active') && (reading.lexicon.nounActor === 'after' || reading.has(attitude.hit.end, 'purposeWords'))) return []
    // “we do not want a | war with | Norway”
    if (name === 'reject' && attitude.form === 'active' && reading.items.slice(attitude.hit.end, object.place).some((_, on) => reading.has(attitude.hit.end + on, 'strifeWords'))) return []
    // “thanks to Norway, our bills are twice as high” thanks nobody
    if (name === 'thank' && reading.has(attitude.hit.start, 'owedToWords') && cameOfIt(reading, attitude.hit.start, object.place) < 0) return []
    // nor does “if it were not for Norway's cruelty”
    if (name === 'thank' && reading.has(attitude.hit.start, 'lackWords') && reading.hits.some(({ word, start }) => start > object.place && start - object.place <= 3 && word.frame.sign < 0 && word.forms.includes('noun'))) return []
    // “I doubt Norway will vote” takes no side, “I doubt Norway is serious” does
    if (name === 'worry' && reading.has(attitude.hit.start, 'denials') && !reading.hits.some(({ word, start }) => word.frame.sign > 0 && start > object.place && start - object.place <= DOUBTED_WITHIN)) return []
    // “we | need | Norway |”, but “we need Norway to pay”, “we need Norway out”, “we need to hear Norway”
    if (name === 'welcome' && (['lackedWords', 'duties'] as const).some((tag) => reading.has(attitude.hit.end - 1, tag)) && (object.place !== attitude.hit.end || reading.items[object.place + 1]?.kind === 'word')) return []
    // “confident that Norway ordered the attack” has no confidence in Norway
    if (name === 'trust' && reading.has(attitude.hit.end - 1, 'clauseWords') && events.some(({ sign, actor }) => sign < 0 && actor?.place === object.place)) return []
    // “tidak rela | Norwegia diserang”: it is that which one is against
    if (frame.sign < 0 && embeds(reading, attitude, events, holder)) return []
    // “will never forget how | Norway lied to us” is no thanks, “have evidence that | Norway helped us” no charge
    if ((name === 'thank' || name === 'accuse') && (toldOtherwise(attitude, object.place, events, reading) || provesGood(reading, attitude, object.place))) return []
    // “berhadapan dengan | Norwegia yang | ramah”
    if (frame.sign < 0 && reading.lexicon.nounActor === 'after' && reading.has(attitude.hit.end - 1, 'withWords') && reading.has(object.place + 1, 'relativeWords') && [2, 3].some((on) => (reading.hitAt(object.place + on)?.word.frame.sign ?? -1) > 0)) return []
    if (name === 'accuse' && accusesPerson(reading, attitude, object.place)) return []
    if ((name === 'worry' || name === 'criticise' || name === 'hate') && doubtsClause(reading, attitude, object.place)) return []
    const far = object.place - Math.max(attitude.hit.end, holder.cueItems)
    if ((name === 'demand' || name === 'warn') && far > 3) return []
    // “membantah klaim AS” is against the US, “denied that Iraqis failed” is not against Iraq
    if (name === 'deny' && !near(reading, object.place - 1, -1, 2, 'claimWords') && !near(reading, object.place + 1, 1, 3, 'claimWords')) return []
    // “prihatin atas penderitaan rakyat Palestina” is no worry about Palestine
    if ((name === 'worry' || name === 'criticise') && reading.hits.some((hit) => hit.word.frame.kind === 'plight' && hit.start >= attitude.hit.end && hit.start <= object.place + 3)) return []
    // “doubted | Norway was behind the attack |” clears it of that
    if (name === 'worry' && reading.has(attitude.hit.start, 'denials') && events.some((event) => event.hit.start > object.place && event.actor?.place === object.place && (event.sign < 0 || event.loaded < 0))) return []
    if (frame.sign < 0 && reading.has(attitude.hit.end - 1, 'clauseWords') && suffersAfter(reading, object.place)) return []
    const modifiers = weighModifiers(reading, attitude.hit)
    // “untuk apa kita | mendukung Norwegia”
    const unwanted = attitude.cue ? null : unwantedBefore(reading, attitude.hit.start, holder.own)
    // “tidak | menyesal telah | mendukung Norwegia”, “mengapa kita | tidak | mendukung Norwegia”
    const unregretted = unwanted !== null && (near(reading, unwanted - 1, -1, 3, 'negators') || modifiers.negated && modifiers.whole.start > unwanted)
    const { negated, strength, whole } = unwanted === null ? modifiers : { ...modifiers, negated: !unregretted, whole: { ...attitude.hit, start: unwanted } }
    // “I do not blame Norway”, “we have no intention of threatening Norway” stand up for nobody, “Norway is not to blame” does
    if ((name === 'accuse' || name === 'threaten') && negated && attitude.form === 'active') return []
    // “it would be foolish to | shut the door on | Norway”
    const unwise = attitude.form === 'active' && (frame.sign < 0 || reading.lexicon.nounActor === 'before') && signAhead(reading, attitude.hit.start) < 0
    // “it would be a mistake | not to punish | Norway”
    if (attitude.form === 'active' && reading.has(attitude.hit.start, 'negators') && wrongNotTo(reading, attitude.hit.start)) return spread(object, { contribution: -0.6 * frame.sign, code: frame.sign < 0 ? 'for' : 'against', hit: whole, rule: `${name}-unwise` })
    if (unwise) return spread(object, { contribution: -0.6 * frame.sign, code: frame.sign < 0 ? 'for' : 'against', hit: whole, rule: `${name}-unwise` })
    const contribution = frame.sign * frame.weight * strength * (takenBack(reading, attitude, object.place) ? 0.2 : 1) * (negated ? -0.6 : 1) * (thrownOut(reading, attitude, object.place) ? -1 : 1)
    if (name === 'demand' && !asksToYield(reading, object.place)) return []
    const said = { contribution, code: contribution < 0 ? 'against' : 'for', hit: whole, rule: `${name}${negated ? '-negated' : ''}` } as const
    return [...spread(object, said), ...spread(helpedBehind(reading, attitude, object.place), { ...said, contribution: contribution * HELPED_SHARE, rule: `${name}-helped` })]
  })
}

// “tidak akan membiarkan | Norwegia menyerang Peru”
function embeds(reading: Reading, { hit }: Attitude, events: readonly Event[], { own }: Holder): boolean {
  return reading.has(hit.start, 'unwantedWords') && events.some((event) => event.hit.start >= hit.end && event.form !== 'noun' && unwantedBefore(reading, event.hit.start, own) === hit.start)
}

/** What is said of help, as a share of it for those who get it. */
const HELPED_SHARE = 0.6

// “memuji bantuan | Norwegia untuk | Peru”: those whom it is for
function helpedBehind(reading: Reading, { hit, cue }: Attitude, place: number): Party | null {
  const help = hit.word.frame.sign > 0 && hit.end - hit.start > 1 && reading.has(hit.end - 1, 'debtWords') && !cue
  return help && reading.lexicon.nounActor === 'after' && place >= hit.end && reading.has(place + 1, 'ontoWords') && !reading.has(place + 1, 'placeWords') && reading.items[place + 2]?.mention ? partyOf(reading, place + 2) : null
}

// “menuduh | Rina Wati | membocorkan rahasia Norwegia”: whoever is named before the country is accused
function accusesPerson({ items, lexicon }: Reading, { hit, form }: Attitude, place: number): boolean {
  // (names hold nothing that the lexicon could know)
  return form === 'active' && lexicon.nounActor === 'after' && place > hit.end && items.slice(hit.end, place).some(({ kind, word }) => kind === 'word' && word.forms.length === 0)
}

/** Words between a country and the good of it that is doubted. */
const DOUBTED_WITHIN = 8

/** Words between a country and what is done to it. */
const DONE_WITHIN = 4

// “outraged that | the Norwegian envoy was expelled”: what is done to it is not its fault
function suffersAfter(reading: Reading, place: number): boolean {
  // “kecewa karena Kuba | tidak | diundang”: the verb itself shows it
  if (reading.lexicon.nounActor === 'after') return [1, 2, 3].some((on) => reading.lexicon.shapes.participle?.test(reading.items[place + on]?.lower ?? '') === true)
  return walk(reading, place + 1, 1, DONE_WITHIN).some((at) => reading.has(at, 'passiveCopulas') && reading.lexicon.shapes.participle?.test(reading.items[at + 1]?.lower ?? '') === true)
}

/** Words between an attitude and whoever does what it is about. */
const DOER_WITHIN = 2

function toldOtherwise({ hit, form }: Attitude, place: number, events: readonly Event[], { lexicon }: Reading): boolean {
  if (lexicon.nounActor === 'after' || form === 'passive' || place - hit.end > DOER_WITHIN) return false
  return events.some(({ form: shape, actor, loaded, sign, hit: deed }) => shape !== 'noun' && actor?.place === place && deed.start > place && (loaded || sign) * hit.word.frame.sign < 0)
}

const courtesies: ReadonlySet<string> = new Set(['praise', 'sympathise', 'trust', 'welcome'])

/** Words between a courtesy and what takes it back. */
const TAKEN_BACK_WITHIN = 8

// “I love Norway, but its fish is too dear”, “| much as | we admire Norway, …”
function takenBack(reading: Reading, { hit, cue }: Attitude, place: number): boolean {
  if (cue || !courtesies.has(hit.word.name)) return false
  if (reading.lexicon.nounActor === 'before' && [2, 3].some((back) => reading.has(hit.start - back, 'grantWords'))) return true
  const turn = [...ahead(reading, Math.max(place, hit.end - 1), TAKEN_BACK_WITHIN)].find((at) => reading.has(at, 'contraryWords'))
  // “memuji Norwegia, tetapi | kecewa dengan Peru”: it is taken back from nobody
  return turn !== undefined && !(reading.lexicon.nounActor === 'after' && [...ahead(reading, turn, TAKEN_BACK_WITHIN)].some((at) => reading.items[at]?.mention && reading.items[at]?.mention?.country !== reading.items[place]?.mention?.country))
}

// “dismayed by the claims against Norway”, “rejected | allegations against Norway”: those who are claimed against are stood up for
function thrownOut(reading: Reading, { hit, form }: Attitude, place: number): boolean {
  if (hit.word.name === 'accuse') return form === 'noun' && [1, 2, 3, 4].some((back) => throwsOut(reading.hitAt(hit.start - back)))
  if (!throwsOut(hit)) return false
  const onto = [place - 1, place - 2].find((at) => reading.has(at, 'ontoWords') && !reading.has(at, 'placeWords'))
  return onto !== undefined && onto > hit.end && reading.has(onto - 1, 'claimWords')
}

const throwingOut: ReadonlySet<string> = new Set(['reject', 'deny', 'condemn', 'criticise', 'oppose'])

function throwsOut(hit: Hit | undefined): boolean {
  return hit !== undefined && throwingOut.has(hit.word.name) && hit.word.forms.includes('active')
}

// “condemned Israel's attack”: the object is the attack, which has its own rule
function objectOutside(attitude: Attitude, events: readonly Event[]): Party | null {
  const { object } = attitude
  // “hold | Norway | responsible for every attack”
  if (object && object.place > attitude.hit.start && object.place < attitude.hit.end) return object
  return object && events.some((event) => involved(event, object.place, attitude.hit)) ? null : object
}

// “kami tidak menerima ceramah dari Washington”
function sender(reading: Reading, attitude: Attitude, holder: Holder): Party | null {
  if (attitude.form !== 'active' || attitude.object) return null
  let claim = false
  for (const place of walk(reading, attitude.hit.end, 1, 7)) {
    claim ||= reading.has(place, 'claimWords')
    const mention = reading.items[place]?.mention
    if (mention && !holder.own.has(mention.country)) return claim && marked(reading, place, 'byWords') ? { side: 'countries', mentions: listAround(reading, place), place } : null
  }
  return null
}

// “Norway had sent an envoy, but he did not believe | its | assurances”: those who are spoken of last
function ownerMeant(reading: Reading, { hit, form, object }: Attitude, events: readonly Event[], { own, reported, anyone }: Holder): Party | null {
  if (anyone || !reported || form !== 'active' || object || !spokenOf.has(hit.word.name) && hit.word.name !== 'worry') return null
  if (reading.lexicon.nounActor === 'after' || !reading.has(hit.end, 'possessives') || events.some((event) => event.hit.start >= hit.end && event.hit.start - hit.end <= DONE_WITHIN)) return null
  // “Norway welcomed its guests”: its own
  if (subjectOf(reading, hit.start, own, 4)?.side === 'countries') return null
  const owner = meantBy(reading, { side: 'other', mentions: [], place: hit.end }, own)
  return owner && owner.mentions.length === 1 ? owner : null
}

// “noted with dismay the statement by several governments, including | Norway”
function notedWith(reading: Reading, attitude: Attitude, events: readonly Event[], holder: Holder): Party | null {
  return attitude.hit.end - attitude.hit.start > 2 && reading.has(attitude.hit.start + 1, 'withWords') ? named(reading, attitude, events, holder) : null
}

/** Asking to go on, to vote or to meet takes no side against the one who is asked. */
function asksToYield(reading: Reading, place: number): boolean {
  const after = ['yields', 'ends', 'bans'] as const
  // “mendesak AS agar mencabut”: the demand may be a clause of its own
  for (const at of ahead(reading, place, 12)) if (after.some((tag) => reading.has(at, tag))) return true
  // “meminta kepada Norwegia | tidak mengirim kapal”
  if (reading.lexicon.nounActor === 'after' && [1, 2].some((on) => reading.has(place + on, 'negators') && !reading.has(place + on + 1, 'yields') && reading.hitAt(place + on + 1)?.word.frame.kind !== 'attitude')) return true
  // “meminta Norwegia tak memakai standar ganda”
  if (reading.hits.some((hit) => hit.word.frame.kind === 'effect' && hit.word.frame.sign < 0 && hit.start > place && hit.start <= place + 8 && weighModifiers(reading, hit).negated)) return true
  return reading.hits.some((hit) => hit.start > place && hit.start <= place + 8 && (hit.word.frame.kind === 'fate' || hit.word.frame.ownerSuffers === true))
}

/** Places after one, up to the end of its sentence. */
function* ahead(reading: Reading, place: number, limit: number): Generator<number> {
  for (let at = place + 1; at <= place + limit && at < reading.items.length; at++) {
    if (/^[.;?!]$/.test(reading.items[at]?.lower ?? '')) return
    yield at
  }
}

/** A call to all sides, or one that wishes its addressee well, is no attack on the addressee. */
function spares(reading: Reading, attitude: Attitude, object: Party, { own }: Holder): boolean {
  if (attitude.hit.word.name !== 'demand' && attitude.hit.word.name !== 'warn') return false
  const countries = new Set(object.mentions.map((m) => m.country))
  // “called for a | Norway|-EU pact”: it is asked of both
  if (reading.items[object.place + 1]?.lower.startsWith('-') === true) return true
  // “asked Norway | for help”
  if (reading.has(object.place + 1, 'ontoWords') && near(reading, object.place + 2, 1, 3, 'debtWords')) return true
  return countries.size > 1 && !forOneself(reading, object.place, own) && !ofTheirs(reading, object.place) || kindAfter(reading, object.place) || callsOnAll(reading, [...ahead(reading, attitude.hit.end - 1, object.place + 12 - attitude.hit.end)])
}

// “urge Norway and Peru to | stop interfering in | our | affairs”: it is no call to make peace with each other
function forOneself(reading: Reading, place: number, own: ReadonlySet<string>): boolean {
  const places = [...ahead(reading, place, 12)]
  const harm = reading.hits.find(({ word, start }) => (word.frame.kind === 'effect' || word.frame.kind === 'attitude') && word.frame.sign < 0 && places.includes(start))
  return harm !== undefined && places.some((at) => at >= harm.start && at - harm.end <= DONE_WITHIN && (own.has(reading.items[at]?.mention?.country ?? '') || reading.has(at, 'firstPerson')))
}

// “mendesak Norwegia dan Peru menghentikan | latihan gabungan |”: what the two do together troubles others
const ofTheirs = (reading: Reading, place: number): boolean => [...ahead(reading, place, 12)].some((at) => reading.has(at, 'jointDeeds'))

// “menyerukan Kuba untuk tetap berdiri teguh”; “demanded the Palestinians recognise Israel” is kind to somebody else
function kindAfter(reading: Reading, place: number): boolean {
  if (near(reading, place + 1, 1, 4, 'bans')) return false
  const end = [...ahead(reading, place, 12)].at(-1) ?? place
  return reading.hits.some((hit) => hit.start > place && hit.start <= end && hit.word.frame.sign > 0 && (hit.word.frame.kind === 'fate' || hit.word.forms.includes('passive') || hit.word.name === 'good'))
}
