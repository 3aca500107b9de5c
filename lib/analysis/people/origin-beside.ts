import type { LanguagePack } from '../../languages/language-pack'
import type { PeopleLexicon } from '../../languages/shared/people-lexicon'
import { countryAt } from './country-at'
import type { NameRun } from './name-runs'
import { nativeBeside } from './native-beside'
import { opensCue } from './opens-cue'
import type { ReadToken } from '../words/read-tokens'

/** Most words of a description between commas: “seorang pekerja bangunan asal Peru”. */
const WITHIN = 7

/** The country that a description of a name tells: “pengungsi asal Peru, | Rina |, …”, “| Rina |, seorang petani dari Peru, …”, “| Rina |, mahasiswi Peru, …”; null: none does. */
export function originBeside({ people }: LanguagePack, tokens: readonly ReadToken[], { from, to }: NameRun, firstToken: number): string | null {
  if (people.ownerStands === 'before') return nativeBeside(people, tokens, { from, to }, firstToken)
  const closes = tokens[to]?.kind === 'punctuation' || opensCue(tokens[to])
  return (closes && tokens[from - 1]?.text === ',' ? originIn(people, tokens, Math.max(firstToken, from - 1 - WITHIN), from - 1) : null) ?? (tokens[to]?.text === ',' ? originBehind(people, tokens, to + 1) : null)
}

function originBehind(people: PeopleLexicon, tokens: readonly ReadToken[], from: number): string | null {
  let end = from
  while (end < from + WITHIN && tokens[end]?.kind === 'word' && !opensCue(tokens[end])) end++
  if (tokens[end]?.kind !== 'punctuation' || !describes(tokens[from])) return null
  const told = originIn(people, tokens, from, end)
  if (told !== null) return told
  const at = from + (tokens[from]?.word.people.determiners ? 2 : 1)
  const owner = at < end ? countryAt(tokens, at) : undefined
  return owner && at + owner.length === end ? owner.country : null
}

// “… | rekannya dari | Peru |,”, but “… tiba dari Peru,”
function originIn(people: PeopleLexicon, tokens: readonly ReadToken[], from: number, to: number): string | null {
  for (let i = to - 1; i > from; i--) {
    const owner = countryAt(tokens, i)
    if (owner === undefined || i + owner.length !== to) continue
    const [tie, noun] = [tokens[i - 1], tokens[i - 2]]
    if (tie?.word.people.origins && tie.word.shape.small && (describes(noun) || describes(tokens[i - 3]))) return owner.country
    break
  }
  return ofOne(people, tokens, from, to)
}

// “| Seorang mahasiswi Peru | di Oslo,”, but “seorang pengamat Peru”
function ofOne({ observers }: PeopleLexicon, tokens: readonly ReadToken[], from: number, to: number): string | null {
  for (let i = from; i < to - 2; i++) {
    const [one, noun] = [tokens[i]?.word.people, tokens[i + 1]]
    if (one?.determiners && !one.severals && describes(noun) && !observers.has(noun?.lower ?? '')) return countryAt(tokens, i + 2)?.country ?? null
  }
  return null
}

/** Whether a word in small letters says who somebody is: “pengungsi”, “seorang”. */
export const describes = (token: ReadToken | undefined): boolean => token?.kind === 'word' && token.word.shape.small && (token.word.people.voices || token.word.people.titleWords || token.word.people.determiners || token.word.people.humans)
