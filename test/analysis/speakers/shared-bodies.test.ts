import { describe, expect, test } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'
import { outletCountry } from '../../../lib/languages/shared/outlet-countries'

const countriesIn = (text: string, more: { readonly outlet?: string, readonly url?: string } = {}) =>
  analyze({ text, language: 'en', ...more }).quotations.map(({ speaker }) => speaker?.country ?? null)

describe('bodies that several states call alike', () => {
  test.each<[text: string, country: string | null]>([
    ['The Foreign Office said the envoy would return.', null],
    ['Ships left Karachi for Islamabad\'s partners. The Foreign Office said the envoy would return.', 'PK'],
    ['Ships left for London. The Foreign Office said the envoy would return.', 'GB'],
    ['A British ship left. Pakistan waits. The Foreign Office said the envoy would return.', 'GB'],
    ['Pakistan waits for a British ship. The Foreign Office said the envoy would return.', 'PK'],
    ['Pakistan waits. Foreign Office Spokesperson Rashid Malik said the envoy would return.', 'PK'],
    ['Filipino crews came home. The Department of Foreign Affairs (DFA) said the envoy would return.', 'PH'],
    ['Irish crews came home. The Department of Foreign Affairs said the envoy would return.', 'IE'],
    ['Crews came home to Taipei. The Presidential Office said the envoy would return.', 'TW'],
    ['Crews came home to Seoul. The Presidential Office said the envoy would return.', 'KR'],
    ['Crews came home. The Mainland Affairs Council said the envoy would return.', 'TW'],
    ['Crews came home. The Taiwan Affairs Office said the envoy would return.', 'CN'],
    ['Crews came home. Taoiseach Ann Miller said the envoy would return.', 'IE'],
    ['Crews came home. Chancellor of the Exchequer Ann Miller said the envoy would return.', 'GB'],
  ])('%s %s', (text, country) => expect(countriesIn(text)).toEqual([country]))
})

test.each([['Naledi Pandor', 'ZA'], ['Espen Barth Eide', 'NO'], ['Hina Rabbani Khar', 'PK'], ['Zaluzhny', 'UA'], ['Ola Berg', null]])('%s is known to be of %s', (name, country) =>
  expect(countriesIn(`“It is late,” ${name} said.`)).toEqual([country]))

describe('offices without a state in a paper that writes for one', () => {
  const text = 'Chilean ships and crews of the Philippines met at sea. The Department of Transport said the crews were safe. “They are home,” Transport Secretary Ann Miller said. The transport ministry said it would stay.'

  test('are the paper\'s own where they are named and not described', () => {
    expect(countriesIn(text)).toEqual([null, null, null])
    expect(countriesIn(text, { outlet: 'The Philippine Star' }).slice(0, 2)).toEqual(['PH', 'PH'])
    expect(countriesIn(text, { url: 'https://www.philstar.com/headlines/1' }).slice(0, 2)).toEqual(['PH', 'PH'])
  })

  test('are not where the paper has no such office, nor where its state is not named', () => {
    expect(countriesIn('Chilean ships and Filipino crews of the Philippines met. “They are home,” Prime Minister Ann Miller said.', { outlet: 'Rappler' })).not.toEqual(['PH'])
    expect(countriesIn('Crews met Chilean ships. The Department of Transport said the crews were safe.', { outlet: 'Rappler' })).not.toEqual(['PH'])
  })

  test.each<[outlet: string | null, url: string | undefined, country: string | null]>([
    ['The Hindu', undefined, 'IN'], ['the jakarta post', undefined, 'ID'], ['Taipei Times', undefined, 'TW'], ['Kabar Uji', undefined, null], [null, undefined, null],
    [null, 'https://www.dawn.com/news/1', 'PK'], [null, 'dawn.com', 'PK'], [null, 'https://berita.example.co.id/a?b=c.uk', 'ID'], [null, 'https://news.example.co.uk/1', 'GB'],
    [null, 'https://example.tv/1', null], [null, 'https://example.com/1', null], [null, 'https://example.eu', null], [null, 'localhost', null], [null, '', null], ['Dawn', 'https://example.in/', 'PK'],
  ])('%j at %j is of %j', (outlet, url, country) => expect(outletCountry(outlet, url)).toBe(country))
})
