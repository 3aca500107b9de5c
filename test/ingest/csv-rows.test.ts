import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvRows } from '../../lib/ingest/table/csv-rows'
import { csvTable } from '../../lib/ingest/read-csv'

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

describe('quote marks that are letters, as the columns show', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    ['a title that begins with what is said', 'judul\tisi\n"Kami Menolak", Kata Raka\tSatu\n"Sahabat Lama"\tDua\n', [['judul', 'isi'], ['"Kami Menolak", Kata Raka', 'Satu'], ['"Sahabat Lama"', 'Dua']]],
    ['a mark that closes nowhere', 'judul\tisi\n"Kami Menolak\tSatu\nMenlu Tiba\tDua', [['judul', 'isi'], ['"Kami Menolak', 'Satu'], ['Menlu Tiba', 'Dua']]],
    ['with commas', 'judul,isi\n"Kami Menolak" Kata Raka,Satu\nMenlu Tiba,Dua', [['judul', 'isi'], ['"Kami Menolak" Kata Raka', 'Satu'], ['Menlu Tiba', 'Dua']]],
    ['not where they hold commas', 'judul,isi\n"dia "siap", kata Raka",Satu', [['judul', 'isi'], ['dia "siap', ' kata Raka"', 'Satu']]],
    ['not where they hold lines', 'judul,isi\n"Kami\nMenolak",Satu', [['judul', 'isi'], ['Kami\nMenolak', 'Satu']]],
    ['not where they are doubled', 'judul\tisi\n"""Kami"" Menolak"\tSatu', [['judul', 'isi'], ['"Kami" Menolak', 'Satu']]],
  ])('%s', (_, text, rows) => expect(csvTable(text, () => ({})).rows).toEqual(rows))
})
