import { cueAt, textAt, type CueHit, type Reading } from '../reading'

/** Whether a word that opens conditions only opens what is said: “mengatakan | jika | Peru akan mundur”, but “mengatakan jika Peru mundur, Norwegia menang”, “jika Peru mundur maka Norwegia menang”. */
export function opensLoosely(reading: Reading, { form }: CueHit, from: number, to: number): boolean {
  if (!cueAt(reading, from).looseComplementizers || form.complement === 'object') return false
  for (let i = from + 1; i < to; i++) if (textAt(reading, i) === ',' && !cueAt(reading, i + 1).relatives || cueAt(reading, i).consequences) return false
  return true
}
