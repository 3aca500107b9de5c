import { failureList } from '../../../../../../lib/failure-list'
import { LOCALES } from '../../../../../i18n/locales'
import { answering } from '../../../../http/problem'
import { choiceOf, onlyKnown, queryOf } from '../../../../http/read-query'
import { saved, streamed } from '../../../../http/streamed'
import { uploadMissing, type UploadContext } from '../../../../http/upload-context'

/** What failed of an upload, as a file to keep. */
export function GET(request: Request, { params }: UploadContext): Promise<Response> {
  return answering(async () => {
    const { upload } = await params
    const query = queryOf(request)
    onlyKnown(query, ['locale'])
    const list = await failureList(upload, choiceOf(query, 'locale', LOCALES))
    return list === null ? uploadMissing(upload) : saved(streamed(list), 'text/csv; charset=utf-8; header=present', `sikap-upload-${upload}-failures.csv`)
  })
}
