import { MAX_FILE_BYTES, TOO_LARGE } from '../../../../lib/add-articles'
import { answerLine } from '../../../../lib/answer-line'
import { inputReasonText } from '../../../../lib/document'
import { answering, BadRequest } from '../../http/problem'

/** Answers one line of the machine interface; nothing is stored. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const body = await request.text()
    if (body.length > MAX_FILE_BYTES) throw new BadRequest('too_large', inputReasonText([TOO_LARGE], 'en'))
    const answered = answerLine(body, 1)
    if ('error' in answered) throw new BadRequest('unreadable', answered.error)
    return Response.json(answered)
  })
}
