import { z } from 'zod'

const accepted = z.object({ upload: z.string(), accepted: z.number() })
const refused = z.object({ error: z.object({ message: z.string() }) })

export type SentFiles = { readonly upload: string } | { readonly problem: string | null }

/**
 * Sends files to the archive; `onProgress` gets the share [0, 1] that has left this machine. Never throws:
 * `problem` says what the server said, null where it could not be reached.
 */
export function sendFiles(files: readonly File[], onProgress: (share: number) => void): Promise<SentFiles> {
  const form = new FormData()
  for (const file of files) form.append('files', file, file.webkitRelativePath || file.name)
  // fetch tells nothing of how far an upload is
  const request = new XMLHttpRequest()
  return new Promise((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total)
    request.onload = () => resolve(answerOf(request.responseText))
    request.onerror = () => resolve({ problem: null })
    request.open('POST', '/api/v1/articles')
    request.send(form)
  })
}

function answerOf(body: string): SentFiles {
  const answer = parse(body)
  const good = accepted.safeParse(answer)
  if (good.success) return { upload: good.data.upload }
  const bad = refused.safeParse(answer)
  return { problem: bad.success ? bad.data.error.message : null }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
