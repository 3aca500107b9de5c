import { findBack, findOn } from '../reading/places'
import type { Denied } from './denied-claims'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

const ridiculing: ReadonlySet<string> = new Set(['bad', 'wrongdoing', 'deceive'])
const charging: ReadonlySet<string> = new Set(['accuse', 'criticise', 'condemn'])

/** Words between a verb of calling and whom it calls so, and on to what is said of that. */
const CALLED_WITHIN = 2
const JUDGED_WITHIN = 10

/** What it is wrong to call a country, where verbs are subjects as they stand: “| menyebut Norwegia penjajah | adalah kebohongan”, “menyamakan Norwegia dengan penjajah itu keliru”. */
export function calledInVain(reading: Reading, by: Hit, { own, cueItems }: Holder): readonly Denied[] {
  const { items, has, lexicon } = reading
  if (lexicon.nounActor === 'before' || !ridiculing.has(by.word.name) || ![by.start - 1, by.end - by.start > 1 ? by.start : by.start - 1].some((at) => has(at, 'copulas') || has(at, 'thatWords'))) return []
  const opens = (place: number) => place <= cueItems || items[place - 1]?.kind === 'mark'
  const from = findBack(by.start - 1, JUDGED_WITHIN, (place) => place >= cueItems && opens(place))
  const charge = from === undefined ? undefined : reading.hitAt(from)
  if (from === undefined || !has(from, 'namingWords') && !(charge && charge.start === from && charging.has(charge.word.name) && charge.word.forms.includes('active'))) return []
  const about = findOn(from + 1, CALLED_WITHIN, (place) => items[place]?.mention)
  const mention = about === undefined ? undefined : items[about]?.mention
  if (about === undefined || !mention || own.has(mention.country)) return []
  // “menyebut Norwegia | dalam laporan itu keliru” calls it nothing
  if (!charge && !reading.hits.some(({ start, end, word }) => start > about && end <= by.start && word.frame.kind !== 'plain')) return []
  return [{ from, to: by.start, finding: { country: mention.country, mention, contribution: 0.5, code: 'wished-well', hit: { start: by.start, end: by.end }, rule: 'claim-denied' } }]
}
