import type { Gold } from './gold'

/** A figure that the table shows, with its precision and recall where it has them. */
export interface Measure {
  readonly figure: string
  readonly precision?: string
  readonly recall?: string
  /** May not fall from one run to the next. */
  readonly held: boolean
}

const quotation: Measure = { figure: 'quoteF', precision: 'quoteP', recall: 'quoteR', held: true }
const exact: Measure = { figure: 'quoteExactF', precision: 'quoteExactP', recall: 'quoteExactR', held: true }
const core: Measure = { figure: 'quoteCoreF', held: true }
const speaker: Measure = { figure: 'speakerAcc', held: true }
const speakerCountry: Measure = { figure: 'speakerCountryAcc', held: true }
const country: Measure = { figure: 'countryF', precision: 'countryP', recall: 'countryR', held: true }
const stance: Measure = { figure: 'stanceMacro3', precision: 'stanceMacroP', recall: 'stanceMacroR', held: true }
const whole: Measure = { figure: 'tupleF', precision: 'tupleP', recall: 'tupleR', held: true }

/** The rows of the table, by task. */
export const MEASURES: Readonly<Record<Gold['task'], readonly Measure[]>> = {
  article: [quotation, exact, speaker, speakerCountry, country, stance, whole, { figure: 'coverage', held: false }, { figure: 'ece', held: false }],
  direct: [quotation, exact, speaker],
  content: [quotation, exact, core, speaker],
  target: [stance, { figure: 'accuracy', held: false }],
}
