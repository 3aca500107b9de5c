import type { PeopleLexicon } from '../../languages/shared/people-lexicon'
import { gather } from '../gather'
import { withoutFirst, type Candidate } from './candidate'
import type { ReadToken } from '../words/read-tokens'

const none: readonly string[] = []

/** Cuts off what stands before a name in capitals without being part of it, by how the rest of the article names the same person. */
export function cutToNames(candidates: readonly Candidate[], tokens: readonly ReadToken[], people: PeopleLexicon): readonly Candidate[] {
  return withoutBodies(withoutOpeners(withoutPairs(candidates), tokens, people), people)
}

/** Drops what names two people by a hyphen: “Perseteruan Wati-Santoso” beside “Rina Wati” and “Santoso”. */
function withoutPairs(candidates: readonly Candidate[]): readonly Candidate[] {
  const halves = (word: string) => word.split('-')
  if (!candidates.some(({ words }) => words.some((word) => halves(word).length === 2))) return candidates
  const known = new Set(gather(candidates, ({ words }) => words))
  return candidates.filter(({ words }) => !words.some((word) => halves(word).length === 2 && halves(word).every((half) => half.length >= PAIRED && known.has(half))))
}

/** Letters of the shortest name in a pair; shorter halves are parts of one name: “Kwang-Ung”, “al-Rashid”. */
const PAIRED = 4

/** Drops the capital of a sentence's first word where a name follows it: “Komentar Rina Wati” beside “Rina Wati”. */
function withoutOpeners(candidates: readonly Candidate[], tokens: readonly ReadToken[], people: PeopleLexicon): readonly Candidate[] {
  if (!candidates.some((candidate) => candidate.opens)) return candidates
  const names = new Set(candidates.map((candidate) => candidate.words.join(' ')))
  const surely = new Set(gather(candidates, (candidate) => (candidate.opens ? none : candidate.words)))
  // few articles come to this question
  let known: ReadonlySet<string> | undefined
  const small = (word: string) => (known ??= new Set(tokens.filter((token) => token.word.shape.small).map((token) => token.lower))).has(word)
  return candidates.map((candidate) => {
    if (!candidate.opens) return candidate
    const [first = '', ...rest] = candidate.words
    if (!names.has(rest.join(' ')) || surely.has(first)) return candidate
    // “Eric Miller” beside “Miller”: a given name, not a word of the language as in “Keputusan Miller”
    // “Adel Al Jubeir” beside “Al Jubeir”
    return withoutGeneration(rest.filter((word) => !people.particles.has(word))) === 1 && !small(first) && people.officeShape?.test(first) !== true ? candidate : { ...withoutFirst(candidate, 1), opens: false }
  })
}

/** Drops a body before a name where the text calls the person by the given name alone: “Direktur Utama | Cakrawala | Rina Wati” beside “Rina”. */
function withoutBodies(candidates: readonly Candidate[], people: PeopleLexicon): readonly Candidate[] {
  if (people.ownerStands === 'before') return candidates
  const alone = new Set(gather(candidates, (candidate) => (candidate.words.length === 1 && !candidate.organisation ? candidate.words : none)))
  if (alone.size === 0) return candidates
  return candidates.map((candidate) => {
    const { words } = candidate
    if (ownerIsTold(candidate, people)) return candidate
    const at = words.findIndex((word) => alone.has(word))
    if (at < 1) return candidate
    const given = words[at] ?? ''
    // “M. Rina Wati”, “Muhammad Rashid Salim” beside “Rina”, “Rashid”: an initial is no body, nor a name that opens most names
    const initials = words.slice(0, at).every((word) => word.length === 1 || people.firstNames.has(word))
    // “Herlinawati (Hera) Santoso” beside “Hera”: what stands before the bracket is her name
    const bracketed = (candidate.starts[at] ?? 0) - (candidate.starts[at - 1] ?? 0) > (words[at - 1]?.length ?? 0) + 1
    if (initials || bracketed || at > withoutGeneration(words) - 2 || people.particles.has(given) || words[at + 1]?.startsWith('=')) return candidate
    return { ...withoutFirst(candidate, at), organisation: false, opens: false }
  })
}

// “Kapolri | Bayu Rina Wati”, “Presiden Peru | Bayu Rina Wati” beside “Rina”: whose office it is has been told, no body stands behind it
function ownerIsTold({ role, country }: Candidate, people: PeopleLexicon): boolean {
  const words = role?.toLowerCase().split(' ') ?? []
  return !words.some((word) => people.bodyTitles.has(word)) && (country !== null || words.some((word) => people.nationalOffices.has(word)))
}

// “Lee Jr” is a surname
function withoutGeneration(words: readonly string[]): number {
  return words.length - (/^[js]r$/u.test(words.at(-1) ?? '') ? 1 : 0)
}
