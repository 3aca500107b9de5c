import { COUNT_FIGURES } from './figures'
import type { Evaluation } from './evaluate-answers'
import type { ReliabilityBin } from './calibration'

/** An evaluation as lines for a terminal: counts as they are, shares in percent, then how far confidence can be trusted. */
export function formatReport({ name, task, figures, reliability }: Evaluation): string {
  const lines = Object.entries(figures).map(([key, value]) => `  ${key.padEnd(20)} ${formatFigure(key, value)}`)
  return [`${name} (${task})`, ...lines, ...formatReliability(reliability)].join('\n')
}

function formatFigure(key: string, value: number | undefined): string {
  if (value === undefined) return '-'
  return COUNT_FIGURES.has(key) ? String(value) : percent(value)
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

function percent(value: number): string {
  return (100 * value).toFixed(1)
}
