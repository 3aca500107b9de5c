import { calibrationError, reliability, type ReliabilityBin } from '../calibration'
import { each, escape, percent } from './markup'
import { languageName } from './names'
import type { LanguageTotals } from './by-language'

const SIDE = 220
const EDGE = 34

/** A diagram a language: how sure the answers of a bin were against the share of them that is right. */
export function reliabilitySection(languages: readonly LanguageTotals[]): string {
  return `<section><h2>What confidence is worth</h2>
<p class="note">Each circle holds the stances of one tenth of confidence; its area is their number. On the line, of stances with confidence c the share c is right; under it they are surer than they should be.</p>
<div class="pair">${each(languages, diagram)}</div></section>`
}

function diagram({ language, total }: LanguageTotals): string {
  const bins = reliability(total).filter(({ count }) => count > 0)
  const error = calibrationError(total)
  if (error === undefined) return ''
  const most = Math.max(...bins.map(({ count }) => count))
  const ticks = [0, 0.25, 0.5, 0.75, 1]
  return `<figure><figcaption><h3>${escape(languageName(language))} <small>expected error ${percent(error)}</small></h3></figcaption>
<svg class="diagram" viewBox="0 0 ${SIDE + EDGE + 16} ${SIDE + EDGE + 12}" role="img" aria-label="Share right against stated confidence, ${escape(languageName(language))}">
${each(ticks, (tick) => `<path class="axis" d="M${x(tick)} ${y(0)}V${y(1)}M${x(0)} ${y(tick)}H${x(1)}"/><text x="${x(tick)}" y="${SIDE + 24}" text-anchor="middle">${100 * tick}</text><text x="${EDGE - 6}" y="${y(tick) + 4}" text-anchor="end">${100 * tick}</text>`)}
<path class="even" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>
${each(bins, (bin) => circle(bin, most))}
<text x="${x(1)}" y="${SIDE + 42}" text-anchor="end">stated confidence</text>
</svg>
<table class="bins"><thead><tr><th>Confidence</th><th class="n">Stances</th><th class="n">Stated</th><th class="n">Right</th></tr></thead>
<tbody>${each(bins, ({ from, to, count, confidence, right }) => `<tr><th scope="row">${from.toFixed(1)} to ${to.toFixed(1)}</th><td class="n">${count}</td><td class="n">${percent(confidence)}</td><td class="n">${percent(right)}</td></tr>`)}</tbody></table></figure>`
}

function circle({ confidence, right, count }: ReliabilityBin, most: number): string {
  return `<circle cx="${x(confidence).toFixed(1)}" cy="${y(right).toFixed(1)}" r="${(3 + 11 * Math.sqrt(count / most)).toFixed(1)}"><title>${count} stances, stated ${percent(confidence)}, right ${percent(right)}</title></circle>`
}

function x(share: number): number {
  return EDGE + SIDE * share
}

function y(share: number): number {
  return 8 + SIDE * (1 - share)
}
