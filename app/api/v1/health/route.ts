import { ANALYSIS_VERSION } from '../../../../lib/analysis/analyze'
import { archiveCounts } from '../../../../lib/store'
import { answering } from '../../http/problem'

export const dynamic = 'force-dynamic'

/** Whether the archive answers, and how much is in it. */
export function GET(): Promise<Response> {
  return answering(async () => Response.json({ status: 'ok', analysis: ANALYSIS_VERSION, ...(await archiveCounts()) }))
}
