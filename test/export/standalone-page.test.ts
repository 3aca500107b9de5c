import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { standalonePage, type Columns } from '../../lib/export'

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
