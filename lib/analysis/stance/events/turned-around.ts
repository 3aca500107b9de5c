import { denialBefore } from '../reading/denied-before'
import { isRefutedBehind } from '../reading/find-verdicts'
import { onlyOwed } from './only-owed'
import { omitted } from './omitted'
import { near } from '../reading/near'
import { wishedInVain } from './wished-in-vain'
import type { Event } from './find-events'
import type { Reading } from '../reading/read-frames'

/** Words between a deed and “again”. */
const AGAIN_WITHIN = 3

/** What is left undone is worth this much, whatever it was. */
const OMITTED = -0.8

/** What the words around a deed make of it where they turn it round, in the unit of valuations: it was refused, wished in vain, is awaited, or unlike whoever would do it. null: they do not. */
export function turnedAround(reading: Reading, event: Event): number | null {
  const { loaded, form, actor, hit } = event
  const isTheirs = actor?.side === 'countries'
  // “Norway | refuses to | lie”
  if (loaded < 0 && form === 'active' && isTheirs && reading.lexicon.nounActor === 'before' && near(reading, hit.start - 1, -1, 2, 'omitWords')) return -0.6 * loaded
  if (omitted(reading, event)) return OMITTED
  if (!isTheirs || loaded === 0) return null
  // “if only | Norway had kept its word”
  if (loaded > 0 && wishedInVain(reading, hit.start)) return -loaded
  // “| until | Norway keeps its word, there will be no talks”
  if (loaded > 0 && isAwaited(reading, actor.place)) return -0.7 * loaded
  // “Norway's promise to help us | was never kept”
  if (loaded > 0 && onlyOwed(reading, event) && isRefutedBehind(reading, hit.end)) return -0.8 * loaded
  // “may Norway | never | lie to us | again |”: it did
  if (reading.lexicon.nounActor === 'before' && near(reading, hit.end, 1, AGAIN_WITHIN, 'againWords') && near(reading, hit.start - 1, -1, 3, 'neverWords')) return -0.6 * Math.abs(loaded)
  // “do | not expect | Norway to help us”
  if (form === 'active' && reading.lexicon.nounActor === 'before' && reading.has(hit.start - 1, 'purposeWords') && denialBefore(reading, actor.place) !== null) return -0.6 * loaded
  // “it is | unlike | Norway to lie”
  if (reading.lexicon.nounActor === 'before' && reading.has(actor.place - 1, 'likeWords') && near(reading, actor.place - 2, -1, 4, 'negators') && reading.has(hit.start - 1, 'purposeWords')) return -0.6 * loaded
  if (reading.has(actor.place - 1, 'contrastWords') && near(reading, actor.place - 2, -1, 2, 'copulas') && reading.has(hit.start - 1, 'purposeWords')) return -0.6 * loaded
  // “should | never have betrayed | us”: it did
  return loaded > 0 && reading.has(hit.start, 'negators') && near(reading, hit.start - 1, -1, 1, 'duties', 'bans') ? -loaded : null
}

// “| sampai sekarang | Norwegia masih menepati janjinya”: it has
const isAwaited = (reading: Reading, actor: number): boolean => [1, 2].some((back) => reading.has(actor - back, 'untilWords') && !reading.has(actor - back + 1, 'everWords') && !reading.has(actor - back, 'timeWords') && !reading.has(actor - back, 'lastingWords'))
