import { expect, test } from 'vitest'
import { destinationGroups } from '../../app/ui/palette/destinations'

const PAGES = [{ href: '/', label: 'Overview' }, { href: '/try', label: 'Try it' }]
const NOTHING = { countries: [], speakers: [], outlets: [], articles: [] }

test('every kind leads to its page, under names in the language of the interface', () => {
  const found = {
    countries: ['CN'],
    speakers: [{ value: '7', name: 'Ratna Wibisono', country: 'ID', quotations: 3 }, { value: '8', name: 'Arkady Velikov', country: null, quotations: 1 }],
    outlets: ['Kabar, Sore'],
    articles: [{ id: '4', title: 'Rapat di Havana', outlet: 'Kabar, Sore', publishedAt: '2022-11-23T11:58:00+07:00', language: 'id' }, { id: '5', title: 'Undated', outlet: null, publishedAt: null, language: 'en' }],
  }
  expect(destinationGroups('it', found, PAGES, 'Kutipan dengan “it”', 'id')).toEqual([
    { kind: 'countries', destinations: [{ href: '/countries/CN', label: 'Tiongkok' }] },
    { kind: 'pages', destinations: [{ href: '/try', label: 'Try it' }] },
    { kind: 'speakers', destinations: [{ href: '/speakers/7', label: 'Ratna Wibisono', hint: 'Indonesia' }, { href: '/speakers/8', label: 'Arkady Velikov' }] },
    { kind: 'outlets', destinations: [{ href: '/?outlet=Kabar%5C,%20Sore', label: 'Kabar, Sore' }] },
    {
      kind: 'articles',
      destinations: [{ href: '/articles/4', label: 'Rapat di Havana', language: 'id', hint: 'Kabar, Sore · 23 Nov 2022' }, { href: '/articles/5', label: 'Undated', language: 'en', hint: '' }],
    },
    { kind: 'words', destinations: [{ href: '/quotations?q=it', label: 'Kutipan dengan “it”' }] },
  ])
})

test('before anything is typed there are the pages', () => {
  expect(destinationGroups('', NOTHING, PAGES, '', 'en')).toEqual([{ kind: 'pages', destinations: PAGES }])
})
