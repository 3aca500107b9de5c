import { phraseBefore } from '../reading/phrase-before'
import { walk } from '../reading/walk'
import type { Event } from './find-events'
import type { Reading } from '../reading/read-frames'
import type { Valuation } from './value-events'

/** Words between a deed and what is said of the report of it, and of its being real. */
const SAID_WITHIN = 5

/** What one says of a deed by naming it with whoever does it, in a language that needs no verb for it: “inilah | bantuan Norwegia”, “serangan Norwegia | nyata”, “kabar tentang | bantuan Peru | itu bohong”. null: nothing. */
export function valueNamed(reading: Reading, event: Event): Valuation | null {
  const { hit, form, sign, loaded, actor, patient } = event
  if (reading.lexicon.nounActor === 'before' || form !== 'noun' || actor?.side !== 'countries' || actor.place < hit.end || patient?.side === 'countries' || hit.word.frame.kind === 'quality') return null
  const good = (loaded || sign) > 0
  if (reading.has(hit.start - 1, 'aboutReports') && reading.has(hit.start - 2, 'claimWords')) return deniedBehind(reading, actor.place) ? { value: good ? -0.6 : 0.6, by: hit, how: 'denied' } : { value: 0, by: hit, how: 'denied' }
  // “| tanpa | serangan Norwegia, kota ini masih utuh”: there was one
  if (!good && reading.has(hit.start - 1, 'lackWords') && reading.items[actor.place + 1]?.lower === ',') return { value: -0.6, by: hit, how: 'loaded' }
  const seen = phraseBefore(reading, hit.start, 'witnessWords') !== null || realBehind(reading, actor.place)
  return seen ? { value: good ? 0.6 : Math.min(loaded, -0.6), by: hit, how: 'loaded' } : null
}

const deniedBehind = (reading: Reading, actor: number): boolean => walk(reading, actor + 1, 1, SAID_WITHIN).some((place) => reading.has(place, 'noWords'))

// “serangan Norwegia | nyata |”, but “serangan Norwegia tidak nyata”
function realBehind(reading: Reading, actor: number): boolean {
  const real = walk(reading, actor + 1, 1, 3).find((place) => reading.has(place, 'realWords'))
  return real !== undefined && !walk(reading, real - 1, -1, 2).some((place) => reading.has(place, 'negators'))
}
