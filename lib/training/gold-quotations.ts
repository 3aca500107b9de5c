import { resolveCountryPronouns } from '../analysis/countries/resolve-country-pronouns'
import type { AttributedQuotation, Cue, Document, Speaker, TargetedQuotation } from '../document'
import type { GoldQuotation } from '../evaluation'
import { packOf } from '../languages/registry'

/** The annotated quotations of an article as if the analysis had found them, in the order of the annotation. */
export function quotationsOfGold(doc: Document, gold: readonly GoldQuotation[]): readonly TargetedQuotation[] {
  const attributedQuotations = gold.map((quotation) => asFound(doc, quotation))
  return resolveCountryPronouns({ ...doc, attributedQuotations }).targetedQuotations
}

function asFound(doc: Document, gold: GoldQuotation): AttributedQuotation {
  const cue = cueOf(doc.article.text, gold)
  const speaker = speakerOf(doc, gold)
  const kind = gold.kind === 'direct' || gold.kind === 'mixed' ? gold.kind : 'indirect'
  return { start: gold.start, end: gold.end, kind, cue, source: null, cueClass: cue && cueClassOf(doc, cue), rule: 'annotated', speaker, speakers: speaker ? [speaker] : [] }
}

/** The cue is annotated as words; they are those nearest to the content. */
function cueOf(text: string, { cue, start, end }: GoldQuotation): Cue | null {
  if (!cue) return null
  const before = text.lastIndexOf(cue, start - cue.length)
  const after = text.indexOf(cue, end)
  const at = after >= 0 && (before < 0 || after - end < start - before - cue.length) ? after : before
  return at < 0 ? null : { start: at, end: at + cue.length, text: cue }
}

function cueClassOf(doc: Document, cue: Cue): string | null {
  const found = doc.foundQuotations.find((quotation) => quotation.cue && quotation.cue.start < cue.end && cue.start < quotation.cue.end)
  if (found?.cueClass) return found.cueClass
  const words = cue.text.toLowerCase().split(/\s+/)
  return words.flatMap((word) => packOf(doc.language)?.cues.forms.get(word) ?? []).find((form) => form.words.every((word) => words.includes(word)))?.cueClass ?? null
}

function speakerOf(doc: Document, gold: GoldQuotation): Speaker | null {
  if (!gold.speaker) return null
  const name = gold.speaker
  const known = doc.attributedQuotations.flatMap((quotation) => quotation.speakers).find((speaker) => speaker.name === name)
  const person = doc.people.find((one) => one.name === name)
  return { name, role: known?.role ?? null, country: known?.country ?? person?.country ?? null, source: null }
}
