import { standalonePage, trendColumns, trendPicture, trendRows } from '../../../lib/export'
import { aboutTrend, exportTrend, type TableQuestion } from '../../../lib/export-table'
import { onlyCountry } from '../../../lib/document'
import { typefaces } from '../../../lib/typefaces'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { filterWords } from './filter-words'
import { picturedTrend } from './pictured-trend'
import { aboutOf, sourceWords, type Source } from './source-of'

/** The trend as a picture in SVG. */
export async function trendSvg(question: TableQuestion, source: Source, locale: Locale): Promise<string> {
  return (await draw(question, source, locale)).picture
}

/** The trend as one HTML page with its data. */
export async function trendHtml(question: TableQuestion, source: Source, locale: Locale): Promise<string> {
  const { trend, title, picture } = await draw(question, source, locale)
  const t = translator(locale)
  return standalonePage({
    language: locale, title, picture, columns: trendColumns, rows: trendRows(trend),
    about: { ...aboutOf('trend', question.filter, source), ...aboutTrend(trend) },
    words: { data: t('takeAway.data'), asJson: t('takeAway.asJson') },
  })
}

async function draw(question: TableQuestion, source: Source, locale: Locale) {
  const { filter, by } = question
  const [trend, filters, faces] = await Promise.all([exportTrend(question), filterWords(filter, locale), typefaces()])
  const pictured = picturedTrend(trend, { by, country: onlyCountry(filter), filters, source: sourceWords(source, locale), locale })
  return { trend, title: pictured.title, picture: trendPicture(pictured, faces) }
}
