import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze } from '../lib/analysis/analyze'
import { answer } from '../lib/answer'

/** `npm run golden`: writes the whole answer to each golden article, to be read with `git diff` before it is committed. */
const folder = join(import.meta.dirname, '../test/golden')
for (const entry of readdirSync(folder, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue
  const text = readFileSync(join(folder, entry.name, 'article.txt'), 'utf8')
  writeFileSync(join(folder, entry.name, 'expected.json'), JSON.stringify(answer(analyze({ text }), entry.name), null, 2) + '\n')
  console.log(`${entry.name}: written`)
}
