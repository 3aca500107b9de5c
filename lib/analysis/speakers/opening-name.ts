import type { Sentence, Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { countryAt } from '../people/country-at'
import { isNamePart } from '../people/speaks-next'
import type { Context } from './speaker-context'

/** Most words of a name that opens a sentence. */
const NAME_WITHIN = 4

/** Whoever a sentence starts with by a name that nothing else tells to be a person's: “| Miller | visited the port, where she said …”; null where no verb follows the name. */
export function openingName({ doc: { tokens, article } }: Context, pack: LanguagePack, sentence: Sentence | undefined): Speaker | null {
  if (sentence === undefined || pack.people.ownerStands === 'after') return null
  const from = sentence.firstToken
  let to = from
  while (to < Math.min(sentence.endToken, from + NAME_WITHIN) && isNamePart(tokens, to)) to++
  const [first, last, next] = [tokens[from], tokens[to - 1], tokens[to]]
  if (to === from || first === undefined || last === undefined || next === undefined || countryAt(tokens, from) !== undefined) return null
  const { cue, shape } = next.word
  // “Critics | found …”, “Money | does not …”: one word may owe its capital to the start
  if (to - from === 1 && (/s$/u.test(last.text) || !cue.deedVerb)) return null
  return (cue.deedVerb || cue.finites) && shape.small ? { name: article.text.slice(first.start, last.end), role: null, country: null, source: null } : null
}
