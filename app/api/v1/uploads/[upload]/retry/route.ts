import { retryFailed } from '../../../../../../lib/store'
import { answering } from '../../../../http/problem'
import { uploadMissing, type UploadContext } from '../../../../http/upload-context'

/** Reads again what failed of an upload, and only that. */
export function POST(_request: Request, { params }: UploadContext): Promise<Response> {
  return answering(async () => {
    const { upload } = await params
    const items = await retryFailed(upload)
    return items === null ? uploadMissing(upload) : Response.json({ upload, items }, { status: 202 })
  })
}
