import { gather } from '../../gather'
import { judgeBond, judgeCompany } from './judge-bonds'
import { judgeFate, judgePlight } from './judge-fates'
import { judgeQuality } from './judge-qualities'
import { judgeResolve } from './judge-resolve'
import { judgeRelation } from './judge-relations'
import type { Event } from '../events/find-events'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

/** What is said of a country itself: friend or enemy, brave or unjust, what it deserves, what ties it to others. */
export function judgeDescriptions(reading: Reading, events: readonly Event[], holder: Holder): readonly Finding[] {
  return gather(reading.hits, (hit) => {
    switch (hit.word.frame.kind) {
      case 'relation':
        return judgeRelation(reading, hit, events, holder)
      case 'quality':
        return judgeQuality(reading, hit, events, holder)
      case 'fate':
        return judgeFate(reading, hit, holder)
      case 'plight':
        return judgePlight(reading, hit, holder)
      case 'company':
        return judgeCompany(reading, hit, events)
      case 'bond':
        return judgeBond(reading, hit, holder)
      case 'resolve':
        return judgeResolve(reading, hit, holder)
      default:
        return []
    }
  })
}
