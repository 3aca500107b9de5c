import type { CueClass, CueForm } from '../../../languages/shared/cue-lexicon'
import type { ReadToken } from '../../words/read-tokens'

/** What is said of somebody in the same breath, so that all behind the verb is said. */
const ofSomebody: ReadonlySet<CueClass> = new Set<CueClass>(['describe', 'criticise'])

/** Whether a form holds somebody and ends with what parts them from what is said of them: “painted * as”, “attacked * for”. */
function holdsSomebody({ words, cueClass }: CueForm): boolean {
  return words.at(-2) === '*' && ofSomebody.has(cueClass) && words.length > 2
}

/**
 * The verb alone of a form that holds somebody or what is said: “painted | Ann as a crook”, “attacked | Ann for missing the vote”, “defended | the decision”;
 * the form itself where it is no such one, null where the words tell a deed: “attacked the base for three days”.
 */
export function calledByVerb(tokens: readonly ReadToken[], form: CueForm, from: number, to: number): CueForm | null {
  if (form.verbOnly) return { ...form, words: form.words.slice(0, 1) }
  if (!holdsSomebody(form)) return form
  const length = form.words.length - 2
  if (to - from <= length + 1) return null
  return form.cueClass === 'describe' || isReproach(tokens, to) ? { ...form, words: form.words.slice(0, -2) } : null
}

// “for | missing the vote”, “over | her taxes”, “as | a “con man””
function isReproach(tokens: readonly ReadToken[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  const { cue, people } = token.word
  return cue.possessors || people.clauseWords || people.determiners && tokens[i - 1]?.word.cue.asWords === true || /ing$/u.test(token.lower) || /^[“"‘]/u.test(token.text)
}
