import { cueAt, peopleAt, type Range, type Reading } from '../reading'
import { sourceAfter } from './source-after'

/** Who stands behind a phrase that closes what is said: “bunyi pernyataan | kementerian itu |”; the paper itself where more is told of it: “begitu | pengumuman | yang dikutip media”. */
export function closingSource(reading: Reading, from: number, to: number, end: number): Range | null {
  const told = cueAt(reading, to).relatives && !peopleAt(reading, to + 1).concerned
  return told && to - from > 1 && peopleAt(reading, to - 1).writings ? { from: to - 1, to } : sourceAfter(reading, to, end)
}
