import { DRAWN, exportTable, TABLES } from '../../../../../lib/export-table'
import { LOCALES } from '../../../../i18n/locales'
import { translator } from '../../../../i18n/translator'
import { pictureOf } from '../../../../ui/take-away/picture-of'
import { aboutOf, sourceOf } from '../../../../ui/take-away/source-of'
import { answering, BadRequest, problem } from '../../../http/problem'
import { choiceOf, queryOf } from '../../../http/read-query'
import { saved, streamed } from '../../../http/streamed'
import { tableQuestionOf } from '../../../http/table-question'

interface Context {
  readonly params: Promise<{ readonly table: string }>
}

/** A table as a file to keep, CSV or JSON; what is drawn also as a picture (SVG) and as one HTML page with its data. */
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
    const about = aboutOf(name, question.filter, source)
    const file = `sikap-${name}-${source.made}.${format}`
    if (format === 'csv') return saved(streamed((await exportTable(name, question)).csv()), 'text/csv; charset=utf-8; header=present', file)
    if (format === 'json') return saved(streamed((await exportTable(name, question)).json(about)), 'application/json', file)
    const drawn = DRAWN.find((table) => table === name)
    if (drawn === undefined) throw new BadRequest('unknown_value', `Unknown value "${format}" of "format"; the table ${name} is given as csv, json`)
    const { title, picture } = await pictureOf(drawn, question, source, locale)
    if (format === 'svg') return saved(picture, 'image/svg+xml; charset=utf-8', file)
    const t = translator(locale)
    const words = { data: t('takeAway.data'), asJson: t('takeAway.asJson') }
    return saved(await (await exportTable(name, question)).html({ language: locale, title, picture, about, words }), 'text/html; charset=utf-8', file)
  })
}
