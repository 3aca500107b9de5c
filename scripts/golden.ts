import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze } from '../lib/analysis/analyze'
import { answer } from '../lib/answer'

/** `npm run golden`: writes the whole answer to each golden article, to be read with `git diff` before it is committed. */
const folder = join(import.meta.dirname, '../test/golden')
for (const name of readdirSync(folder)) {
  // the others are annotated (gold.json): their figures are held, not their whole answers
  if (!existsSync(join(folder, name, 'spec.json'))) continue
  const text = readFileSync(join(folder, name, 'article.txt'), 'utf8')
  writeFileSync(join(folder, name, 'expected.json'), JSON.stringify(answer(analyze({ text }), name), null, 2) + '\n')
  console.log(`${name}: written`)
}
