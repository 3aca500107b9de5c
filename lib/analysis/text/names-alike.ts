import type { LanguagePack } from '../../languages/language-pack'
import { countryAt } from '../people/country-at'
import { phraseAt } from '../people/phrase-at'
import { tokenOf, type ReadToken } from '../words/read-tokens'
import { namesAlikeOf } from '../words/vocabulary'

/**
 * The tokens, with those that are somebody's name where they stand though they are words of the language: Theresa “May”, “Will” Carter, “Mei” Ling.
 * Once one of them is told by what stands beside it, it is also where it stands alone: “May added”, but “in May”, “May 3”. An abbreviation
 * is one behind the same word only: “Hun Sen. He …”, “thanked Sen. Carter”.
 */
export function withNamesAlike(tokens: readonly ReadToken[], pack: LanguagePack): readonly ReadToken[] {
  const doubtful = tokens.flatMap(({ word }, i) => (word.people.nameAlikes && word.shape.capital && !word.shape.acronym ? [i] : []))
  if (doubtful.length === 0) return tokens
  const { abbreviations } = pack.sentences
  const key = (i: number): string => (abbreviations.has(tokens[i]?.lower ?? '') && tokens[i - 1]?.kind === 'word' ? `${tokens[i - 1]?.text} ` : '') + (tokens[i]?.text ?? '')
  const isShort = (i: number): boolean => tokens[i + 1]?.text === '.' && abbreviations.has(tokens[i]?.lower ?? '')
  const told = new Set(doubtful.filter((i) => !isShort(i) && standsInName(tokens, i)).map(key))
  const named = new Set(doubtful.filter((i) => told.has(key(i)) && (isShort(i) || standsInName(tokens, i) || standsAlone(tokens, i))))
  const names = namesAlikeOf(pack)
  return named.size === 0 ? tokens : tokens.map((token, i) => (named.has(i) ? tokenOf(names.of(token.text), token.start) : token))
}

function standsInName(tokens: readonly ReadToken[], i: number): boolean {
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (after?.kind === 'number') return false
  // “| Lalu | Rina Wati pulang.”, but “kata juru bicara | Lalu | Rina Wati”
  if (tokens[i]?.word.cue.settings === true && (before === undefined || before.kind !== 'word' && before.text !== ',')) return false
  if (tokens[i]?.word.people.titleWords === true) return isSurname(tokens, i)
  const behindTitle = before?.text === '.' ? isShortTitle(tokens[i - 2]) : before?.word.people.titleWords === true && before.word.shape.capital
  const helps = tokens[i]?.word.cue.modals === true
  // “Trump Will Visit China” is a headline
  if (behindTitle || mayBeName(before)) return behindTitle || !helps || !mayBeName(after)
  if (!mayBeName(after) || isTimed(before)) return false
  // “Will Chile answer?”
  return !helps || before?.word.shape.small === true && before.kind === 'word' || before?.text === ','
}

// “Foreign Minister Julie Bishop |”, but “the Crown Prince”, “Saudi King Salman”, “High Court Judge”
function isSurname(tokens: readonly ReadToken[], i: number): boolean {
  const given = tokens[i - 1]
  const before = tokens[i - 2]
  if (!mayBeName(given) || mayBeName(tokens[i + 1]) || given?.word.people.titleWords === true || given?.word.people.organisations === true || phraseAt('titles', tokens, i - 1) > 1 || countryAt(tokens, i - 1)) return false
  return before?.kind !== 'word' || before.word.people.titleWords || before.word.shape.small && !before.word.people.demonstratives && !before.word.people.determiners
}

function standsAlone(tokens: readonly ReadToken[], i: number): boolean {
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  return after?.kind !== 'number' && !mayBeName(after) && !isTimed(before)
}

// “in May”, “last May”
const isTimed = (before: ReadToken | undefined): boolean => before?.kind === 'number' || before?.kind === 'word' && (before.word.cue.settings || before.word.cue.times || before.word.people.notNames && before.word.starts.forms.length === 0)

// “Mrs.”, “Sen.”
const isShortTitle = (token: ReadToken | undefined): boolean => mayBeName(token) && (token?.text.length ?? 0) <= 4

const mayBeName = (token: ReadToken | undefined): boolean => token?.kind === 'word' && token.word.shape.capital && !token.word.people.notNames && !token.word.cue.times
