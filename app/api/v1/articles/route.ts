import { acceptUpload } from '../../../../lib/add-articles'
import { lineFiles } from '../../../../lib/line-files'
import { readSaid } from '../../../../lib/read-said'
import { listArticles, UploadCancelled, type IncomingFile } from '../../../../lib/store'
import { bodyChunks } from '../../http/body-chunks'
import { multipartFiles } from '../../http/multipart-files'
import { answering, BadRequest } from '../../http/problem'
import { filterOf, pagingOf, queryOf } from '../../http/read-query'

/** Articles by page, newest first. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const query = queryOf(request)
    const filter = filterOf(query, ['limit', 'after', 'search'])
    const search = typeof query.search === 'string' ? { search: query.search } : {}
    return Response.json(await listArticles(filter, { ...pagingOf(query), ...search }))
  })
}

/** Takes in files, with what the query says about them all; answers once they are safe. Analysis follows. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const said = readSaid(Object.fromEntries(new URL(request.url).searchParams))
    if ('problem' in said) throw new BadRequest('unknown_value', said.problem)
    const stored = await acceptUpload(filesOf(request), said).catch((error: unknown) => {
      throw error instanceof UploadCancelled ? new BadRequest('cancelled', error.message) : error
    })
    if (stored === null) throw noFiles()
    return Response.json(stored, { status: 202 })
  })
}

function filesOf(request: Request): AsyncIterable<IncomingFile> | Iterable<IncomingFile> {
  const type = request.headers.get('content-type') ?? ''
  if (request.body === null) return []
  const body = bodyChunks(request.body)
  if (/^multipart\/form-data\b/i.test(type)) return multipartFiles(body, type)
  if (/^application\/(?:x-ndjson|ndjson|jsonl|x-jsonlines)\b/i.test(type)) return lineFiles('articles.jsonl', body)
  throw noFiles()
}

function noFiles(): BadRequest {
  return new BadRequest('no_files', 'The request holds no file; expected multipart/form-data with files, or application/x-ndjson with an article a line.')
}
