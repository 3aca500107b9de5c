import { bracketEnd } from '../../people/bracket-end'
import { countryAt } from '../../people/country-at'
import { phraseAt, phraseEndingAt } from '../../people/phrase-at'
import { isPossessive } from './possessive'
import { listEnd } from './list-start'
import { oneOfThemEnd } from './one-of-them'
import { presentedName } from './presented-name'
import { plausible } from './plausible'
import { hasTitle } from './has-title'
import { throughTie } from './through-tie'
import { cueAt, cuesAt, inQuotes, isCapitalised, isDash, isFinal, isFirstPerson, lowerAt, peopleAt, textAt, type Range, type Reading } from '../reading'

/** The noun phrase that starts at token i and names a source: “kata | juru bicara kementerian Rina Wati | dalam …”. Null: none. */
export function sourceAfter(reading: Reading, begin: number, end: number): Range | null {
  // “kata baik | Peru maupun Chile |”
  const i = peopleAt(reading, begin).jointOpeners && isCapitalised(reading, begin + 1) ? begin + 1 : begin
  const firstPeople = peopleAt(reading, i)
  if (i >= end || inQuotes(reading, i) || isFirstPerson(reading, i)) return null
  if (firstPeople.pronouns) return { from: i, to: i + 1 }
  // “sikap yang tegas | sehingga Peru mundur”
  if (cueAt(reading, i).grounds && !isCapitalised(reading, i)) return null
  if (cueAt(reading, i).relatives && peopleAt(reading, i + 1).concerned) return { from: i, to: i + 2 }
  // “said | in a statement”, “said | in Lima”
  if (cueAt(reading, i).settings && !isCapitalised(reading, i) && (cueAt(reading, i + 1).nounMarkers || firstPeople.locatives)) return null
  let to = i
  while (to < end) {
    const person = reading.personFrom[to] ?? 0
    if (person > to) {
      to = person
      const joined = peopleAt(reading, to).joins && (isCapitalised(reading, to + 1) || (reading.personFrom[to + 1] ?? 0) > 0 || reading.pack.people.ownerStands === 'after' && peopleAt(reading, to + 1).voices)
      if (textAt(reading, to) === '(' && textAt(reading, to + 2) === ')' && isCapitalised(reading, to + 3)) {
        to += 3
        continue
      }
      // “said a Red Cross | spokesman”
      if (!joined && ((peopleAt(reading, i).determiners || peopleAt(reading, i).demonstratives) && hasTitle(reading, to, to + 1) || goesOnName(reading, to))) continue
      // “kata Rina Wati | Ketua DPRD Jatim |”
      if (!joined && reading.pack.people.ownerStands === 'after' && phraseAt('titles', reading.tokens, to) > 0 && !cuesAt(reading, to, to + 1).length) continue
      // “kata penerima Nobel | itu”
      if (!joined && reading.pack.people.ownerStands === 'after' && peopleAt(reading, to).demonstratives) to++
      if (!joined) break
      to++
      continue
    }
    const lower = lowerAt(reading, to)
    const lowerCue = cueAt(reading, to)
    // “menurut ketua partai tersebut | sangat tepat”
    if (inQuotes(reading, to) || to > i + 1 && reading.pack.people.ownerStands === 'after' && peopleAt(reading, to - 1).demonstratives && (reading.personFrom[to] ?? 0) <= to) break
    const bracket = bracketEnd(reading.tokens, to)
    if (bracket > 0 || lower === '(' && textAt(reading, to + 2) === ')') {
      to = bracket > 0 ? bracket : to + 3
      continue
    }
    if (/^[,:;()"“”]$/u.test(lower) || isFinal(reading, to) || isDash(reading, to)) break
    // “ungkap polisi | lagi |.”, but “ungkap politikus ini |.”
    if (to > i && lowerCue.adverbs && !peopleAt(reading, to).demonstratives && reading.pack.people.ownerStands === 'after' && !isCapitalised(reading, to) && (textAt(reading, to + 1) === ',' || isFinal(reading, to + 1))) break
    // “said the bloc | still backs him”
    if (to > i + 1 && lowerCue.adverbs && reading.pack.people.ownerStands === 'before' && !isCapitalised(reading, to)) break
    // “kata pria | yang mengaku sebagai Bayu Prakoso”
    const presented = to > i ? presentedName(reading, to, end) : 0
    if (presented > 0) {
      to = peopleAt(reading, presented).demonstratives ? presented + 1 : presented
      break
    }
    const pointing = to > i && (lowerCue.settings || peopleAt(reading, to).postings) && (hasTitle(reading, i, to) || firstPeople.describers) ? behindNamedBody(reading, to) : 0
    if (pointing > 0) {
      to = pointing
      break
    }
    const oneOfThem = to > i && firstPeople.determiners ? oneOfThemEnd(reading, to) : 0
    if (oneOfThem > 0) {
      to = oneOfThem
      continue
    }
    if (to > i && (lowerCue.complementizers || stopsSourceAfter(reading, to) && !goesOnOffice(reading, to))) break
    to++
  }
  // “said one | of the sailors |, Ann Miller, …”
  const among = firstPeople.determiners && to === i + 1 && cueAt(reading, to).belongsTo ? nameBehindOffice(reading, to, Math.min(end, to + AMONG_WITHIN)) : 0
  if (among > 0) return { from: i, to: among }
  // “said Bo Lee Jr|.|, the son”
  if (textAt(reading, to) === '.' && !isFinal(reading, to) && endsWithName(reading, to)) to++
  const behindOffice = hasTitle(reading, i, to) && !endsWithName(reading, to) ? nameBehindOffice(reading, to, end) : 0
  if (behindOffice > 0) return { from: i, to: behindOffice }
  // The name of an office stands behind a comma as well: “kata duta besar Iran, Rina Wati”.
  // “Menurut kantor berita Jiji, | Rina Wati mengatakan …”: she says something of her own.
  const name = textAt(reading, to) === ',' ? (reading.personFrom[behindTitles(reading, to + 1)] ?? 0) : 0
  const saysMore = cuesAt(reading, name, end).some((hit) => hit.form.voice === 'active')
  if (name > 0 && !saysMore && !isNews(reading, i, to) && !opensOwnClause(reading, i, to, name) && (reading.personTo[to - 1] === -1 || hasTitle(reading, i, to))) to = name
  // “oleh Pentagon | dan | yang dipercaya Peru”
  while (to > i + 1 && peopleAt(reading, to - 1).joins) to--
  if (to <= i) return null
  const listed = listEnd(reading, to, end)
  // “kata juru bicara Kementerian Hukum, HAM, dan Imigrasi, | Rina Wati”
  to = listed > to && textAt(reading, listed) === ',' && hasTitle(reading, i, to) ? Math.max(listed, reading.personFrom[listed + 1] ?? 0) : listed
  const source = plausible(reading, { from: i, to })
  return source === null ? null : throughTie(reading, source, end)
}

// “kata Wakil Ketua DPR | dari Fraksi Golkar itu |”, “kata mantan dubes | untuk Peru itu |”, “kata doktor | dari University of Lima, Peru, ini |”, but “kata juru bicara | di Lima, Senin itu”; 0: nothing points back
function behindNamedBody(reading: Reading, setting: number): number {
  let to = setting + 1
  while (isCapitalised(reading, to) && !cueAt(reading, to).times || (textAt(reading, to) === ',' || peopleAt(reading, to).namedBehind) && isCapitalised(reading, to + 1) && !cueAt(reading, to + 1).times) to++
  return reading.pack.people.ownerStands === 'after' && to > setting + 1 && peopleAt(reading, to).demonstratives ? to + 1 : 0
}

// “Menurut kantor berita Jiji, | Rina Wati, penasihat menteri, mengatakan …”
function isNews(reading: Reading, from: number, to: number): boolean {
  if (reading.pack.people.ownerStands === 'before' || hasTitle(reading, from, to)) return false
  for (let i = from; i < to; i++) if (cueAt(reading, i).newsWords) return true
  return false
}

// “according to the lawsuit, | Ann Miller kept the money”, “according to the mayor, | Ann Miller kept it”, but “according to the mayor, | Ann Miller, …”
function opensOwnClause(reading: Reading, from: number, to: number, behind: number): boolean {
  if (reading.pack.people.ownerStands === 'after') return false
  if (!hasTitle(reading, from, to) && (peopleAt(reading, to - 1).writings || cueAt(reading, to - 1).documents || cueAt(reading, to - 1).studies)) return true
  return reading.tokens[behind]?.kind === 'word' && (cueAt(reading, behind).deedVerb || cueAt(reading, behind).finites)
}

// “kata Menteri Pertahanan Peru, | Jenderal | Bayu Santoso”
function behindTitles(reading: Reading, from: number): number {
  let i = from
  for (let length = phraseAt('titles', reading.tokens, i); length > 0; length = phraseAt('titles', reading.tokens, i)) i += length
  while (peopleAt(reading, i).honorifics || i > from && textAt(reading, i) === '.') i++
  return i
}

// “said Harbour | Party MP Ann Miller”, “said Oxfam's | coordinator”
function goesOnName(reading: Reading, to: number): boolean {
  if (reading.pack.people.ownerStands === 'after' || reading.tokens[to]?.kind !== 'word') return false
  if (isPossessive(reading, to - 1)) return true
  // “said Labour Party | leader Ann Miller”
  const title = phraseAt('titles', reading.tokens, to)
  if (title > 0 && (reading.personFrom[to + title] ?? 0) > to) return true
  return isCapitalised(reading, to) && !cueAt(reading, to).times && !cueAt(reading, to).settings && !cueAt(reading, to).complementizers
}

// “said the minister | of defence”, “said the deputy minister | for trade”, “said a spokesman | for the Norwegian navy”, “according to the Council | on Foreign Relations”
function goesOnOffice(reading: Reading, k: number): boolean {
  const [behind, body] = [peopleAt(reading, k), peopleAt(reading, k - 1)]
  if (behind.namedBehind && body.namedFor && isCapitalised(reading, k - 1)) return isCapitalised(reading, peopleAt(reading, k + 1).demonstratives ? k + 2 : k + 1)
  return reading.pack.people.ownerStands === 'before' && (hasTitle(reading, k - 1, k) || phraseEndingAt('titles', reading.tokens, k - 1) > 0) && (cueAt(reading, k).belongsTo || (peopleAt(reading, k - 1).stateVoices || peopleAt(reading, k + 1).portfolios) && reading.pack.people.postings.has(lowerAt(reading, k)))
}

/** Most words of those of whom one speaks: “of the four sailors”. */
const AMONG_WITHIN = 6

function endsWithName(reading: Reading, to: number): boolean {
  return reading.personTo[to - 1] !== -1
}

// “kata Ketua Fraksi di Senat, Rina Wati, …”
function nameBehindOffice(reading: Reading, from: number, end: number): number {
  // “kata Ketua Fraksi yang juga pengusaha, Rina Wati”
  const also = cueAt(reading, from).relatives && reading.pack.people.ownerStands === 'after' && (cueAt(reading, from + 1).adverbs || cueAt(reading, from + 1).joiners)
  if (!cueAt(reading, from).settings && !also) return 0
  for (let k = from; k < Math.min(end, from + 9); k++) {
    if (isFinal(reading, k) || inQuotes(reading, k)) return 0
    if (textAt(reading, k) === ',') return reading.personFrom[behindTitles(reading, k + 1)] ?? 0
  }
  return 0
}

function stopsSourceAfter(reading: Reading, k: number): boolean {
  const { cues } = reading
  const lowerCue = cueAt(reading, k)
  const lowerPeople = peopleAt(reading, k)
  // “kenang perempuan 52 | tahun itu”
  if (lowerCue.durations && reading.tokens[k - 1]?.kind === 'number' && peopleAt(reading, k + 1).demonstratives) return false
  if (lowerCue.settings && !isCapitalised(reading, k) || lowerCue.times || lowerCue.credits || lowerCue.relatives) return true
  if (lowerCue.clauseOpeners && !lowerPeople.joins) return true
  if (lowerCue.addresseeMarkers || lowerCue.asWords) return true
  // “Tuntutan massa | antara lain pencabutan tarif”
  if (lowerCue.instances && cueAt(reading, k + 1).instances) return true
  // “yang menurut Rina | dilakukan oleh Peru”
  if (cues.activeVerb !== null && lowerCue.verbShape && !lowerCue.activeVerb && cueAt(reading, k + 1).byWords) return true
  // “diprediksi para ahli | akan naik”, “yang menurut Rina | telah ditarik”
  if (cues.activeVerb !== null && (lowerCue.blockers && !(lowerPeople.joins && isCapitalised(reading, k + 1)) || lowerPeople.clauseWords && !isCapitalised(reading, k))) return true
  // “yang menurut Norwegia | menyasar pelabuhan”
  if (cues.activeVerb !== null && countryAt(reading.tokens, k - 1) && lowerCue.activeVerb && lowerCue.deedVerb && !isCapitalised(reading, k) && !hasTitle(reading, k, k + 1)) return true
  // “UN estimates, …”
  if (textAt(reading, k + 1) === ',' && cues.verbShape === null) return false
  return cuesAt(reading, k, k + 4).some((hit) => hit.form.voice === 'active' && !isCapitalised(reading, k))
}
