import { describe, expect, test } from 'vitest'
import { found } from '../../analysis/countries/found'
import { ISO_CODES } from '../../../lib/languages/shared/countries/iso-codes'
import { leaders } from '../../../lib/languages/shared/countries/leaders'
import { packs } from '../../../lib/languages/registry'

/** Names that other things bear too, or that CLDR adds the sovereign to: “Jersey”, “Hong Kong SAR China”. */
const elsewhere = new Set(['CC', 'GE', 'GS', 'HK', 'JE', 'MM', 'MO', 'RE'])

describe.each(packs.map((pack) => [pack.code] as const))('the name that Unicode gives in %s', (code) => {
  const styles = (['long', 'short', 'narrow'] as const).map((style) => new Intl.DisplayNames([code], { type: 'region', style }))
  test.each(ISO_CODES.filter((country) => !elsewhere.has(country)))('of %s is known', (country) => {
    for (const names of styles) {
      const name = names.of(country) ?? ''
      expect(found(code, name)).toBe(`${name} ${country} name`)
    }
  })
})

describe.each(packs.map((pack) => [pack.code, pack.countries] as const))('each form of %s', (code, { forms, contexts }) => {
  const dependent = new Set(contexts.map(({ form }) => form))
  const rows = forms.filter(({ form }) => !dependent.has(form))

  test('names its country, alone and in a sentence, and nothing else', () => {
    const wrong = rows.filter(({ form, country, via, sign }) => {
      if (country === null) return false
      const written = form.replace(/-$/u, '')
      const expected = `${written} ${country} ${via}${sign === undefined ? '' : ` ${sign}`}`
      return found(code, `(${form.endsWith('-') ? `${form}x` : form})`) !== expected
    })
    expect(wrong).toEqual([])
  })

  test('names none where it is listed as no country', () => {
    expect(rows.filter(({ form, country }) => country === null && found(code, form) !== '')).toEqual([])
  })

  test('names its country in its context', () => {
    const unknown = contexts.filter(({ form, anyOf }) => anyOf.length > 0 && !found(code, `(${form}) ${anyOf[0] ?? ''}`).startsWith(form))
    expect(unknown).toEqual([])
  })
})

describe('leaders', () => {
  test('of more than a hundred countries are known', () => {
    expect(new Set(leaders.map(({ country }) => country)).size).toBeGreaterThan(100)
  })

  test('no name is given to two countries', () => {
    const byName = new Map<string, string>()
    const clashes = leaders.flatMap(({ names, country }) => names.filter((name) => {
      const known = byName.get(name) ?? country
      byName.set(name, country)
      return known !== country
    }))
    expect(clashes).toEqual([])
  })

  test.each([
    ['Perdana Menteri Thaksin Shinawatra berpidato.', '2005-03-01', 'Thaksin Shinawatra TH leader'],
    ['Perdana Menteri Thaksin Shinawatra berpidato.', '2024-03-01', ''],
    ['Orban menolak.', '2024-03-01', 'Orban HU leader'],
    ['Orban menolak.', '2026-08-01', ''],
    ['Maduro menolak.', '2026-06-01', ''],
    ['Presiden Biden hadir, Trump tidak.', '2023-01-05', 'Biden US leader'],
    ['Presiden Trump hadir, Biden tidak.', '2018-05-05', 'Trump US leader'],
    ['Prabowo berpidato.', '2025-01-10', 'Prabowo ID leader'],
  ])('stand for their state while in office: %s %s', (text, publishedAt, expected) => {
    expect(found('id', text, { publishedAt })).toBe(expected)
  })
})
