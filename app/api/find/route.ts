import { findAnything } from '../../../lib/find-anything'
import { answering, BadRequest } from '../http/problem'

const LONGEST = 100

/** What the letters in `find` may mean: for the field in the header that leads anywhere. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const find = new URL(request.url).searchParams.getAll('find')
    const [typed] = find
    if (typed === undefined || find.length > 1 || typed.includes('\0') || typed.length > LONGEST) throw new BadRequest('unknown_value', `"find" takes at most ${LONGEST} letters, once`)
    return Response.json(await findAnything(typed))
  })
}
