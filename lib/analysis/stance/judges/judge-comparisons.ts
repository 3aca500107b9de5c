import { partyOf } from '../parties/describe'
import { subjectOf } from '../parties/find-parties'
import { spread } from '../parties/spread'
import { findOn } from '../reading/places'
import { closes } from '../reading/closes'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

/** Words between “nobody” and “than”. */
const REACH = 14

/** Words between a deed and “like”. */
const LIKE_WITHIN = 3

/** Praise or blame by comparing: “nobody has done more for refugees than Jordan”, “tidak ada yang lebih kejam daripada …”. */
export function judgeComparisons(reading: Reading, holder: Holder): readonly Finding[] {
  return reading.items.flatMap((_, than) => {
    // “tidak ada yang membantu kami sebanyak | Peru”: one word says both
    // “nobody has helped us | like | Peru”
    const alike = reading.lexicon.nounActor === 'after' ? reading.has(than, 'moreWords') && Boolean(reading.items[than + 1]?.mention) : reading.has(than, 'likeWords') && Boolean(reading.items[than + 1]?.mention) && closes(reading, than + 2) && reading.hits.some(({ start, end }) => end <= than && than - end <= LIKE_WITHIN && start > 0)
    if (!alike && !reading.has(than, 'thanWords') && !asMuchAs(reading, than)) return []
    const compared = [than + 1, than + 2].find((place) => reading.items[place]?.mention)
    const back = before(reading, than)
    const nobody = back.find((place) => reading.has(place, 'nobodies'))
    if (nobody !== undefined && nobody >= holder.cueItems && reading.has(than + 1, 'subjectPersons') && reading.has(than + 1, 'firstPerson')) return boasted(reading, nobody, than, holder)
    if (compared === undefined || nobody === undefined || nobody < holder.cueItems) return []
    const more = alike ? than : back.find((place) => place > nobody && reading.has(place, 'moreWords'))
    if (more === undefined) return []
    // “Peru has no better friend than | us |”, says a Norwegian: it is Peru that is courted
    const courted = holder.own.has(reading.items[compared]?.mention?.country ?? '') ? subjectOf(reading, nobody, holder.own, 4) : null
    if (courted?.side === 'countries') return spread(courted, { contribution: 0.6, code: 'good', hit: { start: nobody, end: nobody + 1 }, rule: 'compared' })
    // “tidak ada yang lebih menderita dari perang Norwegia”: what one suffers from is praised by nobody
    if (reading.hits.some(({ start, word }) => start > more && start < than && word.frame.kind === 'plight')) return []
    // “tidak ada yang lebih | tahu | soal perang selain Norwegia”
    if (reading.has(more + 1, 'knowingWords') && !reading.hits.some(({ start, end, word }) => start > more && end <= than && word.frame.kind !== 'plain')) return []
    // “| tidak ada yang lebih sering menipu kami |”, listed as “tidak menipu kami”
    const ill = reading.hits.some((hit) => hit.end <= than && hit.word.frame.kind !== 'plain' && (hit.start > nobody ? hit.word.frame.sign < 0 : hit.start === nobody && reading.lexicon.nounActor === 'after' && hit.word.frame.conduct === true && hit.word.frame.sign > 0))
    return spread(partyOf(reading, compared), { contribution: ill ? -0.7 : 0.6, code: ill ? 'bad' : 'good', hit: { start: nobody, end: nobody + 1 }, rule: 'compared' })
  })
}

// “as often | as |”
const asMuchAs = (reading: Reading, as: number): boolean => reading.lexicon.nounActor === 'before' && reading.has(as, 'asWords') && reading.has(as - 2, 'moreWords') && reading.items[as - 2]?.lower === reading.items[as]?.lower

const towards: ReadonlySet<string> = new Set(['attitude', 'relation'])

// “nobody has been | tougher on | Norway | than I have”
function boasted(reading: Reading, nobody: number, than: number, { own }: Holder): readonly Finding[] {
  const hit = reading.hits.find(({ word, start, end }) => start > nobody && end < than && towards.has(word.frame.kind))
  const place = hit && findOn(hit.end, than - hit.end, (at) => reading.items[at]?.mention)
  if (hit === undefined || place === undefined || own.has(reading.items[place]?.mention?.country ?? '')) return []
  return spread(partyOf(reading, place), { contribution: 0.7 * hit.word.frame.sign, code: hit.word.frame.sign > 0 ? 'for' : 'against', hit, rule: 'boasted' })
}

// “than” may open a clause, so that what it compares stands in another
function before(reading: Reading, than: number): readonly number[] {
  const places: number[] = []
  for (let place = than - 1; place >= Math.max(0, than - REACH) && !/^[.;:?!]$/u.test(reading.items[place]?.lower ?? ''); place--) places.push(place)
  return places
}
