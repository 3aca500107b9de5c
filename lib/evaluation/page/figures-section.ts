import { each, escape, percent } from './markup'
import { figureName, setName } from './names'
import { figureTable, type FigureRow } from '../figure-table'
import type { Evaluation } from '../evaluate-answers'

/** The table: a group of rows a set, each figure with its interval drawn between 0 and 100. */
export function figuresSection(evaluations: readonly Evaluation[]): string {
  return `<section><h2>Figures</h2>
<p class="note">Percent. The band is the 90 % interval of the bootstrap over texts, the stroke in it the figure, the mark under it what is wanted.</p>
<table class="figures">
<thead><tr><th>Figure</th><th class="n">Value</th><th class="band">0 to 100</th><th class="n">90 % interval</th><th class="n">Precision</th><th class="n">Recall</th><th class="n">Floor</th><th class="n">Wanted</th></tr></thead>
${each(evaluations, group)}
</table></section>`
}

function group(evaluation: Evaluation): string {
  const { figures } = evaluation
  const size = [`${figures['articles'] ?? figures['items'] ?? 0} texts`, ...(figures['quotes'] === undefined ? [] : [`${figures['quotes']} quotations`]),
    ...(figures['speakerCountries'] === undefined ? [] : [`${figures['speakerCountries']} countries of speakers`])]
  const faults = (figures['unanswered'] ?? 0) + (figures['ledgerViolations'] ?? 0)
  return `<tbody><tr class="group"><th colspan="8" scope="rowgroup">${escape(setName(evaluation.name))} <small>${size.join(', ')}${faults > 0 ? `, ${faults} without an answer or with a broken ledger` : ''}</small></th></tr>
${each(figureTable(evaluation), figureRow)}</tbody>`
}

function figureRow(row: FigureRow): string {
  const { measure, value, interval, precision, recall, wanted, margin } = row
  const optional = (share: number | undefined) => (share === undefined ? '' : percent(share))
  const cell = (name: string, content: string) => `<td class="n ${name}"${content === '' ? '' : ` data-name="${name}"`}>${content}</td>`
  return `<tr><th scope="row">${escape(figureName(measure.figure))}</th>${cell('value', percent(value))}<td class="band">${band(row)}</td>`
    + cell('interval', interval === undefined ? '' : `${percent(interval.low)} to ${percent(interval.high)}`)
    + cell('precision', optional(precision)) + cell('recall', optional(recall))
    + cell('floor', wanted?.floor === undefined ? '' : String(wanted.floor))
    + `<td class="n wanted${margin !== undefined && margin < 0 ? ' short' : ''}"${wanted === undefined ? '' : ' data-name="wanted"'}>${wantedWords(row)}</td></tr>`
}

function wantedWords({ measure, wanted, margin }: FigureRow): string {
  if (wanted === undefined || margin === undefined) return ''
  const limit = `${measure.figure === 'ece' ? 'at most ' : ''}${wanted.reach}`
  return margin < 0 ? `${limit} <b>−${Math.abs(margin).toFixed(1)}</b>` : `${limit} <span class="reached" title="reached">✓</span>`
}

function band({ value, interval, wanted }: FigureRow): string {
  const x = (share: number) => (200 * share).toFixed(1)
  return `<svg viewBox="0 0 200 14" preserveAspectRatio="none" aria-hidden="true"><path class="axis" d="M0 7H200"/>`
    + (interval === undefined ? '' : `<rect class="reach" x="${x(interval.low)}" y="3" width="${x(Math.max(0.004, interval.high - interval.low))}" height="8"/>`)
    + `<path class="at" d="M${x(value)} 1V13"/>`
    + (wanted === undefined ? '' : `<path class="goal" d="M${x(wanted.reach / 100)} 9V14"/>`)
    + '</svg>'
}
