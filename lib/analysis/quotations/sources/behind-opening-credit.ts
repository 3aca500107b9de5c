import { bracketEnd } from '../../people/bracket-end'
import { cueAt, peopleAt, textAt, type Range, type Reading } from '../reading'
import type { Source } from './source-before'

/** The source without the credit that opens its sentence with no comma behind it: “Dilansir dari laman Kabar Laut Selasa (14/10/2025) | seorang juru bicara | mengatakan …”. */
export function behindOpeningCredit(reading: Reading, source: Source, start: number): Source {
  if (source === null || source === 'linked' || source.from !== start || !cueAt(reading, start).credits || reading.pack.people.ownerStands === 'before') return source
  const from = sourceStart(reading, source)
  return from > source.from && from < source.to ? { from, to: source.to } : source
}

function sourceStart(reading: Reading, { from, to }: Range): number {
  for (let i = to - 1; i > from; i--) {
    // “… | seorang juru bicara”
    if (peopleAt(reading, i).determiners) return i
    // “… (14/10/2025) | juru bicara kementerian itu”
    if (textAt(reading, i) === ')') return i + 1
  }
  for (let i = from + 1; i < to; i++) if (bracketEnd(reading.tokens, i) > 0) return bracketEnd(reading.tokens, i)
  return from
}
