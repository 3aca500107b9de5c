import { DIFFERENCE_KINDS } from '../../../../../lib/document'
import { listDifferences } from '../../../../../lib/store'
import { answering } from '../../../http/problem'
import { choiceOf, onlyKnown, pagingOf, queryOf } from '../../../http/read-query'

/** What the new analysis sees otherwise, by page, all of it or one kind. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const query = queryOf(request)
    onlyKnown(query, ['kind', 'limit', 'after'])
    const kind = choiceOf(query, 'kind', ['all', ...DIFFERENCE_KINDS] as const)
    return Response.json(await listDifferences({ ...pagingOf(query, (after) => /^\d{1,18}$/.test(after)), kind: kind === 'all' ? undefined : kind }))
  })
}
