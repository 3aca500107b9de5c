import type { Span } from '../../document'
import type { Context } from './speaker-context'
import { tokensIn } from './tokens-in'

/** Most words of a name. */
const NAME_WITHIN = 3

/** How many namesakes are looked through: the cost of a source does not grow with the article. */
const NAMESAKES = 50

/** The country of the person whose office speaks, told by the name alone: “| Kantor Solberg | mengatakan”; null: it is none of that form, or several have the name. */
export function ofOfficeOf({ doc, byNameWord }: Context, source: Span): string | null {
  const [office, ...name] = tokensIn(doc.tokens, source)
  if (!office?.word.people.organisations || name.length === 0 || name.length > NAME_WITHIN || !name.every(({ word }) => word.shape.capital)) return null
  const holders = (byNameWord.get(name.at(-1)?.text ?? '') ?? []).slice(0, NAMESAKES).filter((person) => person.kind === 'person' && name.every(({ text }) => person.name.split(' ').includes(text)))
  return holders.length === 1 ? holders[0]?.country ?? null : null
}
