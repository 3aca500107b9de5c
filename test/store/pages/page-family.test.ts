import { describe, expect, test } from 'vitest'
import { furtherPages, pagesTogether, type PageRow } from '../../../lib/store/pages/page-family'

const row = (id: string, sketch: Partial<PageRow>): PageRow => ({ id, upload: '1', title: null, url: null, outlet: 'Warta Laut', day: '2024-03-04', sortKey: 0n, ...sketch })
const together = (...rows: readonly PageRow[]) => [...furtherPages(rows)].map(([first, further]) => [first, ...further])

describe('which further pages follow a first one', () => {
  test.each<[string, readonly PageRow[], readonly (readonly string[])[]]>([
    ['by the number behind the title', [row('1', { title: 'A' }), row('2', { title: 'A (2)' }), row('3', { title: 'A (3)' })], [['1', '2', '3']]],
    ['whatever their order', [row('1', { title: 'A (3)' }), row('2', { title: 'A' }), row('3', { title: 'A (2)' })], [['2', '3', '1']]],
    ['by the number in the address', [row('1', { url: 'https://a.example/x' }), row('2', { url: 'https://a.example/x?page=2' }), row('3', { url: 'https://a.example/x&page=3' })], [['1', '2', '3']]],
    ['by a number that is the end of the path', [row('1', { url: 'https://a.example/x' }), row('2', { url: 'https://a.example/x/2' })], [['1', '2']]],
    ['by other numbers in it', [row('1', { url: 'https://a.example/x?page=1' }), row('2', { url: 'https://a.example/x?hal=2' }), row('3', { url: 'https://a.example/x/page/3/' })], [['1', '2', '3']]],
    ['by the title where only one has an address', [row('1', { title: 'A', url: 'https://a.example/x' }), row('2', { title: 'A (2)' })], [['1', '2']]],
    ['up to a gap', [row('1', { title: 'A' }), row('2', { title: 'A (2)' }), row('4', { title: 'A (4)' })], [['1', '2']]],
    ['not without the first page', [row('2', { title: 'A (2)' }), row('3', { title: 'A (3)' })], []],
    ['not without the second', [row('1', { title: 'A' }), row('3', { title: 'A (3)' })], []],
    ['not a series, which has other addresses', [row('1', { title: 'A', url: 'https://a.example/x' }), row('2', { title: 'A (2)', url: 'https://a.example/y' })], []],
    ['not of another day', [row('1', { title: 'A' }), row('2', { title: 'A (2)', day: '2024-03-05' })], []],
    ['of a day that only one states', [row('1', { title: 'A' }), row('2', { title: 'A (2)', day: null })], [['1', '2']]],
    ['not of another outlet', [row('1', { title: 'A' }), row('2', { title: 'A (2)', outlet: 'Kabar Kota' })], []],
    ['of an outlet that only the first names, in one upload', [row('1', { title: 'A' }), row('2', { title: 'A (2)', outlet: null })], [['1', '2']]],
    ['not of an outlet that only the first names, in another upload', [row('1', { title: 'A' }), row('2', { title: 'A (2)', outlet: null, upload: '2' })], []],
    ['without outlets in one upload', [row('1', { title: 'A', outlet: null }), row('2', { title: 'A (2)', outlet: null })], [['1', '2']]],
    ['without outlets in two uploads not', [row('1', { title: 'A', outlet: null }), row('2', { title: 'A (2)', outlet: null, upload: '2' })], []],
    ['each in its newest version', [row('1', { title: 'A' }), row('2', { title: 'A (2)' }), row('3', { title: 'A', sortKey: 5n }), row('4', { title: 'A (2)', sortKey: 5n })], [['3', '4']]],
    ['of several articles', [row('1', { title: 'A' }), row('2', { title: 'B' }), row('3', { title: 'B (2)' }), row('4', { title: 'A (2)' })], [['2', '3'], ['1', '4']]],
    ['nothing of articles of one page', [row('1', { title: 'A' }), row('2', { title: 'B' })], []],
  ])('%s', (_, rows, expected) => {
    expect([...together(...rows)].sort()).toEqual([...expected].sort())
  })

  test('the pages that are there of an article are found from any of them', () => {
    const rows = [row('1', { title: 'A (3)' }), row('2', { title: 'A' }), row('3', { title: 'B' }), row('4', { title: 'A (5)' })]
    expect(rows.map((page) => pagesTogether(page, rows))).toEqual([['2', '1', '4'], ['2', '1', '4'], ['3'], ['2', '1', '4']])
  })
})
