import type { AttributedQuotation, Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { firstEndingAfter } from '../text/outside'
import { isWorldBody } from './speaker-country'
import type { Context } from './speaker-context'
import { tokensIn } from './tokens-in'

/** Sentences of a report within which its lead ends. */
const LEAD = 2

/** Quotations behind the lead's within which the person is named. */
const NAMED_WITHIN = 3

/**
 * The quotations (in text order) with the source of the lead, who is only described there, named by the words of the report behind it, as agencies do:
 * “…, a senior Peruvian politician said. | Governor Rina Wati | told reporters …”.
 */
export function namedBehindLead(context: Context, pack: LanguagePack, quotations: readonly AttributedQuotation[]): readonly AttributedQuotation[] {
  const [lead, ...more] = quotations
  const described = lead?.speakers.length === 1 ? lead.speakers[0] : undefined
  const head = described === undefined ? null : headOf(context, pack, described)
  if (lead === undefined || described === undefined || head === null) return quotations
  const named = more.slice(0, NAMED_WITHIN).flatMap(({ speakers }) => (speakers.length === 1 ? speakers : [])).find((speaker) => isNew(context, speaker, described.source?.end ?? 0))
  if (named === undefined || !fits(context, pack, head, described, named)) return quotations
  const same = ({ name }: Speaker) => name === described.name
  return quotations.map((q) => {
    if (!q.speakers.some(same)) return q
    const speakers = q.speakers.map((speaker): Speaker => (same(speaker) ? { ...named, country: speaker.country ?? named.country, source: speaker.source } : speaker))
    return { ...q, speaker: speakers[0] ?? null, speakers }
  })
}

/** The noun of a source in the lead that is one person of some office: “a senior Peruvian | politician |”, “seorang | jurubicara | militer”; null for others. */
function headOf({ doc, names }: Context, { people }: LanguagePack, { name, source }: Speaker): string | null {
  if (source === null || names.has(name) || firstEndingAfter(doc.sentences, source.start) >= LEAD) return null
  const words = tokensIn(doc.tokens, source)
  // “a spokesman | for the officer”: what belongs to the office stands behind it
  const behind = words.findIndex(({ word }, i) => i > 0 && (word.people.obliques || word.cue.relatives))
  const office = people.ownerStands === 'before' && behind > 0 ? words.slice(0, behind) : words
  const found = people.ownerStands === 'after' ? office.find(({ lower }) => people.leadSources.has(lower)) : office.at(-1)
  return found !== undefined && people.leadSources.has(found.lower) ? found.lower : null
}

// in full, and named nowhere before
function isNew({ byName, firstMention }: Context, { name }: Speaker, lead: number): boolean {
  return name.includes(' ') && byName.has(name) && (firstMention.get(name)?.start ?? 0) > lead
}

function fits(context: Context, pack: LanguagePack, head: string, described: Speaker, named: Speaker): boolean {
  const { people } = pack
  if (described.country !== null && named.country !== null && described.country !== named.country) return false
  if (speaksForAnother(context, pack, described, named)) return false
  if (isWorldBody(pack, described) !== isWorldBody(pack, named) && named.role !== null) return false
  const office = context.byName.get(named.name)?.office ?? named.role
  const words = office?.toLowerCase().split(' ') ?? []
  const kind = people.leadSources.get(head)
  // “a spokesman …”, and then a name alone or “Major General Tom Hanlon”
  if (words.length === 0 || words.every((word) => people.ranks.has(word))) return kind === 'voice'
  // “a key senator”, and then “the chairman of the Senate committee”
  return kind === 'politician' || words.some((word) => word.slice(0, STEM) === head.slice(0, STEM))
}

/** Most words of an office behind a name. */
const OFFICE_WITHIN = 8

// “the spokesman | for the army |”, and then “Ann Miller, | the education ministry's | spokeswoman”
function speaksForAnother({ doc }: Context, { people }: LanguagePack, { source }: Speaker, { source: named }: Speaker): boolean {
  const told = source === null ? [] : tokensIn(doc.tokens, source)
  const at = told.findIndex(({ word }) => word.people.obliques)
  const next = named === null ? 0 : firstEndingAfter(doc.tokens, named.end)
  if (at < 1 || doc.tokens[next]?.text !== ',') return false
  const office = doc.tokens.slice(next + 1, next + OFFICE_WITHIN)
  const close = office.findIndex(({ kind }) => kind === 'punctuation')
  const body = office.slice(0, Math.max(0, close)).filter(({ word }) => word.people.portfolios || word.people.organisations || word.people.possessive)
  const own = new Set(told.slice(at).map(({ word }) => word.plainLower))
  return body.length > 0 && !body.some(({ word }) => own.has(word.plainLower) && !people.organisations.has(word.plainLower))
}

/** Letters by which an office and its body are alike: “senat|or”, “Senat|e”. */
const STEM = 5
