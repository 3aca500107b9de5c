import type { IncomingFile } from '../../lib/store'

/** The files as they come, and what is in them, until `signal`; then it throws, so that whoever takes them in knows that there were more. */
export async function* untilStopped(files: AsyncIterable<IncomingFile>, signal: AbortSignal): AsyncGenerator<IncomingFile> {
  for await (const file of passed(files, signal)) yield 'stream' in file ? { ...file, stream: passed(file.stream, signal) } : file
}

async function* passed<Part>(parts: AsyncIterable<Part>, signal: AbortSignal): AsyncGenerator<Part> {
  for await (const part of parts) {
    signal.throwIfAborted()
    yield part
  }
}
