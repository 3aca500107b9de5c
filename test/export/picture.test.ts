import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { changesPicture } from '../../lib/export/picture/changes-picture'
import * as palette from '../../lib/export/picture/palette'
import { countsPlot } from '../../lib/export/picture/counts-plot'
import { textWidth } from '../../lib/export/picture/text-width'
import { trendPlot } from '../../lib/export/picture/trend-plot'
import { firstLines, fitText, wrapText } from '../../lib/export/picture/wrap-text'
import { escapeMarkup } from '../../lib/export/picture/xml'
import type { TrendPoint } from '../../lib/charts'

const TYPE = { face: 'sans', size: 16 } as const

test('lines are no wider than they may be, and hold every word', () => {
  const words = 'Kami mengecam sanksi yang tidak adil terhadap negara-negara sahabat kami, tegasnya'
  const lines = wrapText(words, TYPE, 160)
  expect(lines.join(' ')).toBe(words)
  expect(lines.every((line) => textWidth(line, TYPE) <= 160)).toBe(true)
  // an address breaks where it must
  const address = wrapText(`lihat http://127.0.0.1:3000/${'a'.repeat(60)}`, TYPE, 160)
  expect([address.length > 3, address.every((line) => textWidth(line, TYPE) <= 160)]).toEqual([true, true])
  expect(firstLines(['a', 'b', 'c'], 2)).toEqual(['a', 'b …'])
  expect(fitText('Republik Demokratik Kongo', TYPE, 100)).toMatch(/^Republik\S* ?\S*…$/)
  expect(wrapText('', TYPE, 100)).toEqual([])
})

test('accents take no room of their own, and East Asian characters a square', () => {
  expect(textWidth('é', TYPE)).toBe(textWidth('e', TYPE))
  expect(textWidth('中', TYPE)).toBe(16)
})

test.each([
  ['<script>alert("1")</script>', '&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;'],
  ["a & 'b'", 'a &#38; &#39;b&#39;'],
  ['nul \0 and a lone \uD800', 'nul \uFFFD and a lone \uFFFD'],
  ['Türkiye 中 😀', 'Türkiye 中 😀'],
])('%j is written %j', (text, written) => {
  expect(escapeMarkup(text)).toBe(written)
})

test('the colours are those of the pages in the light theme', () => {
  const tokens = readFileSync('app/styles/tokens.css', 'utf8')
  for (const colour of Object.values(palette)) if (typeof colour === 'string') expect(tokens).toContain(`light-dark(${colour}`)
})

const point = (from: string, to: string, mean: number | null, count = 9): TrendPoint => ({ from, to, mean, low: mean, high: mean, rawMean: mean, count, oppose: 0, neutral: 0, support: count, abstained: 0, quotations: count })

test('a plot joins neighbours alone, and its points are hollow under five', () => {
  const box = { width: 300, height: 150, span: ['2024-01-01', '2024-05-31'], marks: [], before: [] } as const
  const svg = trendPlot([point('2024-01-01', '2024-01-31', -0.5), point('2024-02-01', '2024-02-29', 0.5, 2), point('2024-03-01', '2024-03-31', null), point('2024-05-01', '2024-05-31', 1)], box)
  expect(svg.match(/<circle/g)).toHaveLength(3)
  expect(svg.match(new RegExp(`<circle[^>]*fill="${palette.PAPER}"`, 'g'))).toHaveLength(1)
  // one line over the two neighbours, and none over the gaps, as on the page
  expect(svg.match(/fill="none"/g)).toHaveLength(1)
  expect(svg).not.toContain('stroke-dasharray')
  expect(trendPlot([], box)).not.toContain('<circle')
  // dashed: the period before, each point where the one is that it is compared with
  const compared = trendPlot([point('2024-01-01', '2024-01-31', -0.5)], { ...box, before: [point('2024-01-01', '2024-01-31', 0.25), point('2024-02-01', '2024-02-29', 0.5)] })
  expect(compared.match(/stroke-dasharray="3 3"/g)).toHaveLength(1)
})

test('marked days are drawn behind: a dotted line for one, a shaded range for several', () => {
  const marks = [{ from: '2024-03-16', to: '2024-03-16' }, { from: '2024-01-01', to: '2024-05-31' }]
  const svg = trendPlot([], { width: 300, height: 150, span: ['2024-01-01', '2024-05-31'], marks, before: [] })
  expect(/<path d="M([\d.]+) 0V150"[^>]*stroke-dasharray="1 2"/.exec(svg)?.[1]).toBe('149.05')
  expect(svg).toMatch(/<rect x="6" y="0" width="288" height="150"/)
})

test('stances are stacked on one scale: against at the bottom, what has no answer hatched on top', () => {
  const counted = { ...point('2024-02-01', '2024-02-29', 0.1, 8), oppose: 4, neutral: 3, support: 1, abstained: 2 }
  const box = { width: 300, height: 128, span: ['2024-01-01', '2024-03-31'], marks: [], before: [], most: 20 } as const
  const svg = countsPlot([counted], box)
  const bars = [...svg.matchAll(/<rect[^>]*y="([\d.]+)"[^>]*height="([\d.]+)"[^>]*fill="([^"]+)"/g)].map(([, y, height, fill]) => [Number(y), Number(height), fill])
  // five pixels a stance
  expect(bars).toEqual([[102, 20, palette.OPPOSE], [87, 15, palette.RULE_STRONG], [82, 5, palette.SUPPORT]])
  expect(svg).toMatch(/<svg[^>]*y="72"[^>]*height="10"/)
  expect(countsPlot([counted], { ...box, before: [{ ...counted, oppose: 9 }] })).toContain('stroke-dasharray="3 3"')
})

test('a change is drawn hollow before and filled after, faint where it may be noise', () => {
  const row = { name: 'Ilse Marrow on Peru', hint: 'Became less for', before: { mean: 0.5, low: 0.3, high: 0.7, written: '+0.50' }, after: { mean: -0.2, low: -0.4, high: 0, written: '−0.20' }, isReal: true }
  const frame = { title: 'Changes', filters: '', reading: '', source: '', language: 'en', words: { against: 'against', for: 'for', empty: 'nothing' } }
  const typefaces = { sans: '', serif: '' }
  const svg = changesPicture({ ...frame, rows: [row, { ...row, isReal: false }] }, typefaces)
  expect(svg.match(new RegExp(`<circle[^>]*fill="${palette.PAPER}"[^>]*stroke="${palette.SUPPORT}"`, 'g'))).toHaveLength(2)
  expect(svg.match(new RegExp(`<circle[^>]*fill="${palette.OPPOSE}"`, 'g'))).toHaveLength(2)
  expect(svg.match(/opacity="0.55"/g)).toHaveLength(1)
  expect(changesPicture({ ...frame, rows: [] }, typefaces)).toContain('nothing')
})
