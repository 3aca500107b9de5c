import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPeople } from '../../../lib/analysis/people/find-people'
import { readText } from '../text/read-text'

const peopleOf = (language: string, text: string) => findPeople(readText(text, language)).people

test.each([
  ['id', 'Presiden Kuba Ramon Delgado-Ruiz tiba di Jakarta.', { name: 'Ramon Delgado-Ruiz', role: 'Presiden', country: 'CU' }],
  ['id', 'Menteri Luar Negeri RI Sari Wulandari bertemu wartawan.', { name: 'Sari Wulandari', role: 'Menteri Luar Negeri', country: 'ID' }],
  ['id', 'Presiden Amerika Serikat (AS) Dale Hopkins berpidato.', { name: 'Dale Hopkins', role: 'Presiden', country: 'US' }],
  ['id', 'kata juru bicara kementerian luar negeri Esmat Barzani, Senin.', { name: 'Esmat Barzani' }],
  ['id', 'Kepala Departemen Pengelolaan Moneter dan Aset Sekuritas Bank Indonesia Bayu Prakoso berbicara.', { name: 'Bayu Prakoso' }],
  ['id', 'Ibu Rina Kartika berkata ia lelah.', { name: 'Rina Kartika', gender: 'female' }],
  ['id', 'PresidenDale Hopkinsmengatakan ia lelah.', { name: 'Dale Hopkins', role: 'Presiden' }],
  ['id', 'Juru bicara Uni Eropa Pieter Stan berbicara.', { name: 'Pieter Stan', role: 'Juru bicara Uni Eropa' }],
  ['id', 'Ketua DPRD Jawa Barat Rina Wati berbicara.', { name: 'Rina Wati' }],
  ['id', 'Kepala kebijakan luar negeri Uni Eropa Josef Bor berbicara.', { name: 'Josef Bor', role: 'Kepala kebijakan luar negeri Uni Eropa' }],
  ['en', 'US President Dale Hopkins spoke.', { name: 'Dale Hopkins', role: 'President', country: 'US' }],
  ['en', 'Iranian Foreign Ministry spokesman Esmat Barzani spoke.', { name: 'Esmat Barzani', role: 'Foreign Ministry spokesman', country: 'IR', gender: 'male' }],
  ['en', 'Sheikh Omar bin Zaki al-Nuri spoke.', { name: 'Omar bin Zaki al-Nuri' }],
  ['en', 'J. R. Miller, a lawyer, said no.', { name: 'J. R. Miller', role: 'lawyer' }],
])('%s: %s', (language, text, expected) => {
  expect(peopleOf(language, text)).toContainEqual(expect.objectContaining(expected))
})

test('short and full forms are one person, named by the fullest', () => {
  const text = 'Hopkins mengatakan tidak. Presiden Dale Hopkins pergi. Kata Dale, itu benar.'
  const [person, ...others] = peopleOf('id', text).filter((p) => p.kind === 'person')
  expect(others).toEqual([])
  expect(person?.name).toBe('Dale Hopkins')
  expect(person?.mentions.map((m) => text.slice(m.start, m.end))).toEqual(['Hopkins', 'Dale Hopkins', 'Dale'])
})

test('a short form in brackets names the same person', () => {
  const text = 'Presiden Bambang Wiryawan (Bawi) pulang. Bawi mengatakan tidak.'
  expect(peopleOf('id', text).map((p) => p.mentions.map((m) => text.slice(m.start, m.end)))).toContainEqual(['Bambang Wiryawan', 'Bawi', 'Bawi'])
})

test.each([
  ['a country is nobody', 'id', 'Iran mengatakan tidak.'],
  ['days and openers are nobody', 'id', 'Namun pada Senin Januari ia pulang.'],
  ['a place without a cue is nobody', 'en', 'It happened near Lake Placid.'],
  ['a language without a pack has nobody', 'xx', 'Presiden Dale Hopkins pergi.'],
])('%s', (_, language, text) => {
  expect(peopleOf(language, text)).toEqual([])
})

test('mentions lie in the text, in order, and show a part of the name', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Presiden ', 'Kuba ', 'Dale ', 'Hopkins ', 'mengatakan ', 'dan ', ', ', '(', ') ', '. ', '"', 'Rina'), { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      for (const person of peopleOf('id', text)) {
        expect(person.name).not.toBe('')
        person.mentions.forEach((m, i) => expect(m.start < m.end && m.end <= text.length && m.start >= (person.mentions[i - 1]?.start ?? 0)).toBe(true))
      }
    }),
  )
})

test('two people by a hyphen are nobody', () => {
  const names = (text: string) => peopleOf('id', text).map(({ name }) => name)
  expect(names('Menteri Rina Santika bertemu Presiden Bayu Prakoso. Perseteruan Santika-Prakoso memanas. “Ya,” kata Prakoso.')).toEqual(['Rina Santika', 'Bayu Prakoso'])
  expect(names('Menteri Rina Santika bertemu Presiden Yoon Kwang-Ung. “Ya,” kata Kwang-Ung.')).toEqual(['Rina Santika', 'Yoon Kwang-Ung'])
})
