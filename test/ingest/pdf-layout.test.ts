import { describe, expect, test } from 'vitest'
import { columnByColumn } from '../../lib/ingest/pdf/pdf-columns'
import { pdfLines, type PdfLine, type PdfPiece } from '../../lib/ingest/pdf/pdf-lines'
import { pdfParagraphs } from '../../lib/ingest/pdf/pdf-paragraphs'
import { withInitials } from '../../lib/ingest/pdf/pdf-initials'

const HEIGHT = 10
const LEADING = 12
const WIDTH = 200
const at = (text: string, x: number, row: number, width = text.length * 5, height = HEIGHT): PdfPiece => ({ text, x, y: 700 - row * LEADING, width, height })
const textOf = (pieces: readonly PdfPiece[]) => pdfParagraphs([withInitials(pdfLines(columnByColumn(pieces)))])
const LEFT = ['Menteri Luar Negeri Raka Wiradana memuji', 'Jepang dalam pertemuan dua jam itu, dan', 'meminta semua pihak kembali ke meja perun-', 'dingan tanpa prasyarat apa pun, kata juru', 'bicaranya kepada wartawan di Osaka dan di', 'Tokyo sesudah pertemuan itu selesai pada']
const RIGHT = ['malam hari. Utusan Norwegia mengatakan ia', 'akan melanjutkan perundingan pekan depan', 'di Jenewa bersama utusan dari Swedia dan', 'Finlandia, yang sudah lama menunggu saat', 'seperti ini sejak perundingan yang lalu', 'berakhir tanpa hasil apa pun di kota itu.']
const WHOLE = 'Menteri Luar Negeri Raka Wiradana memuji Jepang dalam pertemuan dua jam itu, dan meminta semua pihak kembali ke meja perundingan tanpa prasyarat apa pun, kata juru bicaranya kepada wartawan di Osaka dan di Tokyo sesudah pertemuan itu selesai pada malam hari. Utusan Norwegia mengatakan ia akan melanjutkan perundingan pekan depan di Jenewa bersama utusan dari Swedia dan Finlandia, yang sudah lama menunggu saat seperti ini sejak perundingan yang lalu berakhir tanpa hasil apa pun di kota itu.'
const rows = (left: readonly string[], right: readonly string[], from = 2) => left.flatMap((text, row) => [at(text, 50, row + from, WIDTH), at(right[row] ?? '', 270, row + from, WIDTH)])

describe('columns are read one after the other', () => {
  test.each<[string, readonly PdfPiece[]]>([
    ['written one after the other', [...LEFT.map((text, row) => at(text, 50, row + 2, WIDTH)), ...RIGHT.map((text, row) => at(text, 270, row + 2, WIDTH))]],
    ['written line by line across both', rows(LEFT, RIGHT)],
    ['written word by word across both', rows(LEFT, RIGHT).flatMap((piece) => piece.text.split(' ').map((word, number, words) => ({ ...piece, text: word, x: piece.x + (number * WIDTH) / words.length, width: (WIDTH / words.length) - 3 })))],
  ])('%s', (_, pieces) => expect(textOf(pieces)).toBe(WHOLE))

  test('below a headline over both', () => {
    expect(textOf([at('Menlu Raka Puji Jepang dan Minta Semua Pihak Kembali Berunding', 50, 0, 420, 18), ...rows(LEFT, RIGHT)])).toBe(`Menlu Raka Puji Jepang dan Minta Semua Pihak Kembali Berunding\n\n${WHOLE}`)
  })

  test('three of them', () => {
    const thirds = LEFT.flatMap((text, row) => [at(text, 50, row, 150), at(RIGHT[row] ?? '', 215, row, 150), at(`Baris ${row + 1} di kolom ketiga dari halaman`, 380, row, 150)])
    expect(columnByColumn(thirds).map(({ text }) => text)).toEqual([...LEFT, ...RIGHT, ...LEFT.map((_, row) => `Baris ${row + 1} di kolom ketiga dari halaman`)])
  })

  test.each<[string, readonly PdfPiece[]]>([
    ['a table of short words', LEFT.flatMap((_, row) => [at(`Negara ${row}`, 50, row), at(`Sikap ${row}`, 270, row)])],
    ['a few lines beside each other', rows(LEFT.slice(0, 3), RIGHT.slice(0, 3))],
    ['one column with gaps below each other by chance', [...LEFT, ...RIGHT].flatMap((text, row) => (row % 2 === 0 ? [at(text, 50, row, WIDTH), at('dan kata lain sesudahnya lagi', 270, row, WIDTH)] : [at(`${text} ${text}`, 50, row, 420)]))],
    ['words far apart in one line', LEFT.map((text, row) => at(text, 50, row)).flatMap((piece, row) => [piece, { ...piece, text: 'di sana', x: piece.x + piece.width + 9 + row, width: 30 }])],
  ])('%s stays as it is', (_, pieces) => expect(columnByColumn(pieces)).toEqual(pieces))
})

describe('a large letter that opens a text belongs to its first word', () => {
  const lines = (pieces: readonly PdfPiece[]) => withInitials(pdfLines(pieces)).map(({ text }: PdfLine) => text)
  const body = [at('enteri Luar Negeri Raka Wiradana memuji', 80, 2, WIDTH - 30), at('Jepang dalam pertemuan dua jam itu, dan', 80, 3, WIDTH - 30), at('meminta semua pihak kembali ke meja', 50, 4, WIDTH)]
  const initial = at('M', 50, 3.4, 28, 34)
  const joined = ['Menteri Luar Negeri Raka Wiradana memuji', 'Jepang dalam pertemuan dua jam itu, dan', 'meminta semua pihak kembali ke meja']
  test.each<[string, readonly PdfPiece[], readonly string[]]>([
    ['written before it', [initial, ...body], joined],
    ['written before the headline', [initial, at('Menlu Puji Jepang', 50, 0, 150, 18), ...body], ['Menlu Puji Jepang', ...joined]],
    ['written behind it', [...body, initial], joined],
    ['with the mark that opens what is said', [{ ...initial, text: '“K' }, at('ami siap,” kata Raka kepada wartawan', 80, 2, WIDTH)], ['“Kami siap,” kata Raka kepada wartawan']],
    ['a word of one letter', [at('A', 50, 2, 6), at('dan B, yang lain lagi dari itu', 80, 2, 160)], ['A dan B, yang lain lagi dari itu']],
    ['a large letter that stands alone', [at('A', 50, 0, 28, 34), ...body], ['A', ...body.map(({ text }) => text)]],
  ])('%s', (_, pieces, expected) => expect(lines(pieces)).toEqual(expected))
})

test.each<[string, readonly PdfPiece[], string]>([
  ['over two lines', [at('Menlu Raka Puji Jepang dan Minta Semua', 50, 0, WIDTH, 18), at('Pihak Kembali Berunding', 50, 1.9, 120, 18)], 'Menlu Raka Puji Jepang dan Minta Semua Pihak Kembali Berunding'],
  ['and one of another size below it', [at('Menlu Raka Puji Jepang dan Minta Semua', 50, 0, WIDTH, 22), at('Pihak Norwegia akan melanjutkannya', 50, 1.9, 180, 15)], 'Menlu Raka Puji Jepang dan Minta Semua\n\nPihak Norwegia akan melanjutkannya'],
  ['and one further away', [at('Menlu Raka Puji Jepang dan Minta Semua', 50, -2, WIDTH, 18), at('Pihak Norwegia Akan Melanjutkan', 50, 1.9, 180, 18)], 'Menlu Raka Puji Jepang dan Minta Semua\n\nPihak Norwegia Akan Melanjutkan'],
])('a headline %s', (_, headline, expected) => {
  expect(textOf([...headline, ...LEFT.map((text, row) => at(text, 50, row + 4, WIDTH))]).startsWith(`${expected}\n\nMenteri Luar Negeri`)).toBe(true)
})
