import { countryAt } from '../../people/country-at'
import { phraseAt } from '../../people/phrase-at'
import { isMission } from './is-mission'
import { cueAt, inQuotes, isCapitalised, lowerAt, peopleAt, textAt, type Range, type Reading } from '../reading'

/** Leaves out a setting that the walk ran into: “Dalam pernyataan resminya | Israel”, “Rina Wati | dalam sambutannya”. */
export function withoutSetting(reading: Reading, range: Range): Range {
  const { to } = range
  const name = beforeSetting(reading, range)
  if (name !== null) return name
  let from = behindHour(reading, behindDemonstrative(reading, range), to)
  // “Baik | Peru maupun Chile | menolak …”
  if (peopleAt(reading, from).jointOpeners && to - from > 2) from++
  while (from < to && !countsTwo(reading, from, to) && (cueAt(reading, from).adverbs || cueAt(reading, from).joiners || (cueAt(reading, from).times && to - from > 1 && !isNamedBy(reading, from)))) from++
  // “| About 300 people | said …”
  const opensSetting = cueAt(reading, from).settings && reading.personFrom[from] === 0 && !tellsHowMany(reading, from)
  if (opensSetting && from < to - 1) {
    let name = to
    while (name > from + 1 && (isCapitalised(reading, name - 1) && !cueAt(reading, name - 1).times || reading.personTo[name - 1] !== -1)) name = reading.personTo[name - 1] !== -1 && (reading.personTo[name - 1] ?? 0) > from ? (reading.personTo[name - 1] ?? name - 1) : name - 1
    if (name < to) return { from: bodyOf(reading, from, name), to }
    // “In Lima | the minister | said …”
    const head = reading.pack.people.ownerStands === 'before' && peopleAt(reading, to - 2).demonstratives && from < to - 3 ? to - 2 : to - 1
    return { from: head, to }
  }
  const place = beforeNamedPlace(reading, from, to)
  if (place > from) return { from, to: place }
  // The phrase before an inner setting, unless a name ends the whole: “Pemimpin partai di Gaza Rina Wati”.
  if (reading.personTo[to - 1] === -1 || namesChannel(reading, from, to)) {
    for (let k = from + 1; k < to; k++) {
      if (!cueAt(reading, k).settings || inQuotes(reading, k) || tellsHowMany(reading, k)) continue
      // “Menteri | Dalam | Negeri”
      if (isCapitalised(reading, k) && isCapitalised(reading, k - 1)) continue
      if (k === from + 1 && isAmount(reading, from)) continue
      // “para pejabat di Peru”
      if (peopleAt(reading, from).determiners && reading.pack.people.locatives.has(lowerAt(reading, k)) && k + 1 + (countryAt(reading.tokens, k + 1)?.length ?? 0) === to) continue
      // “sebuah kelompok yang setia pada Peru”
      if (peopleAt(reading, from).determiners && tellsWhich(reading, from, k)) continue
      // “Organisasi hak asasi manusia yang berbasis | di Lima”
      if (reading.pack.people.ownerStands === 'after' && cueAt(reading, k - 2).relatives && cueAt(reading, k - 1).verbShape) continue
      // “Wakil Ketua DPR dari Fraksi Laut itu”, “Anak buah Rina di Partai Laut itu”
      if (pointsBack(reading, from, to)) continue
      // “Konsulat Jenderal RI di Lima”
      if (isMission(reading, from, k) && isCapitalised(reading, k + 1)) continue
      // “legislator dari Partai Laut ini”
      if (cueAt(reading, k).belongsTo && peopleAt(reading, to - 1).demonstratives) continue
      if (reading.personTo[k - 1] !== -1 || reading.pack.people.ownerStands === 'after') return { from, to: k }
    }
  }
  return range.from === from ? range : { from, to: Math.max(to, from + 1) }
}

// “On Monday | the coast guard of the | Netherlands”: the body that belongs to what is named; but “in the capital of | Peru”
function bodyOf(reading: Reading, setting: number, name: number): number {
  const tie = peopleAt(reading, name - 1).demonstratives ? name - 2 : name - 1
  if (reading.pack.people.ownerStands === 'after' || !cueAt(reading, tie).belongsTo) return name
  let head = tie
  while (head > setting + 1 && reading.tokens[head - 1]?.kind === 'word' && !cueAt(reading, head - 1).settings && !cueAt(reading, head - 1).times && !peopleAt(reading, head).demonstratives) head--
  return head > setting + 1 && head < tie ? head : name
}

// “Tiga | dari sembilan fraksi”: nobody but an amount stands before it
function isAmount(reading: Reading, from: number): boolean {
  const { voices, titleWords, organisations } = peopleAt(reading, from)
  return cueAt(reading, from + 1).belongsTo && (reading.personFrom[from] ?? 0) === 0 && !voices && !titleWords && !organisations && countryAt(reading.tokens, from) === undefined
}

/** Where a setting starts whose place is named behind a noun for it: “Menteri Rina Wati | di kota Lima”, “Rumah Sakit Sagu | di kamp pengungsi Lestari”; -1: there is none. */
function beforeNamedPlace(reading: Reading, from: number, to: number): number {
  if (reading.pack.people.ownerStands === 'before') return -1
  let name = to
  while (name > from && isCapitalised(reading, name - 1)) name--
  let noun = name
  while (noun > from && isNounOfPlace(reading, noun - 1)) noun--
  const named = name < to && noun < name && reading.pack.people.locatives.has(lowerAt(reading, noun - 1)) && isCapitalised(reading, noun - 2)
  return named ? noun - 1 : -1
}

function isNounOfPlace(reading: Reading, i: number): boolean {
  const { placeHeads, organisations, titleWords, portfolios, demonstratives, joins, honorifics, locatives } = peopleAt(reading, i)
  return reading.tokens[i]?.kind === 'word' && !isCapitalised(reading, i) && (placeHeads || !organisations && !titleWords && !portfolios && !demonstratives && !joins && !honorifics && !locatives && !cueAt(reading, i).relatives)
}

// what is behind a name points back with the whole, not with the name
function pointsBack(reading: Reading, from: number, to: number): boolean {
  const { describers, looseTitles } = reading.pack.people
  const named = isCapitalised(reading, to - 2) || reading.tokens[to - 2]?.kind === 'number'
  const title = phraseAt('titles', reading.tokens, from)
  const holds = title > 1 || title === 1 && !looseTitles.has(lowerAt(reading, from)) || describers.has(lowerAt(reading, from))
  return reading.pack.people.ownerStands === 'after' && peopleAt(reading, to - 1).demonstratives && named && holds
}

// “| Bulan Sabit Merah | mengatakan”
const isNamedBy = (reading: Reading, i: number): boolean => (reading.personFrom[i] ?? 0) > i + 1

// “| Both candidates | said …”, but “both | Ann and Bo | said …”
function countsTwo(reading: Reading, from: number, to: number): boolean {
  return reading.pack.people.ownerStands === 'before' && peopleAt(reading, from).pairs && to - from > 1 && !isCapitalised(reading, from + 1) && !cueAt(reading, from + 1).adverbs
}

// “14:05 | The Kremlin | says …”
function behindHour(reading: Reading, from: number, to: number): number {
  return to - from > 1 && reading.tokens[from]?.kind === 'number' && /\d[:.]\d\d$/u.test(textAt(reading, from)) && isCapitalised(reading, from + 1) ? from + 1 : from
}

// “A crowd | of about 300 people | said …”
function tellsHowMany(reading: Reading, k: number): boolean {
  const how = cueAt(reading, k + 1)
  return reading.pack.people.ownerStands === 'before' && (reading.tokens[k + 1]?.kind === 'number' || how.amounts) && reading.tokens[k + 2]?.kind === 'word' && !cueAt(reading, k + 2).times && !cueAt(reading, k + 2).durations
}

// “Rina Wati | dalam pernyataan lewat media sosial Laut Biru | menegaskan …”: where it was posted does not speak
function namesChannel(reading: Reading, from: number, to: number): boolean {
  const name = reading.personTo[to - 1] ?? -1
  return name > from && cueAt(reading, name - 1).channels
}

/** How far back the comma stands that opens where something was said. */
const SETTING_WITHIN = 12

// “Rina Wati, | dalam pidato di wilayah yang dikuasai tentara | mengatakan …”: no comma closes the setting
function beforeSetting(reading: Reading, { from, to }: Range): Range | null {
  // “Rina Wati, dalam pidatonya di sebuah gedung di | Lima | menyebut …”
  // “Rina Wati, melalui | Kabar Laut | mengatakan …”, “…, lewat akun | Telegram-nya | …”, “…, dalam pesan kepada | Antara | …”
  const before = cueAt(reading, to - 2)
  const named = reading.pack.people.ownerStands === 'after' && (before.channels || before.addresseeMarkers || reading.pack.people.ownNoun?.test(lowerAt(reading, to - 1)) === true)
  const place = isCapitalised(reading, to - 1) && reading.personTo[to - 1] === -1 && reading.pack.people.locatives.has(lowerAt(reading, to - 2))
  if (!named && (reading.personTo[to - 1] !== -1 || isCapitalised(reading, to - 1) && !place)) return null
  let comma = from - 1
  if (textAt(reading, comma) !== ',' && !cueAt(reading, comma).relatives) return null
  while (comma > from - SETTING_WITHIN && textAt(reading, comma) !== ',' && reading.tokens[comma]?.kind === 'word') comma--
  const name = textAt(reading, comma) === ',' && cueAt(reading, comma + 1).settings ? nameEnding(reading, comma - 1) : -1
  return name < 0 ? null : { from: name, to: comma }
}

// “koran Peru, | Suara Lima |, dalam laporannya menyebut …”
function nameEnding(reading: Reading, last: number): number {
  const person = reading.personTo[last] ?? -1
  if (person >= 0) return person
  let from = last + 1
  while (isCapitalised(reading, from - 1) && !cueAt(reading, from - 1).times) from--
  // “Rina Wati, analis di | Cakrawala Dana |, dalam catatannya …”
  return from <= last && !cueAt(reading, from - 1).settings && !reading.pack.people.locatives.has(lowerAt(reading, from - 1)) ? from : -1
}

function tellsWhich(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (cueAt(reading, i).relatives) return to - i <= 3
  return false
}

// “Karena itu | Peru”, “Selain itu | Rina Wati”: a name never goes on with what “itu” has closed.
function behindDemonstrative(reading: Reading, { from, to }: Range): number {
  if (reading.pack.people.ownerStands !== 'after') return from
  for (let k = from; k < Math.min(to - 1, from + 3); k++) if (peopleAt(reading, k).demonstratives && isCapitalised(reading, k + 1) && !cueAt(reading, k + 1).times) return k + 1
  return from
}
