import type { AttributedQuotation, Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { firstEndingAfter } from '../text/outside'
import { holdsStateOffice } from './speaker-country'
import type { Context } from './speaker-context'
import { tokensIn } from './tokens-in'

/**
 * The quotations (in text order) with the holder of an office of whom only that has been told named by the words of the next one, whose speaker
 * nothing else is told of: “Norway's trade minister said the tariff was unfair. “We will answer it,” | Kari Holt | told reporters.”
 */
export function namedNext(context: Context, pack: LanguagePack, quotations: readonly AttributedQuotation[]): readonly AttributedQuotation[] {
  const names = new Map<string, string>()
  return quotations.map((q, i) => {
    const [holder, ...others] = q.speakers
    if (holder === undefined || others.length > 0) return q
    // “… | The minister | added …”: the one of before
    const name = names.get(holder.name) ?? nameBehind(context, pack, holder, quotations[i + 1])
    if (name === null) return q
    names.set(holder.name, name)
    const speaker: Speaker = { name, role: holder.name, country: holder.country, source: holder.source }
    return { ...q, speaker, speakers: [speaker] }
  })
}

function nameBehind(context: Context, pack: LanguagePack, holder: Speaker, next: AttributedQuotation | undefined): string | null {
  const [name, ...more] = next?.speakers ?? []
  if (name === undefined || more.length > 0 || !isOfficeAlone(context, pack, holder) || !isNewName(context, name)) return null
  const [before, behind] = [holder, name].map(({ source }) => firstEndingAfter(context.doc.sentences, source?.start ?? 0))
  return before !== undefined && behind === before + 1 ? name.name : null
}

// “the Norwegian trade minister”, but “a minister”, “the ministry”, “Ann Miller”
function isOfficeAlone(context: Context, pack: LanguagePack, speaker: Speaker): boolean {
  if (speaker.source === null || context.names.has(speaker.name) || !holdsStateOffice(context, pack, speaker)) return false
  const words = tokensIn(context.doc.tokens, speaker.source)
  const head = pack.people.ownerStands === 'after' ? words[0] : words.at(-1)
  return words.length > 1 && head?.word.people.titleWords === true && !words.some(({ word }) => word.people.determiners || word.people.joins)
}

// in full, for the first time, and nothing told of it
function isNewName({ byName, firstMention }: Context, { name, source }: Speaker): boolean {
  const person = byName.get(name)
  return source !== null && name.includes(' ') && person !== undefined && person.role === null && person.country === null && firstMention.get(name)?.start === source.start
}
