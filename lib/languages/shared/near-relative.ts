import { phrases } from './stance/phrase-index'

/** What sets a language off from the near relative whose lists it builds on. */
export interface Difference {
  /** Words and phrases of the relative that this language writes otherwise: { karena: 'kerana' }. */
  readonly spelt: Readonly<Record<string, string>>
  /** Words, separated by white space, that look alike and mean something else: no list takes a phrase that holds one. */
  readonly falseFriends: string
  /** Ending that a respelt word keeps: “militernya” is “tenteranya”. */
  readonly ending: string
}

/** How one list differs beyond that: what it leaves out of the relative's, as the relative writes it, and what it adds. */
export interface Change {
  readonly without?: string
  readonly plus?: string
}

/** Makes lists of the relative's lists. */
export interface NearRelative {
  /** A list written with commas. */
  readonly phrases: (list: string, change?: Change) => string
  /** A list written with blanks. */
  readonly words: (list: string, change?: Change) => string
  readonly set: (list: ReadonlySet<string>, change?: Change) => ReadonlySet<string>
}

/**
 * Lists that follow those of a near relative, so that a word learned by one is known to both and a folder holds only what differs.
 * @throws where a change leaves out what is not there, or adds what is: it no longer says what differs.
 */
export function nearRelative({ spelt, falseFriends, ending }: Difference): NearRelative {
  const spellings = new Map(Object.entries(spelt))
  const longest = Math.max(...[...spellings.keys()].map((phrase) => phrase.split(' ').length))
  const unlike = new Set(split(falseFriends))

  const respelt = (phrase: string): string => {
    const words = phrase.split(' ')
    const written: string[] = []
    for (let at = 0; at < words.length; ) {
      const size = sizes(Math.min(longest, words.length - at)).find((length) => spellingOf(words.slice(at, at + length).join(' ')) !== undefined) ?? 1
      const found = words.slice(at, at + size).join(' ')
      written.push(spellingOf(found) ?? found)
      at += size
    }
    return written.join(' ')
  }
  const spellingOf = (found: string): string | undefined => {
    const stem = found.endsWith(ending) ? spellings.get(found.slice(0, -ending.length)) : undefined
    return spellings.get(found) ?? (stem === undefined ? undefined : stem + ending)
  }
  const list = (base: readonly string[], without: readonly string[], plus: readonly string[]): readonly string[] => {
    refuse(without.filter((phrase) => !base.includes(phrase)), 'left out, but not there')
    const kept = base.filter((phrase) => !without.includes(phrase) && !phrase.split(' ').some((word) => unlike.has(word))).map(respelt)
    const known = new Set(kept)
    refuse(plus.filter((phrase, at) => known.has(phrase) || plus.indexOf(phrase) !== at), 'added, but there already')
    return [...known, ...plus]
  }

  return {
    phrases: (base, { without = '', plus = '' } = {}) => list(phrases(base), phrases(without), phrases(plus)).join(', '),
    words: (base, { without = '', plus = '' } = {}) => list(split(base), split(without), split(plus)).join(' '),
    set: (base, { without = '', plus = '' } = {}) => new Set(list([...base], split(without), split(plus))),
  }
}

const split = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== '')

/** The numbers from the largest down to 1. */
const sizes = (largest: number): readonly number[] => Array.from({ length: largest }, (_, i) => largest - i)

function refuse(phrases: readonly string[], what: string): void {
  if (phrases.length > 0) throw new Error(`Words ${what}: ${phrases.join(', ')}; correct the change`)
}
