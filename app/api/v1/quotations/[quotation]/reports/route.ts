import { listReports } from '../../../../../../lib/store'
import { answering, problem } from '../../../../http/problem'
import { listedQuotation } from '../../../../http/listed-quotation'
import { onlyKnown, queryOf } from '../../../../http/read-query'

/** The reports of the statement that a quotation reports, earliest first, itself among them. */
export function GET(request: Request, { params }: { readonly params: Promise<{ quotation: string }> }): Promise<Response> {
  return answering(async () => {
    onlyKnown(queryOf(request), [])
    const { quotation } = await params
    const rows = await listReports(quotation)
    return rows.length === 0 ? problem(404, 'not_found', `There is no quotation "${quotation}".`) : Response.json({ rows: rows.map(listedQuotation) })
  })
}
