import { countryAt } from './country-at'
import type { LanguagePack } from '../../languages/language-pack'
import type { NameRun } from './name-runs'
import type { ReadName, Reading } from './read-run'
import type { Token } from '../../document'
import { continuesOffice, hasOrganisationWord, officeWordsAt, textOf } from './office-words'
import { phraseAt, phraseEndingAt } from './phrase-at'
import { placeAt } from './place-at'
import { longestOffice } from './role-beside'

/** Reads a run where what an office belongs to stands behind it: “Menteri Luar Negeri Iran | Rina Wati”. */
export function ownerAfter({ pack, tokens, end }: Reading, run: NameRun, sentenceStart: number): ReadName {
  const { people } = pack
  const from = titleStart(pack, tokens, run.from, sentenceStart)
  let i = from
  let roleFrom = -1
  let roleTo = -1
  let country: string | null = null
  let gender: 'female' | 'male' | null = null
  let organisation = false
  let addressed = false
  // Behind a place, “Agung” opens a name: “Gubernur Bali | Agung Wirawan”.
  let placeBefore = -1
  // “Kepala Departemen Moneter dan | Aset Bank Indonesia Rina Wati”: the office goes on behind a joining word.
  const earlier = titleBeforeJoin(pack, tokens, from, sentenceStart)
  const goesOn = earlier !== null
  while (i < end) {
    const token = tokens[i]
    if (token === undefined) break
    const title = phraseAt(people.titles, tokens, i)
    const place = roleFrom >= 0 || organisation || goesOn ? countryAt(pack, tokens, i) : undefined
    // “Pangeran Turki | bin Rashid”: a name
    const owner = people.particles.has(tokens[i + (place?.length ?? 0)]?.lower ?? '') && !people.locatives.has(tokens[i + (place?.length ?? 0)]?.lower ?? '') ? undefined : place
    if (title > 0) {
      if (roleFrom < 0) roleFrom = i
      for (let k = i; k < i + title; k++) gender ??= people.titleGender.get(tokens[k]?.lower ?? '') ?? null
      i = roleTo = i + title
    } else if (owner) {
      country ??= owner.country
      i = placeBefore = i + owner.length
    } else if (people.honorifics.has(token.lower) && i + 1 < end) {
      gender ??= people.honorifics.get(token.lower) ?? null
      addressed = true
      i += tokens[i + 1]?.text === '.' ? 2 : 1
    } else if (people.alsoNames.has(token.lower) && i + 1 < end && placeBefore === i) break
    else if (roleFrom >= 0 && token.text === '(' && tokens[i + 2]?.text === ')') i += 3
    else if ((roleFrom >= 0 || organisation || goesOn) && continuesOffice(pack, tokens, i, end)) {
      const place = placeAt(pack, tokens, i, end)
      i = roleTo = i + Math.max(1, place)
      if (place > 0) placeBefore = i
    }
    else if (roleFrom < 0 && !goesOn && !organisation && people.organisations.has(token.lower)) {
      organisation = true
      i++
    } else break
  }
  if (earlier !== null && people.postings.has(tokens[from - 1]?.lower ?? '')) country = countryBefore(pack, tokens, from - 1, sentenceStart)
  const role = roleFrom < 0 ? earlier : textOf(tokens, roleFrom, lastOfRole(pack, tokens, roleFrom, roleTo))
  // An organisation is its own name: “Kementerian Luar Negeri Iran”.
  if (organisation && roleFrom < 0) return { roleFrom: from, name: { from, to: Math.max(i, run.to) }, role: null, country, gender: null, addressed: false, organisation: true }
  const nameFrom = role === null ? Math.min(i, end) : officeGoesOn(pack, tokens, end) ? end : behindOffice(pack, tokens, Math.min(i, end), end)
  return { roleFrom: from, name: { from: nameFrom, to: end }, role, country, gender, addressed, organisation: role === null && hasOrganisationWord(pack, tokens, nameFrom, end) }
}

// “Ketua Kamar Dagang | dan Industri Rina Wati”: the name is still to come.
function officeGoesOn({ people }: LanguagePack, tokens: readonly Token[], end: number): boolean {
  const next = tokens[end + 1]
  if (next === undefined || !people.joins.has(tokens[end]?.lower ?? '') || !/^\p{Lu}/u.test(next.text)) return false
  return (people.portfolios.has(next.lower) && !people.organisations.has(next.lower) && !people.titleWords.has(next.lower) && !people.alsoNames.has(next.lower)) || people.officeShape?.test(next.lower) === true
}

/** Where a name starts behind all that belongs to the office: “Ketua Forum | Tempe Indonesia | Rina Wati”. */
function behindOffice(pack: LanguagePack, tokens: readonly Token[], from: number, end: number): number {
  let name = from
  for (let i = from; i < end; ) {
    const length = officeWordsAt(pack, tokens, i, end, i === name)
    if (length > 0) name = i + length
    i += Math.max(1, length)
  }
  return Math.min(name, end)
}

function titleBeforeJoin(pack: LanguagePack, tokens: readonly Token[], from: number, sentenceStart: number): string | null {
  const join = tokens[from - 1]
  if (from <= sentenceStart || join === undefined) return null
  // “Dubes Peru | untuk ASEAN Rina Wati”
  const posted = pack.people.postings.has(join.lower) && (countryAt(pack, tokens, from) !== undefined || officeWordsAt(pack, tokens, from, from + 2, true) > 0)
  const located = posted || (pack.people.locatives.has(join.lower) && pack.people.organisations.has(tokens[from]?.lower ?? ''))
  if (!located && !pack.people.joins.has(join.lower) && join.text !== ')' && join.text !== ',') return null
  if (!located && !continuesOffice(pack, tokens, from, from)) return null
  for (let i = from - 2; i >= sentenceStart && i > from - 14; i--) {
    const length = phraseAt(pack.people.titles, tokens, i)
    if (length > 0) return located && !isOffice(pack, tokens, i + length, from - 1) ? null : longestOffice(pack, tokens, i, sentenceStart)
  }
  return null
}

// “Dubes | RI | untuk Turki Rina Wati”
function countryBefore(pack: LanguagePack, tokens: readonly Token[], at: number, sentenceStart: number): string | null {
  for (let i = at - 1; i >= sentenceStart && i > at - 4; i--) {
    const owner = countryAt(pack, tokens, i)
    if (owner && i + owner.length === at) return owner.country
  }
  return null
}

// “Ketua Fraksi Laut | di Senat Rina Wati”, but not “Presiden Rina Wati di Gedung Senat”
function isOffice(pack: LanguagePack, tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; ) {
    const length = officeWordsAt(pack, tokens, i, to + 3, true)
    if (length === 0) return false
    i += length
  }
  return true
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

function lastOfRole(pack: LanguagePack, tokens: readonly Token[], from: number, to: number): number {
  let last = to
  while (last > from + 1 && phraseAt(pack.people.places, tokens, last - 1) > 0) last--
  return last
}
