import fc from 'fast-check'
import { wordsOfPacks } from './words-of-packs'

const marks = ['"', '“', '”', '‘', '’', "'", '«', '»', '„', '(', ')', ',', '.', '!', '?', ':', '--', '—', '-', '\n', '\n\n', '\r\n', '\t', ' ']
const names = ['Sari Wulandari', 'Wulandari', 'Tomás Ilyin', 'Ilyin', 'Kementerian Luar Negeri Iran', 'Presiden Kuba', 'US Secretary of State Ada Quill']
const frames = [
  '"', '" kata Wulandari.', ' mengatakan bahwa ', ' said that ', 'Menurut ', 'according to ', ' mengecam ', ' praised ', 'kedua negara', 'mereka', 'Dia ', 'she ',
  'ADVERTISEMENT\n', 'Baca juga: ', 'Rabu, 23 Nov 2022 11:58 WIB\n', 'Moskow - ', '[Gambas:Video', 'Rusia', 'Amerika Serikat (AS)', 'China', 'Gaza', 'sanksi',
]
const words = wordsOfPacks()

/** Any string of UTF-16 units: letters of all scripts, control characters, halves of surrogate pairs. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
)

/** Quote marks of all kinds in any order, with words between them. */
const marksInBulk = fc.array(fc.constantFrom(...marks, 'kata', 'Rusia', 'said'), { maxLength: 120 }).map((parts) => parts.join(''))

/** What a news page could be made of, in no sensible order. */
const wordSoup = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...marks), fc.constantFrom(...names), fc.constantFrom(...frames)), { maxLength: 120 })
  .chain((parts) => fc.constantFrom(' ', ' ', '').map((between) => parts.join(between)))

/** An article whose text can be anything; its language is stated or left to be found. */
export const arbitraryArticle = fc.record(
  { text: fc.oneof(anyText, marksInBulk, wordSoup, wordSoup), language: fc.constantFrom('id', 'en', 'ms', 'xx') },
  { requiredKeys: ['text'] },
)
