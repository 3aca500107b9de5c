import type { ArticleJudgement, QuotationJudgement } from './judge-article'
import type { GoldQuoted } from './gold'
import { excerpt, type Mistake } from './mistake'

/** Everything that is wrong in the answers to one article. */
export function articleMistakes(gold: GoldQuoted, judged: ArticleJudgement): readonly Mistake[] {
  return [
    ...judged.quotations.flatMap((q) => quotationMistakes(gold, q)),
    ...judged.spurious.map((p): Mistake => ({ kind: 'spurious', id: gold.id, words: `${p.kind} [${p.cue?.text ?? ''}] ${excerpt(gold.text, p)}` })),
  ]
}

function quotationMistakes(gold: GoldQuoted, q: QuotationJudgement): readonly Mistake[] {
  const cue = `[${q.gold.cue ?? ''}]`
  return [
    ...(q.predicted === undefined ? [mistake('missed', gold, `${q.gold.kind} ${cue} ${excerpt(gold.text, q.gold)}`)] : []),
    ...(q.predicted !== undefined && !q.speakerRight
      ? [mistake('speaker', gold, `wanted ${q.gold.speaker}, got ${q.predicted.speaker?.name} :: ${excerpt(gold.text, q.gold, 70)}`)]
      : []),
    ...(q.speakerCountry && q.speakerCountry.answered !== q.speakerCountry.gold
      ? [mistake('speaker-country', gold, `${q.gold.speaker} wanted ${q.speakerCountry.gold}, got ${q.speakerCountry.answered} :: ${cue} ${excerpt(gold.text, q.gold, 70)}`)]
      : []),
    ...q.wanted
      .filter((c) => c.answered !== c.gold)
      .map((c) => mistake('stance', gold, `${c.country} wanted ${c.gold}, got ${c.answered ?? 'none'} :: ${cue} ${excerpt(gold.text, q.gold, 160)}`)),
  ]
}

function mistake(kind: Mistake['kind'], gold: GoldQuoted, words: string): Mistake {
  return { kind, id: gold.id, words }
}
