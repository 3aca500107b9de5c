import { describe, expect, test } from 'vitest'
import { readFile } from '../../lib/ingest'
import { zipParts } from '../../lib/ingest/markup/unzip-document'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const ODF = ['office', 'text', 'table', 'draw'].map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix === 'draw' ? 'drawing' : prefix}:1.0"`).join(' ')
const bytes = (text: string) => new TextEncoder().encode(text)

const textOf = async (name: string, content: Uint8Array) => {
  const [item] = await readFile(name, content)
  return item?.kind === 'article' ? item.article.text : item?.reasons
}

/** A Word document of some paragraphs, with the note that “<w:footnoteReference w:id="2"/>” calls. */
async function docx(body: string): Promise<Buffer> {
  const note = `<?xml version="1.0"?><w:footnotes ${W}><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Laporan, hlm. 4.</w:t></w:r></w:p></w:footnote></w:footnotes>`
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${RELATIONS}">${relation('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${RELATIONS}">${relation('rId2', 'footnotes', 'footnotes.xml')}</Relationships>`,
    'word/footnotes.xml': note,
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
  }
  return zipParts(new Map(Object.entries(parts).map(([path, text]) => [path, bytes(text)])))
}

const odt = (body: string) => zipParts(new Map([['mimetype', bytes('application/vnd.oasis.opendocument.text')], ['content.xml', bytes(`<?xml version="1.0"?><office:document-content ${ODF}><office:body><office:text>${body}</office:text></office:body></office:document-content>`)]]))
const run = (text: string, properties = '') => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`

describe('a note stands below the text, and parts no sentence', () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['a.docx', () => docx(`<w:p>${run('Menlu menolak usul itu')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' di Wina.')}</w:p><w:p>${run('Dia pulang.')}</w:p>`)],
    ['a.odt', () => odt('<text:p>Menlu menolak usul itu<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Laporan, hlm. 4.</text:p></text:note-body></text:note> di Wina.</text:p><text:p>Dia pulang.</text:p>')],
    ['a.rtf', () => bytes('{\\rtf1 Menlu menolak usul itu{\\super\\chftn{\\footnote\\pard\\plain \\chftn  Laporan, hlm. 4.}} di Wina.\\par Dia pulang.\\par}')],
  ])('%s', async (name, file) => expect(await textOf(name, await file())).toBe('Menlu menolak usul itu di Wina.\n\nDia pulang.\n\nLaporan, hlm. 4.'))
})

describe('what a document hides is no text', () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['a.docx', () => docx(`<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('rahasia ', '<w:rPr><w:b/><w:vanish/></w:rPr>')}${run('Menlu ')}${run('tiba.', '<w:rPr><w:vanish w:val="0"/></w:rPr>')}</w:p>`)],
    ['a.odt', () => odt('<text:p><text:hidden-text text:is-hidden="true">rahasia</text:hidden-text>Menlu tiba.</text:p><text:hidden-paragraph/>')],
    ['a.rtf', () => bytes('{\\rtf1 {\\v rahasia }Menlu {\\deleted pergi }tiba.\\par}')],
  ])('%s', async (name, file) => expect(await textOf(name, await file())).toBe('Menlu tiba.'))
})

describe('Rich Text', () => {
  const rtf = (body: string) => bytes(`{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil\\fcharset0 Calibri;}{\\f1\\froman\\fcharset204 Times New Roman Cyr;}{\\f2\\fcharset238 Arial CE;}}${body}}`)
  test.each([
    ['letters of another alphabet, by their font', "Kota {\\f1\\'cc\\'ee\\'f1\\'ea\\'e2\\'e0} jauh, Caf\\'e9.\\par", 'Kota Москва jauh, Café.'],
    ['a font until the next', "\\f2 Kaczy\\'f1ski\\f0  tiba di Caf\\'e9\\par", 'Kaczyński tiba di Café'],
    ['what \\plain ends', "\\f1\\'cc\\plain\\'e9\\par", 'Мé'],
    ['a box with text, which is written twice', '{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn a}{\\sv b}}{\\shptxt\\pard Kotak.\\par}}{\\shprslt{\\*\\do\\dptxbx{\\dptxbxtext\\pard Kotak.\\par}}}}Menlu tiba.\\par', 'Kotak.\n\nMenlu tiba.'],
  ])('%s', async (_, body, text) => expect(await textOf('a.rtf', rtf(body))).toBe(text))

  test('the font of what names none', async () => {
    expect(await textOf('a.rtf', bytes("{\\rtf1\\ansi\\ansicpg1252\\deff1{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}\\'cc\\'ee\\'f1\\'ea\\'e2\\'e0\\par}"))).toBe('Москва')
  })
})
