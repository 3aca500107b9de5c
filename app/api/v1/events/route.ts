import { eventColumns, writeCsv } from '../../../../lib/export'
import { listEvents } from '../../../../lib/store'
import { answering } from '../../http/problem'
import { choiceOf, onlyKnown, queryOf } from '../../http/read-query'
import { saved, streamed } from '../../http/streamed'

/** The events that people marked, in order; as a file to keep with `format=csv`. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const query = queryOf(request)
    onlyKnown(query, ['format'])
    const rows = await listEvents()
    return choiceOf(query, 'format', ['json', 'csv']) === 'json' ? Response.json({ rows }) : saved(streamed(writeCsv(eventColumns, rows)), 'text/csv; charset=utf-8; header=present', 'sikap-events.csv')
  })
}
