/** The body of a request as it arrives. Whoever stops reading early cancels it. */
export async function* bodyChunks(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    // a body that broke off has nothing to cancel
    await reader.cancel().catch(() => undefined)
  }
}
