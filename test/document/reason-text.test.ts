import { describe, expect, it } from 'vitest'
import { REASON_CODES, reasonText } from '../../lib/document'

describe('reasons in words', () => {
  it('names the country in the reader’s language', () => {
    const reason = { code: 'enemy', words: { word: 'musuh', country: 'US' } }
    expect(reasonText(reason, 'en')).toBe('“musuh” calls the United States an enemy')
    expect(reasonText(reason, 'id')).toBe('“musuh” menyebut Amerika Serikat sebagai musuh')
  })

  it.each([
    ['PS', 'en', '“berdiri teguh” speaks for Palestine'],
    ['PS', 'id', '“berdiri teguh” menunjukkan sikap positif terhadap Palestina'],
    ['US', 'en', '“berdiri teguh” speaks for the United States'],
  ] as const)('names %s in %s as newspapers and all pages do', (country, locale, expected) => {
    expect(reasonText({ code: 'for', words: { word: 'berdiri teguh', country } }, locale)).toBe(expected)
  })

  it.each(REASON_CODES)('has a sentence for %s in both languages', (code) => {
    const words = { word: 'kata', event: 'peristiwa', country: 'JP' }
    const [en, id] = [reasonText({ code, words }, 'en'), reasonText({ code, words }, 'id')]
    expect(en).not.toBe(id)
    for (const sentence of [en, id]) expect(sentence).not.toMatch(/undefined|“”|JP|^$/)
  })

  it('shows an unknown code as itself', () => expect(reasonText({ code: 'new-code' }, 'en')).toBe('new-code'))
})
