import { headOfClause } from './head-of-clause'
import { marked } from './marked'
import type { Party } from './party'
import { weighModifiers } from '../reading/weigh-modifiers'
import type { Hit, Reading } from '../reading/read-frames'

/** How far behind the one whom it is about a judgement without a copula may stand (items). */
const SAID_WITHIN = 14

/** Whom a judgement at the end of a clause is about, where only a setting stands between: “| Norwegia | dalam dua tahun terakhir | tidak bisa dipercaya”. null: something else does. */
export function headOfPlain(reading: Reading, hit: Hit): Party | null {
  const { items, has, lexicon: { nounActor, shapes } } = reading
  if (nounActor === 'before' || !hit.word.forms.includes('describing') || (items[hit.end]?.kind ?? 'mark') !== 'mark') return null
  const { start } = weighModifiers(reading, hit).whole
  const head = headOfClause(reading, start, SAID_WITHIN)
  if (head === null || !(['placeWords', 'ontoWords', 'withWords', 'untilWords'] as const).some((tag) => has(head.place + 1, tag))) return null
  for (let place = head.place + 1; place < start; place++) {
    const verb = reading.hitAt(place)?.word.forms.some((form) => form === 'active' || form === 'passive') === true || shapes.active?.test(items[place]?.lower ?? '') === true
    if (verb || has(place, 'relativeWords') || items[place]?.kind === 'mark' || items[place]?.mention && !marked(reading, place, 'placeWords')) return null
  }
  return head
}
