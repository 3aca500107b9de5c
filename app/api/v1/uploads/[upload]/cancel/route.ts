import { cancelUpload } from '../../../../../../lib/store'
import { answering } from '../../../../http/problem'
import { uploadMissing, type UploadContext } from '../../../../http/upload-context'

/** Ends an upload: what is not read yet is left out. */
export function POST(_request: Request, { params }: UploadContext): Promise<Response> {
  return answering(async () => {
    const { upload } = await params
    const items = await cancelUpload(upload)
    return items === null ? uploadMissing(upload) : Response.json({ upload, items })
  })
}
