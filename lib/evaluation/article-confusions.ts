import { speakerConfusion } from './speaker-confusion'
import { speakerCountryConfusion } from './speaker-country-confusion'
import { stanceConfusion } from './stance-confusion'
import type { ArticleJudgement } from './judge-article'
import type { Confusion } from './confusion'
import type { GoldQuoted } from './gold'

/** Wrong speakers, wrong states of speakers and wrong stances of one article, as kinds of mistake. */
export function articleConfusions(gold: GoldQuoted, judged: ArticleJudgement): readonly Confusion[] {
  return judged.quotations.flatMap(({ gold: annotated, predicted, speakerRight, speakerCountry, wanted, answered }) => {
    const stanceOn = (country: string) => predicted?.stances.find((s) => s.country === country)
    return [
      ...(predicted !== undefined && !speakerRight ? [speakerConfusion(annotated, predicted.speaker?.name, gold.quotes)] : []),
      ...(speakerCountry && speakerCountry.answered !== speakerCountry.gold ? [speakerCountryConfusion(speakerCountry, speakerRight)] : []),
      ...wanted
        .filter((c) => c.answered !== c.gold)
        .map((c) => stanceConfusion(c.gold, stanceOn(c.country), predicted === undefined ? 'the quotation was missed' : 'the country was missed')),
      ...answered
        .filter((c) => !c.wanted && c.answered !== null)
        .map((c) => stanceConfusion('none', stanceOn(c.country), 'the country was missed')),
    ]
  })
}
