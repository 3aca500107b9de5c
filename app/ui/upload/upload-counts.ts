import type { UploadItem, UploadRow } from '../../../lib/store/rows'

/** Every outcome, the good ones first. */
export const OUTCOMES = ['added', 'newVersion', 'nearDuplicate', 'duplicate', 'failed', 'skipped', 'pending'] as const satisfies readonly UploadItem['outcome'][]

/** What became of an upload's items: the outcomes that occurred, the good ones first. */
export function uploadCounts(upload: UploadRow): readonly { readonly outcome: UploadItem['outcome']; readonly count: number }[] {
  return OUTCOMES.map((outcome) => ({ outcome, count: upload[outcome] })).filter(({ count }) => count > 0)
}
