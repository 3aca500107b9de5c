import type { Reading } from '../reading/read-frames'
import type { Tag } from '../reading/stance-word'

const verbal: readonly Tag[] = ['negators', 'duties', 'wishes', 'hedges', 'outcomeWords', 'intensifiers', 'bans', 'ends', 'havingWords']

/** Whether a body of state is named without whose it is, before any country is: “| pemerintah | berkomitmen membantu Norwegia”, which is the speaker's own; not “pemerintah Peru”, nor “Peru berutang, dan pemerintah …”. */
export function isOwnBody(reading: Reading, place: number): boolean {
  if (reading.lexicon.nounActor === 'before' || !reading.has(place, 'ownBodies')) return false
  const before = reading.items[place - 1]
  if (before?.kind === 'word' && !reading.has(place - 1, 'clauseWords')) return false
  if (reading.items.slice(0, place).some(({ mention }) => mention)) return false
  const next = place + reading.reach(place)
  // “kabinet | setuju | mengecam Norwegia”
  const acts = (at: number) => reading.lexicon.shapes.active?.test(reading.items[at]?.lower ?? '') === true || reading.hitAt(at)?.word.forms.includes('active') === true
  return acts(next) || reading.items[next]?.kind === 'word' && !reading.items[next]?.mention && acts(next + 1) || verbal.some((tag) => reading.has(next, tag))
}
