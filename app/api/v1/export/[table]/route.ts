import { exportTable, TABLES } from '../../../../../lib/export-table'
import { LOCALES } from '../../../../i18n/locales'
import { aboutOf, sourceOf } from '../../../../ui/take-away/source-of'
import { trendHtml, trendSvg } from '../../../../ui/take-away/trend-files'
import { answering, BadRequest, problem } from '../../../http/problem'
import { choiceOf, queryOf } from '../../../http/read-query'
import { saved, streamed } from '../../../http/streamed'
import { tableQuestionOf } from '../../../http/table-question'

interface Context {
  readonly params: Promise<{ readonly table: string }>
}

/** A table as a file to keep, CSV or JSON; the trend also as a picture (SVG) and as one HTML page with its data. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { table: asked } = await params
    const name = TABLES.find((table) => table === asked)
    if (name === undefined) return problem(404, 'not_found', `There is no table "${asked}"; expected ${TABLES.join(', ')}.`)
    const query = queryOf(request)
    const format = choiceOf(query, 'format', ['csv', 'json', 'svg', 'html'])
    const locale = choiceOf(query, 'locale', LOCALES)
    const question = tableQuestionOf(query, locale, ['format', 'locale'])
    const source = await sourceOf(request)
    const file = `sikap-${name}-${source.made}.${format}`
    if (format === 'csv') return saved(streamed((await exportTable(name, question)).csv()), 'text/csv; charset=utf-8; header=present', file)
    if (format === 'json') return saved(streamed((await exportTable(name, question)).json(aboutOf(name, question.filter, source))), 'application/json', file)
    if (name !== 'trend') throw new BadRequest('unknown_value', `Unknown value "${format}" of "format"; the table ${name} is given as csv, json`)
    return format === 'svg'
      ? saved(await trendSvg(question, source, locale), 'image/svg+xml; charset=utf-8', file)
      : saved(await trendHtml(question, source, locale), 'text/html; charset=utf-8', file)
  })
}
