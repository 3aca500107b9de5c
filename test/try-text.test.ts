import { describe, expect, test } from 'vitest'
import { LONGEST_TRY, SCORED_LANGUAGES, tryText } from '../lib/try-text'

const TEXT = 'Menteri Luar Negeri Rusia Arkady Velikov berbicara di Moskow.\r\n\r\n"Kami mengecam sanksi Amerika Serikat yang tidak adil terhadap Kuba," ujar Velikov.'

describe('a text read on the spot', () => {
  test('gives what the page of an article shows', () => {
    const tried = tryText(TEXT)
    expect(tried).toMatchObject({ kind: 'read', scored: true, article: { language: 'id', sample: false, quotations: 1 } })
    if (tried.kind !== 'read') return
    const { article } = tried
    const [quotation] = article.quotationList
    expect(article.text).not.toContain('\r')
    expect(article.text.slice(quotation?.start, quotation?.end)).toBe('Kami mengecam sanksi Amerika Serikat yang tidak adil terhadap Kuba')
    expect(quotation?.speakerNames).toMatchObject([{ id: null, name: 'Arkady Velikov', country: 'RU' }])
    expect([...article.countries].sort()).toEqual(['CU', 'US'])
  })

  test('trusts a language that is given, and says where it is not scored', () => {
    expect(tryText(TEXT, 'en')).toMatchObject({ kind: 'read', scored: true, article: { language: 'en' } })
    expect(tryText(TEXT, 'ms')).toMatchObject({ kind: 'read', scored: true, article: { language: 'ms' } })
    expect(tryText(TEXT, 'tl')).toMatchObject({ kind: 'read', scored: false, article: { language: 'tl' } })
    expect(SCORED_LANGUAGES).toContain('id')
  })

  test.each([
    ['', { kind: 'empty' }],
    [' \n\t', { kind: 'empty' }],
    ['a'.repeat(LONGEST_TRY + 1), { kind: 'tooLong', characters: LONGEST_TRY + 1 }],
  ])('is refused where there is nothing or too much %#', (text, expected) => {
    expect(tryText(text)).toEqual(expected)
  })
})
