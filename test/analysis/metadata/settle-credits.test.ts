import { describe, expect, test } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'

const id = (text: string) => analyze({ text, language: 'id' }).metadata
const en = (text: string) => analyze({ text, language: 'en' }).metadata
const report = 'Menteri Luar Negeri Sari Wulandari tiba di Jakarta pada Senin malam untuk menghadiri pertemuan tahunan.'

describe('a newsroom that no list knows is told by its neighbours', () => {
  test.each([
    ['beside the reporter, over the date', `Menteri Tiba di Jakarta\n\nNovi Sari - wartaEmbun\nRabu, 3 Jan 2024 10:00 WIB\nJakarta -\n\n${report}`, { byline: 'Novi Sari', outlet: 'wartaEmbun', dateline: 'Jakarta' }],
    ['beside the reporter, over a date that is none', `Menteri Tiba di Jakarta\nNovi Sari - Warta Embun\n2 jam lalu\n\n${report}`, { byline: 'Novi Sari', outlet: 'Warta Embun', publishedAt: null }],
    ['beside the reporter and a date that is none', `Menteri Tiba di Jakarta\nNovi Sari - Warta Embun | 2 jam yang lalu\n\n${report}`, { byline: 'Novi Sari', outlet: 'Warta Embun', publishedAt: null }],
    ['beside the reporter and the date, on one line', `Menteri Tiba di Jakarta\nNovi Sari - Warta Embun | Rabu, 3 Jan 2024 10:00 WIB\n\n${report}`, { byline: 'Novi Sari', outlet: 'Warta Embun', publishedAt: '2024-01-03T10:00:00+07:00' }],
    ['beside the date, over the reporter', `Menteri Tiba di Jakarta\nWarta Embun Pagi - 03/01/2024, 10:00 WIB\nPenulis: Novi Sari\n\n${report}`, { byline: 'Novi Sari', outlet: 'Warta Embun Pagi' }],
    ['alone, over the reporter', `Menteri Tiba di Jakarta\nWarta Embun Pagi\nPenulis: Novi Sari\n\n${report}`, { byline: 'Novi Sari', outlet: 'Warta Embun Pagi' }],
    ['again in the dateline', `Menteri Tiba di Jakarta\nNovi Sari - wartaEmbun\nRabu, 3 Jan 2024 10:00 WIB\nJakarta, wartaEmbun -- ${report}`, { outlet: 'wartaEmbun', dateline: 'Jakarta' }],
    ['in brackets in the dateline', `Menteri Tiba di Jakarta\n\nJakarta (Warta Embun) - ${report}`, { outlet: 'Warta Embun', dateline: 'Jakarta' }],
  ])('%s', (_, text, expected) => expect(id(text)).toMatchObject({ title: 'Menteri Tiba di Jakarta', ...expected }))

  test('between "By" and the date, in English', () => {
    const text = 'Minister Lands in Jakarta\n\nBy Nora Vale\nThe Morning Dew\n3 January 2024, 10:00 GMT\n\nJAKARTA — The minister landed on Monday night for a meeting.'
    expect(en(text)).toMatchObject({ byline: 'Nora Vale', outlet: 'The Morning Dew', dateline: 'JAKARTA' })
  })
})

test('a name alone over a date that is none is the reporter\'s', () => {
  expect(id(`Menteri Tiba di Jakarta\nNovi Sari\n3 jam lalu\n\n${report}`)).toMatchObject({ title: 'Menteri Tiba di Jakarta', byline: 'Novi Sari', publishedAt: null })
})

test('two names joined by a dash far from any date are no credit', () => {
  expect(id(`Menteri Tiba di Jakarta\n\n${report}\n\nNovi Sari - wartaEmbun membaca laporan itu.`)).toMatchObject({ byline: null, outlet: null })
})
