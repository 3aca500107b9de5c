import { cueAt, cuesAt, inQuotes, isFinal, textAt, type CueHit, type Reading } from '../reading'

/** Words between a statement and the verb that tells what it says. */
const WORDING_WITHIN = 18

/** “mengeluarkan pernyataan | yang mengecam …”: what it says follows with a verb of its own; “mengeluarkan peringatan, akan …”: it does not */
export function isWording(reading: Reading, { from, form, to }: CueHit): boolean {
  if (reading.cues.verbShape === null) return false
  // “menyatakan | sikap tegas menentang …”: nor does the verb alone
  if (form.words.length < 2) return cuesAt(reading, from, Infinity).some((longer) => longer.form.words.length > 1 && longer.form.cueClass === 'speech' && longer.form.voice === 'active' && isWording(reading, longer))
  if (textAt(reading, to) === ',') return cueAt(reading, to + 1).blockers
  if (form.cueClass === 'speech' && describesWording(reading, to)) return true
  return cueAt(reading, to).relatives && cuesAt(reading, to + 1, to + 6).some((next) => next.form.voice === 'active')
}

// “mengeluarkan pernyataan | resmi pada hari yang sama, menegaskan …”, “… | tertulis pada Senin yang mengecam …”
function describesWording(reading: Reading, from: number): boolean {
  // “menyatakan sikap | tegas menentang …”
  if (cueAt(reading, from).loudly && cuesAt(reading, from + 1, from + 5).some(({ form }) => form.voice === 'active')) return true
  let relative = false
  for (let i = from; i < from + WORDING_WITHIN; i++) {
    // “menyampaikan pesan | dalam bahasa lain.”, “… | terbaru untuk kelompok itu.”
    const day = textAt(reading, i) === ',' && cueAt(reading, i + 1).times
    if (isFinal(reading, i) || day) return [from, from + 1].some((k) => cueAt(reading, k).settings || cueAt(reading, k).addresseeMarkers) || cueAt(reading, from + 1).purpose
    relative ||= cueAt(reading, i).relatives
    if (textAt(reading, i) === ',' || cueAt(reading, i).relatives) {
      if (i > from && cuesAt(reading, i + 1, i + 6).some((next) => next.form.voice === 'active' || next.form.voice === 'linked')) return true
      // “… | bersama, setelah para menteri bertemu”
      if (textAt(reading, i) === ',') return i > from && !cueAt(reading, i + 1).complementizers && (cueAt(reading, i + 1).settings || cueAt(reading, i + 1).clauseOpeners)
    }
    if (reading.tokens[i]?.kind === 'punctuation' && !/^[()]$/u.test(textAt(reading, i)) || cueAt(reading, i).complementizers || inQuotes(reading, i) || cueAt(reading, i).verbShape && !relative) return false
  }
  return false
}
