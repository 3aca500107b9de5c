import type { FoundQuotation, Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import type { Memory } from './salience'
import type { Context } from './speaker-context'

/** The memory with what a pronoun tells of a person whose title tells nothing: behind “Ann met Bo. She said …” a “he” is not Ann. */
export function withGender({ doc, byName }: Context, { people }: LanguagePack, { source }: FoundQuotation, [first, ...others]: readonly Speaker[], memory: Memory): Memory {
  if (source === null || first === undefined || others.length > 0 || memory.genders.has(first.name) || byName.get(first.name)?.gender !== null) return memory
  const gender = people.pronouns.get(doc.article.text.slice(source.start, source.end).toLowerCase())?.gender ?? null
  return gender === null ? memory : { ...memory, genders: new Map([...memory.genders, [first.name, gender]]) }
}
