import { beforeState } from './before-state'
import type { Sentence } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { gather } from '../gather'
import type { Candidate } from './candidate'
import { countryAt } from './country-at'
import { besideCue, hasAge, isAnothers, isKin, isOfBody, isOneOf, isOwned, isToldOf, isPresented, isWhoSaid, ownsNextName, pairSpeaksNext, takesFloor } from './name-surroundings'
import { isNameWord, nameRuns, type NameRun } from './name-runs'
import { isNickname, nicknameAside } from './nickname-aside'
import { textOf } from './office-words'
import { originBeside } from './origin-beside'
import { phraseAt } from './phrase-at'
import { placeAt } from './place-at'
import { phrasesFrom } from '../words/phrases-from'
import { readRun, type ReadName } from './read-run'
import { speaksNext } from './speaks-next'
import { stateOfBody } from './state-of-body'
import { roleBeforeComma, roleBehind } from './role-beside'
import { roleBeforePeriod } from './role-before-period'
import { wholeOffice } from './whole-office'
import type { ReadToken } from '../words/read-tokens'
import { opensCue } from './opens-cue'

const none: readonly Candidate[] = []

/** The names of people and bodies in a sentence. */
export function candidatesIn(pack: LanguagePack, tokens: readonly ReadToken[], sentence: Sentence): readonly Candidate[] {
  let nameFrom = sentence.firstToken
  return gather(nameRuns(tokens, sentence), (run): readonly Candidate[] => {
    // “Wakil Presiden (Wapres) | Amerika Serikat | (AS) Rina Wati”: it belongs to the office
    if (run.from < nameFrom) return none
    const read = readRun(pack, tokens, run, sentence.firstToken, sentence.endToken)
    const behindName = officeBehindName(pack, tokens, read)
    const to = behindName ?? beforeState(pack, tokens, { from: read.name.from, to: beforeBody(pack, tokens, read.name) })
    if (read.role !== null && read.name.from < to) nameFrom = read.name.from
    if (pack.people.ownerStands === 'after' && to <= behindCountry(tokens, read.name.from)) return none
    const from = read.organisation && behindName === null ? read.name.from : afterPlace(pack, tokens, afterCountry(tokens, read.name.from, to), to)
    if (from >= to || isPlace(tokens, from, to) || isPlaceOwning(pack, tokens, from, to) || isOfPlace(tokens, from)) return none
    // “kata | Doktor | dari Universitas Lima itu”
    if (to === from + 1 && tokens[from]?.word.people.describers && tokens[from]?.word.people.honorifics) return none
    // “ujar mantan | Danjen Kopassus | itu”: somebody known is described
    if (pack.people.ownerStands === 'after' && !read.organisation && tokens[to]?.word.people.demonstratives && tokens.slice(Math.max(0, read.roleFrom - 1), from).some(({ word }) => word.people.formerly)) return none
    if (read.role !== null && ownsNextName(pack, tokens, read.role, { from, to }, sentence.endToken)) return none
    const first = tokens[from]
    const last = tokens[to - 1]
    if (first === undefined || last === undefined) return none
    const trimmed = pack.people.possessive === null || !last.word.people.possessive ? 0 : (pack.people.possessive.exec(last.text)?.[0].length ?? 0)
    const named = tokens.slice(from, to).filter((token) => token.kind !== 'punctuation')
    const words = named.map((token, k) => (k === named.length - 1 ? token.lower.slice(0, token.lower.length - trimmed) : token.lower))
    const beside = read.role !== null && read.country !== null ? null : roleBehind(pack, tokens, to, sentence.endToken) ?? roleBeforeComma(pack, tokens, { from: Math.min(from, read.roleFrom), to, titled: read.role !== null }, sentence) ?? (read.role === null ? roleBeforePeriod(pack, tokens, from, sentence) : null)
    const role = read.role ?? (behindName === null ? null : textOf(tokens, behindName, read.name.to)) ?? beside?.role ?? null
    const office = role === null ? null : officeOf(pack, tokens, { read, behindName, beside: beside?.at ?? -1, besideTo: beside?.to, from }, sentence)
    const country = read.country ?? (behindName === null ? null : countryWithin(tokens, behindName, read.name.to)) ?? beside?.country ?? countryBeside(pack, tokens, { from, to }, read, sentence) ?? originBeside(pack, tokens, { from, to }, sentence.firstToken)
    // “Cakrawala Indonesia”: a firm, where what belongs to a country stands before it
    const branch = read.role === null && pack.people.ownerStands === 'after' && to > from + 1 && countryAt(tokens, to - 1)?.length === 1
    // “juru bicara Hamas”, “peneliti BRIN”: whoever speaks for it has another name
    const body = to === from + 1 && (first.word.people.bodies || first.word.shape.acronym && (read.role === null || first.text.length > 2 && !first.word.people.initials))
    const organisation = behindName === null && (read.organisation || branch || body)
    const ofState = country ?? (role === null ? stateOfBody(pack, tokens, { from, to }, sentence.firstToken) : null)
    const loose = read.role !== null && to === from + 1 && pack.people.looseTitles.has(read.role.toLowerCase())
    const sure = (role !== null && !loose) || read.gender !== null || read.addressed || isPresented(tokens, from) || isOneOf(pack, tokens, { from, to }, sentence) || isKin(tokens, { from, to }) || isWhoSaid(pack, tokens, { from, to }) || isOfBody(tokens, { from, to }, sentence.endToken) || isToldOf(tokens, { from, to }, sentence.endToken) || pairSpeaksNext(pack, tokens, sentence, to - from) || hasAge(tokens, to) || besideCue(tokens, from, to, sentence) || takesFloor(pack, tokens, { from, to }, sentence) || speaksNext(pack, tokens, { from, to }, sentence) || isOwned(tokens, { from, to })
    const nickname = isNickname({ from, to }, tokens)
    const opens = (from === sentence.firstToken || from === sentence.firstToken + 1 && tokens[from - 1]?.kind === 'punctuation') && to > from + 1 && role === null
    const found: Candidate = { start: first.start, end: last.end - trimmed, words, starts: named.map((token) => token.start), role: body ? null : role, office: body ? null : office, country: ofState, gender: read.gender, organisation, sure: sure || nickname, nickname, anothers: isAnothers(tokens, { from, to }), opens }
    const short = shortForm(pack, tokens, { from, to }, found) ?? otherName(tokens, to, found) ?? nicknameBehind(tokens, to, found)
    return short === null ? [found] : [found, short]
  })
}

// “menurut | Rina Wati | KTT itu gagal”: the next body is no part of a name
function beforeBody({ people }: LanguagePack, tokens: readonly ReadToken[], { from, to }: NameRun): number {
  const last = tokens[to - 1]
  const body = people.ownerStands === 'after' && to - from > 1 && last?.word.shape.acronym === true && last.text.length > 2 && !last.word.shape.roman && !last.word.people.initials
  const name = tokens.slice(from, to - 1)
  return body && name.every(({ kind, word }) => kind === 'word' && word.shape.capital && !word.shape.acronym && !word.people.organisations && !word.people.bodies) ? to - 1 : to
}

/** The whole office of a name, wherever it stands: before it, in it or beside it. */
function officeOf(pack: LanguagePack, tokens: readonly ReadToken[], { read, behindName, beside, besideTo, from }: { readonly read: ReadName; readonly behindName: number | null; readonly beside: number; readonly besideTo: number | undefined; readonly from: number }, { endToken }: Sentence): string | null {
  const at = read.role === null ? behindName ?? beside : read.titleFrom
  if (at < 0) return read.role
  const limit = read.role !== null ? from : behindName === null ? besideTo ?? endToken : read.name.to
  return wholeOffice(pack, tokens, at, at + Math.max(1, phraseAt('titles', tokens, at)), Math.max(limit, at + 1))
}

// “Rina Wati | Menteri Luar Negeri | mengatakan”: the office stands behind the name, without a comma
function officeBehindName(pack: LanguagePack, tokens: readonly ReadToken[], { role, name: { from, to } }: ReadName): number | null {
  if (role !== null || pack.people.ownerStands !== 'after') return null
  for (let i = from + 1; i < to; i++) {
    const length = tokens[i]?.word.shape.capital === true ? phraseAt('titles', tokens, i) : 0
    if (length > 1 || length === 1 && i > from + 1 && tokens[i]?.word.people.alsoNames !== true && ownsOffice(tokens[i + 1], tokens, i + 1)) return i
  }
  return null
}

// “Presiden | Peru |”, “Ketua | DPRD | Jatim”, “Kepala | Dinas | Kesehatan”
function ownsOffice(token: ReadToken | undefined, tokens: readonly ReadToken[], i: number): boolean {
  return countryAt(tokens, i) !== undefined || token?.word.people.organisations === true || token?.word.people.portfolios === true || token?.word.shape.acronym === true
}

function countryWithin(tokens: readonly ReadToken[], from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const country = countryAt(tokens, i)?.country
    if (country !== undefined) return country
  }
  return null
}

// “politikus oposisi | Turki | Rina Wati”, but “di Turki Rina Wati”; “Princess Rina | of Spain”
function countryBeside(pack: LanguagePack, tokens: readonly ReadToken[], { from, to }: NameRun, { name, role }: ReadName, sentence: Sentence): string | null {
  const before = tokens[name.from - 1]
  const stripped = from > name.from && name.from > sentence.firstToken && before?.kind === 'word' && !before.word.people.obliques && !before.word.people.locatives
  if (stripped) return countryAt(tokens, name.from)?.country ?? null
  if (!(tokens[to]?.word.people.origins === true) || (role === null && !isOfBody(tokens, { from, to }, sentence.endToken))) return null
  for (let i = to + 1; i < Math.min(sentence.endToken, to + 7) && tokens[i]?.kind !== 'punctuation' && !opensCue(tokens[i]); i++) {
    const country = countryAt(tokens, i)?.country
    if (country !== undefined) return country
  }
  return null
}

// “Joko Widodo (Jokowi)”: the short form names the same person.
function shortForm({ people }: LanguagePack, tokens: readonly ReadToken[], { from, to }: NameRun, found: Candidate): Candidate | null {
  const short = tokens[to + 1]
  if (tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')' || short === undefined || !short.word.shape.capital || countryAt(tokens, to + 1)) return null
  // “Badan untuk | Nelayan Peru (BNP) |”: the body is called so, and not whom it is for
  const isServed = people.ownerStands === 'after' && tokens[from - 1]?.word.people.postings === true && short.word.shape.acronym
  if (isServed) return { ...found, start: short.start, end: short.end, words: [short.lower], starts: [short.start], role: null, office: null, country: null, organisation: true }
  return { ...found, start: short.start, end: short.end, words: [...found.words, `=${short.lower}`] }
}

// “Rina Wati alias | Uni Rina |”, “Hidayat Nur Wahid atau yang akrab disapa | HNW |”: what somebody is called as well
function otherName(tokens: readonly ReadToken[], to: number, found: Candidate): Candidate | null {
  // “pria yang akrab disapa Roy”
  if (tokens[to - 1]?.word.people.humans) return null
  // “Rina Wati, atau akrab disapa | Uni Rina |, …”
  const opens = (tokens[to]?.text === ',' || tokens[to]?.text === '(') && tokens[to + 1]?.word.people.callings ? to + 1 : to
  let from = opens
  while (tokens[from]?.word.people.callings && from < to + CALLED_WITHIN) from++
  const [last, first] = [tokens[from - 1], tokens[from]]
  const called = from > opens && (last?.word.people.aliases === true || from === opens + 1 && (first?.word.shape.acronym === true || opens > to && tokens[from + 1]?.text === ',' || nicknameAside(tokens, from + 1) !== null))
  let end = from
  if (called) while (isNameWord(tokens[end])) end++
  const [word, ...more] = tokens.slice(from, end)
  return word === undefined ? null : { ...found, start: word.start, end: more.at(-1)?.end ?? word.end, words: [...found.words, ...[word, ...more].map(({ lower }) => `=${lower}`)] }
}

// “Rolan Sumirat, sapaan akrabnya | Roy |”, “| Roy |, sapaan akrab Rolan Sumirat”: the shorter one is what the other is called
function nicknameBehind(tokens: readonly ReadToken[], to: number, found: Candidate): Candidate | null {
  const name = nicknameAside(tokens, to)?.name
  const [word, ...more] = name && !found.nickname ? tokens.slice(name.from, name.to) : []
  if (word === undefined) return null
  const behind = [word, ...more].map(({ lower }) => lower)
  return behind.length < found.words.length
    ? { ...found, start: word.start, end: more.at(-1)?.end ?? word.end, words: [...found.words, ...behind.map((part) => `=${part}`)] }
    : { ...found, words: [...behind, ...found.words.map((part) => `=${part}`)], sure: true }
}

/** Most words between a name and what somebody is called: “atau yang lebih akrab disapa”. */
const CALLED_WITHIN = 6

// “the ambassador to Iraq Ann Miller”, but “Israel Katz”
function afterCountry(tokens: readonly ReadToken[], from: number, to: number): number {
  const length = countryAt(tokens, from)?.length
  if (length === undefined) return from
  const next = from + length
  // “Turki bin Rashid”
  if (tokens[next]?.word.shape.small !== false) return from
  // “surat kabar | Peru | Mercurio”, “kantor berita resmi | Peru | Andina”
  if (next < to && [from - 1, from - 2].some((i) => tokens[i]?.word.cue.newsWords && tokens[i]?.word.shape.small)) return next
  return next < to - 1 || (next < to && tokens[from]?.word.shape.acronym === true) ? next : from
}

// “anggota DPR dari daerah pemilihan | Aceh | Rina Wati”: nobody's given name
function afterPlace({ people }: LanguagePack, tokens: readonly ReadToken[], from: number, to: number): number {
  const length = people.ownerStands === 'after' ? phraseAt('places', tokens, from) : 0
  return length > 0 && from + length < to - 1 && tokens.slice(from + length, to).every((token) => isNameWord(token) && !token.word.people.runWords) ? from + length : from
}

// “Amerika | Serikat |”: words that end a country's name open no other
function behindCountry(tokens: readonly ReadToken[], from: number): number {
  for (let back = 1; back <= 2 && back <= from; back++) {
    const length = countryAt(tokens, from - back)?.length ?? 0
    if (length > back) return from - back + length
  }
  return from
}

// “Georgia's”
function isPlaceOwning({ people }: LanguagePack, tokens: readonly ReadToken[], from: number, to: number): boolean {
  const { lower = '', plainLower = '' } = tokens[from]?.word ?? {}
  return to === from + 1 && plainLower !== lower && phrasesFrom(people.places, plainLower).some((words) => words.length === 1)
}

// “the northern town of | Lund |”
function isOfPlace(tokens: readonly ReadToken[], from: number): boolean {
  // “of North | Kivu |”
  const of = tokens[from - 1]?.word.shape.capital === true && tokens[from - 1]?.word.people.notNames === true ? from - 2 : from - 1
  return tokens[of]?.word.people.origins === true && tokens[of - 1]?.word.people.placeNouns === true && tokens[of - 1]?.word.shape.small === true
}

// Countries and places name nobody: “Iran”, “Jawa Barat”, “Sungai Barito”.
function isPlace(tokens: readonly ReadToken[], from: number, to: number): boolean {
  if ((tokens[from]?.word.people.placeHeads === true) && to > from + 1) return true
  // “North | Korea”, “Bosnia and | Herzegovina”
  for (let back = 1; back <= 4 && back <= from; back++) if ((countryAt(tokens, from - back)?.length ?? 0) >= back + to - from) return true
  let i = from
  while (i < to) {
    const length = Math.max(countryAt(tokens, i)?.length ?? 0, placeAt(tokens, i, to), (tokens[i]?.word.people.runWords === true) ? 1 : 0)
    if (length === 0) return false
    i += length
  }
  return true
}
