import { z } from 'zod'
import type { NamedFile } from './dropped-files'

const accepted = z.object({ upload: z.string(), accepted: z.number() })

export type SentFiles = { readonly upload: string } | { readonly problem: 'refused' | 'unreachable' }

/**
 * Sends files to the archive with what was said about them all; `onProgress` gets the share [0, 1] that has left this machine. Never throws:
 * `problem`: the server did not take them, or could not be reached.
 */
export function sendFiles(files: readonly NamedFile[], said: URLSearchParams, onProgress: (share: number) => void): Promise<SentFiles> {
  const form = new FormData()
  for (const { name, file } of files) form.append('files', file, name)
  // fetch tells nothing of how far an upload is
  const request = new XMLHttpRequest()
  return new Promise((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total)
    request.onload = () => resolve(answerOf(request.responseText))
    request.onerror = () => resolve({ problem: 'unreachable' })
    request.open('POST', `/api/v1/articles?${said}`)
    request.send(form)
  })
}

function answerOf(body: string): SentFiles {
  const answer = accepted.safeParse(parse(body))
  return answer.success ? { upload: answer.data.upload } : { problem: 'refused' }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
