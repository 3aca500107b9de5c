import { marked } from './marked'
import { partyAt, type Party } from './party'
import { walk } from '../reading/walk'
import { closes } from '../reading/closes'
import type { Hit, Reading } from '../reading/read-frames'

/** Words between what is spoken of and the copula, and between that and the country. */
const COPULA_WITHIN = 9
const NAMED_WITHIN = 4

/** The country that a judgement is said to be, named behind it: “the only obstacle to peace is | Norway”, “yang melanggar gencatan senjata adalah | Peru”, “our enemy is not Peru but | Norway”. null: none. */
export function identified(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  const copula = walk(reading, hit.end, 1, COPULA_WITHIN).find((place) => reading.has(place, 'identityWords'))
  if (copula === undefined || ownedBefore(reading, hit, own)) return null
  // “the threat to Peru is Norway”, but “the enemy that Peru faces is Norway”
  // and “| yang | menipu | Peru | adalah Norwegia”
  const opens = reading.lexicon.nounActor === 'after' && reading.has(hit.start - 1, 'relativeWords') && closes(reading, hit.start - 2)
  for (let place = hit.end; place < copula; place++) if (!(opens && place === hit.end) && reading.items[place]?.mention && !marked(reading, place, 'ontoWords') && !marked(reading, place, 'placeWords')) return null
  if (reading.has(copula, 'negators')) return insteadOf(reading, copula, own)
  for (const place of walk(reading, copula + 1, 1, NAMED_WITHIN)) {
    if (reading.has(place, 'negators')) return insteadOf(reading, place, own)
    if (reading.items[place]?.mention) return endsAt(reading, place) ? partyAt(reading, place, own) : null
    if (reading.items[place]?.kind !== 'word' || reading.hitAt(place) || reading.has(place, 'placeWords') || reading.has(place, 'ontoWords') || reading.has(place, 'withWords')) return null
  }
  return null
}

// “is not Peru | but | Norway”
function insteadOf(reading: Reading, negator: number, own: ReadonlySet<string>): Party | null {
  let turned = false
  for (let place = negator + 1; place < Math.min(reading.items.length, negator + 2 * NAMED_WITHIN); place++) {
    if (turned && reading.items[place]?.mention) return endsAt(reading, place) ? partyAt(reading, place, own) : null
    turned ||= reading.has(place, 'insteadWords')
  }
  return null
}

// “Norway's best friend is Chile” says nothing of ours
function ownedBefore(reading: Reading, hit: Hit, own: ReadonlySet<string>): boolean {
  return walk(reading, hit.start - 1, -1, COPULA_WITHIN).some((place) => {
    const country = reading.items[place]?.mention?.country
    return country !== undefined && !own.has(country) && !marked(reading, place, 'placeWords')
  })
}

// “the problem is Norway”, “is Norway and its army”, but “the danger is Norway losing its patience”
function endsAt(reading: Reading, place: number): boolean {
  const next = reading.items[place + 1]
  return next === undefined || next.kind === 'mark' || reading.clause[place + 1] !== reading.clause[place] || reading.has(place + 1, 'joinWords') || reading.has(place + 1, 'onlyWords')
}
