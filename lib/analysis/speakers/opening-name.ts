import type { Sentence, Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { countryAt } from '../people/country-at'
import { isNamePart } from '../people/speaks-next'
import type { ReadToken } from '../words/read-tokens'
import type { Context } from './speaker-context'

/** Most words of a name that opens a sentence. */
const NAME_WITHIN = 4

/** Most words before the comma that a sentence may open with: “Pada Senin, | Rina Wati | mengunjungi pelabuhan”. */
const OPENS_WITHIN = 6

/** Whoever a sentence starts with by a name that nothing else tells to be a person's: “| Miller | visited the port, where she said …”, “| Rina Wati | tiba di Lima”; null where no verb follows the name. */
export function openingName({ doc: { tokens, article } }: Context, pack: LanguagePack, sentence: Sentence | undefined): Speaker | null {
  if (sentence === undefined) return null
  const comma = tokens.slice(sentence.firstToken, Math.min(sentence.endToken, sentence.firstToken + OPENS_WITHIN)).findIndex(({ text }) => text === ',')
  for (const from of comma < 1 ? [sentence.firstToken] : [sentence.firstToken, sentence.firstToken + comma + 1]) {
    const to = nameEnd(tokens, from, sentence.endToken, pack)
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (to > from && first !== undefined && last !== undefined) return { name: article.text.slice(first.start, last.end), role: null, country: null, source: null }
  }
  return null
}

// `from` where no name stands there, or no verb behind it
function nameEnd(tokens: readonly ReadToken[], from: number, end: number, pack: LanguagePack): number {
  let to = from
  while (to < Math.min(end, from + NAME_WITHIN) && isNamePart(tokens, to)) to++
  const [last, next] = [tokens[to - 1], tokens[to]]
  if (to === from || last === undefined || next === undefined || countryAt(tokens, from) !== undefined) return from
  const { cue, shape, people } = next.word
  // “Critics | found …”, “Money | does not …”: one word may owe its capital to the start
  if (to - from === 1 && (/s$/u.test(last.text) || !cue.deedVerb || pack.people.ownerStands === 'after')) return from
  return (cue.deedVerb || cue.finites || people.actShape) && shape.small ? to : from
}
