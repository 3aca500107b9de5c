import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { inputReasonText } from '../../lib/document'
import { archiveInside, readFile } from '../../lib/ingest'
import { fileExtension } from '../../lib/ingest/kind/file-extension'
import { recogniseContent } from '../../lib/ingest/kind/recognise-content'

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', name))
const bytes = (text: string) => new TextEncoder().encode(text)

test.each([
  ['berita/a.TXT', 'txt'], ['a.tar.gz', 'gz'], ['halaman.mp3', 'mp3'], ['tanpa-akhiran', undefined], ['read.12345', undefined], ['Menlu: kami siap. Itu saja', undefined],
  ['berita.aspx?id=7', undefined], ['folder.txt/berita', undefined], ['pukul 10.30', undefined],
])('the extension of %s', (name, extension) => expect(fileExtension(name)).toBe(extension))

describe('a file whose name says no format is known by its content', () => {
  test.each([
    'txt/article.txt', 'html/article.html', 'pdf/writer.pdf', 'docx/writer.docx', 'odt/writer.odt', 'epub/pandoc.epub', 'rtf/writer.rtf', 'xlsx/article.xlsx', 'csv/article.csv', 'json/article.json', 'eml/article.eml',
    'mbox/article.mbox', 'warc/article.warc',
  ])('%s', async (file) => expect(await recogniseContent(fixture(file))).toBe(path.extname(file).slice(1)))

  test.each([
    ['Markdown with its front matter', '---\ntitle: Menlu\ndate: 2024-06-01\n---\n\nMenteri tiba.\n', 'md'],
    ['a feed', '<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>', 'xml'],
    ['a page with the head of an XML file', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html></html>', 'html'],
    ['a piece of a page', '<div class="isi"><p>Menteri tiba.</p></div>', 'html'],
    ['a saved page', 'From: <Saved by Blink>\nSubject: Menlu\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html"\n\nx', 'mht'],
    ['JSON Lines', '{"isi":"Menteri tiba."}\n{"isi":"Menteri pulang."}\n', 'json'],
    ['a label in brackets', '[VIDEO] Menlu tiba di Osaka\n\nMenteri tiba.', 'txt'],
    ['a table of Indonesian names', 'judul;isi;tanggal\nMenlu;Menteri tiba.;2024-06-01\n', 'csv'],
    ['a sentence with commas', 'Isi, judul, dan tanggal berita harus ditulis lengkap, kata redaktur itu kemarin.', 'txt'],
    ['a text that begins with a label', 'Tanggal: 3 Juni 2024\nMenteri tiba di Osaka, kata juru bicaranya.', 'txt'],
    ['nothing', '', 'txt'],
    ['noise', '\u0001\u0002\u0003\u0000\u0000\u0004\u0005\u0006', null],
  ])('%s', async (_, content, kind) => expect(await recogniseContent(bytes(content))).toBe(kind))
})

describe('an archive whose name says no format', () => {
  test.each<[string, string, Uint8Array, string | null]>([
    ['a packed text', 'berita', gzipSync('Menteri tiba.'), 'gz'],
    ['a packed mailbox', 'Inbox', gzipSync(fixture('mbox/article.mbox')), 'mbox.gz'],
    ['a mailbox of a mail program', 'Inbox', fixture('mbox/article.mbox'), 'mbox'],
    ['a broken one', 'berita', gzipSync('Menteri tiba.').subarray(0, 12), 'gz'],
    ['a document is none', 'berita', fixture('docx/writer.docx'), null],
    ['a name that says what it is', 'a.txt', gzipSync('x'), null],
  ])('%s', async (_, name, content, kind) => expect(await archiveInside(name, content)).toBe(kind))
})

test('it is read with a note, or refused with what was found', async () => {
  const said = async (content: Uint8Array) => (await readFile('berita', content)).map((item) => inputReasonText(item.kind === 'failed' ? item.reasons : (item.notes ?? []), 'en'))
  expect(await said(bytes('<!doctype html><body><p>Menteri tiba di Osaka.</p>'))).toEqual(['The file name has no extension; by its content the file is HTML, and was read as that.'])
  expect(await said(bytes('Menteri tiba di Osaka.'))).toEqual([expect.stringContaining('the file is text (.txt)')])
  expect(await said(Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'))).toEqual([expect.stringContaining('its content shows no format that is read; expected .txt')])
  expect(await said(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'))).toEqual([expect.stringContaining('The file is of the format PNG, which is not read')])
  expect(await said(new Uint8Array())).toEqual([expect.stringContaining('The file is empty')])
})
