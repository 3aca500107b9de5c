import { gather } from '../../gather'
import { isOn } from '../reading/places'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** Words of the first deed, and from what equates them to whom the second is done to. */
const DEED_WITHIN = 6
const OWN_WITHIN = 3

/** What a deed to others counts for those whom one thereby takes for one's own. */
const SHARE = -0.7

/** What is found, with a harm to a country that is called a harm to the own side turned round, in languages that tell it by verbs alone: “| melawan Norwegia | berarti melawan kami”. */
export function weighEquated(reading: Reading, found: readonly Finding[], { own, cueItems }: Holder): readonly Finding[] {
  if (reading.lexicon.nounActor === 'before' || found.length === 0) return found
  const pairs = gather(reading.placesOf('meaningWords', 'copulas'), (place) => (place > cueItems ? equated(reading, place, own) : []))
  if (pairs.length === 0) return found
  return gather(found, (finding) => {
    const start = finding.hit?.start ?? -1
    const pair = pairs.find(({ first, second }) => start >= first.start && start < second.end)
    if (!pair || finding.contribution > 0) return [finding]
    return start < pair.first.end ? [{ ...finding, contribution: finding.contribution * SHARE, code: 'for' }] : []
  })
}

function equated(reading: Reading, place: number, own: ReadonlySet<string>): readonly { readonly first: Hit; readonly second: Hit }[] {
  const second = reading.hitAt(place + Math.max(1, reading.reach(place)))
  if (!second || second.start <= place || second.word.frame.sign > 0) return []
  const first = Array.from({ length: DEED_WITHIN }, (_, back) => reading.hitAt(place - 1 - back)).find((hit) => hit !== undefined && (hit.word.name === second.word.name || reading.items[hit.start]?.lower === reading.items[second.start]?.lower))
  const about = first && reading.items.slice(first.end, place).find(({ mention }) => mention)?.mention
  const ours = isOn(second.end - 1, OWN_WITHIN, (at) => reading.has(at, 'firstPerson') || own.has(reading.items[at]?.mention?.country ?? ''))
  return first && about && ours && !own.has(about.country) ? [{ first, second }] : []
}
