import { gluedCuts, type GluedCut } from './cut-glued-word'
import { foldWord, scanWords } from './scan-words'
import { recent } from '../words/recent'
import { formTrie, type FormsFrom, type FormTrie } from './form-trie'
import type { NameWord } from './name-words'
import { contextsOf } from '../../languages/shared/country-lexicon'
import type { CountryForm, CountryLexicon, Exclusion, FormContext, Leader } from '../../languages/shared/country-lexicon'

/** What stands behind a form of the trie. */
export type FormEntry =
  | { readonly kind: 'form'; readonly form: CountryForm; readonly context: FormContext | null; readonly personal: boolean; readonly notInCapitals: boolean }
  | { readonly kind: 'leader'; readonly leader: Leader; readonly short: boolean }

/** A country lexicon made ready for looking up. */
export interface CompiledLexicon {
  readonly trie: FormTrie<FormEntry>
  /** A noun of people at the end of what stands before a name. */
  readonly peopleBefore: WordsBefore
  /** A noun of ethnic groups there. */
  readonly ethnicBefore: WordsBefore
  readonly gluedAfter: RegExp | null
  /** The forms that begin with a word, by its key; undefined: none does. */
  startingWith(key: string): FormsFrom<FormEntry> | undefined
  /** Where a word may be a name and what is glued to it. */
  gluedCuts(text: string): readonly GluedCut[]
  /** The surroundings in which a form, as it is written, names no country. */
  excluded(form: string): readonly Exclusion[]
  readonly titles: ReadonlySet<string>
  readonly former: ReadonlySet<string>
}

/** Finds one of some nouns at the end of what stands before a name. `word`: the word there. */
export type WordsBefore = (before: string, word: NameWord | undefined) => RegExpExecArray | null

/** Words that are remembered with where they may be cut, and forms with what excludes them. */
const REMEMBERED = 10_000

const compiled = new WeakMap<CountryLexicon, CompiledLexicon>()

/** Compiles a lexicon once; later calls give the same. */
export function compileLexicon(lexicon: CountryLexicon): CompiledLexicon {
  const done = compiled.get(lexicon) ?? compile(lexicon)
  compiled.set(lexicon, done)
  return done
}

function compile(lexicon: CountryLexicon): CompiledLexicon {
  const contextOf = contextsOf(lexicon)
  const personal = new Set(lexicon.personalNames)
  const notInCapitals = new Set(lexicon.notInCapitals)
  const leaders = lexicon.leaders.filter((leader) => leader.office === 'head').flatMap((leader) => [
    ...leader.names.map((name) => leaderEntry(leader, name, false)),
    ...leader.shortNames.map((name) => leaderEntry(leader, name, true)),
  ])
  const forms = lexicon.forms.map((form): readonly [string, FormEntry] => [
    form.form,
    { kind: 'form', form, context: contextOf(form), personal: personal.has(form.form), notInCapitals: notInCapitals.has(form.form) },
  ])
  // leaders first: a form that both list is the leader's while in office
  const trie = formTrie([...leaders, ...forms])
  const { gluedAfter } = lexicon
  return {
    trie,
    peopleBefore: wordsBefore(lexicon.peopleBefore),
    ethnicBefore: wordsBefore(lexicon.ethnicBefore),
    gluedAfter,
    startingWith: trie.startingWith,
    gluedCuts: recent(REMEMBERED, (text) => gluedCuts(text, { trie, gluedAfter })).of,
    excluded: recent(REMEMBERED, (form) => lexicon.excluded.filter((rule) => rule.form?.test(form) ?? true)).of,
    titles: new Set(lexicon.titles.map(foldWord)),
    former: new Set(lexicon.former.map(foldWord)),
  }
}

function leaderEntry(leader: Leader, name: string, short: boolean): readonly [string, FormEntry] {
  return [name, { kind: 'leader', leader, short }]
}

function wordsBefore(words: readonly string[]): WordsBefore {
  if (words.length === 0) return () => null
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${byLength(words).join('|')})[^\\S\\n]$`, 'iu')
  const last = new Set(words.map((phrase) => scanWords(phrase).at(-1)?.key))
  // the pattern is asked only behind the last word of one of them, or where capitals may have parted it
  return (before, word) => (word !== undefined && (last.has(word.key) || word.text !== word.key) ? pattern.exec(before) : null)
}

const byLength = (words: readonly string[]): readonly string[] => [...words].sort((a, b) => b.length - a.length)
