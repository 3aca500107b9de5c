import { inputReasonText } from '../../../../../lib/document'
import { getUpload, undoUpload, type UploadItem } from '../../../../../lib/store'
import { answering } from '../../../http/problem'
import { choiceOf, onlyKnown, pagingOf, queryOf } from '../../../http/read-query'
import { uploadMissing, type UploadContext } from '../../../http/upload-context'

const OUTCOMES = ['all', 'added', 'newVersion', 'nearDuplicate', 'duplicate', 'failed', 'skipped', 'pending'] as const

/** What became of an upload, its files by page, all or those of one outcome. */
export function GET(request: Request, { params }: UploadContext): Promise<Response> {
  return answering(async () => {
    const { upload: id } = await params
    const query = queryOf(request)
    onlyKnown(query, ['limit', 'after', 'outcome'])
    const outcome = choiceOf(query, 'outcome', OUTCOMES)
    const upload = await getUpload(id, { ...pagingOf(query, (after) => /^\d{1,18}$/.test(after)), ...(outcome === 'all' ? {} : { outcome }) })
    if (upload === null) return uploadMissing(id)
    const { files, first: _, ...counts } = upload
    return Response.json({ ...counts, files: files.rows.map(fileAnswer), next: files.next })
  })
}

/** Takes an upload back: its articles are removed with all that was found in them, in the background. */
export function DELETE(_request: Request, { params }: UploadContext): Promise<Response> {
  return answering(async () => {
    const { upload } = await params
    return (await undoUpload(upload)) ? Response.json({ upload }, { status: 202 }) : uploadMissing(upload)
  })
}

function fileAnswer({ name, outcome, reasons, article }: UploadItem) {
  return { name, outcome, ...(reasons.length === 0 ? {} : { reason: inputReasonText(reasons, 'en') }), ...(article === null ? {} : { article }) }
}
