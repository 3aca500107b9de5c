import { expect, test } from 'vitest'
import { analyzeFiles } from '../lib/analyze-files'

const files: ReadonlyMap<string, string> = new Map([
  ['a.txt', 'Jakarta - Menteri Luar Negeri Raka Wiradana memuji Jepang, kata juru bicaranya.\r\n'],
  ['b.jsonl', '{"text":"Foreign Minister Alma Brandt praised Japan.","publishedAt":"soon","outlet":"Uji Daily"}\n{oops'],
  ['c.exe', 'x'],
])
const open = async (file: string) => {
  const text = files.get(file)
  return text === undefined ? null : new TextEncoder().encode(text)
}

test('one answer an article, with its text; what yields none says why; the others go on', async () => {
  const answers: object[] = []
  for await (const answer of analyzeFiles(['missing.txt', 'b.jsonl', 'c.exe', 'a.txt'], { bytes: open, stream: async () => null })) answers.push(answer)
  expect(answers).toMatchObject([
    { file: 'missing.txt', error: expect.stringContaining('cannot be opened') },
    { file: 'b.jsonl', entry: 'line 1', text: 'Foreign Minister Alma Brandt praised Japan.', language: 'en', outlet: 'Uji Daily', publishedAt: null, note: expect.stringContaining('soon') },
    { file: 'b.jsonl', entry: 'line 2', error: expect.stringContaining('not JSON') },
    { file: 'c.exe', error: expect.stringContaining('.exe') },
    { file: 'a.txt', text: 'Jakarta - Menteri Luar Negeri Raka Wiradana memuji Jepang, kata juru bicaranya.\n', language: 'id', dateline: 'Jakarta', boilerplate: [{ start: 0, end: 10 }] },
  ])
})
