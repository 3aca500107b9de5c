import { askHealth } from '../../../../lib/ask-health'
import { answering } from '../../http/problem'

export const dynamic = 'force-dynamic'

/** Whether the archive answers, and how much is in it. */
export function GET(): Promise<Response> {
  return answering(async () => Response.json(await askHealth()))
}
