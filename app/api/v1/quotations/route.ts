import { listQuotations } from '../../../../lib/store'
import { answering } from '../../http/problem'
import { listedQuotation } from '../../http/listed-quotation'
import { filterOf, pagingOf, queryOf } from '../../http/read-query'

/** Quotations that match, newest first, by page. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const query = queryOf(request)
    const { total, rows, next } = await listQuotations(filterOf(query, ['limit', 'after']), pagingOf(query))
    return Response.json({ total, rows: rows.map(listedQuotation), next })
  })
}
