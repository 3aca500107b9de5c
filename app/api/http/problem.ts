/** An error of the interface: `{"error":{"code","message"}}`. */
export function problem(status: number, code: string, message: string): Response {
  return Response.json({ error: { code, message } }, { status })
}

/** What a request asked wrongly; answered as a 400. */
export class BadRequest extends Error {
  constructor(readonly code: string, message: string) {
    super(message)
  }
}

/** Answers a request: what was asked wrongly is a 400, what goes wrong here is a 500 without its inner workings. */
export async function answering(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (error instanceof BadRequest) return problem(400, error.code, error.message)
    console.error(error)
    return problem(500, 'internal', 'Something went wrong on the server; its output says what.')
  }
}
