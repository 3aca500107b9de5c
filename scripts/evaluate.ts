import { parseArgs } from 'node:util'
import { evaluate } from '../lib/evaluate'
import { formatEvaluation, type Evaluation } from '../lib/evaluation'
import { goldenSets, readSet, SIBLING, siblingFiles, type AnnotatedSet } from './evaluate/annotated-sets'
import { holdFigures } from './evaluate/hold-figures'
import { writeReport } from './evaluate/write-report'

const usage = `npm run evaluate -- [GOLD.jsonl...] [--golden] [--errors N] [--json] [--no-language] [--ratchet] [--update] [--quiet] [--report FILE]

Measures the analysis on annotated texts, one JSON object a line (docs/accuracy.md describes the fields and the figures).
Without files: all of ${SIBLING} if it is there, and the golden articles.
  --golden        the golden articles (test/golden), and no others than the files given
  --errors N      print the first N mistakes of each set in words
  --json          print the figures as one JSON object
  --no-language   do not tell the analysis the language; measure whether it finds it
  --ratchet       compare with the committed figures (docs/figures.json); status 1 where one fell
  --update        the same, and raise the committed figures that rose
  --quiet         print what was asked for by other options, and no tables
  --report FILE   write the figures as a page`

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
      'golden': { type: 'boolean', default: false },
      'errors': { type: 'string', default: '0' },
      'json': { type: 'boolean', default: false },
      'no-language': { type: 'boolean', default: false },
      'ratchet': { type: 'boolean', default: false },
      'update': { type: 'boolean', default: false },
      'quiet': { type: 'boolean', default: false },
      'report': { type: 'string' },
      'help': { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(usage)
    return
  }
  const measure = (sets: readonly AnnotatedSet[]): readonly Evaluation[] =>
    sets.flatMap(({ name, texts }) => evaluate(name, texts, { detectLanguage: values['no-language'] }))
  const files = positionals.length === 0 && !values.golden ? siblingFiles() : positionals
  if (files.length === 0 && !values.golden && !values.quiet && !values.json) console.log(`${SIBLING} is not there: the golden articles alone\n`)
  const given = measure(files.map(readSet))
  const golden = values.golden || positionals.length === 0 ? measure(goldenSets()) : []
  const evaluations = [...given, ...golden]

  if (values.json) console.log(JSON.stringify(Object.fromEntries(evaluations.map((e) => [e.name, e.figures]))))
  else if (!values.quiet) for (const evaluation of evaluations) console.log(formatEvaluation(evaluation) + '\n')
  for (const { name, mistakes } of evaluations) {
    for (const { kind, id, words } of mistakes.slice(0, Number(values.errors))) console.log(`${name} ${kind} ${id}: ${words}`)
  }
  if (values.report !== undefined) writeReport(values.report, evaluations)
  if ((values.ratchet || values.update) && !holdFigures(given, values.update)) process.exitCode = 1
}
