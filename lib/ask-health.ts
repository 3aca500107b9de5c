import { ANALYSIS_VERSION } from './analysis/analyze'
import { archiveCounts } from './store'

/** Whether the archive answers, which analysis reads new articles, and how much is stored. */
export async function askHealth() {
  return { status: 'ok', analysis: ANALYSIS_VERSION, ...(await archiveCounts()) }
}
