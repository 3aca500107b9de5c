import { NEUTRAL_BELOW, type Evidence, type Mention, type Span, type Stance } from '../../document'
import { abstain } from './abstain'
import { confidenceOf } from './confidence'
import { answerTo } from './reading/answer-to'
import { presumes } from './reading/presumes'
import type { Found } from './find-findings'
import type { Finding } from './finding'
import type { Reading } from './reading/read-frames'

/** Where the findings come from: what was read, and the text it stands in. */
export interface Source {
  readonly reading: Reading
  readonly text: string
}

/** The stance toward one country: each finding about it a line of the ledger, and their sum; without any, “don't know” where there is a doubt. */
export function writeLedger(country: string, mentions: readonly Mention[], { findings, doubts }: Found, source: Source): Stance {
  const evidence = strongestOfEachSpan(findings.filter((finding) => finding.country === country), source)
  const doubt = evidence.length === 0 ? doubts.find((one) => one.country === country) : undefined
  if (doubt) return abstain(country, mentions, { code: doubt.code, words: { word: textOf(spanOfItems(doubt.hit, source.reading), source.text), country } })
  const [first] = evidence
  if (first && evidence.every((line) => asked(line, source))) return abstain(country, mentions, { code: 'only-asked', words: { word: first.text, country } }, evidence)
  const raw = evidence.reduce((sum, { contribution }) => sum + contribution, 0)
  const score = raw / (1 + Math.abs(raw))
  const label = Math.abs(score) < NEUTRAL_BELOW ? 'neutral' : score < 0 ? 'oppose' : 'support'
  return { country, mentions, raw, score, label, confidence: confidenceOf(evidence, raw, label), evidence }
}

// “Is Iran our enemy?” says neither yes nor no, “Why does Iran attack us?” says that it does
function asked(line: Evidence, { reading, text }: Source): boolean {
  return /^[^.!?\n]*\?/.test(text.slice(line.end, line.end + 400)) && !takenForGranted(line, reading)
}

function takenForGranted({ start }: Evidence, reading: Reading): boolean {
  // “Will he condemn Russian | aggression?”: that there was aggression is not asked
  const hit = reading.hits.find((one) => reading.items[one.start]?.start === start)
  if (hit?.word.forms.includes('noun') && hit.word.frame.kind === 'effect' && (hit.word.frame.loaded ?? 0) < 0 && !reading.has(hit.start - 1, 'copulas')) return true
  // “who could defend Norway's | cruelty |?”
  if (hit?.word.name === 'wrongdoing' && hit.word.forms.includes('noun') && (reading.items[hit.start - 1]?.mention || /^['’]s?$/u.test(reading.items[hit.start - 1]?.lower ?? ''))) return true
  const at = reading.items.findLastIndex((item) => item.start <= start)
  // “Norwegia membohongi kami|, bukan begitu?|”
  const mark = reading.items.findIndex(({ lower }, place) => place > at && /^[.?!]$/.test(lower))
  if ([2, 3].some((back) => reading.has(mark - back + 1, 'tagQuestions') && reading.items[mark - back]?.lower === ',')) return true
  // “Can we count on Norway? Yes, we can.”
  if (answerTo(reading, at) !== null || presumes(reading, at)) return true
  for (let place = at; place >= 0 && !/^[.?!]$/.test(reading.items[place]?.lower ?? ''); place--) if (reading.has(place, 'whyWords') || reading.has(place, 'undeniedWords') || reading.has(place, 'sortWords') || reading.has(place, 'exceptWords') || reading.has(place, 'whenWords') || reading.has(place, 'vainWishes') || reading.has(place, 'unwantedWords') || reading.has(place, 'emptyHandedWords') || reading.has(place, 'badExampleWords')) return true
  return false
}

function lineOf(finding: Finding, source: Source): Evidence {
  const span = spanOf(finding, source.reading)
  const word = source.text.slice(span.start, span.end)
  const event = finding.about ? textOf(spanOfItems(finding.about, source.reading), source.text) : word
  return {
    start: span.start,
    end: span.end,
    text: word,
    contribution: Math.round(finding.contribution * 100) / 100,
    reason: { code: finding.code, words: { word, event, country: finding.country } },
    rule: `${source.reading.lexicon.language}/${finding.rule}`,
  }
}

const textOf = (span: Span, text: string) => text.slice(span.start, span.end)

function spanOf(finding: Finding, reading: Reading): Span {
  return finding.hit ? spanOfItems(finding.hit, reading) : { start: finding.mention.start, end: finding.mention.end }
}

function spanOfItems({ start, end }: { readonly start: number; readonly end: number }, { items, has }: Reading): Span {
  // “kind and”: the joining word tells the adjective from the noun, and carries nothing itself
  const last = end - start > 1 && has(end - 1, 'conjunctions') ? end - 2 : end - 1
  return { start: items[start]?.start ?? 0, end: items[last]?.end ?? 0 }
}

const none: readonly Evidence[] = []

/** One word counts once toward a country: the stronger of two readings stays. In text order. */
function strongestOfEachSpan(findings: readonly Finding[], source: Source): readonly Evidence[] {
  if (findings.length === 0) return none
  const bySpan = new Map<number, Evidence>()
  for (const finding of findings) {
    const line = lineOf(finding, source)
    const known = bySpan.get(line.start)
    if (line.contribution !== 0 && (!known || Math.abs(line.contribution) > Math.abs(known.contribution))) bySpan.set(line.start, line)
  }
  return Array.from(bySpan.values()).sort((a, b) => a.start - b.start || a.end - b.end)
}
