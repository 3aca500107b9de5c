import { switchReanalysis } from '../../../../../lib/store'
import { answering, problem } from '../../../http/problem'

/** Begins to show the new analysis, in the background. */
export function POST(): Promise<Response> {
  return answering(async () =>
    (await switchReanalysis()) ? Response.json({ state: 'switching' }, { status: 202 }) : problem(409, 'not_ready', 'There is no new analysis that is ready and not shown yet.'))
}
