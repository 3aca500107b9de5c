import { exportEverything } from '../../../../../lib/export-everything'
import { LOCALES } from '../../../../i18n/locales'
import { filterWords } from '../../../../ui/take-away/filter-words'
import { pictureOf } from '../../../../ui/take-away/picture-of'
import { aboutOf, sourceOf, sourceWords } from '../../../../ui/take-away/source-of'
import { answering } from '../../../http/problem'
import { choiceOf, queryOf } from '../../../http/read-query'
import { saved, streamed } from '../../../http/streamed'
import { tableQuestionOf } from '../../../http/table-question'

/** Everything under a filter as one ZIP file: all tables as CSV, the trend as a picture, and what the archive says of them. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const query = queryOf(request)
    const locale = choiceOf(query, 'locale', LOCALES)
    const question = tableQuestionOf(query, locale, ['locale'])
    const source = await sourceOf(request)
    const words = { filters: await filterWords(question.filter, locale), source: sourceWords(source, locale) }
    const { picture } = await pictureOf('trend', question, source, locale)
    const files = exportEverything(question, { ...aboutOf('everything', question.filter, source), ...words }, new Date(), { 'trend.svg': picture })
    return saved(streamed(files), 'application/zip', `sikap-${source.made}.zip`)
  })
}
