import { sourceBefore } from './source-before'
import { cueAt, inQuotes, isCapitalised, peopleAt, textAt, type Range, type Reading } from '../reading'

/** Verbs that may share one doer in a sentence. */
const VERBS = 4

/** Who does what the verb at token `verb` tells, past the verbs that share the doer: “| Massa | mengangkat poster “…” dan meneriakkan …”. Null: nobody is told. */
export function doerOf(reading: Reading, verb: number, start: number): Range | null {
  let at = verb
  for (let steps = 0; steps < VERBS && at >= start; steps++) {
    // “Seorang perempuan | terlihat membawa | …”
    const source = sourceBefore(reading, cueAt(reading, at - 1).seen ? at - 1 : at, start)
    if (source !== 'linked') return source ?? relativeHead(reading, at)
    at = verbBefore(reading, at, start)
  }
  return null
}

// “Ada pula | peserta | yang membawa …”
function relativeHead(reading: Reading, verb: number): Range | null {
  return cueAt(reading, verb - 1).relatives && peopleAt(reading, verb - 2).voices ? { from: verb - 2, to: verb - 1 } : null
}

/** The verb nearest before token `at` that is none of a relative clause; -1 where none is. */
export function verbBefore(reading: Reading, at: number, start: number): number {
  for (let k = at - 1; k > start; k--) {
    if (/^[:;]$/u.test(textAt(reading, k))) return -1
    if (!inQuotes(reading, k) && cueAt(reading, k).activeVerb && !cueAt(reading, k).showing && !isCapitalised(reading, k) && !cueAt(reading, k - 1).relatives && !cueAt(reading, k - 1).purpose) return k
  }
  return -1
}
