import { describe, expect, test } from 'vitest'
import { goldArticle } from '../../lib/evaluation'

const text = 'Pakta itu usang\n\n"Pakta itu usang," kata Bima. Ia memuji Kenya.'
const quote = (more: object) => ({ content: 'Pakta itu usang', kind: 'direct', speaker: 'Bima', speakerMention: 'Bima', cue: 'kata', countries: [], ...more })
const kenya = { iso2: 'KE', mention: 'Kenya', via: 'name', stance: 1, strength: 'strong', why: 'praised' }
const praise = quote({ content: 'Kenya', kind: 'indirect', speakerMention: 'Ia', cue: 'memuji', countries: [kenya] })
const read = (...quotes: readonly object[]) => goldArticle('pakta', text, JSON.stringify({ lang: 'id', quotes }))

describe('goldArticle', () => {
  test('places contents in the order of the text', () => {
    expect(read(quote({}), praise).quotes.map((q) => text.slice(q.start, q.end))).toEqual(['Pakta itu usang', 'Kenya'])
  })
  test.each([
    ['content that is not there', [quote({ content: 'Pakta baru' })], /content "Pakta baru" is not in the text/],
    ['contents out of order', [praise, quote({})], /not behind the one annotated before it/],
    ['a cue that is not there', [quote({ cue: 'ujar' })], /"ujar", annotated at "Pakta itu usang", is not in the text/],
    ['a side that is none', [quote({ countries: [{ ...kenya, stance: 2 }] })], /stance/],
    ['a country of the speaker that is no code', [quote({ speakerCountry: 'Indonesia' })], /speakerCountry/],
    ['a field that is unknown', [quote({ cues: 'kata' })], /cues/],
  ])('refuses %s', (_, quotes, words) => expect(() => read(...quotes)).toThrow(words))
})
