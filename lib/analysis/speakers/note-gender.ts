import type { FoundQuotation, Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import type { Context } from './speaker-context'

/** Notes what a pronoun tells of a person whose title tells nothing: behind “Ann met Bo. She said …” a “he” is not Ann. */
export function noteGender({ doc, byName }: Context, { people }: LanguagePack, { source }: FoundQuotation, [first, ...others]: readonly Speaker[], genders: Map<string, 'female' | 'male'>): void {
  if (source === null || first === undefined || others.length > 0 || genders.has(first.name) || byName.get(first.name)?.gender !== null) return
  const gender = people.pronouns.get(doc.article.text.slice(source.start, source.end).toLowerCase())?.gender ?? null
  if (gender !== null) genders.set(first.name, gender)
}
