import type { Token } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { countryAt } from './country-at'
import type { NameRun } from './name-runs'
import { phraseAt, phraseEndingAt } from './phrase-at'

/** A run read as office and name. `name` is empty (from = to) where only the office stands. */
export interface ReadName {
  /** Tokens of the office, honorifics and what it belongs to. */
  readonly roleFrom: number
  readonly name: NameRun
  /** The office in the words of the text, without honorifics. */
  readonly role: string | null
  readonly country: string | null
  readonly gender: 'female' | 'male' | null
  readonly organisation: boolean
}

interface Reading {
  readonly pack: LanguagePack
  readonly tokens: readonly Token[]
  readonly end: number
}

/** Reads a run, and the small-letter title before it, as office, country and name: “Presiden | Kuba | Miguel Diaz-Canel”. */
export function readRun(pack: LanguagePack, tokens: readonly Token[], run: NameRun, sentenceStart: number, sentenceEnd: number): ReadName {
  const reading = { pack, tokens, end: pack.people.ownerStands === 'after' ? throughBrackets(tokens, run, sentenceEnd) : run.to }
  return pack.people.ownerStands === 'after' ? ownerAfter(reading, run, sentenceStart) : ownerBefore(reading, run, sentenceStart)
}

// “Presiden Amerika Serikat (AS) Rina Wati”: a short form in brackets does not part office and name.
function throughBrackets(tokens: readonly Token[], run: NameRun, sentenceEnd: number): number {
  if (tokens[run.to]?.text !== '(' || tokens[run.to + 2]?.text !== ')' || run.to + 3 >= sentenceEnd) return run.to
  let to = run.to + 3
  while (to < sentenceEnd && /^\p{Lu}/u.test(tokens[to]?.text ?? '')) to++
  return to === run.to + 3 ? run.to : to
}

function ownerAfter({ pack, tokens, end }: Reading, run: NameRun, sentenceStart: number): ReadName {
  const { people } = pack
  const from = titleStart(pack, tokens, run.from, sentenceStart)
  let i = from
  let roleFrom = -1
  let roleTo = -1
  let country: string | null = null
  let gender: 'female' | 'male' | null = null
  let organisation = false
  // “Kepala Departemen Moneter dan | Aset Bank Indonesia Rina Wati”: the office goes on behind a joining word.
  const earlier = titleBeforeJoin(pack, tokens, from, sentenceStart)
  const goesOn = earlier !== null
  while (i < end) {
    const token = tokens[i]
    if (token === undefined) break
    const title = phraseAt(people.titles, tokens, i)
    const owner = roleFrom >= 0 || organisation || goesOn ? countryAt(pack, tokens, i) : undefined
    if (title > 0) {
      if (roleFrom < 0) roleFrom = i
      for (let k = i; k < i + title; k++) gender ??= people.titleGender.get(tokens[k]?.lower ?? '') ?? null
      i = roleTo = i + title
    } else if (owner) {
      country ??= owner.country
      i += owner.length
    } else if (people.honorifics.has(token.lower) && i + 1 < end) {
      gender ??= people.honorifics.get(token.lower) ?? null
      i += tokens[i + 1]?.text === '.' ? 2 : 1
    } else if (roleFrom >= 0 && token.text === '(' && tokens[i + 2]?.text === ')') i += 3
    else if ((roleFrom >= 0 || organisation || goesOn) && continuesOffice(pack, tokens, i, end)) i = roleTo = Math.max(i + 1, i + phraseAt(people.places, tokens, i))
    else if (roleFrom < 0 && !goesOn && !organisation && people.organisations.has(token.lower)) {
      organisation = true
      i++
    } else break
  }
  const role = roleFrom < 0 ? earlier : textOf(tokens, roleFrom, lastOfRole(pack, tokens, roleFrom, roleTo))
  // An organisation is its own name: “Kementerian Luar Negeri Iran”.
  if (organisation && roleFrom < 0) return { roleFrom: from, name: { from, to: Math.max(i, run.to) }, role: null, country, gender: null, organisation: true }
  return { roleFrom: from, name: { from: Math.min(i, end), to: end }, role, country, gender, organisation: hasOrganisationWord(pack, tokens, Math.min(i, end), end) }
}

function titleBeforeJoin(pack: LanguagePack, tokens: readonly Token[], from: number, sentenceStart: number): string | null {
  if (from <= sentenceStart || !(pack.people.joins.has(tokens[from - 1]?.lower ?? '') || tokens[from - 1]?.text === ')' || tokens[from - 1]?.text === ',')) return null
  if (!continuesOffice(pack, tokens, from, from)) return null
  for (let i = from - 2; i >= sentenceStart && i > from - 14; i--) {
    const length = phraseAt(pack.people.titles, tokens, i)
    if (length > 0) return textOf(tokens, i, i + length)
  }
  return null
}

/** Where the office starts that stands in small letters before a run: “juru bicara kementerian Rina Wati”. */
function titleStart(pack: LanguagePack, tokens: readonly Token[], from: number, sentenceStart: number): number {
  const { people } = pack
  let start = from
  for (let i = from - 1; i >= sentenceStart && i >= from - 8; i--) {
    const lower = tokens[i]?.lower ?? ''
    const length = phraseEndingAt(people.titles, tokens, i)
    if (length > 0) start = Math.max(sentenceStart, i - length + 1)
    else if (!people.portfolios.has(lower) && !people.organisations.has(lower) && !people.honorifics.has(lower) && countryAt(pack, tokens, i) === undefined) break
  }
  return start
}

function continuesOffice(pack: LanguagePack, tokens: readonly Token[], i: number, end: number): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  if (pack.people.portfolios.has(token.lower) || pack.people.organisations.has(token.lower) || pack.people.officeShape?.test(token.lower)) return true
  if (phraseAt(pack.people.places, tokens, i) > 0) return true
  return i + 1 < end && /^\p{Lu}{2,6}$/u.test(token.text)
}

function lastOfRole(pack: LanguagePack, tokens: readonly Token[], from: number, to: number): number {
  let last = to
  while (last > from + 1 && phraseAt(pack.people.places, tokens, last - 1) > 0) last--
  return last
}

function ownerBefore({ pack, tokens, end }: Reading, run: NameRun, sentenceStart: number): ReadName {
  const { people } = pack
  let nameFrom = run.from
  let roleFrom = run.from
  let titleFrom = -1
  let titleTo = -1
  // A title that reaches into the run: “Secretary of State Ann Miller”.
  for (let i = Math.max(sentenceStart, run.from - 3); i < run.from; i++) {
    const length = phraseAt(people.titles, tokens, i)
    if (titleFrom < 0 && i + length > run.from && i + length <= end) {
      titleFrom = i
      titleTo = nameFrom = i + length
    }
  }
  // The last title inside the run: “Iranian Foreign Minister Rina Wati”.
  for (let i = Math.max(run.from, titleTo); i < end; i++) {
    const length = phraseAt(people.titles, tokens, i)
    if (length === 0 || i + length > end) continue
    if (titleFrom < 0 || i > titleTo) titleFrom = i
    titleTo = nameFrom = i + length
    i += length - 1
    if (tokens[nameFrom]?.text === '.') nameFrom++
  }
  if (titleFrom < 0) {
    const length = run.from > sentenceStart ? phraseEndingAt(people.titles, tokens, run.from - 1) : 0
    if (length > 0) {
      titleFrom = roleFrom = run.from - length
      titleTo = run.from
    }
  }
  let country: string | null = null
  if (titleFrom >= 0) {
    let i = titleFrom - 1
    while (i >= sentenceStart && i >= titleFrom - 6 && belongsToOffice(pack, tokens, i)) i--
    roleFrom = i + 1
    for (let k = roleFrom; k < titleFrom && country === null; k++) country = countryAt(pack, tokens, k)?.country ?? null
    while (titleFrom > roleFrom && people.portfolios.has(tokens[titleFrom - 1]?.lower ?? '') && countryAt(pack, tokens, titleFrom - 1) === undefined) titleFrom--
  }
  let gender: 'female' | 'male' | null = null
  for (let k = Math.max(titleFrom, 0); k < titleTo; k++) gender ??= people.titleGender.get(tokens[k]?.lower ?? '') ?? null
  while (nameFrom < end && people.honorifics.has(tokens[nameFrom]?.lower ?? '')) {
    gender ??= people.honorifics.get(tokens[nameFrom]?.lower ?? '') ?? null
    nameFrom += tokens[nameFrom + 1]?.text === '.' ? 2 : 1
  }
  const organisation = titleFrom < 0 && hasOrganisationWord(pack, tokens, nameFrom, end)
  if (organisation) country = countryAt(pack, tokens, nameFrom)?.country ?? null
  return { roleFrom, name: { from: Math.min(nameFrom, end), to: end }, role: titleFrom < 0 ? null : textOf(tokens, titleFrom, titleTo), country, gender, organisation }
}

function hasOrganisationWord(pack: LanguagePack, tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => pack.people.organisations.has(token.lower))
}

function belongsToOffice(pack: LanguagePack, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined || token.kind !== 'word') return false
  if (pack.people.notNames.has(token.lower) || pack.people.demonstratives.has(token.lower)) return false
  return pack.people.portfolios.has(token.lower) || pack.people.organisations.has(token.lower) || /^\p{Lu}/u.test(token.text)
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens.slice(from, Math.max(to, from + 1)).map((token) => token.text).join(' ')
}
