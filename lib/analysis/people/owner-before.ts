import { countryAt } from './country-at'
import { isGeneration, type NameRun } from './name-runs'
import { isNamePart } from './speaks-next'
import type { ReadName, Reading } from './read-run'
import { officeOfField } from './office-of-field'
import { hasOrganisationWord, joinsOffices, textOf } from './office-words'
import { phraseAt, phraseEndingAt } from './phrase-at'
import { stateOwning } from './state-owning'
import type { ReadToken } from '../words/read-tokens'

/** Words of a title before the first that is written like a name: “permanent representative to the | United Nations”. */
const REACHES = 5

/** Reads a run where what an office belongs to stands before it: “Iranian Foreign Minister | Rina Wati”. */
export function ownerBefore({ pack, tokens, end }: Reading, run: NameRun, sentenceStart: number): ReadName {
  const { people } = pack
  let nameFrom = run.from
  let roleFrom = run.from
  let titleFrom = -1
  let titleTo = -1
  // A title that reaches into the run: “Secretary of State Ann Miller”.
  for (let i = Math.max(sentenceStart, run.from - REACHES); i < run.from; i++) {
    const length = phraseAt('titles', tokens, i)
    if (titleFrom < 0 && i + length > run.from && i + length <= end) {
      titleFrom = i
      titleTo = nameFrom = i + length
    }
  }
  // The last title inside the run: “Iranian Foreign Minister Rina Wati”.
  for (let i = Math.max(run.from, titleTo); i < end; i++) {
    const length = phraseAt('titles', tokens, i)
    if (length === 0 || i + length > end) continue
    // “Premier League”, “General Assembly”: the name of a body
    if (length === 1 && i + 2 === end && tokens[i + 1]?.word.people.organisations) continue
    // “Martin Luther | King | Jr.”, “Martin Luther | King | wrote”
    if (titleFrom < 0 && length === 1 && isSurname(tokens, run.from, i, end)) continue
    if (titleFrom < 0 || i > titleTo) titleFrom = i
    titleTo = nameFrom = i + length
    i += length - 1
    if (tokens[nameFrom]?.text === '.') nameFrom++
  }
  if (titleFrom < 0) {
    const length = run.from > sentenceStart ? phraseEndingAt('titles', tokens, run.from - 1) : 0
    const from = length > 0 ? run.from - length : officeOfField(tokens, run, sentenceStart)
    if (from !== null) {
      titleFrom = roleFrom = from
      titleTo = run.from
    }
  }
  // “Ministry of Foreign Affairs”, “Minister of | Defence | Rina Wati”: the portfolio is no name
  // “President of | South | Africa | Ann Miller”: no name opens with such a word, so the run begins inside
  const opening = run.from > sentenceStart && (countryAt(tokens, run.from - 1)?.length ?? 0) > 1 ? run.from - 1 : run.from
  const office = officeBehindSmallWords(tokens, joinedPortfolio(tokens, opening, sentenceStart), sentenceStart)
  if (opening < run.from && office !== null) {
    nameFrom = Math.min(end, opening + (countryAt(tokens, opening)?.length ?? 0))
    if (tokens[office]?.word.people.titleWords) [titleFrom, titleTo] = [office, nameFrom]
  }
  if (nameFrom === run.from && office !== null) {
    while (nameFrom < end && tokens[nameFrom]?.word.people.portfolios) nameFrom++
    // “ambassador to Peru | Rina Wati”
    const posted = nameFrom === run.from && titleFrom < 0 ? countryAt(tokens, run.from)?.length ?? worldBodyLength(tokens, run.from, end) : 0
    if (run.from + posted < end) nameFrom += posted
    // “the mayor of | Marrow”, “the bishop of | Marrow | Rina Wati”: a place that nothing is known of
    if (nameFrom === run.from && tokens[office]?.word.people.titleWords && tokens[run.from - 1]?.word.cue.belongsTo) nameFrom = end - run.from > 2 ? Math.min(end, run.from + Math.max(1, phraseAt('places', tokens, run.from))) : end
    if (nameFrom > run.from && tokens[office]?.word.people.titleWords) [titleFrom, titleTo] = [office, nameFrom]
  }
  // “Foreign Minister | of Norway | Ola Berg”, but “ambassador to Norway Ola Berg”
  let country = nameFrom > run.from && (tokens[opening - 1]?.word.people.demonstratives ? tokens[opening - 2] : tokens[opening - 1])?.word.people.origins === true ? countryAt(tokens, opening)?.country ?? null : null
  if (titleFrom >= 0) {
    let i = titleFrom - 1
    while (i >= sentenceStart && i >= titleFrom - 6 && belongsToOffice(tokens, i)) i--
    roleFrom = i + 1
    let owned = roleFrom
    for (let k = roleFrom; k < titleFrom && country === null; k++) {
      const owner = countryAt(tokens, k)
      // “| Iran | analyst Ann Miller” is of anywhere, “the | Iranian | analyst” is Iran's
      if (owner === undefined || !owner.demonym && people.observers.has(tokens[titleFrom]?.lower ?? '')) continue
      country = owner.country
      // “South | African | President”: no part of the office
      owned = Math.min(k + owner.length, titleFrom)
    }
    while (titleFrom > owned && (tokens[titleFrom - 1]?.word.people.portfolios === true) && countryAt(tokens, titleFrom - 1) === undefined) titleFrom--
  }
  let gender: 'female' | 'male' | null = null
  for (let k = Math.max(titleFrom, 0); k < titleTo; k++) gender ??= people.titleGender.get(tokens[k]?.lower ?? '') ?? null
  const titled = nameFrom
  while (nameFrom < end && (tokens[nameFrom]?.word.people.honorifics === true)) {
    gender ??= people.honorifics.get(tokens[nameFrom]?.lower ?? '') ?? null
    nameFrom += tokens[nameFrom + 1]?.text === '.' ? 2 : 1
  }
  const organisation = titleFrom < 0 && (hasOrganisationWord(tokens, nameFrom, end) || end > nameFrom + 1 && people.organisations.has(tokens[end - 1]?.word.plainLower ?? ''))
  if (organisation) country = countryAt(tokens, nameFrom)?.country ?? stateOwning(tokens, nameFrom)
  return { roleFrom, name: { from: Math.min(nameFrom, end), to: end }, role: titleFrom < 0 ? null : textOf(tokens, titleFrom, titleTo), titleFrom, country, gender, addressed: nameFrom > titled, organisation }
}

// A surname that is also a title: names and nothing else stand before it, and at most the generation behind it.
function isSurname(tokens: readonly ReadToken[], from: number, at: number, end: number): boolean {
  const last = isGeneration(tokens[end - 1]) ? end - 1 : end
  if (at !== last - 1 || at === from || !tokens[at]?.word.people.alsoNames && last === end) return false
  for (let k = from; k < at; k++) if (tokens[k]?.kind === 'word' && !isNamePart(tokens, k) || tokens[k]?.word.people.portfolios || countryAt(tokens, k) !== undefined) return false
  return true
}

/** Where the first of two portfolios stands: “Minister for | Foreign Affairs and Trade”; the given place where there is one. */
function joinedPortfolio(tokens: readonly ReadToken[], runFrom: number, sentenceStart: number): number {
  if (!tokens[runFrom - 1]?.word.people.joins || !tokens[runFrom]?.word.people.portfolios) return runFrom
  let from = runFrom - 1
  // “Minister for Europe | and Foreign Affairs | Ann Miller”
  while (from > sentenceStart && tokens[from - 1]?.word.shape.capital && (tokens[from - 1]?.word.people.portfolios || tokens[from - 2]?.word.people.obliques)) from--
  return from < runFrom - 1 ? from : runFrom
}

// “Minister of State for | Foreign Affairs”, “Ministry of | Defence”, “Ambassador to | Peru”
function officeBehindSmallWords(tokens: readonly ReadToken[], runFrom: number, sentenceStart: number): number | null {
  // “of | the | Russian Federation Ann Miller”, but “of | the | Norwegian Council Ann Miller”
  let office = tokens[runFrom - 1]?.word.people.demonstratives && (isStateBeforeName(tokens, runFrom) || worldBodyLength(tokens, runFrom, tokens.length) > 0) ? runFrom - 1 : runFrom
  while (office - 2 >= sentenceStart && tokens[office - 1]?.word.people.obliques && tokens[office - 1]?.text === tokens[office - 1]?.lower) {
    const { titleWords, organisations, portfolios } = tokens[office - 2]?.word.people ?? {}
    if (titleWords || organisations) return office - 2
    if (!portfolios) return null
    office -= 2
    // “Minister of | Foreign Affairs | of Norway”
    while (office > sentenceStart && tokens[office - 1]?.word.people.portfolios) office--
  }
  return null
}

// “ambassador to the | UN | Ann Miller”, “… to the | European Union | Ann Miller”; 0: no name stands behind a body of many states
function worldBodyLength(tokens: readonly ReadToken[], i: number, end: number): number {
  let length = 0
  while (length < BODY_WITHIN && tokens[i + length]?.word.people.worldBodies) length++
  return length > 0 && i + length < end && mayOpenName(tokens[i + length]) ? length : 0
}

/** Most words of the name of a body of many states. */
const BODY_WITHIN = 3

// “of the | Russian Federation | Ann Miller”, but “of the | South Korean | Foreign Ministry”
function isStateBeforeName(tokens: readonly ReadToken[], i: number): boolean {
  const length = countryAt(tokens, i)?.length ?? 0
  return length > 1 && mayOpenName(tokens[i + length])
}

const mayOpenName = (token: ReadToken | undefined): boolean => token !== undefined && token.word.shape.capital && !token.word.people.organisations && !token.word.people.portfolios && !token.word.people.titleWords

function belongsToOffice(tokens: readonly ReadToken[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined || token.kind !== 'word') return false
  // “Trinidad | and | Tobago's”
  if (token.word.people.joins) return joinsOffices(tokens, i) || [1, 2, 3].some((back) => (countryAt(tokens, i - back)?.length ?? 0) > back)
  // “South | Korea's”
  if ((countryAt(tokens, i)?.length ?? 0) > 1) return true
  if (token.word.people.notNames || token.word.people.demonstratives) return false
  return token.word.people.portfolios || token.word.people.titleWords || token.word.people.organisations || token.word.shape.capital
}
