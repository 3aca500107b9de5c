import { near, weighModifiers } from './weigh-modifiers'
import { subjectOf } from './find-parties'
import { meantBy } from './describe'
import { spread } from './judge-events'
import type { Finding } from './finding'
import type { Holder } from './holder'
import type { Reading } from './read-frames'

/** Demands on a country: “Israel harus mengakhiri …”. A call to several at once, or one that wishes the country well, takes no side. */
export function judgeDemands(reading: Reading, holder: Holder): readonly Finding[] {
  return reading.items.flatMap((_, place) => {
    const ban = reading.has(place, 'bans')
    if (!ban && !reading.has(place, 'duties')) return []
    const subject = meantBy(reading, subjectOf(reading, place, holder.own, 5), holder.own)
    if (subject?.side !== 'countries' || new Set(subject.mentions.map((m) => m.country)).size > 1) return []
    if (near(reading, place, 1, 12, 'everyone') || kindAhead(reading, place)) return []
    const hit = { word: demandWord, start: place, end: place + 1 }
    const { strength } = weighModifiers(reading, { ...hit, end: place + 1 })
    return spread(subject, { contribution: -0.5 * strength, code: 'demands', hit, rule: ban ? 'ban' : 'duty' })
  })
}

const demandWord = { name: 'demand', frame: { kind: 'attitude', sign: -1, weight: 0.5 }, forms: ['active'] } as const

// “Israel must be protected”, and passives: what must be done to a country is no demand on it
function kindAhead(reading: Reading, place: number): boolean {
  return reading.hits.some((hit) => {
    if (hit.start < place || hit.start > place + 6 || reading.clause[hit.start] !== reading.clause[place]) return false
    return (hit.word.frame.sign > 0 && hit.word.frame.kind !== 'bond') || hit.word.forms.includes('passive') || hit.word.frame.kind === 'fate'
  })
}
