import { commonest, type Confusion } from './confusion'
import { figureTable, toPercent, type FigureRow } from './figure-table'
import { reliability, type ReliabilityBin } from './calibration'
import type { Evaluation } from './evaluate-answers'

const MOST = 8

/** An evaluation as lines for a terminal: the table in percent, the commonest mistakes, how far confidence can be trusted. */
export function formatEvaluation(evaluation: Evaluation): string {
  return [
    sizeOf(evaluation),
    tableLine(['figure', 'value', '90 % interval', 'precision', 'recall', 'floor', 'reach']),
    ...figureTable(evaluation).map(formatRow),
    ...formatFaults(evaluation),
    ...formatConfusions('wrong speakers', evaluation.confusions, 'speaker'),
    ...formatConfusions('wrong countries of speakers', evaluation.confusions, 'speakerCountry'),
    ...formatConfusions('wrong stances', evaluation.confusions, 'stance'),
    ...formatReliability(reliability(evaluation.total)),
  ].join('\n')
}

/** "id-article (article): 25 texts, 234 quotations". */
function sizeOf({ name, task, figures }: Evaluation): string {
  const parts = [`${figures['articles'] ?? figures['items'] ?? 0} texts`, ...(figures['quotes'] === undefined ? [] : [`${figures['quotes']} quotations`]),
    ...(figures['speakerCountries'] === undefined ? [] : [`${figures['speakerCountries']} countries of speakers`])]
  return `${name} (${task}): ${parts.join(', ')}`
}

function formatRow({ measure, value, interval, precision, recall, wanted, margin }: FigureRow): string {
  return tableLine([
    measure.figure,
    percent(value),
    interval === undefined ? '' : `${percent(interval.low)} to ${percent(interval.high)}`,
    precision === undefined ? '' : percent(precision),
    recall === undefined ? '' : percent(recall),
    wanted?.floor === undefined ? '' : String(wanted.floor),
    wanted === undefined ? '' : String(wanted.reach),
    margin === undefined ? '' : margin >= 0 ? 'reached' : `${(-margin).toFixed(1)} short`,
  ])
}

/** What must be none. */
function formatFaults({ figures }: Evaluation): readonly string[] {
  const faults = ['unanswered', 'ledgerViolations'].filter((name) => (figures[name] ?? 0) > 0).map((name) => `  ${name}: ${figures[name]}`)
  return figures['languageAcc'] === undefined ? faults : [...faults, tableLine(['languageAcc', percent(figures['languageAcc'])])]
}

function formatConfusions(title: string, confusions: readonly Confusion[], about: Confusion['about']): readonly string[] {
  const rows = commonest(confusions, about, MOST)
  return rows.length === 0 ? [] : [`  ${title}, the commonest:`, ...rows.map(({ count, words }) => `    ${String(count).padStart(4)}  ${words}`)]
}

function formatReliability(bins: readonly ReliabilityBin[]): readonly string[] {
  const used = bins.filter((bin) => bin.count > 0)
  if (used.length === 0) return []
  const row = (cells: readonly string[]): string => `  ${cells.map((cell) => cell.padStart(11)).join('')}`
  return [
    '  stated confidence against the share that is right:',
    row(['bin', 'n', 'confidence', 'right']),
    ...used.map((bin) => row([`${bin.from.toFixed(1)}-${bin.to.toFixed(1)}`, String(bin.count), percent(bin.confidence), percent(bin.right)])),
  ]
}

function tableLine([figure = '', value = '', interval = '', ...rest]: readonly string[]): string {
  return `  ${figure.padEnd(18)}${value.padStart(7)}${interval.padStart(16)}${rest.map((cell) => cell.padStart(11)).join('')}`.trimEnd()
}

function percent(share: number): string {
  return toPercent(share).toFixed(1)
}
