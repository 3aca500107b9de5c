import { beforeDegrees } from './before-degrees'
import { cueAt, cuesAt, inQuotes, isCapitalised, isDash, isFinal, lowerAt, peopleAt, textAt, type Reading } from '../reading'

/** Walks left over what may stand between a source and its cue: adverbs, times, brackets. */
export function skipAside(reading: Reading, from: number, start: number): number {
  const { tokens } = reading
  let i = from
  let time = false
  while (i >= start) {
    const lower = lowerAt(reading, i)
    const lowerCue = cueAt(reading, i)
    if (inQuotes(reading, i)) break
    if (reading.personTo[i] !== -1) break
    // “…, but | most | say”
    if (peopleAt(reading, i).severals && i > start && (cueAt(reading, i - 1).joiners || textAt(reading, i - 1) === ',')) break
    const named = beforeDegrees(reading, i, start)
    if (named !== null) {
      i = named
      continue
    }
    if (lower === ')') {
      const open = openingBracket(reading, i, start)
      if (open < 0) break
      i = open - 1
    } else if (lowerCue.purposeInside && cueAt(reading, i - 1).continuers) {
      i -= 2
    } else if (lowerCue.times || lowerCue.timeTails && cueAt(reading, i - 1).times || tokens[i]?.kind === 'number') {
      time = true
      i--
    } else if (lowerCue.durations && i < from && (tokens[i - 1]?.kind === 'number' || peopleAt(reading, i - 1).determiners)) {
      // “Rina Wati, yang | beberapa jam sebelumnya | menyerukan …”
      i -= 2
    } else if (time && lowerCue.settings) {
      time = false
      i--
    } else if (insertedSetting(reading, i, start) >= 0) {
      i = insertedSetting(reading, i, start)
    } else if (cueAt(reading, i - 1).manners && !isCapitalised(reading, i)) {
      i -= 2
    } else if (pointsTo(reading, i, start)) {
      break
    // “kepada | Antara | mengatakan”: an agency of that name
    } else if ((lowerCue.adverbs && !(isCapitalised(reading, i) && (isCapitalised(reading, i - 1) || cueAt(reading, i - 1).addresseeMarkers))) || isSaidOf(reading, i) || lowerCue.mannerShape) i--
    else if (lower === ',' && timeBetweenCommas(reading, i, start) >= 0) i = timeBetweenCommas(reading, i, start) - 1
    else break
  }
  return i
}

/** Most words of a setting between an auxiliary and its verb. */
const INSERTED_WITHIN = 4

// “Officials have | in the past | complained”: the auxiliary; -1: nothing is put in
function insertedSetting(reading: Reading, last: number, start: number): number {
  if (reading.cues.finites.size === 0) return -1
  for (let k = last - 1; k > start && k > last - INSERTED_WITHIN && reading.tokens[k]?.kind === 'word'; k--) {
    if (cueAt(reading, k).settings) return cueAt(reading, k - 1).finites && cueAt(reading, k - 1).adverbs ? k - 1 : -1
  }
  return -1
}

// “politikus PKS | ini | menilai”, “politikus Partai Laut (PL) | ini | menilai”, but “selama ini menilai”
function pointsTo(reading: Reading, i: number, start: number): boolean {
  const before = cueAt(reading, i - 1)
  return peopleAt(reading, i).demonstratives && i > start && (reading.tokens[i - 1]?.kind === 'word' || countsNoun(reading, i - 1) || textAt(reading, i - 1) === ')' && isCapitalised(reading, i - 2)) && !before.settings && !before.times && !before.adverbs
}

// “jenderal bintang | 3 | ini”, but “Senin 3 ini”
function countsNoun(reading: Reading, i: number): boolean {
  const { times, settings, adverbs, timeTails } = cueAt(reading, i - 1)
  return reading.tokens[i]?.kind === 'number' && reading.tokens[i - 1]?.kind === 'word' && !times && !settings && !adverbs && !timeTails
}

/** Most words in brackets behind a name: “Rina Wati (dosen kebijakan luar negeri …)”. */
const BRACKET_WITHIN = 24

/** The token before an aside between dashes that ends at token i, else i: “Kuartet itu -- AS, PBB dan Rusia -- | mendesak …” */
export function behindDashes(reading: Reading, i: number, start: number): number {
  if (!isDash(reading, i)) return i
  for (let k = i - 1; k > start && k > i - 30; k--) if (isDash(reading, k)) return k - 1
  return i
}

export function openingBracket(reading: Reading, close: number, start: number): number {
  for (let i = close - 1; i >= start && i > close - BRACKET_WITHIN; i--) if (textAt(reading, i) === '(') return i
  return -1
}

/** The comma that opens “, Kamis (1/2),” before the closing one at i; -1 where something else stands between. */
function timeBetweenCommas(reading: Reading, close: number, start: number): number {
  for (let i = close - 1; i >= start && i > close - 14; i--) {
    const lower = lowerAt(reading, i)
    const lowerCue = cueAt(reading, i)
    if (lower === ',') return i < close - 1 ? i : -1
    const kind = reading.tokens[i]?.kind
    if (kind === 'word' && !lowerCue.times && !lowerCue.settings && !lowerCue.adverbs) return -1
  }
  return -1
}

/** The comma that opens the apposition which the comma at `close` ends: the first one after the noun phrase of the clause. */
export function openingComma(reading: Reading, close: number, start: number): number | null {
  let opening: number | null = null
  for (let i = close - 1; i >= start && i > close - 60; i--) {
    const lower = lowerAt(reading, i)
    if (isFinal(reading, i) || lower === ':' || isDash(reading, i)) break
    // “Ann, whom Bo called a “liar,” | said …”: the comma stands inside the marks
    if (inQuotes(reading, i) && inQuotes(reading, close) && reading.quotedAt[i] === reading.quotedAt[close]) continue
    if (inQuotes(reading, i)) break
    if (lower === ',') {
      if (reading.personTo[i - 1] !== -1 || opening === null) opening = i
      if (reading.personTo[i - 1] !== -1) break
    }
  }
  if (opening === null || opening <= start) return null
  return opening
}

// “Rina dilaporkan | mengatakan …”
function isSaidOf(reading: Reading, i: number): boolean {
  return reading.cues.verbShape !== null && cuesAt(reading, i, i + 1).some(({ form }) => form.voice === 'passive' && form.cueClass === 'speech')
}

/** The comma that opens what one does while speaking: “Seorang pria, | sambil memegang anaknya |, berkata”; -1 where none does. */
export function openingAside(reading: Reading, close: number, start: number): number {
  for (let k = close - 1; k > start && k > close - ASIDE_WITHIN; k--) if (textAt(reading, k) === ',') return cueAt(reading, k + 1).alongside ? k : -1
  return -1
}

/** Most words of what one does while speaking. */
const ASIDE_WITHIN = 16
