import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { standalonePage, type Columns } from '../../lib/export'
import { DARK, darkStyle } from '../../lib/export/picture/dark-style'
import * as palette from '../../lib/export/picture/palette'

interface Row {
  readonly name: string
  readonly mean: number | null
}
const columns: Columns<Row> = [{ name: 'name', cell: ({ name }) => name }, { name: 'mean', cell: ({ mean }) => mean }]
const NASTY = ['</script><script>alert(1)</script>', '<!--<script>', '<img src=x onerror=alert(1)>', '" onload="x', ']]>', 'a\u2028b', '&lt;b&gt;'] as const

test('markup in the data stays text, and the JSON in the page is the data', () => {
  const rows: readonly Row[] = [...NASTY.map((name) => ({ name, mean: -0.123456 })), { name: 'nothing', mean: null }, { name: 'hair', mean: -0.001 }]
  const page = standalonePage({ language: 'en', title: NASTY[0], picture: '<svg xmlns="http://www.w3.org/2000/svg"></svg>', about: { archive: NASTY[0] }, columns, rows, words: { data: 'Data', asJson: NASTY[2] } })
  const { document } = parseHTML(page)
  expect([document.querySelectorAll('script').length, document.querySelectorAll('img').length, document.querySelector('title')?.textContent]).toEqual([1, 0, NASTY[0]])
  expect(JSON.parse(document.querySelector('#data')?.textContent ?? '')).toEqual({ about: { archive: NASTY[0] }, rows })
  const cells = [...document.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent))
  expect(cells).toEqual([...NASTY.map((name) => [name, '−0.12']), ['nothing', ''], ['hair', '0.00']])
  expect(page).not.toMatch(/\b(?:src|href)="(?!data:)/)
})

test('a dark page has each colour of the pictures in the dark, and read against it', () => {
  const dark = darkStyle()
  for (const colour of Object.values(palette).flatMap((value) => (typeof value === 'string' ? [value] : []))) {
    expect(dark).toContain(`svg [fill="${colour}"]{fill:${DARK[colour]}}`)
    expect(dark).toContain(`svg [stroke="${colour}"]{stroke:${DARK[colour]}}`)
  }
  const paper = DARK[palette.PAPER] ?? ''
  for (const colour of [palette.INK, palette.INK_2, palette.INK_3, palette.OPPOSE, palette.SUPPORT]) expect(contrast(DARK[colour] ?? '', paper)).toBeGreaterThan(4.5)
})

/** Of two colours (#rrggbb), as WCAG 2.2 defines it: 1 to 21. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, i) => sum + value * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0)
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}
