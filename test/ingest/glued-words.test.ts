import { expect, test } from 'vitest'
import { gluedWords } from '../../lib/ingest/text/glued-words'

test.each<[string, string | undefined]>([
  ['Menteri itu setuju.Raka menolak.Jepang diam,Mesir marah', '3'],
  ['Jakarta -Presiden tiba.\nOsaka -Menteri pulang.\nKairo –Utusan datang.', '3'],
  ['kata dia.”Raka pergi. Lalu setuju!Jepang diam. Kami ikut?Mereka tidak.', '3'],
  ['Menteri itu setuju.Raka menolak.', undefined],
  ['Kompas.com, Detik.Com dan Tempo.Co menulis detikNews dan iNews.Id hari ini, Liputan6.Com juga.', undefined],
  ['Jakarta - Presiden tiba. Osaka – Menteri pulang. Tokyo-Osaka dan Jakarta-Bogor.', undefined],
])('%s', (text, count) => expect(gluedWords(text)?.words?.['count']).toBe(count))
