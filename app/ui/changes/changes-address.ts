import type { Period } from '../../../lib/charts'
import { isDate } from '../../../lib/store'

/** The parameters of the changes beside the filter; `beforeFrom` and `beforeTo` are the days to compare with. */
export const CHANGES_PARAMETERS = ['rows', 'beforeFrom', 'beforeTo'] as const

/** The days to compare with, both included; undefined where they are not both stated, are no days, or run backwards. */
export function beforeOf({ beforeFrom: from, beforeTo: to }: { readonly beforeFrom?: string | undefined; readonly beforeTo?: string | undefined }): Period | undefined {
  return from === undefined || to === undefined || !isDate(from) || !isDate(to) || from > to ? undefined : { from, to }
}
