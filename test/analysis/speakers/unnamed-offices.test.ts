import { expect, test } from 'vitest'
import { quote } from '../quotations/quote'

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const english = (who: string) => `${capital(who)} said that the port would open. The ships left, ${who} said. “It is late,” said ${who}.`
const indonesian = (who: string) => `${capital(who)} mengatakan pelabuhan itu akan dibuka. Kapal-kapal berangkat, ujar ${who}. “Ini sudah terlambat,” kata ${who}.`

// whoever speaks without a name is called by all that tells who it is, before the verb and behind it
test.each([
  ['id', 'Menteri Dalam Negeri Malaysia'],
  ['id', 'Kementerian Dalam Negeri Turki'],
  ['id', 'Duta Besar Rusia untuk PBB'],
  ['id', 'Komisioner Tinggi PBB untuk Hak Asasi Manusia'],
  ['en', 'Russia’s ambassador to the United Nations'],
  ['en', 'an analyst at Rabobank'],
  ['en', 'a professor of law at the University of Marrow'],
  ['en', 'a source close to the talks'],
  ['en', 'the minister of foreign affairs and trade'],
  ['en', 'the minister for women and children'],
  ['en', 'the mayor of Surabaya'],
  ['en', 'the archbishop of Canterbury'],
])('%s: %s', (language, who) => {
  const names = quote((language === 'en' ? english : indonesian)(who), language).map((q) => q.speakers.map((s) => s.name.toLowerCase()).join())
  expect(names).toEqual([who, who, who].map((name) => name.toLowerCase()))
})

// but where and to whom it was said belongs to nobody
test.each([
  ['“It is late,” said a spokesman at the weekend.', 'a spokesman'],
  ['“It is late,” said an official to reporters.', 'an official'],
  ['“It is late,” said the minister at the Lima talks.', 'the minister'],
  ['“It is late,” said Bishop of Lima Rosa Duarte.', 'Rosa Duarte'],
])('%s', (text, who) => {
  expect(quote(text, 'en').map((q) => q.speakers.map((s) => s.name).join())).toEqual([who])
})
