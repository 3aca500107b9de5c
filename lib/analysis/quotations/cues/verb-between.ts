import { cueAt, isCapitalised, textAt, type Reading } from '../reading'

// “delegasi itu | menanggapi kecaman Peru | dengan menyebut …”, but not “pejabat yang datang dengan …”
export function verbBetween(reading: Reading, from: number, to: number): boolean {
  for (let k = to - 1; k > from && k >= to - 8; k--) {
    if (cueAt(reading, k).clauseOpeners || textAt(reading, k) === ',') return false
    if (cueAt(reading, k).activeVerb && !isCapitalised(reading, k)) return !cueAt(reading, k - 1).relatives
  }
  return false
}

// “Rina menanggapi kabar itu, menyebut …”
export function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (cueAt(reading, k).activeVerb && !isCapitalised(reading, k) && !cueAt(reading, k - 1).relatives) return true
  return false
}

/** Whether a verb that is none of a relative clause stands between two commas: “…, yang dibeli Rina saat ia meninggalkan Oslo, …” has verbs of its relative clause alone */
export function hasOwnVerb(reading: Reading, from: number, to: number): boolean {
  let relative = false
  for (let k = from; k < to; k++) {
    if (textAt(reading, k) === ',') relative = false
    relative ||= cueAt(reading, k).relatives
    if (!relative && cueAt(reading, k).activeVerb && !isCapitalised(reading, k)) return true
  }
  return false
}

// “said both sides | had | agreed to “keep talking””
export function hasFinite(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (cueAt(reading, i).finites) return true
  return false
}
