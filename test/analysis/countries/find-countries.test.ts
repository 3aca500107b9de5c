import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { found, mentionsIn } from './found'
import { packs } from '../../../lib/languages/registry'
import type { Person } from '../../../lib/document'

describe('leaders', () => {
  test.each([
    ['while in office', 'Olmert menolak usul itu.', '2007-03-01', 'Olmert IL leader'],
    ['not after it', 'Olmert menolak usul itu.', '2015-03-01', ''],
    ['in a second term', 'Trump setuju.', '2025-06-01', 'Trump US leader'],
    ['not between two terms', 'Trump setuju.', '2022-06-01', ''],
    ['at any time where the article is undated', 'Olmert menolak usul itu.', undefined, 'Olmert IL leader'],
    ['with the time of day', 'Trump setuju.', '2025-06-01T10:00:00+07:00', 'Trump US leader'],
    ['not when called former', 'mantan Presiden AS Donald Trump', undefined, 'AS US name'],
    ['not as part of another name', 'Hunter Biden hadir.', undefined, ''],
    ['after a title', 'Presiden Biden hadir.', undefined, 'Biden US leader'],
    ['by a shared surname beside the full name', 'George W. Bush tiba. Bush berpidato.', undefined, 'George W. Bush US leader, Bush US leader'],
    ['not by a shared surname alone', 'Bush berpidato.', undefined, ''],
    ['no ministers', 'Menlu Condoleezza Rice tiba.', undefined, ''],
  ])('stand for their state %s', (_, text, publishedAt, expected) => {
    expect(found('id', text, publishedAt === undefined ? {} : { publishedAt })).toBe(expected)
  })
})

describe('people named like countries', () => {
  const person = (name: string, start: number): Person => ({ name, kind: 'person', role: null, office: null, country: null, gender: null, mentions: [{ start, end: start + name.length }] })

  test('are no countries', () => {
    expect(found('en', 'Chad Moreno flew to Chad.', { people: [person('Chad Moreno', 0)] })).toBe('Chad TD name')
    expect(found('en', 'Kenya Brooks said Kenya was ready.', { people: [person('Kenya Brooks', 0)] })).toBe('Kenya KE name')
  })

  test('famous ones are known without being found as people', () => {
    expect(found('en', 'George Washington met Michael Jordan.')).toBe('')
  })
})

test('boilerplate gives no mention', () => {
  const text = 'Baca juga: Peru menang\nChile kalah'
  expect(found('id', text, { boilerplate: [{ start: 0, end: 22, kind: 'link' }] })).toBe('Chile CL name')
})

test('a language without a pack gives none', () => {
  expect(mentionsIn('jv', 'Malaysia lan Singapura')).toEqual([])
})

describe.each(packs.map((pack) => [pack.code, pack.countries.forms] as const))('any text in %s', (code, forms) => {
  const piece = fc.oneof(
    fc.constantFrom(...forms.map((form) => form.form)),
    fc.constantFrom(' ', ' ', ' ', '-', '. ', '\n', ', ', '"', '’s ', '$', 'nya ', 'İ', '👍', 'é'),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  )
  test('gives spans inside the text, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const mention of mentionsIn(code, text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          end = mention.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
