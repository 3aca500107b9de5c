import type { Span, Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { withSource, type Memory } from './salience'
import type { Context } from './speaker-context'
import type { ReadToken } from '../words/read-tokens'

/** Most words of what kind of body it is: “organisasi | buruh migran | itu”. */
const KIND_WITHIN = 5

/** The body that spoke last, by a noun that any body may have: “Hamas condemned the raid. | The group | accused …”, “| Kelompok itu | menuding …”; null where the words are others, or a state's body spoke. */
export function groupMeant({ byName }: Context, { people }: LanguagePack, tokens: readonly ReadToken[], source: Span, { speakers: [last, other] }: Memory): Speaker | null {
  const isNamedKind = people.ownerStands === 'after' && tokens.length <= KIND_WITHIN && tokens[0]?.word.people.groups === true && tokens.at(-1)?.word.people.demonstratives === true
  const isGroup = isNamedKind || tokens.length === 2 && tokens.some(({ word }) => word.people.groups) && tokens.some(({ word }) => word.people.demonstratives)
  if (!isGroup || last === undefined || other !== undefined || last.role !== null) return null
  const words = last.name.toLowerCase().split(' ')
  const hasBody = words.some((word) => people.bodies.has(word) || people.organisations.has(word))
  // “Amnesty Peru” reads like a name
  if (!hasBody && byName.get(last.name)?.kind === 'person') return null
  const isBody = (hasBody || /^\p{Lu}{3,}$/u.test(last.name)) && !words.some((word) => people.stateOffices.has(word) || people.titleWords.has(word) || people.voices.has(word))
  return isBody && /^(?:the )?\p{Lu}/u.test(last.name) ? withSource(last, source) : null
}
