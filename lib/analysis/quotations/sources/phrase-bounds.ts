import { countryAt } from '../../people/country-at'
import { cueAt, cuesAt, endsSpeech, isCapitalised, isDash, isFinal, lowerAt, peopleAt, textAt, type Reading } from '../reading'
import { hasTitle } from './has-title'

/** Whether token k ends the noun phrase that is read from right to left. */
export function stopsPhrase(reading: Reading, k: number, start: number): boolean {
  const { cues } = reading
  const lower = lowerAt(reading, k)
  const lowerCue = cueAt(reading, k)
  const lowerPeople = peopleAt(reading, k)
  if (lowerPeople.joins || insideCountry(reading, k)) return false
  // “kendati | Bayu telah mengumumkan”
  if (lowerCue.subordinators && cues.verbShape !== null) return true
  if (/^[,:;"“”„«»…]$/u.test(lower) || isDash(reading, k) || isFinal(reading, k) || lower === '(') return true
  // “Rina Wati yang | juga | ketua serikat itu”
  if (lowerCue.joiners && !lowerCue.clauseOpeners && cueAt(reading, k - 1).relatives) return false
  if (lowerCue.clauseOpeners || lowerCue.complementizers || lowerCue.joiners) return !(lowerCue.relatives && isRelativeInside(reading, k, start))
  // “…, kata | militer Norwegia”, “…, insisted | its envoy in Lima”
  if (endsSpeech(reading, k - 1) && cuesAt(reading, k, k + 6).some(({ form }) => form.voice === 'bare' || form.voice === 'active' && form.complement === 'clause' && cues.finites.size > 0)) return true
  // “menyambut | baik | resolusi yang mendesak …”: the end of a cue of several words
  if (cues.verbShape !== null && lowerCue.adverbs === false && [1, 2].some((back) => cuesAt(reading, k - back, k + 1).some(({ form, to }) => to === k + 1 && form.voice === 'active' && form.cueClass === 'welcome'))) return true
  return cuesAt(reading, k, k + 6).some((hit) => hit.form.voice === 'active' && hit.form.words.length === 1 && (hit.form.cueClass === 'speech' || cues.verbShape !== null) && !isCapitalised(reading, k))
}

/** “Bosnia | and | Herzegovina” */
export function insideCountry(reading: Reading, k: number): boolean {
  if (!peopleAt(reading, k).joins) return false
  for (let back = 1; back <= 3; back++) if ((countryAt(reading.tokens, k - back)?.length ?? 0) > back) return true
  return false
}

/** “kelompok yang terkait dengan Al-Qaeda”: the relative clause belongs to the source where a noun stands before it at the clause start. */
function isRelativeInside(reading: Reading, k: number, start: number): boolean {
  // “Seorang penjaga yang bekerja untuk yayasan | yang didukung Peru”
  // “Sementara itu, | seorang pejabat … | yang enggan disebut namanya”
  let from = k
  while (from > start && textAt(reading, from - 1) !== ',') from--
  const within = peopleAt(reading, from).determiners ? 20 : 8
  return k > start && reading.tokens[k - 1]?.kind === 'word' && k - from < within && reading.pack.people.ownerStands === 'after'
}

/** Whether a joining word at k joins two sources (“Cina dan Rusia”), not two clauses. */
export function joinsSources(reading: Reading, k: number, start: number): boolean {
  if (reading.personTo[k - 1] !== -1 || joinsPortfolios(reading, k, start)) return true
  let from = k - 1
  while (from >= start && !stopsPhrase(reading, from, start) && k - from < 11) from--
  // “| para menteri dari 20 negara Arab | dan | Muslim mengatakan”
  const longest = peopleAt(reading, from + 1).determiners && reading.cues.verbShape !== null ? 10 : 6
  if (from < start && k - 1 - from > 0 && k - 1 - from < longest && areTwoCrowds(reading, start, k)) return true
  return k - 1 - from > 0 && k - 1 - from < longest && (from < start || textAt(reading, from) === ',') && (isCapitalised(reading, k - 1) || isCapitalised(reading, k + 1) || textAt(reading, from) === ',' && (peopleAt(reading, k - 1).voices || hasTitle(reading, k - 1, k)))
}

// “Rights groups | and | the United Nations said”, “The police | and | villagers said”, but “Villagers fled | and | the army said”
function areTwoCrowds(reading: Reading, start: number, k: number): boolean {
  const { voices, organisations, titleWords } = peopleAt(reading, k - 1)
  if (reading.pack.people.ownerStands === 'after' || !(voices || organisations || titleWords)) return false
  for (let i = start + 1; i < k; i++) if (cueAt(reading, i).finites || cueAt(reading, i).deedVerb && !isCapitalised(reading, i)) return false
  const next = peopleAt(reading, k + 1)
  return next.demonstratives || next.determiners || next.voices || next.organisations || cueAt(reading, k + 1).possessors || peopleAt(reading, k + 2).voices
}

// “the minister of foreign affairs | and | trade”
function joinsPortfolios(reading: Reading, k: number, start: number): boolean {
  for (let i = k - 1; i > start && i > k - 5 && !stopsPhrase(reading, i, start); i--) {
    if (cueAt(reading, i).belongsTo || reading.pack.people.postings.has(lowerAt(reading, i))) return hasTitle(reading, i - 1, i) && !peopleAt(reading, k + 1).determiners && !peopleAt(reading, k + 1).demonstratives
  }
  return false
}
