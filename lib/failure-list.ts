import { inputReasonText, type ReasonLocale } from './document'
import { writeCsv, type Columns } from './export'
import { getUpload, type UploadItem } from './store'

const A_READ = 500

/** What failed of an upload, and why, as CSV given piece by piece; null where there is no such upload. */
export async function failureList(upload: string, locale: ReasonLocale): Promise<AsyncGenerator<string> | null> {
  if ((await getUpload(upload, { limit: 1 })) === null) return null
  const columns: Columns<UploadItem> = [
    { name: 'file', cell: ({ name }) => name },
    { name: 'reason', cell: ({ reasons }) => inputReasonText(reasons, locale) },
  ]
  return writeCsv(columns, everyFailure(upload))
}

async function* everyFailure(upload: string): AsyncGenerator<UploadItem> {
  let after: string | null | undefined
  do {
    const page = await getUpload(upload, { limit: A_READ, outcome: 'failed', ...(typeof after === 'string' ? { after } : {}) })
    yield* page?.files.rows ?? []
    after = page?.files.next
  } while (typeof after === 'string')
}
