import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvRows } from '../../lib/ingest/csv-rows'

describe('rows of a table', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    ['plain cells', 'a,b\n1,2\n', [['a', 'b'], ['1', '2']]],
    ['no line feed at the end', 'a,b\n1,', [['a', 'b'], ['1', '']]],
    ['quoted cells', '"a, b","c\nd"\n"say ""hi""",x', [['a, b', 'c\nd'], ['say "hi"', 'x']]],
    ['a blank line keeps its number', 'a\n\nb', [['a'], [''], ['b']]],
    ['a quote mark inside a bare cell', 'a 5" gun,b', [['a 5" gun', 'b']]],
    ['a quote mark that closes nothing', '"dia "siap" kata",b', [['dia "siap" kata', 'b']]],
    ['rows of any width', 'a,b\n1\n1,2,3', [['a', 'b'], ['1'], ['1', '2', '3']]],
  ])('%s', (_, text, rows) => expect(csvRows(text, ',', 100)).toEqual({ rows }))

  test('a quote mark that is never closed', () => expect(csvRows('a\nb\n"c\nd', ',', 100)).toEqual({ rows: [['a'], ['b']], unclosed: 3 }))
  test('cells beyond the limit', () => expect(csvRows('a,b\n'.repeat(10), ',', 6)).toEqual({ rows: Array(4).fill(['a', 'b']), cut: true }))

  test('what is written by the rules is read as csv-parse reads it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', ' ') })
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), fc.constantFrom(',', ';'), (rows, delimiter) => {
      const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter)).join('\n')
      expect(csvRows(text, delimiter, 1_000_000)).toEqual({ rows: parse(text, { delimiter }) })
    }), { seed: 4, numRuns: 300 })
  })
})
