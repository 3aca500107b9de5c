import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { buffer } from 'node:stream/consumers'
import { inputReasonText } from '../../lib/document'
import { openFile, readFile, type ReadItem } from '../../lib/ingest'
import { MUTATED, readMutations } from './mutations'
import { pdfOf } from './pdf-of'

const bytes = (text: string) => new TextEncoder().encode(text)
const texts = (items: readonly ReadItem[]) => items.map((item) => (item.kind === 'article' ? item.article.text : inputReasonText(item.reasons, 'en')))

async function zipOf(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  return buffer(zip.outputStream)
}

describe('every parser stands mutations', () => {
  // test/long has ten thousand of each
  test.each(MUTATED)('%s', async (format) => readMutations(format, 200))
})

describe('XML entities', () => {
  const laughs = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
  test.each([
    ['a.rss', `<?xml version="1.0"?>${laughs}<rss><channel><title>x</title><item><title>T</title><description>a &lol2; &f; b</description></item></channel></rss>`],
    ['a.html', `${laughs}<html><body><p>a &lol2; &f; b</p></body></html>`],
  ])('are not expanded, and nothing is fetched: %s', async (name, content) => {
    const [text] = texts(await readFile(name, bytes(content)))
    expect(text).not.toMatch(/lollol|root:/)
    expect(text).toMatch(/a .*b/)
  })

  test('in a document', async () => {
    const content = `<?xml version="1.0"?>${laughs}<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:p>a &lol2; b</text:p></office:text></office:body></office:document-content>`
    expect(texts(await readFile('a.odt', await zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content })))).toEqual(['a &lol2; b'])
  })
})

describe('documents that unpack to more than an article', () => {
  test.each([['a.docx', 'word/document.xml'], ['a.odt', 'content.xml'], ['a.epub', 'META-INF/container.xml'], ['a.xlsx', 'xl/workbook.xml']])('%s', async (name, part) => {
    const bomb = await zipOf({ '[Content_Types].xml': '<Types/>', [part]: Buffer.alloc(33 * 1024 * 1024, ' ') })
    expect(texts(await readFile(name, bomb))).toEqual([expect.stringMatching(/more than 32 MB/)])
  })
})

describe('PDFs', () => {
  test('whose fonts number their letters and do not name them are told so', async () => {
    const named = readFileSync(path.join(import.meta.dirname, 'fixtures/pdf/printed.pdf')).toString('latin1')
    expect(texts(await readFile('a.pdf', Buffer.from(named.replaceAll('/ToUnicode', '/ToUnicodx'), 'latin1')))).toEqual([expect.stringMatching(/^The letters of this PDF cannot be told/)])
  })

  test('without letters have no text layer', async () => {
    expect(texts(await readFile('a.pdf', pdfOf([[]])))).toEqual([expect.stringMatching(/^No text layer/)])
  })

  test('lines are joined, and words that the line broke', async () => {
    const lines = ['Menteri itu menyebut pertemuan di Jakarta membuka kerja sama yang sangat pen-', 'ting bagi semua negara-', 'negara di kawasan itu dan bagi hubungan dengan Presiden Joko Darma-', 'Sanjaya yang menentang sanksi baru terhadap negara tetangga mereka di utara.']
    const [text = ''] = texts(await readFile('a.pdf', pdfOf([lines])))
    expect(text.replace(/\s+/g, ' ')).toBe('Menteri itu menyebut pertemuan di Jakarta membuka kerja sama yang sangat penting bagi semua negara-negara di kawasan itu dan bagi hubungan dengan Presiden Joko Darma-Sanjaya yang menentang sanksi baru terhadap negara tetangga mereka di utara.')
  })

  test('headers, footers and page numbers are left out', async () => {
    const page = (number: number) => ['Harian Kabar Uji, 4 Juni 2024', ...Array.from({ length: 8 }, (_, at) => `Kalimat ${number}${at} tentang perundingan di ibu kota.`), `Halaman ${number} dari 3`]
    const [text] = texts(await readFile('a.pdf', pdfOf([page(1), page(2), page(3)])))
    expect(text).not.toMatch(/Harian|Halaman/)
    expect(text?.match(/Kalimat/g)).toHaveLength(24)
  })

  test('pages that hold each other end', async () => {
    const looping = pdfOf([['x']]).toString('latin1').replace(/\/Kids \[[^\]]*\]/, '/Kids [2 0 R]     ')
    expect(await readFile('a.pdf', Buffer.from(looping, 'latin1'))).toHaveLength(1)
  })
})

describe('time grows with the size alone', () => {
  const sentence = 'Menteri Raka Wiradana mengatakan negaranya menolak embargo itu karena merugikan rakyat. '
  const of = (unit: string, size = 4_500_000) => unit.repeat(size / unit.length)
  test.each<[string, string, string, RegExp]>([
    ['a page of one paragraph', 'a.html', `<html><body><p>${of(sentence)}</p></body></html>`, /more than 2,000,000 characters/],
    ['a text of one word', 'a.txt', of('x'), /more than 2,000,000 characters/],
    ['a word in a text that is not too long', 'a.txt', of('x', 1_900_000), /^x/],
    ['Markdown of one paragraph', 'a.md', of(sentence), /more than 2,000,000 characters/],
    ['Markdown of short lines', 'a.md', of('kata\n'), /more than 2,000,000 characters/],
    ['quote marks', 'a.csv', `judul,isi\n${of('"')}`, /empty/],
    ['commas', 'a.csv', `judul,isi\n${of(',')}`, /no rows/],
    ['blank lines', 'a.csv', `judul,isi\n${of('\n')}`, /more than 2,000,000 cells/],
    ['a cell that never ends', 'a.csv', `judul,isi\n"a","${of(sentence)}`, /opens in row 2/],
  ])('%s', async (_, name, content, reason) => {
    const { user } = process.cpuUsage()
    expect(texts(await readFile(name, bytes(content)))).toEqual([expect.stringMatching(reason)])
    // of what a process works, not of the time that others take from it; the slowest takes a quarter of it
    expect(process.cpuUsage().user - user).toBeLessThan(15_000_000)
  }, 120_000)

  test('rows before a quote mark that is never closed are read', async () => {
    expect(texts(await readFile('a.csv', bytes('judul,isi\na,Satu dua.\nb,"Tiga empat.\nc,Lima.')))).toEqual(['Satu dua.', expect.stringMatching(/opens in row 3/)])
  })
})

describe('sizes and shapes', () => {
  test('a line of ten megabytes', async () => {
    expect(await readFile('a.jsonl', bytes(`{"text":"${'x'.repeat(9_000_000)}`))).toHaveLength(1)
    expect(await readFile('a.csv', bytes(`"${'x'.repeat(9_000_000)}`))).toHaveLength(1)
    expect(await readFile('a.rtf', bytes(`{\\rtf1 ${'{'.repeat(1_000_000)}x`))).toHaveLength(1)
  })

  test('markup that nests without end', async () => {
    expect(await readFile('a.md', bytes(`${'> '.repeat(20_000)}x`))).toHaveLength(1)
    expect(await readFile('a.md', bytes(`${'['.repeat(20_000)}x`))).toHaveLength(1)
    expect(await readFile('a.rss', bytes(`<rss><channel><item><description>${'<a>'.repeat(20_000)}`))).toHaveLength(1)
    expect(await readFile('a.json', bytes('['.repeat(100_000)))).toHaveLength(1)
  })

  test('scripts in a page, a mail and a feed never run and are no text', async () => {
    const html = '<p>Halo dunia dari Jakarta.</p><script>globalThis.ran = 1; document.write("jahat")</script><img src=x onerror="globalThis.ran = 1"><iframe srcdoc="<p>jahat"></iframe>'
    for (const [name, content] of [
      ['a.html', html], ['a.eml', `From: a@b.example\nSubject: x\nContent-Type: text/html\n\n${html}`], ['a.rss', `<rss><channel><item><description><![CDATA[${html}]]></description></item></channel></rss>`], ['a.md', html],
    ] as const) expect(texts(await readFile(name, bytes(content))), name).toEqual(['Halo dunia dari Jakarta.'])
    expect(globalThis).not.toHaveProperty('ran')
  })

  test('NUL bytes and halves of characters in every format of letters', async () => {
    for (const [name, content] of [['a.md', 'Halo\0 dunia'], ['a.eml', 'Subject: a\0b\n\nHalo\0 dunia'], ['a.rtf', '{\\rtf1 Halo \\u55296? dunia\\par}'], ['a.rss', '<rss><channel><item><title>a&#xD800;</title><description>Halo &#0; dunia</description></item></channel></rss>']] as const) {
      for (const item of await readFile(name, bytes(content))) expect(JSON.stringify(item), name).not.toMatch(/\\u0000|\\ud8/)
    }
  })

  test('gzip in a web archive that unpacks without end', async () => {
    const body = gzipSync(Buffer.alloc(30 * 1024 * 1024, 'x'))
    const http = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n'), body])
    const warc = Buffer.concat([Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://kabar.example/1\r\nContent-Length: ${http.length}\r\n\r\n`), http, Buffer.from('\r\n\r\n')])
    expect(texts(await readFile('a.warc', warc))).toEqual([expect.stringMatching(/without any entry/)])
  })
})

describe('what is small and asks for much', () => {
  const column = (values: string) => `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${values}</worksheet>`
  const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
  const relations = (type: string, target: string) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`
  const workbook = (sheet: string) => zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>', '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml'), 'xl/worksheets/sheet1.xml': column(sheet),
  })
  const book = (spine: string) => zipOf({
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>',
    'a.opf': `<package><metadata/><manifest><item id="p" href="p.xhtml"/></manifest><spine>${spine}</spine></package>`, 'p.xhtml': '<html><body><p>Menlu tiba.</p></body></html>',
  })
  const first = `<row r="1">${cell('A1', 'isi')}</row><row r="2">${cell('A2', 'Menlu tiba.')}</row>`

  test.each<[string, string, () => Promise<Buffer> | Buffer, readonly RegExp[]]>([
    ['a cell in the last row and column there can be', 'a.xlsx', () => workbook(`<sheetData>${first}<row r="1048576">${cell('XFD1048576', 'x')}</row></sheetData>`), [/cannot be read as Excel \(> 20000000 cells\)/]],
    ['a row beyond the last', 'a.xlsx', () => workbook(`<sheetData>${first}<row r="999999999">${cell('A999999999', 'x')}</row></sheetData>`), [/cannot be read as Excel \(> 20000000 cells\)/]],
    ['cells without anything, down to the last row', 'a.xlsx', () => workbook(`<dimension ref="A1"/><sheetData>${first}<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>`), [/^Menlu tiba\.$/]],
    ['a book that names one page a hundred thousand times', 'a.epub', () => book('<itemref idref="p"/>'.repeat(100_000)), [/^Menlu tiba\.$/]],
    ['a feed of six hundred thousand entries', 'a.rss', () => Buffer.from(`<rss><channel>${'<item/>'.repeat(600_000)}</channel></rss>`), [/cannot be read as XML \(> 250000 elements\)/]],
    ['a document that nests without end', 'a.odt', () => zipOf({ 'content.xml': `<o:document-content>${'<text:note>'.repeat(100_000)}` }), [/cannot be read as OpenDocument \(depth > 2000\)/]],
    ['news of an agency that nest without end', 'a.xml', () => Buffer.from(`<nitf>${'<block>'.repeat(100_000)}`), [/cannot be read as XML \(depth > 2000\)/]],
    ['objects without anything, behind each other', 'a.json', () => Buffer.from('{}'.repeat(4_000_000)), [/not JSON/]],
    ['the name of a column a million letters long', 'a.csv', () => Buffer.from(`isi,${'\ufdfa'.repeat(1_000_000)}\nMenlu tiba.,x`), [/^Menlu tiba\.$/]],
  ])('%s', async (_, name, file, expected) => {
    const { user } = process.cpuUsage()
    expect(texts(await readFile(name, await file()))).toEqual(expected.map((each) => expect.stringMatching(each)))
    expect(process.cpuUsage().user - user).toBeLessThan(15_000_000)
  }, 120_000)

  test.each<[string, string, string]>([
    ['a list of numbers', 'a.json', `[${'0,'.repeat(300_000)}0]`], ['a number a line', 'a.jsonl', '1\n'.repeat(300_000)], ['a letter a row', 'a.csv', `isi,x\n${'a,b\n'.repeat(300_000)}`], ['a message a word', 'a.mbox', 'From a@b Mon Jun  3 09:15:00 2024\nSubject: a\n\nx\n\n'.repeat(120_000)],
    ['an entry a word', 'a.rss', `<rss><channel>${'<item><title/></item>'.repeat(120_000)}</channel></rss>`],
  ])('%s: the first hundred thousand, and a word that the others were left out', async (_, name, content) => {
    const items = await openFile(name, bytes(content))
    expect(items).toHaveLength(100_001)
    expect(await items.at(-1)?.read()).toMatchObject({ kind: 'failed', reasons: [{ code: 'places-left-out' }] })
  }, 120_000)
})

test.each([
  ['javascript:alert(1)', undefined], [' JaVa\nScript:alert(1)', undefined], ['data:text/html,x', undefined], ['file:///etc/passwd', undefined], ['https://kabar.example/1', 'https://kabar.example/1'], ['kabar.example:8080/1', 'kabar.example:8080/1'], ['www.kabar.example/1', 'www.kabar.example/1'],
])('an address that does something instead of leading to a page is none: %s', async (url, expected) => {
  const [item] = await readFile('a.json', bytes(JSON.stringify({ text: 'Menlu tiba.', url })))
  expect(item?.kind === 'article' && item.article.url).toBe(expected)
})

describe('protected documents say so', () => {
  test('Word and Excel with a password', async () => {
    const container = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1000), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(1000)])
    for (const name of ['a.docx', 'a.xlsx']) expect(texts(await readFile(name, container))).toEqual([expect.stringMatching(/password/)])
  })
  test('old Word is named', async () => {
    expect(texts(await readFile('a.doc', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)])))).toEqual([expect.stringMatching(/Microsoft Office \(\.doc, \.xls\)/)])
  })
})
