import { describe, expect, test } from 'vitest'
import { previewColumns, readFile } from '../../lib/ingest'

const ROW = 'Menlu tiba;"Ia berkata; ""Kami siap.""";3 Juni 2024'
const HEADER = 'Judul;Isi;Tanggal'
const read = async (name: string, text: string, encoding: BufferEncoding = 'utf8') =>
  (await readFile(name, Buffer.from(text, encoding))).map((item) => (item.kind === 'article' ? [item.entry, item.article.title, item.article.text, item.article.publishedAt] : [item.entry, item.reasons[0]?.code]))
const article = (row: number) => [[`row ${row}`, 'Menlu tiba', 'Ia berkata; "Kami siap."', '3 Juni 2024']]

describe('the row that names the columns is found', () => {
  test.each([
    ['at the top', `${HEADER}\n${ROW}`, 2], ['below a title and a blank row', `KLIPING KEDUTAAN, JUNI 2024;;\n;;\n${HEADER}\n${ROW}`, 4], ['below who made it, with other marks', `Dibuat oleh: Rani, Bima, Tara\n${HEADER}\n${ROW}`, 3],
    ['after the mark that Excel states', `sep=;\n${HEADER}\n${ROW}`, 2],
  ])('%s', async (_, text, row) => expect(await read('a.csv', text)).toEqual(article(row)))

  test('a row of texts that has such a word in it is none', async () => {
    expect(await read('a.csv', 'kolom_a,kolom_b\nisi,"Kata Menlu, mereka siap"')).toEqual([[undefined, 'column-missing']])
  })

  test('a person is asked about the columns below a title', async () => {
    expect((await previewColumns('a.csv', Buffer.from('KLIPING JUNI;;\nalfa;beta;gama\nsatu;dua;tiga'))).map(({ name, samples }) => [name, ...samples])).toEqual([['alfa', 'satu'], ['beta', 'dua'], ['gama', 'tiga']])
  })
})

describe('a table that is called a text is read as the table that it is', () => {
  const tabs = (text: string) => text.replaceAll(';', '\t').replace('berkata\t', 'berkata;')
  test('in UTF-16, as Excel saves it', async () => expect(await read('a.txt', `\ufeff${tabs(`${HEADER}\n${ROW}`)}`, 'utf16le')).toEqual(article(2)))

  test.each(['Berita, artikel, dan opini\n\nMenlu tiba di Jakarta.', 'Isi perjanjian\n\nMenlu, Raka, tiba.', 'Isi, Judul'])('an article is an article: %s', async (text) => {
    expect(await read('a.txt', text)).toEqual([[undefined, undefined, text, undefined]])
  })
})

test('the outlet behind a headline is no part of it', async () => {
  const [item] = await readFile('a.json', Buffer.from(JSON.stringify({ articles: [{ title: 'Norland Says No - Dew Times', source: { name: 'Dew Times' }, content: 'He said no.' }, { title: 'Norland - Dew', source: { name: 'Embun' }, content: 'No.' }] })))
  expect(item?.kind === 'article' && item.article.title).toBe('Norland Says No')
})
