import { createInterface } from 'node:readline'
import { answerLine } from '../lib/answer-line'

/** `npm run -s analyze -- --jsonl`: the machine interface over standard input and output. */
const lines = createInterface({ input: process.stdin, crlfDelay: Infinity })
let line = 0
for await (const json of lines) {
  line++
  if (json.trim() === '') continue
  const answered = answerLine(json, line)
  if ('error' in answered) process.exitCode = 1
  process.stdout.write(JSON.stringify(answered) + '\n')
}
