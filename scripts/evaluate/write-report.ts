import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { accuracyPage, type Evaluation } from '../../lib/evaluation'
import { ANALYSIS_VERSION } from '../../lib/evaluate'
import { ROOT } from '../setup/root'

/** The figures as a page that looks like the program's own. */
export function writeReport(file: string, evaluations: readonly Evaluation[]): void {
  const style = ['app/styles/tokens.css', 'scripts/evaluate/accuracy-page.css'].map((sheet) => readFileSync(path.join(ROOT, sheet), 'utf8')).join('')
  writeFileSync(file, accuracyPage(evaluations, ANALYSIS_VERSION, style))
}
