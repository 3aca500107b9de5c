import type { Mention, Quotation, QuotationKind, Speaker, TargetedQuotation } from '../../../lib/document'
import { judgeStance } from '../../../lib/analysis/stance/judge-stance'
import { tokenize } from '../../../lib/analysis/text/tokenize'

/** Names that the test sentences use. */
const names: Readonly<Record<string, Pick<Mention, 'country' | 'via' | 'sign'>>> = {
  Rusia: { country: 'RU', via: 'name' }, Russia: { country: 'RU', via: 'name' }, Russian: { country: 'RU', via: 'demonym' },
  Kuba: { country: 'CU', via: 'name' }, Cuba: { country: 'CU', via: 'name' },
  Ukraina: { country: 'UA', via: 'name' }, Ukraine: { country: 'UA', via: 'name' },
  Israel: { country: 'IL', via: 'name' }, Israeli: { country: 'IL', via: 'demonym' }, Iran: { country: 'IR', via: 'name' }, Teheran: { country: 'IR', via: 'capital' },
  'Amerika Serikat': { country: 'US', via: 'name' }, AS: { country: 'US', via: 'name' }, 'United States': { country: 'US', via: 'name' },
  'kekaisaran Yankee': { country: 'US', via: 'epithet', sign: -1 },
  Palestina: { country: 'PS', via: 'name' }, Palestinians: { country: 'PS', via: 'demonym' }, Jepang: { country: 'JP', via: 'name' }, Japan: { country: 'JP', via: 'name' },
}
const known = new RegExp(`(?<![\\p{L}])(?:${Object.keys(names).sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`, 'gu')

export interface Said {
  readonly language: 'id' | 'en'
  /** The article's text; the content stands between ⟨ and ⟩, the cue between [ and ]. */
  readonly text: string
  readonly from?: string | null
  readonly role?: string | null
  readonly kind?: QuotationKind
}

/** The quotation marked in the text, judged. */
export function judge({ language, text: marked, from = null, role = null, kind = 'indirect' }: Said): { readonly text: string; readonly quotation: Quotation } {
  const text = marked.replace(/[⟨⟩[\]]/g, '')
  const place = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[⟨⟩[\]]/g, '').length
  const content = { start: place('⟨'), end: place('⟩') }
  const cue = marked.includes('[') ? { start: place('['), end: place(']'), text: text.slice(place('['), place(']')) } : null
  const speaker: Speaker = { name: 'Sari Wirawan', role, country: from, source: null }
  const start = cue && cue.start < content.start && kind !== 'direct' ? cue.start : content.start
  const mentions = mentionsOf(text).filter((m) => m.start >= start && m.end <= content.end)
  const quotation: TargetedQuotation = { ...content, kind, cue, source: null, cueClass: null, rule: 'test', speaker, speakers: [speaker], mentions }
  const { tokens } = tokenize({ article: { text }, language })
  const { quotations } = judgeStance({ article: { text }, language, tokens, mentions: mentionsOf(text), people: [], targetedQuotations: [quotation] })
  const [judged] = quotations
  if (!judged) throw new Error('One quotation went in, none came out')
  return { text, quotation: judged }
}

export function mentionsOf(text: string): readonly Mention[] {
  return Array.from(text.matchAll(known), (match) => {
    const name = names[match[0]]
    if (!name) throw new Error(`No country for "${match[0]}"`)
    return { ...name, start: match.index, end: match.index + match[0].length }
  })
}

/** The sides taken: "RU+ US-"; a country toward which none is taken is "CU0". */
export function sides(said: Said): string {
  return judge(said).quotation.stances.map((s) => `${s.country}${s.label === 'support' ? '+' : s.label === 'oppose' ? '-' : s.label === 'neutral' ? '0' : '?'}`).join(' ')
}
