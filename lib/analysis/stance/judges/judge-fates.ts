import { subjectOrAntecedent } from '../parties/antecedent'
import { describe, lastBefore, meantBy, partyOf } from '../parties/describe'
import { afterWord, endsInOwner } from '../parties/find-parties'
import { kindnessBefore } from '../parties/kindness-before'
import { marked } from '../parties/marked'
import { ownBeside, ownedBehind, ownersBehind } from '../parties/own-beside'
import { findOn, isOn } from '../reading/places'
import { passiveBehind } from '../parties/passive-behind'
import { struckPeople } from '../parties/noun-roles'
import { joinedSubject } from '../parties/joined-subject'
import { claimed } from './claimed'
import { judgeBurden, warning } from './judge-burdens'
import { spread } from '../parties/spread'
import { walk } from '../reading/walk'
import { near } from '../reading/near'
import { weighModifiers } from '../reading/weigh-modifiers'
import type { Party } from '../parties/party'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** What is wished upon a country: “akan membayar”, “has the right to defend itself”; “akan merespons dengan tegas jika AS …”. */
export function judgeFate(reading: Reading, hit: Hit, holder: Holder): readonly Finding[] {
  const ill = hit.word.frame.sign < 0
  if (!ill && isPart(reading, hit)) return partOfWhom(reading, hit)
  // “| tidak kalah | licik dari Norwegia” wishes nobody well
  if (!ill && reading.has(hit.start, 'equalWords') && reading.hitAt(hit.end)?.word.frame.kind === 'quality') return []
  // “| gagal | membela rakyatnya”
  if (!ill && hit.word.forms.includes('active') && reading.has(hit.start - 1, 'omitWords')) return []
  const borne = ill ? judgeBurden(reading, hit, holder) ?? warning(reading, hit, holder) : null
  if (borne) return borne
  const warned = ill ? conditionedOn(reading, hit) : null
  // “tidak melakukan pembalasan” wishes nobody well
  if (hit.word.name === 'punishment' && hit.end - hit.start === 1 && reading.lexicon.nounActor === 'after' && weighModifiers(reading, hit).negated) return []
  // “bantuan Norwegia | tidak akan kami lupakan”
  const kindness = ill ? kindnessBefore(reading, hit) : null
  if (kindness !== null) return spread(partyOf(reading, kindness), { contribution: 0.8, code: 'for', hit, rule: 'kindness-remembered' })
  // “consequences for | Norway”
  const verb = verbFollows(reading, hit)
  const onto = reading.has(hit.end - 1, 'ontoWords') && hit.end - hit.start > 1 && !verb
  // “saya bertanggung jawab atas …”, “dirinya bertanggung jawab …”: whoever says it takes it upon himself
  if (ill && named(reading, hit) === null && reading.lexicon.nounActor === 'after' && [1, 2].some((back) => reading.has(hit.start - back, 'firstPerson') || reading.has(hit.start - back, 'thirdPerson') && holder.reported && hit.start - back <= holder.cueItems)) return []
  // “Norway | must apologise to | Peru”
  if (sufferedByOthers(reading, hit)) return []
  // “cannot be trusted | to | deal with Norway”
  const deals = reading.lexicon.nounActor === 'before' && reading.has(hit.end, 'purposeWords') && !reading.items[hit.end + 1]?.mention && !reading.has(hit.end + 1, 'determiners')
  // “Norway will not win | against Peru”
  const bound = (reading.has(hit.start, 'duties') || reading.lexicon.nounActor === 'after') && reading.items[hit.start - 1]?.mention
  const aimedAt = ill && !verb && !deals && !bound && (onto || hit.start <= holder.cueItems + 1) ? afterWord(reading, onto ? hit.end - 1 : hit.end, 'ontoWords', holder.own, 4) : null
  // “Norway is losing its soul in | Peru |”: a mere place
  const aimed = aimedAt && reading.items[hit.start - 1]?.mention && marked(reading, aimedAt.place, 'placeWords') ? null : aimedAt
  const said = warned ?? aimed ?? (ill ? named(reading, hit) : ownerOfRight(reading, hit)) ?? subjectOfFate(reading, hit, holder, ill) ?? joinedSubject(reading, hit, holder.own) ?? (hasOther(reading, hit) ? null : lastBefore(reading, hit))
  // “if there is proof that Norway did it, we will see to it that there are serious consequences”
  if (said?.side === 'countries' && endsInOwner(reading, said.place)) return []
  const subject = ill && said?.side !== 'countries' ? conditionBefore(reading, hit, holder.own) ?? said : ourselves(reading, hit, said, holder)
  if (ill && subject && struckByOthers(reading, subject.place)) return marked(reading, subject.place, 'placeWords') ? [] : spread(subject, { contribution: GUARDED, code: 'for', hit, rule: 'guarded' })
  // “Norway's | betrayal | will never be forgotten”
  if (!ill && subject && illBetween(reading, subject.place, hit.start)) return []
  if (warned === null && aimed === null && subject && hurtIn(reading, subject.place, holder, ill)) return []
  // “both Norway and Peru must refrain from …” takes no side, but both “must pay”
  const penalty = isOn(hit.start, hit.end - hit.start, (place) => reading.has(place, 'penaltyWords'))
  if (ill && !penalty && (reading.has(hit.start, 'duties') || reading.has(hit.start, 'bans')) && new Set(subject?.mentions.map(({ country }) => country)).size > 1) return []
  return [...describe(reading, hit, subject, ill ? 'wished-ill' : 'wished-well'), ...(ill ? [] : defied(reading, hit, holder))]
}

/** Whether a harm or a fault is named between its owner and what is said of it. */
const illBetween = (reading: Reading, owner: number, fate: number): boolean => reading.lexicon.nounActor === 'before' && reading.hits.some(({ word, start, end }) => start > owner && start - owner <= 3 && end <= fate && (word.frame.kind === 'effect' || word.frame.kind === 'quality') && (word.frame.loaded ?? 0) <= 0 && word.frame.sign < 0 && word.forms.includes('noun'))

const isPart = (reading: Reading, hit: Hit): boolean => reading.lexicon.nounActor === 'after' && hit.word.forms.includes('noun') && ownedBehind(reading, hit)

// “pulau itu adalah | bagian tak terpisahkan dari | Norwegia”
function partOfWhom(reading: Reading, hit: Hit): readonly Finding[] {
  const place = ownersBehind(reading, hit).find((at) => reading.items[at]?.mention)
  const owner = place === undefined ? null : partyOf(reading, place)
  return [...describe(reading, hit, owner, 'wished-well'), ...claimed(reading, hit, owner)]
}

// “kami | tidak akan menyerahkan sejengkal pun | tanah Norwegia”, said by a Norwegian
function ourselves(reading: Reading, hit: Hit, said: Party | null, holder: Holder): Party | null {
  return said?.side === 'own' && said.mentions.length === 0 && reading.lexicon.nounActor === 'after' ? ownBeside(reading, hit, holder) : said
}

// “tidak akan tunduk pada | tekanan | Norwegia”: whose pressure it is
function defied(reading: Reading, hit: Hit, { own, anyone }: Holder): readonly Finding[] {
  const country = reading.items[hit.end]?.mention?.country
  if (reading.lexicon.nounActor === 'before' || anyone || country === undefined || own.has(country) || !reading.has(hit.end - 1, 'claimWords')) return []
  return spread(partyOf(reading, hit.end), { contribution: -0.7, code: 'against', hit, rule: 'defied' })
}

// “the peace call of the Norwegians, then | the world | should know”
function hasOther(reading: Reading, { start }: Hit): boolean {
  return reading.lexicon.nounActor === 'before' && reading.has(start - 2, 'nounHeads') && reading.items[start - 1]?.kind === 'word' && reading.hitAt(start - 1) === undefined
}

/** Words between a plight and whose it is. */
const SUFFERED_WITHIN = 4

// “kekerasan terhadap | Kuba | harus dihentikan”, “penderitaan | rakyat Kuba | harus diakhiri”, “sanksi terhadap | Kuba | akan tetap ada”: it is said of the harm
function hurtIn(reading: Reading, place: number, { own }: Holder, ill: boolean): boolean {
  return reading.hits.some((harm) => {
    const { frame } = harm.word
    // “the violation of | Peru's | sovereignty must end”
    if (frame.kind === 'effect' && frame.sign < 0 && harm.start < place && harm.end > place) return harm.word.forms.includes('noun')
    // “kelaparan yang dialami rakyat | Peru | harus diakhiri”
    if (frame.kind === 'plight' && ill && harm.end < place && place - harm.end <= SUFFERED_WITHIN && reading.has(harm.end, 'relativeWords')) return true
    if (harm.end > place || place - harm.end > 2 || frame.sign > 0 && frame.kind !== 'plight') return false
    if (frame.kind === 'plight') return ill && harm.end === place
    const onto = harm.end - harm.start > 1 && reading.has(harm.end - 1, 'ontoWords') && harm.end === place || marked(reading, place, 'ontoWords')
    return (frame.kind === 'effect' || frame.kind === 'attitude' && harm.word.forms.includes('noun')) && (onto || struckPeople(reading, harm, own) !== null)
  })
}

/** What a threat to those who attack a country counts for it. */
const GUARDED = 0.5
/** Words between “anyone who” and whom they strike. */
const STRUCK_WITHIN = 6

// “| anyone who | attacks Norway will pay”, but “those who rule Norway”
function struckByOthers(reading: Reading, place: number): boolean {
  for (let at = place - 1; at >= place - STRUCK_WITHIN && reading.items[at]?.kind === 'word'; at--) {
    if (reading.has(at, 'othersWho')) return [place - 1, place - 2].some((last) => last > at && (reading.hitAt(last)?.word.frame.sign ?? 0) < 0)
  }
  return false
}

// “Norwegian soldiers watched as | families | were driven from their homes”
function sufferedByOthers(reading: Reading, { start }: Hit): boolean {
  return reading.has(start - 1, 'innocents') && !reading.items[start - 2]?.mention && walk(reading, start - 2, -1, 12).some((place) => reading.items[place]?.mention)
}

// “has no right to | lecture Norway” is no “consequences to | Norway”
function verbFollows(reading: Reading, hit: Hit): boolean {
  // “deserves our contempt for | condemning | Norway”
  if (reading.lexicon.nounActor === 'before' && [hit.end, hit.end + 1].some((at) => reading.has(at - 1, 'benefitWords') && reading.lexicon.shapes.gerund?.test(reading.items[at]?.lower ?? '') === true && reading.hitAt(at)?.word.forms.includes('active'))) return true
  return reading.has(hit.end - 1, 'purposeWords') && !reading.items[hit.end]?.mention && !reading.has(hit.end, 'determiners')
}

// “they will pay”; “calls it self-defence” stands up for nobody
function subjectOfFate(reading: Reading, hit: Hit, holder: Holder, ill: boolean): Party | null {
  const subject = subjectOrAntecedent(reading, hit.start, holder.own, 12)
  return ill ? meantBy(reading, subject, holder.own) : subject
}

// “mencegah Kuba memperoleh senjata nuklir”, “drag Peru before the court”
function named(reading: Reading, hit: Hit): Party | null {
  for (let place = hit.start + 1; place < hit.end; place++) if (reading.items[place]?.mention) return partyOf(reading, place)
  return null
}

/** Whose right it is: “hak rakyat Kuba”, “hak Kuba untuk hidup”, “the right of Cuba to exist”. */
function ownerOfRight(reading: Reading, hit: Hit): Party | null {
  const inside = named(reading, hit)
  if (inside || !hit.word.forms.includes('noun')) return inside
  for (const place of walk(reading, hit.end, 1, 3)) {
    if (reading.items[place]?.mention) return partyOf(reading, place)
    // “the right of supervision | over | Norway”
    if (reading.has(place, 'placeWords') || reading.has(place, 'ontoWords')) return null
  }
  return null
}

/** Items between “if” and the threat, and between “if” and who is meant. */
const CONDITION_BEFORE = 24
const MEANT_WITHIN = 6

// “if there is proof that Norway was involved, there will be serious consequences”
function conditionBefore(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  for (let place = hit.start - 1; place >= Math.max(0, hit.start - CONDITION_BEFORE) && !/^[.;?!]$/u.test(reading.items[place]?.lower ?? ''); place--) {
    if (!reading.has(place, 'conditions') || reading.has(place, 'openWords')) continue
    const at = findOn(place + 1, MEANT_WITHIN, (next) => reading.items[next]?.mention)
    return at === undefined || own.has(reading.items[at]?.mention?.country ?? '') || marked(reading, at, 'placeWords') || marked(reading, at, 'ontoWords') ? null : partyOf(reading, at)
  }
  return null
}

/** The country whose deed a threat depends on. */
function conditionedOn(reading: Reading, hit: Hit): Party | null {
  for (let place = hit.end; place < Math.min(reading.items.length, hit.end + 8); place++) {
    if (!reading.has(place, 'conditions')) continue
    for (let next = place + 1; next <= place + 4; next++) if (reading.items[next]?.mention) return partyOf(reading, next)
  }
  return null
}

/** Compassion: “penderitaan rakyat Palestina”, “the humanitarian crisis in Gaza”. */
export function judgePlight(reading: Reading, hit: Hit, holder: Holder): readonly Finding[] {
  // “rakyatnya dibiarkan lapar oleh Norwegia”
  // but “kelaparan | yang dialami | oleh rakyat Norwegia”
  const blamed = passiveBehind(reading, hit) ? null : afterWord(reading, hit.end, 'agentWords', holder.own, 3)
  const blame = blamed?.side === 'countries' ? spread(blamed, { contribution: -0.6, code: 'blames-actor', hit, rule: 'plight-actor' }) : []
  const wrought = wroughtBy(reading, hit)
  if (wrought !== null) return holder.own.has(reading.items[wrought]?.mention?.country ?? '') ? [] : spread(partyOf(reading, wrought), { contribution: -0.6, code: 'blames-actor', hit, rule: 'plight-wrought' })
  return [...blame, ...pitied(reading, hit)]
}

/** Words between a country and what it did, “has | caused”. */
const WROUGHT_WITHIN = 3

// “the misery that | Norway | has brought to these people”
function wroughtBy(reading: Reading, hit: Hit): number | null {
  const relative = reading.has(hit.end, 'antecedentWords') ? hit.end + 1 : hit.end
  const place = [relative, relative + 1].find((at) => reading.items[at]?.mention)
  return place !== undefined && near(reading, place + 1, 1, WROUGHT_WITHIN, 'wroughtWords') ? place : null
}

// “agar tidak bermain api | dan | menjadi bidak”: what is not to be done is not to be suffered either
function notToBe(reading: Reading, hit: Hit): boolean {
  const before = reading.has(hit.start - 1, 'conjunctions') ? reading.hitAt(hit.start - 2) : undefined
  return before !== undefined && weighModifiers(reading, before).negated
}

// “are suffering | because of | Norway”
function blamedFor(reading: Reading, hit: Hit, place: number): boolean {
  return [1, 2].some((back) => reading.has(place - back, 'owedToWords') || reading.has(place - back, 'causeWords'))
}

function pitied(reading: Reading, hit: Hit): readonly Finding[] {
  if (notToBe(reading, hit)) return []
  const after = [...walk(reading, hit.end, 1, 6)]
  const before = [...walk(reading, hit.start - 1, -1, 6)]
  // “serangan Norwegia membuat | kami | kehilangan segalanya”: it is not Norway that is pitied
  if (reading.lexicon.nounActor === 'after' && reading.has(hit.start - 1, 'firstPerson') && !reading.items[hit.end]?.mention) return []
  // “diam menyaksikan kematian | anak | tak berdosa | di Gaza |”: whose they are
  const theirs = reading.lexicon.nounActor === 'after' && reading.has(hit.start, 'negators') && reading.items[hit.start - 1]?.kind === 'word' && reading.has(hit.end, 'placeWords') && reading.items[hit.end + 1]?.mention
  if (theirs) return describe(reading, hit, partyOf(reading, hit.end + 1), 'pitied')
  // “rakyat Kuba menderita akibat blokade AS”
  for (const place of hit.word.forms.includes('describing') ? [...before, ...after] : [...after, ...before])
    if (reading.items[place]?.mention && !marked(reading, place, 'byWords') && !blamedFor(reading, hit, place)) return describe(reading, hit, partyOf(reading, place), 'pitied')
  return []
}
