import { backFromReanalysis } from '../../../../../lib/store'
import { answering, problem } from '../../../http/problem'

/** Begins to show the former analysis again, in the background. */
export function POST(): Promise<Response> {
  return answering(async () =>
    (await backFromReanalysis()) ? Response.json({ state: 'returning' }, { status: 202 }) : problem(409, 'not_switched', 'There is no new analysis that is shown.'))
}
