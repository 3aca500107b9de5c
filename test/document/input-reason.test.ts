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

  it('joins several', () => {
    expect(inputReasonText([{ code: 'text-stored' }, { code: 'list-empty' }], 'en')).toBe('The same text is stored already. The list in the file is empty; expected at least one article.')
  })

  it('shows an unknown code as itself', () => {
    expect(inputReasonText([{ code: 'The file is older.' }], 'id')).toBe('The file is older.')
    expect(inputReasonText([{ code: 'constructor' }], 'en')).toBe('constructor')
  })
})
