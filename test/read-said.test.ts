import { describe, expect, test } from 'vitest'
import { readColumns } from '../lib/read-columns'
import { readSaid } from '../lib/read-said'

describe('which column holds what', () => {
  test.each<[string, object]>([
    ['text=isi,title=judul', { text: 'isi', title: 'judul' }],
    [' text = Isi Lengkap , publishedAt=tgl\\, jam ', { text: 'Isi Lengkap', publishedAt: 'tgl, jam' }],
  ])('%s', (spec, columns) => expect(readColumns(spec)).toEqual({ columns }))

  test.each([['isi', /"isi"; expected something like/], ['teks=isi', /Unknown field "teks".*known: text, title/], ['', /No columns/], ['text=', /expected something like/]])('%s is refused', (spec, problem) =>
    expect(readColumns(spec)).toEqual({ problem: expect.stringMatching(problem) }))
})

describe('what is said about an upload', () => {
  test('facts by their names; what is blank is not said', () => {
    expect(readSaid({ outlet: ' Kabar  Uji ', publishedAt: '2024-06-04', language: 'id-ID', byline: ' ' })).toEqual({ said: { facts: { outlet: 'Kabar Uji', publishedAt: '2024-06-04', language: 'id' } } })
    expect(readSaid({ columns: 'text=isi' })).toEqual({ said: { columns: { text: 'isi' } } })
    expect(readSaid({})).toEqual({ said: {} })
  })

  test.each([[{ publishedAt: 'kemarin' }, /"publishedAt" is "kemarin"; expected a date/], [{ language: 'Antariksa' }, /expected a code/], [{ outlet: 'x'.repeat(201) }, /at most 200/], [{ title: 'x' }, /Unknown name "title"; known: outlet/]])('%j is refused', (given, problem) =>
    expect(readSaid(given)).toEqual({ problem: expect.stringMatching(problem) }))
})
