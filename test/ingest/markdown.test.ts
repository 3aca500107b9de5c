import { describe, expect, test } from 'vitest'
import type { Article } from '../../lib/document'
import { readFile } from '../../lib/ingest'

const PROSE = 'Menteri Luar Negeri Raka Wiradana memuji Jepang dalam pertemuan itu.\n\n"Jepang mitra yang baik," ujar Raka di Osaka.'

async function read(markdown: string): Promise<Article> {
  const [item] = await readFile('a.md', new TextEncoder().encode(markdown))
  if (item?.kind !== 'article') throw new Error('The file gives no article')
  return item.article
}

describe('what stands above a text in Markdown', () => {
  test.each<[string, string, Partial<Article>]>([
    ['names in a list of lines', '---\ntitle: "Menlu: Siap"\nsource: "https://kabar.example/dunia/1"\nauthor:\n  - "[[Rani Ayu]]"\n  - "[[Bima Satria]]"\npublished: 2024-06-03\ntags:\n  - "clippings"\n---\n', { title: 'Menlu: Siap', byline: 'Rani Ayu, Bima Satria', publishedAt: '2024-06-03', url: 'https://kabar.example/dunia/1', outlet: 'kabar.example' }],
    ['names in brackets', "---\ntitle: 'Menlu \"Siap\"'\nauthors: [Rani Ayu, \"Bima Satria\"]\ndate: 2024-06-03 09:15:00 +0700\ncategories: [dunia]\n---\n", { title: 'Menlu "Siap"', byline: 'Rani Ayu, Bima Satria', publishedAt: '2024-06-03T09:15:00+07:00' }],
    ['fields of Hugo', '+++\ntitle = "Menlu: Siap"\ndate = 2024-06-03T09:15:00+07:00\nauthors = ["Rani Ayu"]\n+++\n\n', { title: 'Menlu: Siap', byline: 'Rani Ayu', publishedAt: '2024-06-03T09:15:00+07:00' }],
    ['a value over several lines is left aside', '---\ntitle: Menlu Siap\ndescription: >\n  Ringkas: satu\n  dua\nauthor: Rani Ayu\n---\n', { title: 'Menlu Siap', byline: 'Rani Ayu' }],
  ])('%s', async (_, front, stated) => expect(await read(`${front}${PROSE}\n`)).toMatchObject({ text: PROSE, ...stated }))

  test('a headline is the title where nothing else states one, without the outlet behind it', async () => {
    expect(await read(`---\nsource: https://kabar.example/1\n---\n\n# Menlu Raka Puji Jepang - Kabar\n\n> ## Excerpt\n> Ringkas saja.\n\n---\n${PROSE}`)).toMatchObject({ title: 'Menlu Raka Puji Jepang', text: `Menlu Raka Puji Jepang - Kabar\n\n${PROSE}` })
  })

  test('a line of dashes opens no fields', async () => expect((await read(`---\n\n${PROSE}`)).text).toBe(PROSE))
})

test('a note stands below the text', async () => {
  expect((await read('Menlu menolak usul itu[^1] di Wina.\n\n[^1]: Laporan, hlm. 4.\n\nDia pulang.')).text).toBe('Menlu menolak usul itu di Wina.\n\nDia pulang.\n\nLaporan, hlm. 4.')
})
