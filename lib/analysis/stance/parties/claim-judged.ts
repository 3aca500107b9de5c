import { partyOf } from './describe'
import { findOn } from '../reading/places'
import type { Party } from './party'
import type { Hit, Reading } from '../reading/read-frames'

/** Items between a claim and the judgement of it. */
const CLAIM_WITHIN = 24

/** Words between a claim, whose it is, and the clause that tells it. */
const OWNER_WITHIN = 3

/** Whose claim a judgement behind the claim's own clause is of: “tuduhan | Norwegia | bahwa Peru menyerang kapalnya tidak berdasar”; null where none stands before it. */
export function claimJudged(reading: Reading, hit: Hit, own: ReadonlySet<string>): Party | null {
  // “… | tindakan ilegal itu |” is no predicate
  if (reading.lexicon.nounActor === 'before' || hit.word.frame.sign > 0 || reading.has(hit.end, 'thatWords')) return null
  for (let place = hit.start - 1; place >= Math.max(0, hit.start - CLAIM_WITHIN) && !/^[.;:?!]$/u.test(reading.items[place]?.lower ?? ''); place--) {
    if (!reading.has(place, 'claimWords')) continue
    const owner = findOn(place + 1, OWNER_WITHIN, (at) => reading.items[at]?.mention)
    if (owner === undefined || own.has(reading.items[owner]?.mention?.country ?? '')) return null
    const clause = findOn(owner + 1, OWNER_WITHIN, (at) => reading.has(at, 'clauseWords'))
    // the clause needs a verb of its own before the judgement
    return clause !== undefined && hit.start - clause > OWNER_WITHIN ? partyOf(reading, owner) : null
  }
  return null
}
