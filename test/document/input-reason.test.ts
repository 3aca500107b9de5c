import { describe, expect, it, test } from 'vitest'
import { INPUT_REASONS, inputReasonText } from '../../lib/document'

const blanks = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort()

test.each(Object.entries(INPUT_REASONS))('%s has a sentence in both languages, filled with the same words', (_, { en, id }) => {
  expect(en).not.toBe(id)
  expect(blanks(id)).toEqual(blanks(en))
  for (const sentence of [en, id]) expect(sentence).toMatch(/\S/)
})

describe('reasons in words', () => {
  const broken = { code: 'line-broken', words: { line: '3', problem: 'Unexpected end' } }

  it('fills the sentence', () => {
    expect(inputReasonText([broken], 'en')).toMatch(/^Line 3 is not JSON \(Unexpected end\);/)
    expect(inputReasonText([broken], 'id')).toMatch(/^Baris 3 bukan JSON \(Unexpected end\);/)
  })

  it.each([
    [{ code: 'text-too-long', words: { limit: '2000000' } }, 'en', 'The text has more than 2,000,000 characters; expected one article. Split the file.'],
    [{ code: 'text-too-long', words: { limit: '2000000' } }, 'id', 'Teksnya lebih dari 2.000.000 karakter; seharusnya satu artikel. Bagi berkasnya.'],
    [{ code: 'format-broken', words: { format: 'PDF', problem: 'Invalid PDF structure.' } }, 'en', 'The file cannot be read as PDF (Invalid PDF structure). Open it in the program that made it and save it again.'],
    [{ code: 'json-broken', words: { problem: 'Unexpected end.' } }, 'id', 'Berkas ini bukan JSON (Unexpected end); seharusnya satu artikel sebagai objek atau daftar objek. Periksa di mana isinya terputus.'],
  ] as const)('reads as it is printed: %j in %s', (reason, locale, expected) => {
    expect(inputReasonText([reason], locale)).toBe(expected)
  })

  it('joins several', () => {
    expect(inputReasonText([{ code: 'text-stored' }, { code: 'list-empty' }], 'en')).toBe('The same text is stored already. The list in the file is empty; expected at least one article.')
  })

  it('shows an unknown code as itself', () => {
    expect(inputReasonText([{ code: 'The file is older.' }], 'id')).toBe('The file is older.')
    expect(inputReasonText([{ code: 'constructor' }], 'en')).toBe('constructor')
  })
})
