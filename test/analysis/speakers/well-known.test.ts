import { expect, test } from 'vitest'
import { quote } from '../quotations/quote'

const english = (name: string, short: string) => `${name} said that the port would open. “It is late,” ${short} said. ${short} added that the talks would go on. The ship has left, said ${short}.`
const indonesian = (name: string, short: string) => `${name} mengatakan pelabuhan itu akan dibuka. “Ini sudah terlambat,” kata ${short}. ${short} menambahkan bahwa perundingan berlanjut. Menurut ${short}, kapal itu akan kembali.`

// names that are words of the language, countries or offices as well, and people whom news calls by another word than their name
test.each([
  ['Theresa May', 'May', 'en'],
  ['Volker Turk', 'Turk', 'en'],
  ['Hun Sen', 'Hun Sen', 'en id'],
  ['Israel Katz', 'Katz', 'en id'],
  ['Jordan Bardella', 'Bardella', 'en id'],
  ['Samantha Power', 'Power', 'en id'],
  ['Jack Straw', 'Straw', 'en id'],
  ['Rand Paul', 'Paul', 'en id'],
  ['Ban Ki-moon', 'Ban', 'en id'],
  ['Xi Jinping', 'Xi', 'en id'],
  ['Ursula von der Leyen', 'von der Leyen', 'en id'],
  ['Dominique de Villepin', 'de Villepin', 'en id'],
  ['Joko Widodo', 'Jokowi', 'en id'],
  ['Julie Bishop', 'Bishop', 'en id'],
  ['Peter MacKay', 'MacKay', 'en id'],
])('%s, or %s', (name, short, languages) => {
  for (const language of languages.split(' ')) {
    const quotations = quote((language === 'en' ? english : indonesian)(name, short), language)
    expect(quotations.map((q) => q.speakers.map((s) => s.name)), language).toEqual(Array.from({ length: 4 }, () => [name]))
  }
})

// sons and fathers of one name; the surname alone is whoever was named last
test.each([
  ['en', 'Bo Lee Jr. said the port was open. Bo Lee said it was closed. Lee Jr. added that the ship had left.', 'Bo Lee Jr · Bo Lee · Bo Lee Jr'],
  ['en', '“The port is open,” said Bo Lee Jr. He added that the ship had left. Lee said it would return.', 'Bo Lee Jr · Bo Lee Jr · Bo Lee Jr'],
  ['id', 'Presiden Ferdinand Marcos Jr mengecam kapal itu. Marcos mengatakan pelabuhan itu ditutup.', 'Ferdinand Marcos Jr · Ferdinand Marcos Jr'],
  ['id', 'Bo Lee Jr. mengatakan pelabuhan itu dibuka. Bo Lee mengatakan pelabuhan itu ditutup.', 'Bo Lee Jr · Bo Lee'],
])('%s: %s', (language, text, expected) => {
  expect(quote(text, language).map((q) => q.speakers.map((s) => s.name).join(' + ')).join(' · ')).toBe(expected)
})
