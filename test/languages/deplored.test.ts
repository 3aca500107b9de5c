import { expect, it } from 'vitest'
import { askedSides, ministersSides } from './asked-sides'

/** Deeds that are only told take no side; what the sentence around them says of them does. */
const rows: readonly (readonly [language: string, said: string, answer: string])[] = [
  ['en', 'It is unforgivable that Chile bombed Peru', 'CL- PE+'],
  ['en', 'It is a good thing that Chile helped Peru', 'CL+ PE+'],
  ['en', 'We cannot accept that Chile bombed Peru', 'CL- PE+'],
  ['en', 'Nobody can accept that the Chilean army bombed Peru', 'CL- PE+'],
  ['en', 'We will never forget that Chile bombed Peru', 'CL- PE+'],
  ['en', 'We will never forget that Chile helped Peru', 'CL+'],
  ['en', 'Chile was wrong to bomb Peru', 'CL- PE+'],
  ['en', 'How could Chile bomb Peru?', 'CL- PE+'],
  ['en', 'Chile went so far as to bomb Peru', 'CL- PE+'],
  ['en', 'The Chilean army bombed Peru without reason', 'CL- PE+'],
  ['en', 'Chile bombed Peru, and that is unforgivable', 'CL- PE+'],
  ['en', 'Those in Chile who bombed Peru must be tried', 'CL- PE0'],
  ['en', 'Chile’s threats against Peru are a crime', 'CL- PE+'],
  ['en', 'Chile bombed Peru on Monday', 'CL0 PE0'],
  ['en', 'We know that Chile bombed Peru', 'CL0 PE0'],
  ['en', 'It is possible that Chile bombed Peru', 'CL0 PE0'],
  ['id', 'Tak termaafkan bahwa Chile mengebom Peru', 'CL- PE+'],
  ['id', 'Chile keliru telah mengebom Peru', 'CL- PE+'],
  ['id', 'Chile salah karena mengebom Peru', 'CL- PE+'],
  ['id', 'Tindakan Chile mengebom Peru adalah kejahatan', 'CL- PE+'],
  ['id', 'Bagaimana mungkin Chile mengebom Peru?', 'CL- PE+'],
  ['id', 'Kami tidak akan lupa bahwa Chile mengebom Peru', 'CL- PE+'],
  ['id', 'Chile bahkan sampai mengebom Peru', 'CL- PE+'],
  ['id', 'Tentara Chile mengancam Peru tanpa alasan', 'CL- PE+'],
  ['id', 'Chile mengebom Peru, dan itu tak termaafkan', 'CL- PE+'],
  ['id', 'Yang menipu Peru adalah Chile', 'CL- PE0'],
  ['id', 'Chile mengebom Peru pada Senin', 'CL0 PE0'],
  ['id', 'Kami tahu bahwa Chile mengebom Peru', 'CL0 PE0'],
]

it.each([
  ['en', 'Rector Ann Miller demanded an apology and a commitment to condemn the occupation of Chile.', 'CL+'],
  ['id', 'Ketua Ikatan Nelayan Rina Wati menuntut permintaan maaf dan komitmen rektor untuk menentang penjajahan di Chile.', 'CL+'],
  ['id', 'Ketua Ikatan Nelayan Rina Wati menuntut klarifikasi, permintaan maaf, serta komitmen rektor untuk menentang perbudakan dan penjajahan di Chile.', 'CL+'],
  ['id', 'Ketua Ikatan Nelayan Rina Wati menuntut sanksi terhadap Chile.', 'CL-'],
])('%s: %s → %s', (language, text, answer) => {
  expect(askedSides(text, language, answer)).toBe(answer)
})

it.each(rows)('%s: %s → %s', (language, said, answer) => {
  expect(ministersSides(said, language, answer)).toBe(answer)
})
