import { foldWord } from './scan-words'
import { formTrie, type FormTrie } from './form-trie'
import type { CountryForm, CountryLexicon, Exclusion, FormContext, Leader } from '../../languages/shared/country-lexicon'

/** What stands behind a form of the trie. */
export type FormEntry =
  | { readonly kind: 'form'; readonly form: CountryForm; readonly context: FormContext | null; readonly personal: boolean; readonly notInCapitals: boolean }
  | { readonly kind: 'leader'; readonly leader: Leader; readonly short: boolean }

/** A country lexicon made ready for looking up. */
export interface CompiledLexicon {
  readonly trie: FormTrie<FormEntry>
  /** A noun of people at the end of what stands before a name. */
  readonly peopleBefore: RegExp | null
  /** A noun of ethnic groups there. */
  readonly ethnicBefore: RegExp | null
  readonly gluedAfter: RegExp | null
  readonly excluded: readonly Exclusion[]
  readonly titles: ReadonlySet<string>
  readonly former: ReadonlySet<string>
}

const compiled = new WeakMap<CountryLexicon, CompiledLexicon>()

/** Compiles a lexicon once; later calls give the same. */
export function compileLexicon(lexicon: CountryLexicon): CompiledLexicon {
  const done = compiled.get(lexicon) ?? compile(lexicon)
  compiled.set(lexicon, done)
  return done
}

function compile(lexicon: CountryLexicon): CompiledLexicon {
  const contexts = new Map(lexicon.contexts.map((context) => [context.form, context]))
  const personal = new Set(lexicon.personalNames)
  const notInCapitals = new Set(lexicon.notInCapitals)
  const leaders = lexicon.leaders.filter((leader) => leader.office === 'head').flatMap((leader) => [
    ...leader.names.map((name) => leaderEntry(leader, name, false)),
    ...leader.shortNames.map((name) => leaderEntry(leader, name, true)),
  ])
  const forms = lexicon.forms.map((form): readonly [string, FormEntry] => [
    form.form,
    { kind: 'form', form, context: contexts.get(form.form) ?? null, personal: personal.has(form.form), notInCapitals: notInCapitals.has(form.form) },
  ])
  return {
    // leaders first: a form that both list is the leader's while in office
    trie: formTrie([...leaders, ...forms]),
    peopleBefore: wordsBefore(lexicon.peopleBefore),
    ethnicBefore: wordsBefore(lexicon.ethnicBefore),
    gluedAfter: lexicon.gluedAfter,
    excluded: lexicon.excluded,
    titles: new Set(lexicon.titles.map(foldWord)),
    former: new Set(lexicon.former.map(foldWord)),
  }
}

function leaderEntry(leader: Leader, name: string, short: boolean): readonly [string, FormEntry] {
  return [name, { kind: 'leader', leader, short }]
}

function wordsBefore(words: readonly string[]): RegExp | null {
  return words.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${byLength(words).join('|')})[^\\S\\n]$`, 'iu') : null
}

const byLength = (words: readonly string[]): readonly string[] => [...words].sort((a, b) => b.length - a.length)
