import type { Sentence } from '../../../document'
import { cueAt, isCapitalised, isFinal, peopleAt, textAt, type CueHit, type Reading } from '../reading'

/** The token behind those who are told, where the cue names them bare: “told | her hosts in Lima |”; else behind the cue. */
export function behindAddressee(reading: Reading, hit: CueHit, sentence: Sentence): number {
  if (!cueAt(reading, hit.to - 1).tellsDirectly) return cueAt(reading, hit.to).mannerShape ? hit.to + 1 : hit.to
  let i = hit.to
  // “memperingatkan | akan mengirim kapal”: nobody is told, what is said follows
  if (reading.cues.verbShape !== null && cueAt(reading, i).blockers) return i
  while (i < sentence.endToken && i < hit.to + 7 && !isFinal(reading, i) && !/^[,:]$/u.test(textAt(reading, i)) && !cueAt(reading, i).complementizers && !cueAt(reading, i).purpose && !cueAt(reading, i).times && !cueAt(reading, i).settings) i++
  return i
}

/** Whether what is said follows those who are told: “In Oslo, where she has fled, Ann told her hosts | Peru would pay”. */
export function tellsClause(reading: Reading, { to }: CueHit, afterCue: number): boolean {
  // “As regards the ship, Ann said | this should wait”
  if (peopleAt(reading, afterCue).demonstratives && cueAt(reading, afterCue + 1).finites) return true
  for (let i = to; i < afterCue && !cueAt(reading, i).relatives; i++) if (cueAt(reading, i).finites) return true
  return false
}

/** Whether a clause follows when and where it was said: “The mission flagged delays, while Ann said | on Friday the vote was fair |.”, said by one who is joined to what stands before. */
export function saysBehindSetting(reading: Reading, from: number, end: number): boolean {
  if (reading.cues.finites.size === 0 || textAt(reading, from) === ',') return false
  for (let i = from; i < end && textAt(reading, i) !== ',' && !cueAt(reading, i).relatives && !cueAt(reading, i).complementizers; i++) if (cueAt(reading, i).finites || cueAt(reading, i).deedVerb && !isCapitalised(reading, i)) return true
  return false
}
