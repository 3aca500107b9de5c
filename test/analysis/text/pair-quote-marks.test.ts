import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readText } from './read-text'

const quotedIn = (text: string) => readText(text).quoted.map((q) => `${'>'.repeat(q.depth)}${text.slice(q.content.start, q.content.end)}${q.closed ? '' : '~'}`)

test.each([
  ['straight', '"Tidak," kata Rina. "Belum."', ['Tidak,', 'Belum.']],
  ['curly', '“Tidak,” kata Rina.', ['Tidak,']],
  ['low and high', '„Tidak,“ kata Rina. „Belum,” katanya.', ['Tidak,', 'Belum,']],
  ['same-sided', '”Tidak,” kata Rina. ”Belum,” katanya.', ['Tidak,', 'Belum,']],
  ['guillemets', '«Tidak», kata Rina.', ['Tidak']],
  ['single', '‘Tidak,’ kata Rina. \'Belum,\' katanya.', ['Tidak,', 'Belum,']],
  ['TeX marks', "`` No , '' said Ann .", [' No , ']],
  ['a line that begins inside speech', "It works , '' she said . '' It is enough . ''", ['It works , ', ' It is enough . ']],
  ['a line of several sentences that begins inside speech', "He went . It works , '' she said . '' It is enough . ''", [' It is enough . ']],
  ['a stray mark before what ends with the line', "The end '' of the war , she said . '' It is enough . ''", [' It is enough . ']],
  ['marks that do not tell their side, in pairs', "'' It works , '' she said . '' It is enough . ''", [' It works , ', ' It is enough . ']],
  ['nested', '“Dia bilang ‘tidak’ tadi,” kata Rina.', ['Dia bilang ‘tidak’ tadi,', '>tidak']],
  ['nested in straight marks', '"Buku \'Senja\' laku," kata Rina.', ["Buku 'Senja' laku,", ">Senja"]],
  ['nested at the edge', '"\'Senja\' laku," kata Rina.', ["'Senja' laku,", '>Senja']],
  ['apostrophes are no marks', 'Rina\'s "It’s Qur\'an," in the \'90s', ['It’s Qur\'an,']],
  ['plural possessive inside', '“The workers’ union,” said Ann.', ['The workers’ union,']],
  ['no space before the mark', 'kata"tidak"itu', ['tidak']],
  ['a stray closing mark', 'Layar 15" itu. "Murah," kata Rina.', ['Murah,']],
  ['a stray opening mark', '"Murah, kata Rina. "Mahal," kata Budi.', ['Mahal,']],
  ['a ruler of marks', '"'.repeat(20) + '\n"Murah," kata Rina.', ['Murah,']],
  ['over paragraphs', '“Satu.\n\n“Dua.\n“Tiga,” kata Rina.', ['Satu.~', 'Dua.~', 'Tiga,']],
  ['not continued', '“Satu.\nDua.', []],
  ['one pair over lines', '"Satu.\nDua.\n\nTiga," kata Rina. "Empat."', ['Satu.~', 'Dua.~', 'Tiga,', 'Empat.']],
  ['one pair over lines, opened behind its source', 'Rina berkata, “Satu ‘dua’.\nTiga.” Lalu ia pergi.', ['Satu ‘dua’.~', '>dua', 'Tiga.']],
  ['a mark that lost its partner, and speech further down', '"Satu.\nDua.\n"Tiga," kata Rina.', ['Tiga,']],
  ['a mark whose partner stands too far off', '"Satu.' + '\nDua.'.repeat(9) + '\nTiga," kata Rina.', []],
  ['unclosed after a closed one', '“Satu,” kata Rina. “Dua.\n“Tiga,” katanya.', ['Satu,', 'Dua.~', 'Tiga,']],
])('%s', (_, text, expected) => {
  expect(quotedIn(text)).toEqual(expected)
})

test('marks in boilerplate are not seen', () => {
  const text = '“Satu.\nBaca juga: "Judul"\n“Dua,” kata Rina.'
  const { quoted } = readText(text, 'id', [{ start: 7, end: 26, kind: 'link' }])
  expect(quoted.map((q) => text.slice(q.content.start, q.content.end))).toEqual(['Satu.', 'Dua,'])
})

test('stretches lie in the text, nest or follow each other, and never cross a line', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('"', '“', '”', "'", '’', '«', '»', 'kata ', 'Rina', ' ', ', ', '. ', '\n'), { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      const { quoted } = readText(text)
      for (const q of quoted) {
        // the mark that opens may stand in an earlier line
        expect(q.start <= q.content.start && q.content.start <= q.content.end && q.content.end <= q.end && q.end <= text.length).toBe(true)
        expect(text.slice(q.start, q.end)).not.toContain('\n')
        for (const other of quoted) expect(other.start >= q.end || other.end <= q.start || (other.start >= q.start && other.end <= q.end) || (q.start >= other.start && q.end <= other.end)).toBe(true)
      }
    }),
  )
})
