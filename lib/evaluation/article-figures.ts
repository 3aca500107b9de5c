import { calibrationError } from './calibration'
import { counted, type Tally } from './tally'
import { quotationFigures } from './quotation-figures'
import { speakerCountryFigures } from './speaker-country-figures'
import { precisionRecall, share } from './precision-recall'
import { stanceFigures } from './stance-figures'
import type { Figures } from './figures'

const KINDS = ['direct', 'indirect', 'mixed'] as const

/** The figures of whole articles, from the sums of their counts. */
export function articleFigures(tally: Tally): Figures {
  const count = (name: string) => counted(tally, name)
  const found = count('found quotations')
  const countries = precisionRecall(count('found countries'), count('answered countries'), count('countries'))
  const whole = precisionRecall(count('right sides'), count('answered sides'), count('sides'))
  return {
    ...quotationFigures(tally),
    ...Object.fromEntries(KINDS.flatMap((kind) => {
      const annotated = count(`${kind} quotations`)
      return annotated === 0 ? [] : [[`recall_${kind}`, share(count(`found ${kind} quotations`), annotated)]]
    })),
    kindAcc: share(count('right kinds'), found),
    speakerAcc: share(count('right speakers'), found),
    ...speakerCountryFigures(tally),
    countryPairs: count('countries'),
    coverage: share(count('judged countries'), count('found countries')),
    ece: calibrationError(tally),
    stances: count('stances'),
    ledgerViolations: count('broken ledgers'),
    countryP: countries.precision,
    countryR: countries.recall,
    countryF: countries.f,
    ...stanceFigures(tally),
    tupleP: whole.precision,
    tupleR: whole.recall,
    tupleF: whole.f,
  }
}
