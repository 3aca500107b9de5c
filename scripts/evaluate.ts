import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { readFileSync } from 'node:fs'
import { evaluate } from '../lib/evaluate'
import { formatReport } from '../lib/evaluation'

const usage = `npm run evaluate -- GOLD.jsonl... [--errors N] [--json] [--no-language]

Measures the analysis on annotated texts, one JSON object a line (docs/accuracy.md describes the fields and the figures).
  --errors N      print the first N mistakes of each file in words
  --json          print the figures as one JSON object
  --no-language   do not tell the analysis the language; measure whether it finds it`

try {
  run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'errors': { type: 'string', default: '0' },
      'json': { type: 'boolean', default: false },
      'no-language': { type: 'boolean', default: false },
      'help': { type: 'boolean', default: false },
    },
  })
  if (values.help || positionals.length === 0) {
    console.log(usage)
    return
  }
  const evaluations = positionals.flatMap((file) =>
    evaluate(basename(file, '.jsonl'), readFileSync(file, 'utf8'), { detectLanguage: values['no-language'] }))
  if (values.json) console.log(JSON.stringify(Object.fromEntries(evaluations.map((e) => [e.name, e.figures]))))
  for (const evaluation of evaluations) {
    if (!values.json) console.log(formatReport(evaluation) + '\n')
    for (const { kind, id, words } of evaluation.mistakes.slice(0, Number(values.errors))) console.log(`${kind} ${id}: ${words}`)
  }
}
