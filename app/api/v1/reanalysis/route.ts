import { askCountryMoves, reanalyzeArchive } from '../../../../lib/reanalysis'
import { getReanalysis } from '../../../../lib/store'
import { answering, problem } from '../../http/problem'
import { choiceOf, onlyKnown, queryOf } from '../../http/read-query'

export const dynamic = 'force-dynamic'

/** How far the new analysis of the archive is, what it sees otherwise by kind, and how the means of the countries move. */
export function GET(): Promise<Response> {
  return answering(async () => {
    const reanalysis = await getReanalysis()
    if (reanalysis === null) return problem(404, 'not_found', 'The archive was not analysed anew; POST /api/v1/reanalysis begins it.')
    const countries = (await askCountryMoves(reanalysis)).map(({ country, before, after }) => ({ country, before: before?.total ?? null, after: after?.total ?? null }))
    return Response.json({ ...reanalysis, countries })
  })
}

/** Begins to analyse the archive anew, in the background, or goes on where that stopped. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const query = queryOf(request)
    onlyKnown(query, ['articles'])
    const started = await reanalyzeArchive(choiceOf(query, 'articles', ['older', 'all'] as const) === 'all')
    return 'refused' in started ? problem(409, 'switching', 'The analysis is being switched; wait until it is done.') : Response.json(started, { status: 202 })
  })
}
