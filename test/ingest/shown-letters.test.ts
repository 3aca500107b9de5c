import { describe, expect, test } from 'vitest'
import { readFile } from '../../lib/ingest'

const textOf = async (name: string, content: string | Uint8Array) => {
  const [item] = await readFile(name, typeof content === 'string' ? new TextEncoder().encode(content) : content)
  return item?.kind === 'article' ? item.article.text : item?.reasons
}

describe('a word is the letters that a reader sees', () => {
  test.each([
    ['a.txt', '“Kami menolak em\u00adbargo,” kata Diaz\u2011Canel\u200b.'],
    ['a.html', '<p>“Kami menolak em&shy;bargo,” kata Diaz&#8209;Canel&#8203;.</p>'],
    ['a.md', '“Kami menolak em&shy;bargo,” kata Diaz\u2011Canel\ufeff.'],
    ['a.eml', 'From: a@b.example\nSubject: a\nContent-Type: text/html; charset=utf-8\n\n<p>“Kami menolak em&shy;bargo,” kata Diaz\u2011Canel.</p>'],
    ['a.rss', '<rss><channel><item><description>“Kami menolak em&#173;bargo,” kata Diaz\u2011Canel\u2060.</description></item></channel></rss>'],
    ['a.rtf', '{\\rtf1 \\u8220?Kami menolak em\\-bargo,\\u8221? kata Diaz\\_Canel.\\par}'],
  ])('%s', async (name, content) => expect(await textOf(name, content)).toBe('“Kami menolak embargo,” kata Diaz-Canel.'))

  test('joiners that change how letters look stay', async () => expect(await textOf('a.txt', 'می\u200cخواهم 👩\u200d👧')).toBe('می\u200cخواهم 👩\u200d👧'))

  test('the letters of a text that others count are theirs', async () => expect(await textOf('a.json', '{"text":"em\\u00adbargo"}')).toBe('em\u00adbargo'))
})

test.each([
  ['a page that says Latin-1', 'a.html', '<html><head><meta charset="iso-8859-1"></head><body><p>\x93Kami siap,\x94 kata dia \x96 di Caf\xe9.</p></body></html>'],
  ['codes of Windows in a page', 'a.html', '<p>&#147;Kami siap,&#148; kata dia &#150; di Caf&eacute;.</p>'],
  ['codes of Windows in JSON', 'a.json', '{"text":"\\u0093Kami siap,\\u0094 kata dia \\u0096 di Caf\\u00e9."}'],
  ['a page in one file', 'a.mht', 'From: a\nSubject: a\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html; charset=windows-1252\n\n<p>\x93Kami siap,\x94 kata dia \x96 di Caf\xe9.</p>\n--b--\n'],
])('quote marks of Windows in %s', async (_, name, content) => expect(await textOf(name, Buffer.from(content, 'latin1'))).toBe('“Kami siap,” kata dia – di Café.'))
