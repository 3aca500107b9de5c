import { askShifts } from '../../../lib/ask-shifts'
import { onlyCountry } from '../../../lib/document'
import { changesPicture, matrixPicture, rankingPicture, sharesPicture, trendPicture } from '../../../lib/export'
import { exportCountries, exportMatrix, exportSpeakers, exportTrend, rowNameOf, type DrawnName, type TableQuestion } from '../../../lib/export-table'
import { listEvents, summarize } from '../../../lib/store'
import { typefaces } from '../../../lib/typefaces'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { signed } from '../format/signed'
import { filterWords } from './filter-words'
import { picturedChanges, withoutPeriod } from './pictured-changes'
import { picturedCountries, picturedSpeakers } from './pictured-ranking'
import { picturedShares } from './pictured-shares'
import { picturedTrend } from './pictured-trend'
import { sourceWords, type Source } from './source-of'

/** What is taken away as a picture: its title, and the whole of it in SVG. */
export interface Pictured {
  readonly title: string
  readonly picture: string
}

/** A table as the page draws it, with title, filters in words, how to read it, and its source. */
export async function pictureOf(name: DrawnName, question: TableQuestion, source: Source, locale: Locale): Promise<Pictured> {
  const { filter, by } = question
  const [faces, filters, t] = [await typefaces(), await filterWords(filter, locale), translator(locale)]
  const around = { filters, source: sourceWords(source, locale), locale, counting: filter.counting ?? 'statements' } as const
  switch (name) {
    case 'trend': {
      const drawn = picturedTrend(await exportTrend(question), { by, view: question.view, asked: filter, country: onlyCountry(filter), events: await listEvents(), ...around })
      return { title: drawn.title, picture: trendPicture(drawn, faces) }
    }
    case 'countries': {
      const drawn = picturedCountries(await exportCountries(question), around)
      return { title: drawn.title, picture: rankingPicture(drawn, faces) }
    }
    case 'speakers': {
      const drawn = picturedSpeakers(await exportSpeakers(question), onlyCountry(filter), around)
      return { title: drawn.title, picture: rankingPicture(drawn, faces) }
    }
    case 'shares': {
      const drawn = picturedShares(await summarize(filter), around)
      return { title: drawn.title, picture: sharesPicture(drawn, faces) }
    }
    case 'matrix': {
      const matrix = await exportMatrix(question)
      const rowName = rowNameOf(matrix, question)
      const title = t('matrix.title')
      const picture = matrixPicture({
        title, ...around, language: locale, reading: t('takeAway.matrixReading'), cells: matrix.cells, empty: t('matrix.empty'), written: (mean) => signed(mean, locale),
        rows: matrix.rows.map(({ key, country }) => ({ key, country: question.rows === 'speaker' ? country : key, name: rowName(key) })),
        columns: matrix.columns.map((key) => ({ key, name: question.countryName(key) })),
      }, faces)
      return { title, picture }
    }
    case 'changes': {
      const { rows, before } = question
      const drawn = picturedChanges(await askShifts(filter, rows, before), rows, { ...around, filters: await filterWords(withoutPeriod(filter), locale) })
      return { title: drawn.title, picture: changesPicture(drawn, faces) }
    }
  }
}
