import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { compareFigures, formatChange, raiseFigures, readCommitted, type Evaluation } from '../../lib/evaluation'
import { ROOT } from '../setup/root'
import { SIBLING } from './annotated-sets'

const FIGURES = 'docs/figures.json'

/** Compares figures with the committed ones and says what changed; `raise` writes those that rose. Gives whether none fell too far. */
export function holdFigures(evaluations: readonly Evaluation[], raise: boolean): boolean {
  if (evaluations.length === 0) {
    console.log(`${SIBLING} is not there: no figure was compared with ${FIGURES}`)
    return true
  }
  const file = path.join(ROOT, FIGURES)
  const committed = readCommitted(readFileSync(file, 'utf8'))
  const { fallen, risen } = compareFigures(committed, evaluations)
  for (const change of fallen) console.log(`fell: ${formatChange(change)}`)
  for (const change of risen) console.log(`rose: ${formatChange(change)}`)
  if (raise) writeFileSync(file, JSON.stringify(raiseFigures(committed, evaluations), null, 2) + '\n')
  else if (risen.length > 0) console.log('`npm run evaluate -- --update` commits to what rose')
  console.log(fallen.length === 0 ? `No figure fell more than ${committed.tolerance} points below ${FIGURES}` : `${fallen.length} figures fell more than ${committed.tolerance} points below ${FIGURES}`)
  return fallen.length === 0
}
