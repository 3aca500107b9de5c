import { NEUTRAL_BELOW, type Evidence, type Mention, type Span, type Stance } from '../../document'
import { abstain } from './abstain'
import { confidenceOf } from './confidence'
import type { Finding } from './finding'
import type { Item } from './read-items'

/** Where the findings come from: their items, the text and the language they were read in. */
export interface Source {
  readonly items: readonly Item[]
  readonly text: string
  readonly language: string
}

/** The stance toward one country: each finding a line of the ledger, and their sum. */
export function writeLedger(country: string, mentions: readonly Mention[], findings: readonly Finding[], source: Source): Stance {
  const evidence = strongestOfEachSpan(findings.map((finding) => lineOf(finding, source)))
  const [first] = evidence
  if (first && evidence.every((line) => asked(line, source.text))) return abstain(country, mentions, { code: 'only-asked', words: { word: first.text, country } }, evidence)
  const raw = evidence.reduce((sum, { contribution }) => sum + contribution, 0)
  const score = raw / (1 + Math.abs(raw))
  const label = Math.abs(score) < NEUTRAL_BELOW ? 'neutral' : score < 0 ? 'oppose' : 'support'
  return { country, mentions, raw, score, label, confidence: confidenceOf(evidence, raw, label), evidence }
}

// “Is Iran our enemy?” says neither yes nor no
function asked(line: Evidence, text: string): boolean {
  return /^[^.!?\n]*\?/.test(text.slice(line.end, line.end + 400))
}

function lineOf(finding: Finding, source: Source): Evidence {
  const span = spanOf(finding, source.items)
  const word = source.text.slice(span.start, span.end)
  const event = finding.about ? textOf(spanOfItems(finding.about, source.items), source.text) : word
  return {
    ...span,
    text: word,
    contribution: Math.round(finding.contribution * 100) / 100,
    reason: { code: finding.code, words: { word, event, country: finding.country } },
    rule: `${source.language}/${finding.rule}`,
  }
}

const textOf = (span: Span, text: string) => text.slice(span.start, span.end)

function spanOf(finding: Finding, items: readonly Item[]): Span {
  return finding.hit ? spanOfItems(finding.hit, items) : { start: finding.mention.start, end: finding.mention.end }
}

function spanOfItems(places: { readonly start: number; readonly end: number }, items: readonly Item[]): Span {
  return { start: items[places.start]?.start ?? 0, end: items[places.end - 1]?.end ?? 0 }
}

/** One word counts once toward a country: the stronger of two readings stays. In text order. */
function strongestOfEachSpan(lines: readonly Evidence[]): readonly Evidence[] {
  const bySpan = new Map<number, Evidence>()
  for (const line of lines) {
    const known = bySpan.get(line.start)
    if (line.contribution !== 0 && (!known || Math.abs(line.contribution) > Math.abs(known.contribution))) bySpan.set(line.start, line)
  }
  return Array.from(bySpan.values()).sort((a, b) => a.start - b.start || a.end - b.end)
}
