import { problem } from './problem'

/** What the calls about one upload are given. */
export interface UploadContext {
  readonly params: Promise<{ readonly upload: string }>
}

export function uploadMissing(upload: string): Response {
  return problem(404, 'not_found', `There is no upload "${upload}".`)
}
