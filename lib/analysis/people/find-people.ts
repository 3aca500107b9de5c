import type { Has, Person, Sentence, Span, Token } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { packOf } from '../../languages/registry'
import { countryAt } from './country-at'
import { nameRuns } from './name-runs'
import { phraseAt } from './phrase-at'
import { placeAt } from './place-at'
import { readRun } from './read-run'

interface Candidate extends Span {
  readonly words: readonly string[]
  readonly role: string | null
  readonly country: string | null
  readonly gender: 'female' | 'male' | null
  readonly organisation: boolean
  /** Whether the text shows that it is a person or a source: by an office, or by a cue beside it. */
  readonly sure: boolean
  /** Start of the second word where the first one opens a sentence and may be no part of the name; null elsewhere. */
  readonly openerEnd: number | null
}

/** Adds the people and organisations that can speak, with every place they are named. */
export function findPeople(doc: Has<'article' | 'language' | 'tokens' | 'sentences'>): Has<'people'> {
  const pack = packOf(doc.language)
  if (!pack) return { people: [] }
  const candidates = doc.sentences.flatMap((sentence) => candidatesIn(pack, doc.tokens, sentence))
  return { people: merge(withoutOpeners(candidates), doc.article.text, pack.people.bodies) }
}

function candidatesIn(pack: LanguagePack, tokens: readonly Token[], sentence: Sentence): readonly Candidate[] {
  return nameRuns(tokens, sentence, pack.people).flatMap((run): readonly Candidate[] => {
    const read = readRun(pack, tokens, run, sentence.firstToken, sentence.endToken)
    const { to } = read.name
    const from = read.organisation ? read.name.from : afterCountry(pack, tokens, read.name.from, to)
    if (from >= to || isPlace(pack, tokens, from, to)) return []
    const first = tokens[from]
    const last = tokens[to - 1]
    if (first === undefined || last === undefined) return []
    const trimmed = pack.people.possessive === null ? 0 : (pack.people.possessive.exec(last.text)?.[0].length ?? 0)
    const words = tokens.slice(from, to).filter((token) => token.kind !== 'punctuation').map((token, k, all) => (k === all.length - 1 ? token.lower.slice(0, token.lower.length - trimmed) : token.lower))
    const role = read.role ?? roleBehind(pack, tokens, to, sentence.endToken) ?? roleBeforeComma(pack, tokens, from, to, sentence)
    const organisation = read.organisation || (read.role === null && /^\p{Lu}{2,}$/u.test(first.text) && to === from + 1)
    const loose = read.role !== null && to === from + 1 && pack.people.looseTitles.has(read.role.toLowerCase())
    const sure = (role !== null && !loose) || read.gender !== null || besideCue(pack, tokens, from, to, sentence)
    const found: Candidate = { start: first.start, end: last.end - trimmed, words, role, country: read.country, gender: read.gender, organisation, sure, openerEnd: from === sentence.firstToken && to > from + 1 && role === null ? (tokens[from + 1]?.start ?? null) : null }
    return [found, ...shortForm(tokens, to, found, pack)]
  })
}

// “Joko Widodo (Jokowi)”: the short form names the same person.
function shortForm(tokens: readonly Token[], to: number, found: Candidate, pack: LanguagePack): readonly Candidate[] {
  const short = tokens[to + 1]
  if (tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')' || short === undefined || !/^\p{Lu}/u.test(short.text) || countryAt(pack, tokens, to + 1)) return []
  return [{ ...found, start: short.start, end: short.end, words: [...found.words, `=${short.lower}`] }]
}

// “the ambassador to Iraq Ann Miller”
function afterCountry(pack: LanguagePack, tokens: readonly Token[], from: number, to: number): number {
  const next = from + (countryAt(pack, tokens, from)?.length ?? 0)
  return next < to ? next : from
}

// Countries and places name nobody: “Iran”, “Jawa Barat”, “Sungai Musi”.
function isPlace(pack: LanguagePack, tokens: readonly Token[], from: number, to: number): boolean {
  if (pack.people.placeHeads.has(tokens[from]?.lower ?? '') && to > from + 1) return true
  let i = from
  while (i < to) {
    const length = Math.max(countryAt(pack, tokens, i)?.length ?? 0, placeAt(pack, tokens, i, to), pack.people.runWords.has(tokens[i]?.lower ?? '') ? 1 : 0)
    if (length === 0) return false
    i += length
  }
  return true
}

// “Rina Wati, juru bicara kementerian itu, …”
function roleBehind(pack: LanguagePack, tokens: readonly Token[], to: number, end: number): string | null {
  if (tokens[to]?.text !== ',') return null
  for (let i = to + 1; i < Math.min(end, to + 6); i++) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'punctuation') return null
    const length = phraseAt(pack.people.titles, tokens, i)
    if (length > 0) return tokens.slice(i, i + length).map((t) => t.text).join(' ')
  }
  return null
}

// “Ketua Fraksi Partai Laut di Senat, Rina Wati, …”
function roleBeforeComma(pack: LanguagePack, tokens: readonly Token[], from: number, to: number, sentence: Sentence): string | null {
  const closes = to >= sentence.endToken || tokens[to]?.kind === 'punctuation' || pack.cues.settings.has(tokens[to]?.lower ?? '')
  if (tokens[from - 1]?.text !== ',' || !closes || to - from < 2) return null
  for (let i = from - 2; i >= sentence.firstToken && i > from - 14; i--) {
    if (tokens[i]?.kind === 'punctuation') return null
    const length = phraseAt(pack.people.titles, tokens, i)
    if (length > 0) return tokens.slice(i, i + length).map((t) => t.text).join(' ')
  }
  return null
}

function besideCue(pack: LanguagePack, tokens: readonly Token[], from: number, to: number, sentence: Sentence): boolean {
  const isCue = (i: number) => i >= sentence.firstToken && i < sentence.endToken && (pack.cues.forms.has(tokens[i]?.lower ?? '') || pack.cues.accordingTo.some(([first]) => first === tokens[i]?.lower))
  if (to === from + 1 && from === sentence.firstToken) return false
  return (to === from + 1 ? [from - 1, to] : [from - 1, from - 2, to, to + 1, to + 2]).some(isCue)
}

/** Drops the capital of a sentence's first word where a name follows it: “Komentar Rina Wati” beside “Rina Wati”. */
function withoutOpeners(candidates: readonly Candidate[]): readonly Candidate[] {
  const names = new Set(candidates.map((candidate) => candidate.words.join(' ')))
  const surely = new Set(candidates.filter((candidate) => candidate.openerEnd === null).flatMap((candidate) => candidate.words))
  return candidates.map((candidate) => {
    const rest = candidate.words.slice(1)
    if (candidate.openerEnd === null || !names.has(rest.join(' ')) || surely.has(candidate.words[0] ?? '')) return candidate
    return { ...candidate, start: candidate.openerEnd, words: rest }
  })
}

function merge(candidates: readonly Candidate[], text: string, bodies: ReadonlySet<string>): readonly Person[] {
  const groups: { readonly words: ReadonlySet<string>; readonly members: Candidate[] }[] = []
  const byWord = new Map<string, number[]>()
  const shownBy = sureNames(candidates)
  const inOrder = [...candidates].sort((a, b) => b.words.length - a.words.length || a.start - b.start)
  for (const candidate of inOrder) {
    const plain = candidate.words.map((word) => word.replace(/^=/u, ''))
    const owners = (byWord.get(plain[0] ?? '') ?? []).filter((g) => plain.every((word) => groups[g]?.words.has(word)))
    const nearest = owners.length <= 1 ? owners[0] : nearestBefore(owners.map((g) => [g, groups[g]?.members ?? []] as const), candidate.start)
    const group = nearest === undefined ? undefined : groups[nearest]
    if (group) group.members.push(candidate)
    else if (candidate.sure || plain.some((word) => shownBy.get(word)?.some((words) => words.every((w) => plain.includes(w))))) {
      groups.push({ words: new Set(plain), members: [candidate] })
      for (const word of plain) byWord.set(word, [...(byWord.get(word) ?? []), groups.length - 1])
    }
  }
  return groups.map(({ members }) => person(members, text, bodies)).sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}

/** The names that the text shows to be of people or sources, each once, by first word. */
function sureNames(candidates: readonly Candidate[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const names = new Map(candidates.filter((candidate) => candidate.sure).map((candidate) => [candidate.words.join(' '), candidate.words]))
  const map = new Map<string, (readonly string[])[]>()
  for (const words of names.values()) {
    const first = words[0] ?? ''
    map.set(first, [...(map.get(first) ?? []), words])
  }
  return map
}

function nearestBefore(groups: readonly (readonly [number, readonly Candidate[]])[], start: number): number | undefined {
  let best: readonly [number, number] | undefined
  for (const [g, members] of groups) {
    const last = members.at(-1)
    const near = last === undefined ? -Infinity : last.start <= start ? last.start : -last.start
    if (best === undefined || near > best[1]) best = [g, near]
  }
  return best?.[0]
}

function person(members: readonly Candidate[], text: string, bodies: ReadonlySet<string>): Person {
  const named = members.filter((member) => !member.words.some((word) => word.startsWith('=')))
  const fullest = named[0] ?? members[0]
  const inOrder = [...members].sort((a, b) => a.start - b.start)
  const body = members.every((member) => member.words.length === 1 && member.role === null && bodies.has(member.words[0] ?? ''))
  return {
    name: fullest === undefined ? '' : text.slice(fullest.start, fullest.end).replace(/\s+/gu, ' ').replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu, ' '),
    kind: members.some((member) => member.organisation) || body ? 'organisation' : 'person',
    role: inOrder.find((member) => member.role !== null)?.role ?? null,
    country: inOrder.find((member) => member.country !== null)?.country ?? null,
    gender: inOrder.find((member) => member.gender !== null)?.gender ?? null,
    mentions: inOrder.filter((member, i) => member.start !== inOrder[i - 1]?.start).map(({ start, end }) => ({ start, end })),
  }
}
