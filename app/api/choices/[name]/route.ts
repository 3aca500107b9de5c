import { CHOICE_NAMES, choices } from '../../../../lib/store'
import { answering, BadRequest, problem } from '../../http/problem'
import { filterOf, queryOf } from '../../http/read-query'

const LONGEST = 100

/** What a filter of the pages can choose under the others; `find`: letters of a speaker's name. */
export function GET(request: Request, { params }: { readonly params: Promise<{ name: string }> }): Promise<Response> {
  return answering(async () => {
    const { name } = await params
    const known = CHOICE_NAMES.find((choice) => choice === name)
    if (known === undefined) return problem(404, 'not_found', `There is no filter "${name}" to choose from; known: ${CHOICE_NAMES.join(', ')}`)
    const query = queryOf(request)
    const { find = '' } = query
    if (typeof find !== 'string' || find.includes('\0') || find.length > LONGEST) throw new BadRequest('unknown_value', `"find" takes at most ${LONGEST} letters, once`)
    return Response.json(await choices(known, filterOf(query, ['find']), find))
  })
}
