import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readText } from './read-text'

const sentencesOf = (text: string, language: string) => readText(text, language).sentences.map((s) => text.slice(s.start, s.end))

test.each([
  ['id', 'Ia datang. Dia pergi! Mengapa? Entah.', ['Ia datang.', 'Dia pergi!', 'Mengapa?', 'Entah.']],
  ['id', '"Kami datang. Kami pergi," kata Rina Wati. Ia pulang.', ['"Kami datang. Kami pergi," kata Rina Wati.', 'Ia pulang.']],
  ['id', 'Ia berkata, "Kami pergi." Lalu ia pulang.', ['Ia berkata, "Kami pergi."', 'Lalu ia pulang.']],
  ['id', 'Prof. Dr. Budi S. Santoso, M.Si. tinggal di Jl. Melati No. 5. Ia pulang.', ['Prof. Dr. Budi S. Santoso, M.Si. tinggal di Jl. Melati No. 5.', 'Ia pulang.']],
  ['id', 'Nilainya Rp 2.000,50 per hari. 5 orang datang.', ['Nilainya Rp 2.000,50 per hari.', '5 orang datang.']],
  ['en', "He said `` we left . '' The army came .", ["He said `` we left . ''", 'The army came .']],
  ['en', 'One ship came ... It was old. We left.', ['One ship came ... It was old.', 'We left.']],
  ['id', 'Ia menunggu... Lalu pergi. lalu kembali.', ['Ia menunggu...', 'Lalu pergi. lalu kembali.']],
  ['id', 'Judul tanpa titik\nIa datang.', ['Judul tanpa titik', 'Ia datang.']],
  ['id', 'Ia datang.Dia pergi.', ['Ia datang.', 'Dia pergi.']],
  ['en', 'Mr. Smith met Sen. Jones. They sat. Nobody spoke.', ['Mr. Smith met Sen. Jones.', 'They sat.', 'Nobody spoke.']],
  ['en', 'He left the U.S. The army stayed in the U.S. Senate.', ['He left the U.S.', 'The army stayed in the U.S. Senate.']],
  ['en', 'It ended. (They left.) “Why?” she asked.', ['It ended.', '(They left.)', '“Why?” she asked.']],
  ['xx', 'Satu. Dua.', ['Satu.', 'Dua.']],
])('%s: %s', (language, text, expected) => {
  expect(sentencesOf(text, language)).toEqual(expected)
})

test('boilerplate belongs to no sentence and takes no paragraph number', () => {
  const text = 'Satu.\nADVERTISEMENT\nDua.'
  const { sentences } = readText(text, 'id', [{ start: 6, end: 19, kind: 'advertisement' }])
  expect(sentences.map((s) => [text.slice(s.start, s.end), s.paragraph])).toEqual([['Satu.', 0], ['Dua.', 1]])
})

test('sentences hold every token once, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('"', '“', '”', 'Dr', 'kata ', 'Rina', ' ', ', ', '. ', '.', '?', '\n', '5'), { maxLength: 60 }), (parts) => {
      const { tokens, sentences } = readText(parts.join(''))
      expect(sentences.flatMap((s) => tokens.slice(s.firstToken, s.endToken))).toEqual(tokens)
    }),
  )
})
