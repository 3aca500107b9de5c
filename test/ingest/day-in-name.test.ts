import { describe, expect, test } from 'vitest'
import { readFile } from '../../lib/ingest'
import { dayInName } from '../../lib/ingest/facts/day-in-name'

describe('the day in the name of a file', () => {
  test.each([
    ['2024-06-04-judul.txt', '2024-06-04'],
    ['judul 2024_06_04.docx', '2024-06-04'],
    ['20240604_judul.pdf', '2024-06-04'],
    ['tangkapan-20240604091500.html', '2024-06-04'],
    ['04-06-2024 judul.txt', '2024-06-04'],
    ['arsip/2024/6/4/judul.txt', '2024-06-04'],
    ['arsip.zip/2024/06/04/judul.txt', '2024-06-04'],
    // when it was packed
    ['arsip-2024-06-04.zip/judul.txt', undefined],
    ['judul.txt', undefined],
    ['laporan-2024.txt', undefined],
    ['2024-13-40.txt', undefined],
    ['judul-1234567890.txt', undefined],
    ['99120240604.txt', undefined],
  ])('%s', (name, day) => expect(dayInName(name)).toBe(day))
})

test('a file of one article is dated by its name, one of many is not', async () => {
  const days = async (name: string, content: string) => (await readFile(name, new TextEncoder().encode(content))).map((item) => (item.kind === 'article' ? item.article.fileDay : null))
  expect(await days('2024-06-04-judul.txt', 'Menteri Raka Wiradana tiba.')).toEqual(['2024-06-04'])
  expect(await days('2024-06-04.csv', 'text\nMenteri Raka Wiradana tiba.')).toEqual([undefined])
})
