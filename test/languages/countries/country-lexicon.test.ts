import { describe, expect, test } from 'vitest'
import { countryLexicon, type CountryWords } from '../../../lib/languages/shared/country-lexicon'
import { ISO_CODES } from '../../../lib/languages/shared/countries/iso-codes'
import { packs } from '../../../lib/languages/registry'

const empty: CountryWords = {
  names: {}, demonyms: {}, capitals: {}, institutions: {}, epithets: { against: {}, neutral: {} }, notCountries: [], sharedBodies: {}, leaders: [], headTitles: new Map(), figures: new Map(), contexts: [], excluded: [], personalNames: [],
  peopleBefore: [], ethnicBefore: [], former: [], titles: [], gluedAfter: null, notInCapitals: [], home: null, pronouns: { pair: [], single: [], own: [], notAfter: [] },
}

describe('countryLexicon', () => {
  test('gives each form its country, kind and sign', () => {
    const { forms } = countryLexicon({ ...empty, names: { PE: 'Peru, Republic of Peru' }, epithets: { against: { US: 'Great Satan' }, neutral: {} }, notCountries: ['Peru Street'] })
    expect(forms).toEqual([
      { form: 'Peru', country: 'PE', via: 'name' },
      { form: 'Republic of Peru', country: 'PE', via: 'name' },
      { form: 'Great Satan', country: 'US', via: 'epithet', sign: -1 },
      { form: 'Peru Street', country: null, via: 'name' },
    ])
  })

  test('refuses a form that is listed twice', () => {
    expect(() => countryLexicon({ ...empty, names: { PE: 'Peru, Peru' } })).toThrow('"Peru" is listed twice')
    expect(() => countryLexicon({ ...empty, names: { PA: 'Panama' }, capitals: { PA: 'Panama' } })).toThrow('PA (name) and PA (capital)')
  })
})

describe.each(packs.map((pack) => [pack.code, pack.countries] as const))('country words of %s', (_, lexicon) => {
  test.each(ISO_CODES)('%s has a name', (code) => {
    expect(lexicon.forms.filter((form) => form.country === code && form.via === 'name')).not.toEqual([])
  })

  test('name only countries that exist', () => {
    const known = new Set(ISO_CODES)
    expect(lexicon.forms.filter((form) => form.country !== null && !known.has(form.country))).toEqual([])
    expect(lexicon.leaders.filter((leader) => !known.has(leader.country))).toEqual([])
  })

  test('list contexts and personal names that are forms', () => {
    const forms = new Set(lexicon.forms.map((form) => form.form))
    expect([...lexicon.contexts.map((context) => context.form), ...lexicon.personalNames].filter((form) => !forms.has(form))).toEqual([])
  })

  test('give every leader a term that ends after it began', () => {
    expect(lexicon.leaders.flatMap((leader) => leader.terms).filter((term) => term.to !== null && term.to < term.from)).toEqual([])
  })
})
