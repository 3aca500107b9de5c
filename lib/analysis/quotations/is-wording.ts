import { cueAt, cuesAt, inQuotes, textAt, type CueHit, type Reading } from './reading'

/** Words between a statement and the verb that tells what it says. */
const WORDING_WITHIN = 12

/** “mengeluarkan pernyataan | yang mengecam …”: what it says follows with a verb of its own; “mengeluarkan peringatan, akan …”: it does not */
export function isWording(reading: Reading, { form, to }: CueHit): boolean {
  if (form.words.length < 2 || reading.cues.verbShape === null) return false
  if (textAt(reading, to) === ',') return cueAt(reading, to + 1).blockers
  if (form.cueClass === 'speech' && describesWording(reading, to)) return true
  return cueAt(reading, to).relatives && cuesAt(reading, to + 1, to + 6).some((next) => next.form.voice === 'active')
}

// “mengeluarkan pernyataan | resmi pada hari yang sama, menegaskan …”, “… | tertulis pada Senin yang mengecam …”
function describesWording(reading: Reading, from: number): boolean {
  for (let i = from; i < from + WORDING_WITHIN; i++) {
    if (textAt(reading, i) === ',' || cueAt(reading, i).relatives) {
      if (i > from && cuesAt(reading, i + 1, i + 6).some((next) => next.form.voice === 'active' || next.form.voice === 'linked')) return true
      if (textAt(reading, i) === ',') return false
    }
    if (reading.tokens[i]?.kind === 'punctuation' && !/^[()]$/u.test(textAt(reading, i)) || cueAt(reading, i).complementizers || inQuotes(reading, i) || cueAt(reading, i).verbShape && !cueAt(reading, i - 1).relatives) return false
  }
  return false
}
