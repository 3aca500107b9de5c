import { commonest, type Confusion } from '../confusion'
import { each, escape, percent } from './markup'
import { figureName, setName } from './names'
import { figureTable, type FigureRow } from '../figure-table'
import type { Evaluation } from '../evaluate-answers'

const EXPLAINED: Readonly<Record<string, Confusion['about']>> = { speakerAcc: 'speaker', speakerCountryAcc: 'speakerCountry', stanceMacro3: 'stance', tupleF: 'stance' }

/** Every figure that misses what is wanted of it, the farthest first, with what is most often wrong. */
export function weakSpots(evaluations: readonly Evaluation[]): string {
  const short = evaluations
    .flatMap((evaluation) => figureTable(evaluation).map((row) => ({ evaluation, row, margin: row.margin ?? 0 })))
    .filter(({ margin }) => margin < 0)
    .sort((a, b) => a.margin - b.margin)
  const wanted = evaluations.flatMap(figureTable).filter(({ wanted: reach }) => reach !== undefined).length
  if (wanted === 0) return ''
  if (short.length === 0) return `<section><h2>Weak spots</h2><p>All ${wanted} figures reach what is wanted of them.</p></section>`
  return `<section><h2>Weak spots</h2>
<p class="note">${wanted - short.length} of ${wanted} figures reach what is wanted of them. These do not:</p>
<ol class="spots">${each(short, ({ evaluation, row }) => spot(evaluation, row))}</ol></section>`
}

function spot(evaluation: Evaluation, { measure, value, wanted }: FigureRow): string {
  const about = EXPLAINED[measure.figure]
  const [cause] = about === undefined ? [] : commonest(evaluation.confusions, about, 1)
  return `<li><b>${escape(figureName(measure.figure))}</b> <span class="set">${escape(setName(evaluation.name))}</span>
<span class="short">${percent(value)} where ${measure.figure === 'ece' ? 'at most ' : ''}${wanted?.reach ?? ''} is wanted</span>
${cause === undefined ? '' : `<small>Most often: ${escape(cause.words)} (${cause.count})</small>`}</li>`
}
