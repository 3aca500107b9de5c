import { isDrawn } from '../cues/is-drawn'
import { hasVerb } from '../cues/verb-between'
import { cueAt, cuesAt, isCapitalised, peopleAt, phraseLength, textAt, type Range, type Reading } from '../reading'
import { plausible } from './plausible'
import { openingComma } from './skip-aside'

/** Whom a relative clause is about where more than the noun before it is to be looked at; `last` is the word before the clause and its comma. null: that noun. */
export function namedBeforeRelative(reading: Reading, relative: number, last: number, start: number): Range | null {
  return describedName(reading, relative, start) ?? behindClosing(reading, last, start) ?? behindPaper(reading, last, start) ?? behindPreposition(reading, relative, last) ?? behindReport(reading, last, start) ?? behindPassive(reading, last, start)
}

// “kata | Rina Wati |, ekonom di Bank Laut, yang menambahkan …”, “kata | Rina Wati | dari Bank Laut, yang …”: nor the bank
function describedName(reading: Reading, relative: number, start: number): Range | null {
  if (textAt(reading, relative - 1) !== ',' || reading.pack.people.ownerStands === 'before') return null
  const opening = openingComma(reading, relative - 1, start) ?? behindOwner(reading, relative - 2, start)
  const name = opening === null ? -1 : (reading.personTo[opening - 1] ?? -1)
  if (opening === null || name < start || (isCapitalised(reading, opening + 1) || cueAt(reading, opening + 1).relatives) && textAt(reading, opening) === ',' || hasVerb(reading, opening + 1, relative - 1)) return null
  return { from: name, to: opening }
}

/** Most words of those whose statement it is. */
const OWNER_WITHIN = 5

// “kaget dengan pernyataan | Peru | yang mengatakan …”: whose statement it is
function behindPaper(reading: Reading, last: number, start: number): Range | null {
  if (reading.pack.people.ownerStands === 'before') return null
  for (let k = last - 1; k > start && k > last - OWNER_WITHIN && isCapitalised(reading, k + 1); k--) {
    const noun = cuesAt(reading, k, k + 1).some(({ form }) => form.voice === 'nominal' && form.cueClass === 'speech')
    if (noun) return cueAt(reading, k - 1).settings || cueAt(reading, k - 1).objectMarkers ? plausible(reading, { from: k + 1, to: last + 1 }) : null
  }
  return null
}

/** Most words of whoever issued what is quoted. */
const ISSUER_WITHIN = 9

// ““…,” bunyi pernyataan | kementerian itu |, yang menambahkan …”
function behindClosing(reading: Reading, last: number, start: number): Range | null {
  if (reading.pack.people.ownerStands === 'before') return null
  for (let k = last - 1; k >= start && k > last - ISSUER_WITHIN && reading.tokens[k]?.kind === 'word'; k--) {
    const length = phraseLength(reading, 'closing', k)
    if (length > 1 && !phraseLength(reading, 'closing', k - 1)) return k + length > last ? null : plausible(reading, { from: k + length, to: last + 1 })
  }
  return null
}

// “Rina Wati | dari | Bank Laut”
function behindOwner(reading: Reading, last: number, start: number): number | null {
  let from = last
  while (from > start && isCapitalised(reading, from)) from--
  return from < last && cueAt(reading, from).belongsTo ? from : null
}

// “menuai kritik dari | Norwegia |, yang mencapnya egois”: the name alone
function behindPreposition(reading: Reading, relative: number, i: number): Range | null {
  if (textAt(reading, relative - 1) !== ',' || reading.pack.people.ownerStands === 'before') return null
  let from = i
  while (isCapitalised(reading, from)) from--
  return from < i && cueAt(reading, from).belongsTo ? { from: from + 1, to: i + 1 } : null
}

// “Hal serupa disampaikan (oleh) | Rina Wati |, yang menilai …”
function behindPassive(reading: Reading, i: number, start: number): Range | null {
  for (let k = i - 1; k >= start && k > i - 12 && textAt(reading, k) !== ',' && !cueAt(reading, k).relatives; k--) {
    const hit = cuesAt(reading, k, i + 1).find(({ form }) => form.voice === 'passive' && (['speech', 'deny', 'reject'].includes(form.cueClass) || isDrawn(reading, form)))
    if (hit) return plausible(reading, { from: cueAt(reading, hit.to).byWords || cueAt(reading, hit.to).addresseeMarkers ? hit.to + 1 : hit.to, to: i + 1 })
  }
  return null
}

/** Most words of those who report. */
const REPORTING_WITHIN = 4

// “mendapat laporan dari | warga | yang menyebut …”
function behindReport(reading: Reading, last: number, start: number): Range | null {
  if (reading.pack.people.ownerStands === 'before') return null
  for (let k = last; k > start && k > last - REPORTING_WITHIN && reading.tokens[k]?.kind === 'word'; k--) if (cueAt(reading, k).belongsTo) return k < last && peopleAt(reading, k - 1).writings ? plausible(reading, { from: k + 1, to: last + 1 }) : null
  return null
}
