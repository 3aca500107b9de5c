import { expect, test } from 'vitest'
import { joinBrokenWord } from '../../lib/ingest/pdf/join-broken-word'

test.each([
  ['pemerin-', 'tah itu', 'pemerintah itu'], ['Diaz-', 'Canel', 'Diaz-Canel'], ['sanksi-', 'sanksinya', 'sanksi-sanksinya'], ['sewenang-', 'wenang', 'sewenang-wenang'], ['berulang-', 'ulangnya', 'berulang-ulangnya'],
  ['tolong-', 'menolong', 'tolong-menolong'], ['ketidak-', 'adilan', 'ketidakadilan'], ['meng-', 'gunakan', 'menggunakan'], ['long-', 'term', 'long-term'], ['nego\u00ad', 'tiate', 'negotiate'], ['kata', 'itu', 'kata itu'],
])('%s %s', (first, second, joined) => expect(joinBrokenWord(first, second, new Set(['long-term']))).toBe(joined))
