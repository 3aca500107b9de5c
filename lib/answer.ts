import { reasonText, type Document, type Evidence, type Quotation, type Span, type Speaker, type Stance } from './document'

/** One line of the machine interface: what the analysis found in one article. `id` is left out where none was given. */
export function answer(doc: Document, id?: string) {
  return {
    ...(id === undefined ? {} : { id }),
    language: doc.language,
    title: doc.metadata.title,
    publishedAt: doc.metadata.publishedAt,
    byline: doc.metadata.byline,
    outlet: doc.metadata.outlet,
    dateline: doc.metadata.dateline,
    boilerplate: doc.boilerplate.map(span),
    quotations: doc.quotations.map(quotationAnswer),
    mentions: doc.mentions.map(({ start, end, country, via }) => ({ start, end, country, via })),
    ...(doc.targetStances.length === 0 ? {} : { targets: doc.targetStances.map((t) => ({ ...span(t), ...stanceAnswer(t) })) }),
  }
}
export type Answer = ReturnType<typeof answer>

export function quotationAnswer(q: Quotation) {
  return {
    start: q.start,
    end: q.end,
    kind: q.kind,
    cue: q.cue === null ? null : { start: q.cue.start, end: q.cue.end, text: q.cue.text },
    speaker: q.speaker === null ? null : speakerAnswer(q.speaker),
    speakers: q.speakers.map((s) => s.name),
    stances: q.stances.map(stanceAnswer),
    tone: q.tone,
  }
}

function speakerAnswer(speaker: Speaker) {
  const { name, role, country, source } = speaker
  return { name, role, country, source: source === null ? null : span(source) }
}

function stanceAnswer(stance: Stance) {
  const { country, raw, score, label, confidence } = stance
  return {
    country, raw, score, label, confidence,
    ...(stance.label === 'abstained' ? { reason: reasonText(stance.reason, 'en') } : {}),
    mentions: stance.mentions.map(({ start, end, via }) => ({ start, end, via })),
    evidence: stance.evidence.map(evidenceAnswer),
  }
}

function evidenceAnswer(e: Evidence) {
  return { start: e.start, end: e.end, text: e.text, contribution: e.contribution, reason: reasonText(e.reason, 'en'), rule: e.rule }
}

function span({ start, end }: Span): Span {
  return { start, end }
}
