import { listAround, marked, rolesOf, subjectOf, walk, type Party } from './find-parties'
import { near, weighModifiers } from './weigh-modifiers'
import { spread } from './judge-events'
import type { Event } from './find-events'
import type { Finding } from './finding'
import type { Holder } from './holder'
import type { Hit, Reading } from './read-frames'

/** What is said of a country itself: friend or enemy, brave or unjust, what it deserves, what ties it to others. */
export function judgeDescriptions(reading: Reading, events: readonly Event[], holder: Holder): readonly Finding[] {
  return reading.hits.flatMap((hit) => {
    switch (hit.word.frame.kind) {
      case 'relation':
        return judgeRelation(reading, hit, holder)
      case 'quality':
        return judgeQuality(reading, hit, events, holder)
      case 'fate':
        return judgeFate(reading, hit, holder)
      case 'plight':
        return judgePlight(reading, hit)
      case 'company':
        return judgeCompany(reading, hit, events)
      case 'bond':
        return judgeBond(reading, hit, holder)
      default:
        return []
    }
  })
}

// “musuh bersama, kekaisaran Yankee”; “Kuba adalah sahabat kami”; “rezim teroris Israel”
function judgeRelation(reading: Reading, hit: Hit, holder: Holder): readonly Finding[] {
  const owner = ownerOf(reading, hit)
  const described = apposed(reading, hit, owner) ?? (near(reading, hit.start - 1, -1, 4, 'copulas') || named(reading, hit) ? subjectOf(reading, beforeOwn(reading, hit.start), holder.own, 7) : null)
  const { name, frame } = hit.word
  if (name === 'villain') return describe(reading, hit, (owner ? partyOf(reading, owner) : null) ?? described, 'villain')
  const ownedByOther = owner !== null && !holder.own.has(reading.items[owner]?.mention?.country ?? '')
  const ours = !ownedByOther && (owner !== null || near(reading, hit.end, 1, 3, 'firstPerson') || near(reading, hit.start - 1, -1, 4, 'firstPerson') || frame.sign < 0 || near(reading, hit.start - 1, -1, 3, 'copulas'))
  return ours ? describe(reading, hit, described, frame.sign < 0 ? 'enemy' : 'friend') : []
}

// “Cuba is our best friend”: whose friend it is does not say who is
function beforeOwn(reading: Reading, place: number): number {
  return [place - 1, place - 2].find((before) => reading.has(before, 'firstPerson')) ?? place
}

// “Iran musuh kami”: where the owner follows, what stands just before is described
const named = (reading: Reading, hit: Hit): boolean => reading.lexicon.nounActor === 'after' && Boolean(reading.items[hit.start - 1]?.mention)

const partyOf = (reading: Reading, place: number): Party => ({ side: 'countries', mentions: listAround(reading, place), place })

/** Place of the country whose friend or enemy it is. */
function ownerOf(reading: Reading, hit: Hit): number | null {
  const after = reading.lexicon.nounActor === 'after'
  const place = after ? hit.end : reading.items[hit.start - 1]?.lower === "'s" ? hit.start - 2 : reading.items[hit.end]?.lower === 'of' || reading.items[hit.end - 1]?.lower === 'of' ? hit.end + (reading.items[hit.end]?.lower === 'of' ? 1 : 0) : hit.start - 1
  return reading.items[place]?.mention ? place : null
}

function apposed(reading: Reading, hit: Hit, owner: number | null): Party | null {
  let comma = false
  for (const place of walk(reading, hit.end, 1, 7)) {
    if (reading.items[place]?.kind === 'mark') comma = true
    if (reading.items[place]?.mention && place !== owner && (comma || reading.lexicon.nounActor === 'before')) return marked(reading, place, 'placeWords') || marked(reading, place, 'ontoWords') ? null : partyOf(reading, place)
  }
  return null
}

function describe(reading: Reading, hit: Hit, party: Party | null, code: Finding['code']): readonly Finding[] {
  const { negated, strength } = weighModifiers(reading, hit)
  const contribution = hit.word.frame.sign * hit.word.frame.weight * strength * (negated ? -0.6 : 1)
  return spread(party, { contribution, code, hit, rule: `${hit.word.name}${negated ? '-negated' : ''}` })
}

/** A judgement that stands beside an event belongs to the event, which has its own rule. */
function judgeQuality(reading: Reading, hit: Hit, events: readonly Event[], holder: Holder): readonly Finding[] {
  if (events.some((event) => reading.clause[event.hit.start] === reading.clause[hit.start] && Math.abs(event.hit.start - hit.start) <= 7)) return []
  const code = hit.word.frame.sign < 0 ? 'bad' : 'good'
  if (hit.word.forms.includes('noun')) return describe(reading, hit, rolesOf(reading, hit, holder.own).actor ?? subjectOf(reading, hit.start, holder.own, 6), code)
  return describe(reading, hit, besides(reading, hit) ?? predicated(reading, hit, holder), code)
}

// “brave Ukrainian people”, “negara yang sangat penting, Prancis”, “percakapan yang baik dengan China”
function besides(reading: Reading, hit: Hit): Party | null {
  for (const step of [1, -1] as const)
    for (const place of walk(reading, step === 1 ? hit.end : hit.start - 1, step, step === 1 || reading.lexicon.nounActor === 'after' ? 4 : 2)) {
      if (!reading.items[place]?.mention) continue
      const companion = hit.word.frame.sign > 0 && (reading.has(place - 1, 'withWords') || reading.has(place - 2, 'withWords'))
      return companion || !(marked(reading, place, 'placeWords') || marked(reading, place, 'ontoWords')) ? partyOf(reading, place) : null
    }
  return null
}

function predicated(reading: Reading, hit: Hit, holder: Holder): Party | null {
  if (!near(reading, hit.start - 1, -1, 4, 'copulas')) return null
  return subjectOf(reading, hit.start, holder.own, 7) ?? lastBefore(reading, hit)
}

// “akan membayar”, “has the right to defend itself”; “akan merespons dengan tegas jika AS …”
function judgeFate(reading: Reading, hit: Hit, holder: Holder): readonly Finding[] {
  const warned = hit.word.frame.sign < 0 ? conditionedOn(reading, hit) : null
  return describe(reading, hit, warned ?? subjectOf(reading, hit.start, holder.own, 12) ?? lastBefore(reading, hit), hit.word.frame.sign < 0 ? 'wished-ill' : 'wished-well')
}

/** The country whose deed a threat depends on. */
function conditionedOn(reading: Reading, hit: Hit): Party | null {
  for (let place = hit.end; place < Math.min(reading.items.length, hit.end + 8); place++) {
    if (!reading.has(place, 'conditions')) continue
    for (let next = place + 1; next <= place + 4; next++) if (reading.items[next]?.mention) return partyOf(reading, next)
  }
  return null
}

function lastBefore(reading: Reading, hit: Hit): Party | null {
  for (const place of walk(reading, hit.start - 1, -1, 7)) if (reading.items[place]?.mention) return partyOf(reading, place)
  return null
}

// “penderitaan rakyat Palestina”, “the humanitarian crisis in Gaza”
function judgePlight(reading: Reading, hit: Hit): readonly Finding[] {
  for (const step of [1, -1] as const)
    for (const place of walk(reading, step === 1 ? hit.end : hit.start - 1, step, 6)) if (reading.items[place]?.mention && !marked(reading, place, 'byWords')) return describe(reading, hit, partyOf(reading, place), 'pitied')
  return []
}

// “Iran mendukung Hizbullah”, “extremists backed by Iran”
function judgeCompany(reading: Reading, hit: Hit, events: readonly Event[]): readonly Finding[] {
  const keeper = events.find((event) => event.sign > 0 && event.actor?.side === 'countries' && reading.clause[event.hit.start] === reading.clause[hit.start] && (event.form === 'passive' ? hit.end <= event.hit.start && event.hit.start - hit.end <= 3 : hit.start >= event.hit.end && hit.start - event.hit.end <= 4))
  return keeper ? describe(reading, hit, keeper.actor, 'bad') : []
}

// “kerja sama dengan Kuba”: a bond is warm where it is wanted or praised, a plain fact where not
function judgeBond(reading: Reading, hit: Hit, holder: Holder): readonly Finding[] {
  const wanted = near(reading, hit.start - 1, -1, 6, 'wishes') || near(reading, hit.start - 1, -1, 6, 'duties') || near(reading, hit.start - 1, -1, 4, 'intensifiers') || near(reading, hit.start - 1, -1, 6, 'firstPerson')
  if (!wanted) return []
  for (const place of walk(reading, hit.end, 1, 6)) if (reading.items[place]?.mention && !holder.own.has(reading.items[place]?.mention?.country ?? '')) return describe(reading, hit, partyOf(reading, place), 'bond')
  // “Kuba dan Rusia harus meningkatkan kerja sama”: what both should do with each other
  const both = subjectOf(reading, hit.start, new Set(), 7)
  return both?.side === 'countries' && new Set(both.mentions.map((mention) => mention.country)).size > 1 ? describe(reading, hit, both, 'bond') : []
}
