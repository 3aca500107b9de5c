import { countryName } from '../../../../lib/document'
import { askMatrix } from '../../../../lib/ask-matrix'
import type { Matrix } from '../../../../lib/charts'
import { answering } from '../../http/problem'
import { choiceOf, filterOf, queryOf } from '../../http/read-query'

const nameOf = (country: string) => countryName(country, 'en')

/** Who is for and against whom: speakers, or the countries of speakers, by the countries they speak of. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const query = queryOf(request)
    const filter = filterOf(query, ['rows'])
    const rows = choiceOf(query, 'rows', ['speaker', 'speakerCountry'])
    const { omittedRows, omittedColumns, ...matrix } = await askMatrix(filter, rows)
    return Response.json({ rows: matrix.rows.map((row) => rowAnswer(row, rows)), columns: matrix.columns.map((key) => ({ key, name: nameOf(key) })), cells: matrix.cells, omitted: { rows: omittedRows, columns: omittedColumns } })
  })
}

function rowAnswer({ key, name, country }: Matrix['rows'][number], rows: 'speaker' | 'speakerCountry') {
  return { key, name: rows === 'speakerCountry' ? nameOf(key) : name, country }
}
