import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { analyzeFiles, MAX_FILE_BYTES } from '../lib/analyze-files'
import { answerLine } from '../lib/answer-line'

/** `npm run -s analyze -- --jsonl` answers standard input line by line; `npm run -s analyze -- FILE...` answers files. */
const args = process.argv.slice(2)
// whoever reads the answers may stop before the end: “… | head -1”
process.stdout.on('error', () => process.exit(1))

if (args.includes('--jsonl')) {
  let line = 0
  for await (const json of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    line++
    if (json.trim() !== '') print(answerLine(json, line))
  }
} else if (args.length > 0) {
  for await (const answered of analyzeFiles(args, { bytes: bytesOf, stream: streamOf })) print(answered)
} else {
  process.stderr.write('Expected files or --jsonl: npm run -s analyze -- article.txt, or npm run -s analyze -- --jsonl < articles.jsonl\n')
  process.exitCode = 1
}

function print(answered: object): void {
  if ('error' in answered) process.exitCode = 1
  process.stdout.write(JSON.stringify(answered) + '\n')
}

/** No more of a file than shows that it is too large. */
async function bytesOf(file: string): Promise<Uint8Array | null> {
  try {
    const handle = await open(file)
    try {
      const bytes = Buffer.alloc(Math.min((await handle.stat()).size, MAX_FILE_BYTES + 1))
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0)
      return bytes.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch {
    return null
  }
}

async function streamOf(file: string): Promise<AsyncIterable<Uint8Array> | null> {
  try {
    const handle = await open(file)
    if ((await handle.stat()).isFile()) return handle.createReadStream()
    await handle.close()
    return null
  } catch {
    return null
  }
}
