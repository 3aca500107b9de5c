import { isNameWord, type NameRun } from './name-runs'
import type { ReadToken } from '../words/read-tokens'

/** Most words before the one that tells of a calling: “begitu pria itu biasa | disapa”. */
const CALLED_WITHIN = 6
/** Most words of the whole aside. */
const ASIDE_WITHIN = 11

/** An aside that tells what somebody is called, and the name inside it. */
export interface NicknameAside {
  /** Where it ends: at the next mark. */
  readonly to: number
  readonly name: NameRun | null
}

/** The aside behind a name and a comma that says that this is what somebody is called: “Roy|, sapaan akrabnya|”, “Roy, begitu ia biasa disapa”, “Roy, sapaan akrab | Rolan Sumirat|”; null: there is none. */
export function nicknameAside(tokens: readonly ReadToken[], comma: number): NicknameAside | null {
  if (tokens[comma]?.text !== ',') return null
  let called = false
  let name: NameRun | null = null
  let i = comma + 1
  for (; i < comma + ASIDE_WITHIN && tokens[i]?.kind === 'word'; i++) {
    const word = tokens[i]?.word
    if (word === undefined || word.cue.relatives || word.starts.forms.some(({ voice }) => voice === 'active' || voice === 'bare')) return null
    if (word.people.nicknames) called = true
    else if (!called && (i > comma + CALLED_WITHIN || isNameWord(tokens[i]))) return null
    if (!called || !isNameWord(tokens[i]) || name !== null) continue
    const from = i
    while (isNameWord(tokens[i + 1])) i++
    name = { from, to: i + 1 }
  }
  return called && tokens[i]?.kind !== 'word' ? { to: i, name } : null
}

/** Whether a name is what whoever was named before is called: “Roy, sapaan akrabnya, …”, “pria yang akrab disapa | Roy | itu”. */
export function isNickname({ from, to }: NameRun, tokens: readonly ReadToken[]): boolean {
  const aside = to === from + 1 ? nicknameAside(tokens, to) : null
  // “Roy, sapaan Rolan, …”: one name for another
  return aside !== null && (aside.name === null || aside.name.to === aside.name.from + 1) || tokens[from - 1]?.word.people.aliases === true && (tokens[to]?.word.people.demonstratives === true || isOfNoun(tokens, from - 1))
}

// “| jubir yang akrab | disapa Roy”
function isOfNoun(tokens: readonly ReadToken[], called: number): boolean {
  for (let i = called - 1; i > Math.max(0, called - CALLED_WITHIN); i--) {
    const { people, cue } = tokens[i]?.word ?? {}
    if (cue?.relatives) return tokens[i - 1]?.word.shape.small === true && (tokens[i - 1]?.word.people.titleWords === true || tokens[i - 1]?.word.people.humans === true)
    if (people === undefined || isNameWord(tokens[i])) return false
  }
  return false
}
