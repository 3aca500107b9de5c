import { cueAt, inQuotes, isCapitalised, peopleAt, textAt, type Reading } from '../reading'

/** Most tokens of one setting behind a comma. */
const SETTING_WITHIN = 12

/**
 * Where what is said ends before the settings in which it was said that close a sentence, each behind a comma: “mengatakan kapal itu aman |, di Lima, Senin (3/6/2024).”,
 * “… |, kepada wartawan.”, “… |, lewat akun X miliknya.”; `to` where none does.
 */
export function beforeTrailingSetting(reading: Reading, from: number, to: number): number {
  if (reading.cues.verbShape === null) return to
  let end = to
  let timed = false
  for (let comma = commaBefore(reading, end, from); comma > from + 2; comma = commaBefore(reading, end, from)) {
    const time = isTime(reading, comma + 1, end)
    // “dibuka pada Senin, | 3 Juni 2024”: one day, and no comma before it
    if (time && !isDated(reading, comma + 1, end) && (cueAt(reading, comma - 1).times || reading.tokens[comma - 1]?.kind === 'number')) {
      const opens = commaBefore(reading, comma, from)
      if (opens <= from + 2 || !isTime(reading, opens + 1, comma)) return end
    }
    // “tewas dalam badai, Senin”: a day alone may be that of what happened
    if (time && end === to && !isDated(reading, comma + 1, end) && !opensSetting(reading, commaBefore(reading, comma, from) + 1, comma)) return end
    if (!time && !(timed && isPlace(reading, comma + 1, end)) && !isTold(reading, comma + 1, end) && !isChannel(reading, comma + 1, end)) return end
    timed ||= time
    end = comma
  }
  return end
}

function commaBefore(reading: Reading, end: number, from: number): number {
  for (let i = end - 1; i > from && i > end - SETTING_WITHIN; i--) {
    if (inQuotes(reading, i)) return -1
    if (textAt(reading, i) === ',') return i
  }
  return -1
}

// “Senin (3/6/2024) malam”, “pada Senin lalu”, but “Senin dan Selasa”
function isTime(reading: Reading, from: number, end: number): boolean {
  let times = 0
  for (let i = from; i < end; i++) {
    if (cueAt(reading, i).times || times > 0 && cueAt(reading, i).timeTails) times++
    else if (reading.tokens[i]?.kind === 'word' && !(i === from && cueAt(reading, i).settings) && !(i > from && peopleAt(reading, i).demonstratives)) return false
  }
  return times > 0
}

// “Senin | (3/6/2024)”, “Senin malam waktu setempat”
function isDated(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (textAt(reading, i) === '(' || cueAt(reading, i).timeTails) return true
  return false
}

const opensSetting = (reading: Reading, from: number, end: number): boolean => from > 0 && (isPlace(reading, from, end) || isTold(reading, from, end) || isChannel(reading, from, end))

// “di Lima”, Senin; alone it is as often where something happened
function isPlace(reading: Reading, from: number, end: number): boolean {
  if (!reading.pack.people.locatives.has(textAt(reading, from)) || end === from + 1) return false
  for (let i = from + 1; i < end; i++) if (!isCapitalised(reading, i)) return false
  return true
}

// “kepada wartawan”, but “kepada para pengungsi”
const isTold = (reading: Reading, from: number, end: number): boolean => cueAt(reading, from).addresseeMarkers && cueAt(reading, from + 1).addressees && from + 1 < end && !holdsVerb(reading, from, end)

// “lewat akun X miliknya”, “melalui sambungan telepon”, but “lewat laut”
function isChannel(reading: Reading, from: number, end: number): boolean {
  if (!cueAt(reading, from).channels || !cueAt(reading, from).settings || holdsVerb(reading, from, end)) return false
  for (let i = from + 1; i < Math.min(end, from + 4); i++) if (cueAt(reading, i).channels || cueAt(reading, i).occasions) return true
  return false
}

function holdsVerb(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (cueAt(reading, i).verbShape && !cueAt(reading, i - 1).relatives) return true
  return false
}
