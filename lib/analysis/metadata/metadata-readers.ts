import { neutralPatterns, type MetadataPatterns } from '../../languages/shared/metadata-patterns'
import { agencyReader } from './agency-reader'
import { bareNameTest, creditReader, type CreditReader } from './credit-reader'
import { datelineReader, type DatelineReader } from './dateline-reader'
import { dateReader, type DateReader } from './date-reader'
import { outletReader } from './outlet-reader'
import { perLanguage } from './per-language'
import { toldDayReader, type ToldDayReader } from './told-day'

/** What reads the metadata of one language. */
export interface MetadataReaders {
  readonly date: DateReader
  /** Reads the whole text. */
  readonly toldDay: ToldDayReader
  readonly credit: CreditReader
  readonly dateline: DatelineReader
  readonly outlet: (line: string) => string | null
  /** Reads the whole text. */
  readonly agency: (text: string) => string | null
  readonly isName: (line: string) => boolean
  /** "South East Asia correspondent": what a reporter is. */
  readonly isOffice: (line: string) => boolean
  /** "Reporting from", with or without the place. */
  readonly isWhence: (line: string) => boolean
  /** Which page of an article a line says this is; null for any other line. */
  readonly page: (line: string) => number | null
  /** "Internasional", "Home News World": the name of the section above the title. */
  readonly isSection: (line: string) => boolean
}

/** The readers of a language; of what is written the same everywhere where it has no pack. */
export const metadataReaders = perLanguage((pack) =>
  pack ? readersOf(pack.metadata, new Set(pack.countries.forms.map(({ form }) => form))) : readersOf(neutralPatterns, new Set()),
)

function readersOf(patterns: MetadataPatterns, countryForms: ReadonlySet<string>): MetadataReaders {
  const sections = new Set(patterns.sectionWords)
  return {
    date: dateReader(patterns),
    toldDay: toldDayReader(patterns),
    credit: creditReader(patterns),
    dateline: datelineReader(patterns, (name) => countryForms.has(name)),
    outlet: outletReader(patterns),
    agency: agencyReader(patterns),
    isName: bareNameTest(patterns),
    isOffice: (line) => line.length < 60 && patterns.officeLine.test(line),
    isWhence: (line) => line.length < 60 && patterns.whenceLine.test(line),
    page: (line) => (line.length < 60 ? numberOf(patterns.pageLine.exec(line)?.[1]) : null),
    isSection: (line) => line.length < 60 && line.toLowerCase().split(/[\s>/|]+/).every((word) => sections.has(word)),
  }
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}
