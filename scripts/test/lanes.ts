import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { ROOT } from '../setup/root'

const FOLDER = path.join('test', 'e2e')
/** A lane is a program, a browser and the tests that drive them: two processors have enough to do with one of these and the tests without a browser. */
const LANES = availableParallelism() < 4 ? 1 : 2
/** Seconds that the slower files of browser tests take; the others take about `USUAL`. */
const SECONDS: Readonly<Record<string, number>> = { axe: 54, pages: 52, filters: 21, mending: 20, 'point-to-proof': 19, 'look-closer': 15, 'take-away': 8, 'analysis-again': 7, upload: 7, palette: 6 }
const USUAL = 4
/** Run beside the lanes: it needs neither their program nor their browser. */
const APART = 'kill.test.ts'

/** The files of browser tests in portions that take about as long as each other; the same files always give the same portions. */
export function lanes(files: readonly string[] = browserTests(), count = LANES): readonly (readonly string[])[] {
  const secondsOf = (file: string): number => SECONDS[path.basename(file, '.test.ts')] ?? USUAL
  const longestFirst = [...files].sort((a, b) => secondsOf(b) - secondsOf(a) || (a < b ? -1 : 1))
  const portions = Array.from({ length: count }, (): { seconds: number; readonly files: string[] } => ({ seconds: 0, files: [] }))
  for (const file of longestFirst) {
    const shortest = portions.reduce((least, portion) => (portion.seconds < least.seconds ? portion : least))
    shortest.files.push(file)
    shortest.seconds += secondsOf(file)
  }
  return portions.map((portion) => portion.files).filter((portion) => portion.length > 0)
}

function browserTests(): readonly string[] {
  return readdirSync(path.join(ROOT, FOLDER)).filter((name) => name.endsWith('.test.ts') && name !== APART).map((name) => path.join(FOLDER, name))
}
