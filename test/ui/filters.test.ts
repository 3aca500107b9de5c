import { createTranslator } from 'next-intl'
import { describe, expect, test } from 'vitest'
import { chipText } from '../../app/ui/filters/chip-text'
import { FIELDS_OF, isOn, MORE, OFFERED, withoutFilter, type FilterName } from '../../app/ui/filters/filter-names'
import { presets } from '../../app/ui/filters/presets'
import en from '../../app/messages/en.json'
import id from '../../app/messages/id.json'
import { COUNTRY_GROUPS, countryGroup, expandCountries, onlyCountry, type Filter } from '../../lib/document'

const english = createTranslator({ locale: 'en', messages: en, namespace: 'filters' })
const indonesian = createTranslator({ locale: 'id', messages: id, namespace: 'filters' })

test.each<[name: FilterName, filter: Filter, english: string | null, indonesian: string | null]>([
  ['country', {}, null, null],
  ['country', { country: ['RU'] }, 'Russia', 'Rusia'],
  ['country', { country: ['@ASEAN', 'US'] }, 'ASEAN, United States', 'ASEAN, Amerika Serikat'],
  ['country', { country: ['RU', 'US', '@EU'] }, '3', '3'],
  ['speaker', { speaker: ['7', 'unknown'] }, 'Ratu, not resolved', 'Ratu, tidak diketahui'],
  ['speaker', { speaker: ['8'] }, 'no longer there', 'tidak ada lagi'],
  ['speakerCountry', { speakerCountry: ['unknown'] }, 'not known', 'tidak diketahui'],
  ['period', { from: '2024-01-01', to: '2024-03-31' }, '1 Jan – 31 Mar 2024', '1 Jan – 31 Mar 2024'],
  ['period', { from: '2024-01-01' }, 'since 1 Jan 2024', 'sejak 1 Jan 2024'],
  ['period', { to: '2024-01-01' }, 'until 1 Jan 2024', 'sampai 1 Jan 2024'],
  ['score', { min: -0.5, max: 0.25 }, '−0.50 to +0.25', '−0,50 sampai +0,25'],
  ['score', { min: 0 }, 'at least 0.00', 'paling rendah 0,00'],
  ['score', { max: 0.5 }, 'at most +0.50', 'paling tinggi +0,50'],
  ['confidence', { confidenceMin: 0.8 }, 'at least 80%', 'setidaknya 80%'],
  ['self', { self: 'include' }, null, null],
  ['self', { self: 'exclude' }, 'left out', 'tidak dihitung'],
  ['words', { q: 'embargo' }, '“embargo”', '“embargo”'],
  ['words', { q: '"safe passage" -gas' }, '"safe passage" -gas', '"safe passage" -gas'],
  ['via', { via: ['epithet'] }, 'an epithet', 'julukan'],
  ['dated', { dated: 'no' }, 'only undated', 'hanya yang tanpa tanggal'],
  ['upload', { upload: '3' }, 'only what it added', 'hanya yang ditambahkannya'],
])('the chip of %s under %j says %j', (name, filter, en, id) => {
  const said = (text: string | null) => text?.replace(/\s/gu, ' ') ?? null
  expect(said(chipText(name, filter, english, 'en', { 7: 'Ratu' }).value)).toBe(en)
  expect(said(chipText(name, filter, indonesian, 'id', { 7: 'Ratu' }).value)).toBe(id)
})

test('every filter is on one chip, and taking that off leaves the others', () => {
  const all: Filter = {
    country: ['RU'], label: ['oppose'], via: ['name'], min: 0, max: 1, confidenceMin: 0.5, self: 'exclude', speaker: ['1'], speakerCountry: ['US'], outlet: ['A'],
    language: ['id'], kind: ['direct'], q: 'x', from: '2024-01-01', to: '2024-01-02', dated: 'yes', upload: '1',
  }
  const names: readonly FilterName[] = [...OFFERED, ...MORE, 'dated', 'upload']
  expect(Object.keys(FIELDS_OF).sort()).toEqual([...names].sort())
  for (const name of names) {
    const left = withoutFilter(name, all)
    expect(names.filter((other) => !isOn(other, left))).toEqual([name])
  }
  expect(Object.values(names.reduce((filter, name) => withoutFilter(name, filter), all)).filter((value) => value !== undefined)).toEqual([])
})

test('the periods offered end on the newest day, which is in them', () => {
  expect(presets('2024-03-01')).toEqual([
    { name: '7', from: '2024-02-24', to: '2024-03-01' },
    { name: '30', from: '2024-02-01', to: '2024-03-01' },
    { name: '90', from: '2023-12-03', to: '2024-03-01' },
    { name: 'year', from: '2024-01-01', to: '2024-03-01' },
    { name: 'all' },
  ])
})

describe('groups of countries', () => {
  test.each([['ASEAN', 11], ['G7', 7], ['BRICS', 10], ['EU', 27]] as const)('%s has %i members, each once and in order, with its date and source', (group, count) => {
    const { members, since, source } = COUNTRY_GROUPS[group]
    expect([...new Set<string>(members)].sort()).toEqual(members)
    expect(members).toHaveLength(count)
    expect(members.every((code) => new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined)).toBe(true)
    expect([/^\d{4}-\d\d-\d\d$/.test(since), URL.canParse(source)]).toEqual([true, true])
  })

  test.each<[readonly string[], number, string | undefined]>([
    [['RU'], 1, 'RU'],
    [['RU', '@BRICS'], 10, undefined],
    [['@G7', '@EU'], 31, undefined],
    [[], 0, undefined],
    [['RU', 'RU'], 1, 'RU'],
  ])('%j are %i countries', (values, count, only) => {
    expect(expandCountries(values)).toHaveLength(count)
    expect(onlyCountry({ country: values })).toBe(only)
  })

  test('another name is no group', () => {
    expect([countryGroup('@NATO'), countryGroup('ASEAN'), countryGroup('@asean')]).toEqual([undefined, undefined, undefined])
  })
})
