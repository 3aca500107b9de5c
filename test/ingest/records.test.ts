import { describe, expect, test } from 'vitest'
import { readFile, type ReadItem } from '../../lib/ingest'

const ONE = 'Jakarta - Menteri Raka Wiradana memuji Jepang, kata juru bicaranya.'
const TWO = 'Jakarta - Menteri Raka Wiradana memuji Korea, kata juru bicaranya.'
const read = (name: string, content: string | object) => readFile(name, new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)))
const articles = (items: readonly ReadItem[]) => items.map((item) => (item.kind === 'article' ? item.article : item.reasons))
const BOTH = [{ title: 'A', text: ONE }, { title: 'B', text: TWO }] as const
const [first, second] = BOTH

describe('lists of records as programs write them', () => {
  test.each<[string, string, string | object]>([
    ['records by their numbers', 'a.json', { 1001: first, 1002: second }],
    ['columns by the numbers of their rows (pandas)', 'a.json', { title: { 0: 'A', 1: 'B' }, text: { 0: ONE, 1: TWO } }],
    ['names of columns beside rows (pandas)', 'a.json', { columns: ['title', 'text'], index: [0, 1], data: [['A', ONE], ['B', TWO]] }],
    ['columns as lists', 'a.json', { title: ['A', 'B'], text: [ONE, TWO] }],
    ['objects behind each other, over several lines', 'a.json', `${JSON.stringify(first, null, 2)}\n${JSON.stringify(second, null, 2)}\n`],
    ['objects behind each other on one line', 'a.json', `${JSON.stringify(first)}${JSON.stringify(second)}`],
    ['a list under the name of lines', 'a.jsonl', `[\n${JSON.stringify(first)},\n${JSON.stringify(second)}\n]\n`],
    ['lines that end in commas', 'a.jsonl', `${JSON.stringify(first)},\n${JSON.stringify(second)},\n`],
  ])('%s', async (_, name, content) => expect(articles(await read(name, content))).toEqual(BOTH))

  test('one that breaks off among objects behind each other', async () => {
    const items = await read('a.json', `${JSON.stringify(first, null, 2)}\n{\n  "title": "B",\n  "te`)
    expect(items.map(({ kind }) => kind)).toEqual(['failed'])
  })

  test('a table whose names stand in two rows', async () => {
    expect(articles(await read('a.csv', `Berita,,Isi\nJudul,Tanggal,Teks\nA,2024-06-03,"${ONE}"`))).toEqual([{ title: 'A', publishedAt: '2024-06-03', text: ONE }])
  })
})

describe('fields as programs write them', () => {
  test.each<[string, object, object]>([
    ['a list of paragraphs', { paragraphs: ['Satu.', '', 'Dua.'] }, { text: 'Satu.\n\nDua.' }],
    ['what WordPress answers', { id: 5, date: '2024-06-03T09:15:00', link: 'https://kabar.example/1', title: { rendered: 'Menlu: &#8220;Siap&#8221; &amp; Sigap' }, content: { rendered: `<p>${ONE}</p>`, protected: false }, author: 7, categories: [3, 4] }, { text: ONE, title: 'Menlu: “Siap” & Sigap', publishedAt: '2024-06-03', url: 'https://kabar.example/1' }],
    ['a date of Greenwich by its name', { text: ONE, date: '2024-06-03T09:15:00', date_gmt: '2024-06-03T02:15:00', modified_gmt: '2024-06-03 03:15:00' }, { publishedAt: '2024-06-03T02:15:00+00:00', updatedAt: '2024-06-03T03:15:00+00:00' }],
    ['what the New York Times answers', { headline: { main: 'Minister Praises', kicker: null }, lead_paragraph: ONE, byline: { original: 'By Nora Vale', person: [] }, pub_date: '2024-06-03T02:15:00+0000' }, { title: 'Minister Praises', byline: 'By Nora Vale', publishedAt: '2024-06-03T02:15:00+00:00' }],
    ['a date of MongoDB', { text: ONE, date: { $date: '2024-06-03T02:15:00Z' } }, { publishedAt: '2024-06-03T02:15:00+00:00' }],
    ['a date of MongoDB as a number', { text: ONE, date: { $date: { $numberLong: '1717380900000' } } }, { publishedAt: '2024-06-03T02:15:00+00:00' }],
    ['a name in Indonesian', { text: ONE, sumber: { nama: 'Kabar Uji' } }, { outlet: 'Kabar Uji' }],
    ['an address in place of an outlet (trafilatura)', { text: ONE, source: 'https://www.kabar.example/1', author: 'Rani Ayu; Bima Satria' }, { outlet: 'kabar.example', url: 'https://www.kabar.example/1', byline: 'Rani Ayu, Bima Satria' }],
    ['its name beside it', { text: ONE, source: 'https://kabar.example/1', 'source-hostname': 'Kabar Uji' }, { outlet: 'Kabar Uji', url: 'https://kabar.example/1' }],
    ['a domain as an address', { text: ONE, media_url: 'https://kabar.example/' }, { outlet: 'kabar.example' }],
    ['a list as Python prints it', { text: ONE, authors: "['Rani Ayu', \"Siti D'Ana\"]" }, { byline: "Rani Ayu, Siti D'Ana" }],
    ['an empty one', { text: ONE, authors: '[]' }, {}],
    ['no value as Python prints it', { text: ONE, authors: 'nan', publish_date: 'NaT', title: 'None' }, {}],
    ['the outlet behind the reporter', { text: ONE, penulis: 'Rani Ayu - detikNews' }, { byline: 'Rani Ayu' }],
    ['the outlet behind the reporter, by its address', { text: ONE, penulis: 'Rani Ayu | Kabar', url: 'https://www.kabar.example/1' }, { byline: 'Rani Ayu', url: 'https://www.kabar.example/1' }],
    ['a serial number of a day', { text: ONE, tanggal: 45446 }, { publishedAt: '2024-06-03' }],
  ])('%s', async (_, record, stated) => {
    const [article] = articles(await read('a.json', { ...record }))
    expect(article).toEqual({ text: ONE, ...stated })
  })

  test.each<[string, object]>([
    ['an article that was withdrawn', { title: '[Removed]', content: '[Removed]' }],
    ['no text as Python prints it', { title: 'A', text: 'nan' }],
  ])('%s has no text', async (_, record) => expect(articles(await read('a.json', record))).toEqual([[{ code: 'text-empty' }]]))
})

describe('cells as programs write them', () => {
  test.each<[string, string, object]>([
    ['a delimiter at the end of each row', `judul;isi\nA;${ONE};\n`, { title: 'A', text: ONE }],
    ['two columns with one name', `judul,isi,isi\nA,"${ONE}",\n`, { title: 'A', text: ONE }],
    ['two columns with one name, the first empty', `judul,isi,isi\nA,,"${ONE}"\n`, { title: 'A', text: ONE }],
    ['line ends as letters', 'judul,isi\nA,"Satu.\\n\\nDua, kata dia.\\r\\nTiga."\n', { title: 'A', text: 'Satu.\n\nDua, kata dia.\nTiga.' }],
    ['codes of HTML', 'judul,isi\nA,&quot;Kami siap&quot; &amp; sigap &#8211; 5 < 6\n', { title: 'A', text: '"Kami siap" & sigap – 5 < 6' }],
    ['codes of HTML over several lines', 'judul,text\nA,"&quot;Kami siap&quot;\n\nkata dia."\n', { title: 'A', text: '"Kami siap"\n\nkata dia.' }],
    ['markup in a column called text', `judul,text\nA,"<p>Satu.</p><p>Dua.</p>"\n`, { title: 'A', text: 'Satu.\n\nDua.' }],
  ])('%s', async (_, table, article) => expect(articles(await read('a.csv', table))).toEqual([article]))

  test('a row with more cells than there are columns is refused where they hold something', async () => {
    expect(articles(await read('a.csv', `judul;isi\nA;${ONE};lagi\n`))).toEqual([[{ code: 'row-too-wide', words: { columns: '3', header: '2' } }]])
  })
})

test.each([
  ['broken at seventy-two letters', 'Menlu Tolak Usul Embargo\n\nMenteri Luar Negeri Raka Wiradana menolak usul embargo terhadap Iran\nyang diajukan sejumlah negara Barat pada awal pekan ini di Wina.\n\n"Kami menolak embargo terhadap Iran karena langkah itu tidak adil dan\nmenyengsarakan rakyat," kata Raka.', 'Menlu Tolak Usul Embargo\n\nMenteri Luar Negeri Raka Wiradana menolak usul embargo terhadap Iran yang diajukan sejumlah negara Barat pada awal pekan ini di Wina.\n\n"Kami menolak embargo terhadap Iran karena langkah itu tidak adil dan menyengsarakan rakyat," kata Raka.'],
  ['set in at their beginning', '   Menteri Luar Negeri Raka Wiradana menolak usul embargo terhadap Iran\nyang diajukan sejumlah negara Barat pada awal pekan ini di kota Wina itu.\n   "Kami menolak embargo terhadap Iran karena langkah itu tidak adil dan\nmenyengsarakan rakyat," kata Raka.', '   Menteri Luar Negeri Raka Wiradana menolak usul embargo terhadap Iran yang diajukan sejumlah negara Barat pada awal pekan ini di kota Wina itu.\n   "Kami menolak embargo terhadap Iran karena langkah itu tidak adil dan menyengsarakan rakyat," kata Raka.'],
  ['a line each', 'Menlu Tolak Usul Embargo\nRani Ayu - Kabar Uji\n"Kami siap," kata dia.', 'Menlu Tolak Usul Embargo\nRani Ayu - Kabar Uji\n"Kami siap," kata dia.'],
])('paragraphs of a text that are %s', async (_, text, expected) => expect(articles(await read('a.txt', text))).toEqual([{ text: expected }]))
