import { inputReasonText } from '../../../../../lib/document'
import { getUpload, type UploadItem } from '../../../../../lib/store'
import { answering, problem } from '../../../http/problem'
import { onlyKnown, pagingOf, queryOf } from '../../../http/read-query'

interface Context {
  readonly params: Promise<{ readonly upload: string }>
}

/** What became of an upload, its files by page. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { upload: id } = await params
    const query = queryOf(request)
    onlyKnown(query, ['limit', 'after'])
    const upload = await getUpload(id, pagingOf(query, (after) => /^\d{1,18}$/.test(after)))
    if (upload === null) return problem(404, 'not_found', `There is no upload "${id}".`)
    const { files, ...counts } = upload
    return Response.json({ ...counts, files: files.rows.map(fileAnswer), next: files.next })
  })
}

function fileAnswer({ name, outcome, reasons, article }: UploadItem) {
  return { name, outcome, ...(reasons.length === 0 ? {} : { reason: inputReasonText(reasons, 'en') }), ...(article === null ? {} : { article }) }
}
