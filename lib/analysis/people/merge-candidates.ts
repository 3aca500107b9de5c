import type { Has, Person, Span } from '../../document'
import type { PeopleLexicon } from '../../languages/shared/people-lexicon'
import { apartAtHumps } from '../words/parts-at-humps'
import { alikeNames } from './alike-names'
import type { Candidate } from './candidate'
import { namesakes } from './namesakes'

/** So many nicknames of a text are looked up, each among all people. */
const MOST_NICKNAMES = 100

/** The people and bodies that candidates name: short and full forms as one, in the order of their first mention. */
export function mergeCandidates(candidates: readonly Candidate[], { article: { text }, quoted }: Has<'article' | 'quoted'>, lexicon: PeopleLexicon): readonly Person[] {
  const groups: { readonly words: Set<string>; readonly members: Candidate[] }[] = []
  const byWord = namesakes<number>()
  const shownBy = sureNames(candidates)
  const alike = alikeNames<number>()
  const byInitials = new Map<string, number[]>()
  let nicknames = 0
  const inOrder = [...candidates].sort((a, b) => b.words.length - a.words.length || a.start - b.start)
  for (const candidate of inOrder) {
    const plain = candidate.words.map((word) => (word.startsWith('=') ? word.slice(1) : word))
    // “Houthi” is no short form of “Rashid al-Houthi”
    const namesBody = candidate.organisation && plain.length === 1 && lexicon.bodies.has(plain[0] ?? '')
    const same = byWord.of(plain, candidate.start).filter((g) => plain.every((word) => groups[g]?.words.has(word)) && !(namesBody && groups[g]?.members.every((member) => !member.organisation)) && !isParent(plain, groups[g]?.words) && !isOfOtherState(candidate, groups[g]?.members ?? []))
    const shown = same.length === 0 && (candidate.sure || plain.some((word) => shownBy.get(word)?.some((words) => words.every((w) => plain.includes(w)))))
    // A short form or slip counts where only one person can be meant.
    const like = plain.length === 1 && shown && !candidate.organisation ? alike.of(plain[0] ?? '') : []
    // “Hidayat Nur Wahid”, and later “HNW”
    const initialed = same.length === 0 && plain.length === 1 && isAcronym(text.slice(candidate.start, candidate.end)) && !isBody(lexicon, plain[0] ?? '') ? byInitials.get(plain[0] ?? '') ?? [] : []
    const shortened = same.length === 0 && plain.length === 2 && candidate.role === null && !candidate.organisation ? byShortened(groups, byWord.of(plain.slice(1), candidate.start), plain) : []
    const owners = like.length === 1 ? like : initialed.length === 1 ? initialed : shortened.length === 1 ? shortened : same
    const nearest = owners.length <= 1 ? owners[0] : nearestBefore(toldOf(owners.map((g) => [g, groups[g]?.members ?? []]), candidate.start), candidate.start)
    const group = nearest === undefined ? undefined : groups[nearest]
    const called = candidate.nickname && !group && nicknames++ < MOST_NICKNAMES ? calledSo(groups, candidate, quoted) : undefined
    if (called !== undefined) {
      groups[called]?.members.push({ ...candidate, words: [...(groups[called].members[0]?.words ?? []), ...plain.map((word) => `=${word}`)] })
      for (const word of plain) {
        groups[called]?.words.add(word)
        byWord.add(word, called, candidate.start)
      }
    } else if (group) group.members.push(initialed.length === 1 ? { ...candidate, organisation: false } : candidate)
    else if (shown) {
      const called = lexicon.calledAs.get(plain.join(' '))
      const words = new Set([...plain.flatMap((word) => [word, ...withoutArticle(word)]), ...(called === undefined ? [] : [called])])
      groups.push({ words, members: [candidate] })
      if (candidate.sure && !candidate.organisation) for (const letters of initialsOf(candidate)) put(byInitials, letters, groups.length - 1)
      if (plain.length > 1 && !candidate.organisation) for (const word of plain) alike.add(word, groups.length - 1)
      for (const word of words) byWord.add(word, groups.length - 1, candidate.start)
    }
  }
  return groups.map(({ members }) => person(members, text, lexicon)).sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}

// “Bo Lee” is not “Bo Lee Jr.”, but “Lee” may be
function isParent(plain: readonly string[], of: ReadonlySet<string> | undefined): boolean {
  return plain.length > 1 && ['jr', 'sr'].some((generation) => of?.has(generation) === true && !plain.includes(generation))
}

// “the Peruvian | coast guard | … the Norwegian coast guard”
function isOfOtherState({ organisation, country }: Candidate, members: readonly Candidate[]): boolean {
  return organisation && country !== null && members.some((member) => member.organisation && member.country !== null && member.country !== country)
}

const isBody = ({ bodies, worldBodies, organisations }: PeopleLexicon, word: string): boolean => bodies.has(word) || worldBodies.has(word) || organisations.has(word)

const isAcronym = (name: string): boolean => /^\p{Lu}{2,4}$/u.test(name)

/** Most letters of a short given name. */
const SHORT = 3

// “Menteri Mohamad bin Hasan”, and later “Mat Hasan”: the given name in short
function byShortened(groups: readonly { readonly members: readonly Candidate[] }[], namesakes: readonly number[], [given = '', last]: readonly string[]): readonly number[] {
  if (given.length > SHORT || given.length < 2) return []
  return namesakes.filter((g) => {
    const [first] = groups[g]?.members ?? []
    return first !== undefined && !first.organisation && first.role !== null && first.words.length > 1 && first.words.at(-1) === last && (first.words[0]?.length ?? 0) > SHORT && first.words[0]?.charAt(0) === given.charAt(0)
  })
}

// “Ustaz Rashid Salim”, and later “RS” or “URS”: the title may count
function initialsOf({ words, role }: Candidate): readonly string[] {
  const initials = words.map((word) => word.charAt(0)).join('')
  return role === null || role.includes(' ') ? [initials] : [initials, `${role.charAt(0).toLowerCase()}${initials}`]
}

// “Othman al-Rasyid”, and later “Rasyid”
function withoutArticle(word: string): readonly string[] {
  return /^(?:al|el|as|ad|an|ar|at|az|ash)-\p{L}{3}/u.test(word) ? [word.slice(word.indexOf('-') + 1)] : []
}

/** The names that the text shows to be of people or sources, each once, by first word. */
function sureNames(candidates: readonly Candidate[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const names = new Set<string>()
  const map = new Map<string, (readonly string[])[]>()
  for (const { sure, words } of candidates) {
    const name = sure ? words.join(' ') : ''
    if (!sure || names.has(name)) continue
    names.add(name)
    put(map, words[0] ?? '', words)
  }
  return map
}

function put<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

// “Rolan Sumirat … | Roy |, sapaan akrabnya”: the person named last before, but in what is said, of those whose name has the first letter where there is one
function calledSo(groups: readonly { readonly members: readonly Candidate[] }[], { start, words }: Candidate, quoted: readonly Span[]): number | undefined {
  const isTold = (member: Candidate) => member.start < start && !quoted.some((span) => span.start <= member.start && member.end <= span.end)
  const persons = groups.flatMap(({ members }, g) => (members.some((member) => !member.organisation && isTold(member)) && !members.some(({ organisation }) => organisation) ? [[g, members.filter(isTold)] as const] : []))
  const alike = persons.filter(([, members]) => members.some((member) => member.words.some((word) => word.charAt(0) === words[0]?.charAt(0))))
  return nearestBefore((alike.length > 0 ? alike : persons).map(([g, members]) => [g, members.at(-1)]), start)
}

// “Rina Latu, putri Sione Latu. | Latu | …”: she, of whom that is told
function toldOf(groups: readonly (readonly [group: number, members: readonly Candidate[]])[], start: number): readonly LastOf[] {
  const isTold = groups.some(([, members]) => members.some((member) => !member.anothers && member.start < start))
  return groups.map(([g, members]) => [g, isTold ? members.findLast((member) => !member.anothers) : members.at(-1)])
}

/** A group and its last mention that counts. */
type LastOf = readonly [group: number, last: Candidate | undefined]

function nearestBefore(groups: readonly LastOf[], start: number): number | undefined {
  let best: readonly [number, number] | undefined
  for (const [g, last] of groups) {
    const near = last === undefined ? -Infinity : last.start <= start ? last.start : -last.start
    if (best === undefined || near > best[1]) best = [g, near]
  }
  return best?.[0]
}

function person(members: readonly Candidate[], text: string, { bodies, ownerStands }: PeopleLexicon): Person {
  const fullest = members.find((member) => !member.words.some((word) => word.startsWith('='))) ?? members[0]
  const inOrder = [...members].sort((a, b) => a.start - b.start)
  // “Hidayat Nur Wahid (HNW)”: initials of somebody, no body
  const titled = members.some(({ organisation, role, gender }) => !organisation && (role !== null || gender !== null))
  const shorts = new Set(members.flatMap(({ words, organisation }) => (organisation || !titled ? [] : words.filter((word) => word.startsWith('=')))))
  const namesBody = ({ words, organisation }: Candidate) => organisation && !(words.length === 1 && shorts.has(`=${words[0]}`))
  const body = members.every((member) => member.words.length === 1 && member.role === null && bodies.has(member.words[0] ?? ''))
  const role = inOrder.find((member) => member.role !== null)?.role ?? null
  return {
    name: fullest === undefined ? '' : spaced(text.slice(fullest.start, fullest.end), ownerStands === 'after'),
    kind: members.some(namesBody) || body ? 'organisation' : 'person',
    role,
    office: inOrder.reduce<string | null>((longest, member) => (member.role === role && (member.office?.length ?? 0) > (longest?.length ?? 0) ? member.office : longest), null),
    country: inOrder.find((member) => member.country !== null)?.country ?? null,
    gender: inOrder.find((member) => member.gender !== null)?.gender ?? null,
    mentions: inOrder.filter((member, i) => member.start !== inOrder[i - 1]?.start).map(({ start, end }) => ({ start, end })),
  }
}

// “DaleHopkins” lost its space in a link; where names like “MacDougall” are common it stays.
function spaced(name: string, atHumps: boolean): string {
  // “Bo Lee, Jr” is “Bo Lee Jr”
  const one = name.replace(/\s+/gu, ' ').replace(/, (?=[JS]r$)/u, ' ')
  return atHumps ? apartAtHumps(one) : one
}
