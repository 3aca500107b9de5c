import { behindCommas, behindDashes } from './behind-asides'
import { behindList, behindMarker, opensNoun } from './behind-marker'
import { behindLoudly } from './behind-loudly'
import { opensRelativeVerb } from '../sources/opens-relative-verb'
import { commaWithin } from './comma-within'
import { behindNamedOccasion } from './named-occasion'
import { directiveStart } from './directive-start'
import { inTitle } from '../marks/is-title-case'
import { opensAside, opensClaim } from './opens-aside'
import { opensWithSubject } from './opens-with-subject'
import { skipAddressee } from './skip-addressee'
import { cueAt, cuesAt, inQuotes, isCapitalised, isFinal, lowerAt, peopleAt, textAt, type CueHit, type Reading } from '../reading'

/** Where the content of a cue starts: behind the one addressed, times, settings and the word that opens a reported clause. */
export function contentStart(reading: Reading, cue: CueHit, end: number): number {
  const { cues } = reading
  const { cueClass, complement } = cue.form
  let i = behindLoudly(reading, cue.to)
  while (i < end && (isManner(reading, i) || (cueAt(reading, i).adverbs && (complement === 'object' || closesAside(reading, i + 1)))) && !inQuotes(reading, i)) i++
  i = behindTerms(reading, i, end)
  const dashed = complement === 'object' ? -1 : behindDashes(reading, i, end)
  if (dashed >= 0) return dashed
  // “regretted | that …”
  if (complement === 'object' && cueAt(reading, i).complementizers) return i + 1
  // “berterima kasih | karena …”
  if (complement === 'object' && cueAt(reading, i).grounds) return i + 1
  const clause = complement === 'object' ? -1 : complementizer(reading, i, end, cueClass === 'speech')
  if (clause >= 0) return clause + 1
  // “mengingatkan|, Peru sudah mengalah”: a comma shuts out whoever is told
  if (cues.verbShape !== null && complement !== 'object' && cue.form.words.length === 1 && cueAt(reading, cue.to - 1).tellsDirectly && textAt(reading, i) === ',' && i === cue.to && opensWithSubject(reading, i + 1, end)) return i + 1
  const directive = directiveStart(reading, cue, i, end)
  if (directive >= 0) return directive
  // “mengajukan lima tuntutan, antara lain | …”
  if (cue.form.words.includes('*') && behindList(reading, i) > i) return behindList(reading, i)
  // “expressed concern about | …”, “menyatakan dukungan penuh kepada | …”
  if (cue.form.words.includes('*')) return cues.objectMarkers.has(cue.form.words.at(-1) ?? '') || cues.complementizers.has(cue.form.words.at(-1) ?? '') ? i : behindMarker(reading, i, end)
  // “menyatakan keprihatinan atas | …”
  if (cue.form.words.length > 1 && ['worry', 'protest', 'criticise'].includes(cueClass) && cues.verbShape !== null && cueAt(reading, i).addresseeMarkers && !cueAt(reading, i).objectMarkers) {
    const about = behindRelative(reading, i, end)
    if (about < end) return about
  }
  if (cue.form.words.length > 1 && (cueAt(reading, i).objectMarkers || cueAt(reading, i).addresseeMarkers || complement === 'object' && cueAt(reading, i).purpose && cueClass === 'support') && complement !== 'clause') return i + 1
  // “menyatakan keprihatinannya kepada Peru atas | …”: told, and not worried about
  // “menyampaikan permintaan maaf | yang tulus | atas …”
  if (cue.form.words.length > 1 && complement !== 'clause' && cueAt(reading, i).relatives && cues.verbShape !== null) return behindRelative(reading, i, end)
  const marked = cues.objectMarkers.has(cue.form.words.at(-1) ?? '') ? -1 : markedObject(reading, cue, i, end)
  if (marked >= 0) return marked
  if (cueClass === 'thank' && cueAt(reading, i).addresseeMarkers) return i + 1
  // “prihatin terhadap | gejolak itu”
  if (cueClass === 'worry' && cues.verbShape !== null && cueAt(reading, i).objectMarkers) return i + 1
  // “which Peru condemned as | a farce”, “which Peru dismissed as | absurd |”, but “dismissed as absurd the claim”
  if (complement === 'object' && cueClass !== 'describe' && cues.finites.size > 0 && cueAt(reading, i).asWords && (peopleAt(reading, i + 1).determiners || i + 2 >= end || isFinal(reading, i + 2) || textAt(reading, i + 2) === ',')) return i + 1
  if (complement === 'object' && cueClass !== 'describe') return skipTimes(reading, i, end)
  if (cueClass === 'describe' && cueAt(reading, i).asWords) return i + 1
  // “described it as | a farce”
  if (cueClass === 'describe' && cues.finites.size > 0 && peopleAt(reading, i).pronouns && cueAt(reading, i + 1).asWords) return i + 2
  i = skipTimes(reading, i, end)
  i = skipAddressee(reading, cue, i, end)
  i = skipTimes(reading, i, end)
  // “fearing for the ship, …”: the preposition belongs to the cue.
  if (complement === 'clause' || !cueAt(reading, i).objectMarkers) i = skipSetting(reading, i, end)
  while (i < end && (/^[,:]$/u.test(textAt(reading, i)) || cueAt(reading, i).purpose)) i++
  return cueClass === 'speech' ? behindColon(reading, i) : i
}

// “put it | more bluntly: | nobody will pay”, “put it | this way: | …”
function behindColon(reading: Reading, from: number): number {
  if (reading.cues.finites.size === 0 || isCapitalised(reading, from)) return from
  // “said at a news conference: | …”
  const within = cueAt(reading, from).settings ? 9 : 4
  for (let i = from; i < from + within; i++) {
    if (textAt(reading, i) === ':') return i + 1
    if (reading.tokens[i]?.kind !== 'word' || cueAt(reading, i).finites || cueAt(reading, i).deedVerb || inQuotes(reading, i) || peopleAt(reading, i).pronouns) return from
  }
  return from
}

// “condemned in the strongest possible terms | the attempt”
function behindTerms(reading: Reading, from: number, end: number): number {
  if (!cueAt(reading, from).settings) return from
  for (let i = from + 2; i < Math.min(end, from + 6); i++) if (cueAt(reading, i).terms) return i + 1
  return from
}

function behindRelative(reading: Reading, from: number, end: number): number {
  for (let i = from + 1; i < Math.min(end, from + 5) && reading.tokens[i]?.kind === 'word'; i++) if (cueAt(reading, i).objectMarkers && !cueAt(reading, i).addresseeMarkers) return i + 1
  return end
}

// “mengecam keras”, “said bluntly”
function isManner(reading: Reading, i: number): boolean {
  return cueAt(reading, i).mannerShape
}

// “mengatakan lagi bahwa …”, but “mengatakan telah …”
function closesAside(reading: Reading, i: number): boolean {
  return textAt(reading, i) === ',' || cueAt(reading, i).complementizers
}

/** The word that opens the reported clause, with nothing but asides before it; -1 where there is none. */
function complementizer(reading: Reading, from: number, end: number, says: boolean): number {
  const aside = behindCommas(reading, from, end)
  if (aside >= 0) return aside
  for (let i = from; i < Math.min(end, from + 28); i++) {
    const lowerCue = cueAt(reading, i)
    // “said on Bergen Radio's “The Week” | that …”
    if (inQuotes(reading, i) && (cueAt(reading, from).airing || cueAt(reading, from - 1).tellsDirectly && inTitle(reading, i))) continue
    if (inQuotes(reading, i) || isFinal(reading, i)) return -1
    // “said in a statement | that also called for talks”
    if (lowerCue.complementizers && i > from && (cueAt(reading, i - 1).documents || cueAt(reading, i - 1).occasions) && opensRelativeVerb(reading, i + 1)) return -1
    // “disputed | that account |.”
    if (lowerCue.complementizers && i === from && pointsOut(reading, i, end)) return -1
    // “say | that is a mistake”
    if (lowerCue.complementizers && i === from && peopleAt(reading, i).demonstratives && cueAt(reading, i + 1).finites) return -1
    if (lowerCue.complementizers) return opensAside(reading, from, i) && !(says && opensClaim(reading, from, i)) && !(!says && opensDeed(reading, from, i)) ? i : -1
    // “said in a | report that | …”: a noun
    const isNoun = reading.cues.finites.size > 0 && cueAt(reading, i).occasions && ([i - 1, i - 2].some((k) => peopleAt(reading, k).determiners || peopleAt(reading, k).demonstratives) || cueAt(reading, i - 1).possessors || cueAt(reading, i - 2).possessors)
    if (i > from && !isNoun && !(cueAt(reading, i - 1).blockers && cueAt(reading, i - 1).settings) && cuesAt(reading, i, end).some(({ form }) => form.voice === 'active' || form.voice === 'linked' && textAt(reading, i - 1) === ',')) return -1
  }
  return -1
}

// “denied | that claim |”: no clause of one word
function pointsOut(reading: Reading, i: number, end: number): boolean {
  return peopleAt(reading, i).demonstratives && reading.tokens[i + 1]?.kind === 'word' && !isCapitalised(reading, i + 1) && !cueAt(reading, i + 1).finites && (i + 2 >= end || isFinal(reading, i + 2) || textAt(reading, i + 2) === ',')
}

// “vowed on Monday | to press ahead | despite a warning that …”, “asked for talks, | a demand | that Peru rejects”
function opensDeed(reading: Reading, from: number, to: number): boolean {
  if (reading.cues.finites.size === 0) return false
  for (let i = from; i < to; i++) {
    if (cueAt(reading, i).purposeInside && !opensNoun(reading, i + 1)) return true
    if (textAt(reading, i) === ',' && cueAt(reading, i + 1).nounMarkers && textAt(reading, to - 1) !== ',') return true
  }
  return false
}

// “accused Iran of | …”, “memperingatkan Iran atas | …”
function markedObject(reading: Reading, cue: CueHit, from: number, end: number): number {
  if (!['accuse', 'warn', 'blame'].includes(cue.form.cueClass)) return -1
  // “memperingatkan | dampak perang terhadap kawasan”: of what, and not whom
  if (cue.form.cueClass === 'warn' && cueAt(reading, from).matters) return -1
  for (let i = from; i < Math.min(end, from + 9); i++) {
    const lower = lowerAt(reading, i)
    const lowerCue = cueAt(reading, i)
    if (lower === ',' && i > from) return behindAside(reading, i, end)
    if (lower === ',' || isFinal(reading, i) || inQuotes(reading, i)) return -1
    // “blamed the navy | and accused Peru of spying”
    if (lowerCue.joiners && opensActive(reading, i + 1)) return -1
    // “menuduh Iran | menjarah ladang atas dorongan pihak ketiga”: the deed has begun
    if (i > from && lowerCue.activeVerb) return -1
    if (lowerCue.objectMarkers) return i + 1
    if (cue.form.cueClass === 'blame' && i > from + 4) return -1
  }
  return -1
}

const opensActive = (reading: Reading, i: number): boolean => cuesAt(reading, i, i + 3).some(({ form }) => form.voice === 'active')

// “blamed Iran, long her rival, for | …”, “menyalahkan Iran, yang sudah lama …, karena | …”
function behindAside(reading: Reading, comma: number, end: number): number {
  const closing = commaWithin(reading, comma + 1, end, 16)
  if (closing < 0) return -1
  const opener = cueAt(reading, closing + 1)
  return opener.objectMarkers || opener.clauseOpeners && cueAt(reading, closing + 2).activeVerb ? closing + 2 : -1
}

function skipTimes(reading: Reading, from: number, end: number): number {
  const { tokens } = reading
  let i = from
  const comma = textAt(reading, i) === ','
  if (comma) i++
  const begin = i
  // “said | about 300 people …”
  const counts = reading.cues.finites.size > 0 && tokens[i + 1]?.kind === 'number' && tokens[i + 2]?.kind === 'word' && !isTime(reading, i + 2) && !opensSubject(reading, i + 2)
  if (cueAt(reading, i).settings && isTime(reading, i + 1) && !counts) i++
  while (i < end && (isTime(reading, i) || textAt(reading, i) === '(' && tokens[i + 1]?.kind === 'number')) {
    if (textAt(reading, i) === '(') while (i < end && textAt(reading, i) !== ')') i++
    // “said this week 20 officers …”
    // but “announced on June 5 | they were leaving”
    if (i > begin && tokens[i]?.kind === 'number' && tokens[i + 1]?.kind === 'word' && !isTime(reading, i + 1) && !opensSubject(reading, i + 1)) break
    i++
  }
  // “said, Today we begin …”
  if (i === begin || textAt(reading, begin - 1) === ',' && textAt(reading, i) !== ',' && isCapitalised(reading, begin)) return comma ? begin : from
  // “menegaskan | hari ini adalah hari terakhir |”, but “menegaskan hari ini bahwa …”
  if (reading.pack.people.ownerStands === 'after' && peopleAt(reading, i).demonstratives && !isTime(reading, i)) {
    const behind = textAt(reading, i + 1) === ',' || cueAt(reading, i + 1).complementizers ? i + 1 : begin
    return behind === begin ? (comma ? begin : from) : textAt(reading, behind) === ',' ? behind + 1 : behind
  }
  // “Senin mengatakan 12 orang …”: a number alone is content.
  if (tokens.slice(begin, i).every((token) => token.kind === 'number')) return comma ? begin : from
  return textAt(reading, i) === ',' ? i + 1 : i
}

// “they were leaving”, “the pact was dead”
function opensSubject(reading: Reading, i: number): boolean {
  return reading.cues.finites.size > 0 && (peopleAt(reading, i).pronouns || peopleAt(reading, i).demonstratives || cueAt(reading, i).possessors)
}

function isTime(reading: Reading, i: number): boolean {
  return cueAt(reading, i).times || reading.tokens[i]?.kind === 'number'
}

// “mengatakan dalam jumpa pers di Jakarta, | …”
function skipSetting(reading: Reading, from: number, end: number): number {
  // “mengatakan | tanpa Peru, perundingan gagal”
  if (!cueAt(reading, from).settings || cueAt(reading, from).hypotheticals) return from
  // “said | at least ten people, among them two boys, had drowned”, “said | for decades, the union has helped”
  if (reading.cues.amounts.size > 0 && (cueAt(reading, from + 1).amounts || reading.tokens[from + 1]?.kind === 'number' && !isTime(reading, from + 2) || cueAt(reading, from + 1).durations || cueAt(reading, from + 2).durations && reading.tokens[from + 1]?.kind === 'number')) return from
  // “menuturkan, | saat ini Peru sedang berduka, …”
  if (peopleAt(reading, from + 1).demonstratives && reading.pack.people.ownerStands === 'after') return from
  // “mengatakan | di sejumlah daerah, harga naik”
  if (reading.pack.people.locatives.has(lowerAt(reading, from)) && peopleAt(reading, from + 1).severals) return from
  // “vowed to find …”
  if (cueAt(reading, from).purposeInside && !opensNoun(reading, from + 1)) return from
  const comma = commaWithin(reading, from, end, 16)
  // “memperingatkan, | saat memasuki laut itu, kapal lain datang”
  if (textAt(reading, from - 1) === ',' && cueAt(reading, from).clauseOpeners && comma >= 0 && holdsDeed(reading, from, comma)) return from
  return comma >= 0 && comma + 3 < end ? comma + 1 : behindPlace(reading, from) ?? (reading.cues.finites.size > 0 ? behindOccasion(reading, from) : behindNamedOccasion(reading, from, end))
}

// “said in Lima on Monday | he could not confirm it”
function behindPlace(reading: Reading, from: number): number | null {
  if (reading.cues.finites.size === 0 || !isCapitalised(reading, from + 1)) return null
  let i = from + 1
  while (isCapitalised(reading, i)) i++
  if (cueAt(reading, i).settings && isTime(reading, i + 1)) i += 2
  return peopleAt(reading, i).pronouns && !cueAt(reading, i).relatives ? i : null
}

function holdsDeed(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (cueAt(reading, i).activeVerb && cueAt(reading, i).deedVerb && !cueAt(reading, i - 1).relatives) return true
  return false
}

// “said in a statement | the pact was dead”, but “said in a statement to the court …”
function behindOccasion(reading: Reading, from: number): number {
  for (let i = from + 1; i < from + 5; i++) {
    if (reading.tokens[i]?.kind !== 'word' || cueAt(reading, i).settings) return from
    if (!cueAt(reading, i).occasions) continue
    // “told them on state television | to stay”
    if (cueAt(reading, i + 1).purposeInside && !opensNoun(reading, i + 2)) return i + 1
    const behind = cueAt(reading, i + 1)
    const goesOn = behind.occasions || behind.settings || behind.times || behind.relatives || behind.belongsTo || behind.addresseeMarkers || behind.joiners || behind.deedVerb
    return goesOn || reading.tokens[i + 1]?.kind !== 'word' ? from : i + 1
  }
  return from
}
