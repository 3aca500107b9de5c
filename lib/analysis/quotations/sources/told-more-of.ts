import { cueAt, lowerAt, textAt, type Reading } from '../reading'
import type { Source } from './source-before'

/** The one whom apposition and clause are about: “| Ann Miller |, a tax lawyer at the centre, who read the files, said …”; else the source as it is. */
export function toldMoreOf(reading: Reading, source: Source, start: number): Source {
  if (source === null || source === 'linked' || textAt(reading, source.to) !== ',' || textAt(reading, source.from - 1) !== ',') return source
  const name = reading.personTo[source.from - 2] ?? -1
  return name >= start && reading.pack.people.determiners.has(lowerAt(reading, source.from)) && cueAt(reading, source.to + 1).relatives ? { from: name, to: source.from - 1 } : source
}
