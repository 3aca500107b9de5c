import { surnameParticles } from '../../languages/shared/surname-particles'
import { bracketEnd } from './bracket-end'
import { countryAt } from './country-at'
import type { LanguagePack } from '../../languages/language-pack'
import type { NameRun } from './name-runs'
import type { ReadName, Reading } from './read-run'
import { continuesOffice, endsBody, hasOrganisationWord, isFieldOfOffice, isRegionBesideRegion, officeWordsAt, textOf } from './office-words'
import { endsAsBody, isLaterWordOfBody } from './titles-inside-bodies'
import { officeWithShortForm } from './office-with-short-form'
import { missionAbroad } from './mission-abroad'
import { phraseAt, phraseEndingAt } from './phrase-at'
import { placeAt } from './place-at'
import { longestOffice } from './role-beside'
import type { ReadToken } from '../words/read-tokens'

/** Letters of the longest small word between the names of one person: “bin”, “Al”, “van”. */
const LONGEST_LINK = 3

/** Reads a run where what an office belongs to stands behind it: “Menteri Luar Negeri Iran | Rina Wati”. */
export function ownerAfter({ pack, tokens, end }: Reading, run: NameRun, sentenceStart: number): ReadName {
  const { people } = pack
  const from = titleStart(pack, tokens, run.from, sentenceStart)
  const bracketed = officeWithShortForm(pack, tokens, from, sentenceStart)
  if (bracketed !== null) {
    const name = { from: Math.min(Math.max(behindOffice(tokens, bracketed.nameFrom, end), bracketed.nameFrom), end), to: end }
    return { roleFrom: bracketed.at, name, role: bracketed.role, titleFrom: bracketed.at, country: null, gender: null, addressed: false, organisation: false }
  }
  // “Konsul Jenderal Peru di | Lima | Rina Wati”
  const mission = missionAbroad(tokens, from, end, sentenceStart)
  let i = from + mission
  let roleFrom = -1
  let roleTo = -1
  let country: string | null = null
  let gender: 'female' | 'male' | null = null
  let organisation = false
  let addressed = false
  // Behind a place, “Agung” opens a name: “Gubernur Bali | Agung Wirawan”.
  let placeBefore = -1
  // “Kepala Departemen Moneter dan | Aset Bank Indonesia Rina Wati”: the office goes on behind a joining word.
  const earlier = titleBeforeJoin(pack, tokens, from, sentenceStart, mission > 0)
  const goesOn = earlier !== null
  while (i < end) {
    const token = tokens[i]
    if (token === undefined) break
    const title = phraseAt('titles', tokens, i)
    const named = roleFrom >= 0 || organisation || goesOn ? countryAt(tokens, i) : undefined
    const place = named && isRegionBesideRegion(tokens, i, named.length) ? undefined : named
    // “Pangeran Turki | bin Rashid”: a name; but “Presiden Mesir | Abdel Rashid”
    const next = tokens[i + (place?.length ?? 0)]
    const owner = next?.word.people.particles === true && !next.word.people.locatives && !surnameParticles.has(next.text) && (next.text === next.lower || next.text.length <= LONGEST_LINK) ? undefined : place
    if (title === 1 && roleFrom >= 0 && roleTo < end && isGivenTitle(token) && tokens[i + 1]?.word.shape.capital === true && i + 1 < end) {
      if (country === null) break
      i++
    } else if (title === 1 && roleFrom < 0 && (i === from || organisation) && endsAsBody(people, tokens, i + 1, end)) {
      organisation = true
      i = end
    } else if (title === 1 && organisation && roleFrom < 0 && i + 2 === end && people.looseTitles.has(token.lower) && token.word.shape.capital) {
      // “Asosiasi | Petani | Tebu”: no farmer of that name
      i = end
    } else if (title === 1 && (organisation || goesOn) && roleFrom < 0 && isLaterWordOfBody(people, tokens, i)) i = roleTo = i + 1
    else if (title > 0) {
      if (roleFrom < 0) roleFrom = i
      for (let k = i; k < i + title; k++) gender ??= people.titleGender.get(tokens[k]?.lower ?? '') ?? null
      i = roleTo = i + title
      // “Kol. | Rina Wati”
      if (tokens[i]?.text === '.' && i + 1 < end) i++
    } else if (owner) {
      // “pengamat politik | Peru | Rina Wati”: what is observed
      if (!(people.observers.has(tokens[roleFrom]?.lower ?? '') && i > roleFrom + 1 && !tokens[i - 1]?.word.people.origins)) country ??= owner.country
      i = placeBefore = i + owner.length
    } else if (token.word.people.honorifics && i + 1 < end && !(roleTo === i && isFieldOfOffice(tokens, i))) {
      gender ??= people.honorifics.get(token.lower) ?? null
      addressed = true
      i += tokens[i + 1]?.text === '.' ? 2 : 1
    } else if (token.word.people.alsoNames && i + 1 < end && placeBefore === i) break
    else if (roleFrom >= 0 && bracketEnd(tokens, i) > 0) i = bracketEnd(tokens, i)
    // “Pangdam XVII | /Cenderawasih | Rina Wati”
    else if (roleFrom >= 0 && token.text === '/') i = roleTo = i + 2
    else if ((roleFrom >= 0 || goesOn) && endsBody(tokens, i, end)) i = roleTo = i + 1
    else if ((roleFrom >= 0 || organisation || goesOn) && (continuesOffice(tokens, i, end) || isFieldOfOffice(tokens, i))) {
      const place = placeAt(tokens, i, end)
      i = roleTo = i + Math.max(1, place)
      if (place > 0) placeBefore = i
    }
    else if (roleFrom < 0 && !goesOn && !organisation && token.word.people.organisations) {
      organisation = true
      i++
    } else {
      // “Ketua Bidang | Ukhuwah |”: a field, whatever its name
      const field = roleTo === i && tokens[i - 1]?.word.people.fields === true ? i + 1 : 0
      const owned = field || (roleTo === i ? ownerAhead(tokens, i, end) || addressAhead(tokens, i, end) : 0)
      if (owned === 0) break
      i = roleTo = owned
    }
  }
  if (earlier !== null && isAbroad(tokens, from)) country = null
  // “anggota parlemen | Inggris | dari Partai Buruh Rina Wati”
  else if (earlier !== null && tokens[from - 1]?.word.people.origins) country ??= countryBefore(tokens, from - 1, sentenceStart)
  if (earlier !== null && (mission > 0 || tokens[from - 1]?.word.people.postings === true)) country = countryBefore(tokens, from - 1, sentenceStart)
  const role = roleFrom < 0 || mission > 0 ? earlier?.role ?? null : textOf(tokens, roleFrom, lastOfRole(tokens, roleFrom, roleTo))
  // An organisation is its own name: “Kementerian Luar Negeri Iran”.
  if (organisation && roleFrom < 0) return { roleFrom: from, name: { from, to: Math.max(i, run.to) }, role: null, titleFrom: -1, country, gender: null, addressed: false, organisation: true }
  const nameFrom = role === null ? Math.min(i, end) : officeGoesOn(tokens, end) || isNamedBody(tokens, from, end) ? end : behindOffice(tokens, Math.min(i, end), end, country !== null && placeBefore === i)
  return { roleFrom: from, name: { from: nameFrom, to: end }, role, titleFrom: roleFrom < 0 || mission > 0 ? earlier?.at ?? -1 : roleFrom, country, gender, addressed, organisation: role === null && hasOrganisationWord(tokens, nameFrom, end) }
}

// “Menteri Kehutanan | Raja Bayu Prakoso”; behind a country it is one more title: “Menteri Luar Negeri Arab Saudi (Pangeran) | Bayu bin Rashid”
function isGivenTitle({ word: { people } }: ReadToken): boolean {
  return people.alsoNames && people.foreignOffices
}

/** Words of an office that nobody listed. */
const UNLISTED = 3
/** The same before a form of address, which no name holds: “Pengasuh Pondok Pesantren Darul Laut | KH Rashid”. */
const BEFORE_ADDRESS = 7

// “Menteri | Irigasi | Mesir Omar Salih”: words between an office and its country belong to the office, where a name follows the country
function ownerAhead(tokens: readonly ReadToken[], from: number, end: number): number {
  for (let i = from; i < Math.min(end - 1, from + UNLISTED + 1); i++) {
    const owner = i > from ? countryAt(tokens, i) : undefined
    if (owner) return i + owner.length < end ? i : 0
    if (tokens[i]?.word.shape.capital !== true || tokens[i]?.word.people.honorifics === true) return 0
  }
  return 0
}

// “Ketua MUI | Sukamaju | KH. Rashid”: what stands between an office and a form of address belongs to the office
function addressAhead(tokens: readonly ReadToken[], from: number, end: number): number {
  for (let i = from + 1; i < Math.min(end - 1, from + BEFORE_ADDRESS); i++) {
    const { honorifics, origins } = tokens[i]?.word.people ?? {}
    if (honorifics && (tokens[i]?.text.length ?? 0) > 1 && (tokens[i + 1]?.text === '.' || tokens[i]?.word.shape.acronym === true)) return i
    if (tokens[i]?.word.shape.capital !== true || origins) return 0
  }
  return 0
}

// “Ketua Kamar Dagang | dan Industri Rina Wati”: the name is still to come.
function officeGoesOn(tokens: readonly ReadToken[], end: number): boolean {
  const next = tokens[end + 1]
  if (next === undefined || !(tokens[end]?.word.people.joins === true) || !next.word.shape.capital) return false
  return (next.word.people.portfolios && !next.word.people.organisations && !next.word.people.titleWords && !next.word.people.alsoNames) || next.word.people.officeShape
}

// “Direktur Center | of Sago and Law Studies | (Cesal), Rina Wati”: who holds the office is named behind the comma
function isNamedBody(tokens: readonly ReadToken[], from: number, end: number): boolean {
  const comma = bracketEnd(tokens, end) || end
  if (tokens[comma]?.text !== ',' || tokens[comma + 1]?.word.shape.capital !== true) return false
  for (let i = from; i < end; i++) if (tokens[i]?.word.people.namedBehind && tokens[i - 1]?.word.people.namedFor) return true
  return false
}

/** Where a name starts behind all that belongs to the office: “Ketua Forum | Tempe Indonesia | Rina Wati”. */
function behindOffice(tokens: readonly ReadToken[], from: number, end: number, owned = false): number {
  let name = from
  for (let i = from; i < end; ) {
    const length = officeWordsAt(tokens, i, end, i === name)
    // “juru bicara Peru | Bo Malaya |”: a surname, where the state has been told
    const isSurname = owned && i > name && i + length === end && countryAt(tokens, i) !== undefined
    if (length > 0 && !isSurname) name = i + length
    i += Math.max(1, length)
  }
  return Math.min(name, end)
}

function titleBeforeJoin(pack: LanguagePack, tokens: readonly ReadToken[], from: number, sentenceStart: number, mission: boolean): { readonly role: string; readonly at: number } | null {
  // “Direktur Asia Pasifik dan | Afrika | Kementerian Kelautan Rina Wati”: no name opens with a part of the world
  let opening = from
  while (opening > sentenceStart && tokens[opening - 1]?.word.people.runWords === true && tokens[opening - 1]?.word.shape.capital === true) opening--
  const join = tokens[opening - 1]
  if (opening <= sentenceStart || join === undefined) return null
  // “Dubes Peru | untuk ASEAN Rina Wati”
  const posted = join.word.people.postings && (countryAt(tokens, opening) !== undefined || officeWordsAt(tokens, opening, opening + 2, true) > 0)
  // “anggota DPR | asal Aceh Rina Wati”
  // “pakar hukum | dari UGM Prof. Rina Wati”
  const native = join.word.people.origins && (placeAt(tokens, opening, opening + 3) > 0 || tokens[opening]?.word.shape.acronym === true && tokens[opening + 1]?.word.people.honorifics === true)
  const abroad = isAbroad(tokens, from)
  const located = posted || native || abroad || mission || (join.word.people.locatives && (tokens[from]?.word.people.organisations === true || tokens[from]?.word.people.worldBodies === true))
  if (!located && !join.word.people.joins && join.text !== ')' && join.text !== ',') return null
  if (!located && !continuesOffice(tokens, from, from)) return null
  for (let i = opening - 2; i >= sentenceStart && i > opening - 14; i--) {
    // “Duta Besar (Dubes) Peru | untuk Turki Rina Wati”
    if (tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')') continue
    const length = phraseAt('titles', tokens, i)
    if (length > 0 && abroad && !mission && !hasOrganisationWord(tokens, i + length, opening - 1)) return null
    if (length > 0) return located && !mission && !isOffice(tokens, i + length, opening - 1) ? null : longestOffice(pack, tokens, i, sentenceStart)
  }
  return null
}

// “Ketua Persatuan Pelajar | di Mesir | Rina Wati”: a body's place, and nobody's country
function isAbroad(tokens: readonly ReadToken[], from: number): boolean {
  const { locatives, origins, postings } = tokens[from - 1]?.word.people ?? {}
  return locatives === true && origins !== true && postings !== true && countryAt(tokens, from) !== undefined
}

// “Dubes | RI | untuk Turki Rina Wati”
function countryBefore(tokens: readonly ReadToken[], at: number, sentenceStart: number): string | null {
  for (let i = at - 1; i >= sentenceStart && i > at - 4; i--) {
    const owner = countryAt(tokens, i)
    if (owner && i + owner.length === at) return owner.country
  }
  return null
}

// “Ketua Fraksi Laut | di Senat Rina Wati”, but not “Presiden Rina Wati di Gedung Senat”
function isOffice(tokens: readonly ReadToken[], from: number, to: number): boolean {
  for (let i = from; i < to; ) {
    const length = officeWordsAt(tokens, i, to + 3, true)
    if (length === 0) return false
    i += length
  }
  return true
}

/** Where the office starts that stands in small letters before a run: “juru bicara kementerian Rina Wati”. */
function titleStart({ sentences }: LanguagePack, tokens: readonly ReadToken[], from: number, sentenceStart: number): number {
  let start = from
  for (let i = from - 1; i >= sentenceStart && i >= from - 8; i--) {
    // “Kepala Dinas Kesehatan | dr. | Rina Wati”
    const address = tokens[i]?.text === '.' ? i - 1 : i
    // but “bos | Cakrawala |” is no form of address
    if (sentences.smallAbbreviations.has(tokens[address]?.text ?? '') && (i === address || tokens[address]?.end === tokens[i]?.start) && address >= sentenceStart) {
      if (i === start - 1) start = address
      i = address
      continue
    }
    const length = phraseEndingAt('titles', tokens, i)
    if (length > 0) {
      start = Math.max(sentenceStart, i - length + 1)
      continue
    }
    const flags = tokens[i]?.word.people
    // “pemimpin Rusia | dan | Rina Wati”: that is another's
    if (flags?.joins && [1, 2].some((back) => countryAt(tokens, i - back)?.length === back)) break
    if (flags && !flags.portfolios && !flags.organisations && !flags.honorifics && countryAt(tokens, i) === undefined) break
  }
  return start
}

function lastOfRole(tokens: readonly ReadToken[], from: number, to: number): number {
  let last = to
  // “Juru bicara Uni | Eropa”, but “Ketua DPRD | Jawa Barat”
  while (last > from + 1 && phraseAt('places', tokens, last - 1) > 0 && !(tokens[last - 1]?.word.people.runWords && tokens[last - 2]?.word.people.organisations)) last--
  return last
}
