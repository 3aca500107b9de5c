import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { train } from '../lib/train'

/**
 * `npm run train -- GOLD.jsonl...`: learns how strongly the rules of the stance count, and how far its answers can be trusted, from texts
 * that people annotated (docs/accuracy.md describes their fields), and writes both with the figures they were chosen by. Beside them it
 * writes which labels were given to which: the labelling error that the means of the charts are corrected by.
 */
const files = process.argv.slice(2)
const write = (path: string, value: unknown) => writeFileSync(join(import.meta.dirname, '..', path), JSON.stringify(value, null, 2) + '\n')

if (files.length === 0) {
  console.error('Expected annotated files: npm run train -- articles.jsonl sentences.jsonl')
  process.exitCode = 1
} else {
  const { labelling, ...learned } = train(files.map((file) => readFileSync(file, 'utf8')))
  write('lib/analysis/stance/weights.json', learned)
  write('lib/charts/labelling.json', labelling)
  const { stated, learned: fitted, examples, articles } = learned.chosenBy
  const kept = Object.keys(learned.rules).length > 0
  console.log(`${examples} stances in ${articles} texts. Mean F across articles: ${stated} as stated, ${fitted} learned; ${kept ? 'learned weights kept' : 'stated weights kept'}.`)
}
