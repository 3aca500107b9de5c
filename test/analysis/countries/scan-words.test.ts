import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { foldWord, scanWords } from '../../../lib/analysis/countries/scan-words'
import { runs } from '../../setup/runs'

describe('words as the country forms see them', () => {
  it.each([
    ['the U.S. and U.K.-based', 'the US and UK based'],
    ['dariRusia, 2NATO5th', 'dari Rusia 2NATO5th'],
    ['Türkiye, Côte d’Ivoire', 'Türkiye Côte d Ivoire'],
    ['A. Bakri', 'A Bakri'],
    ['', ''],
  ])('%s', (text, words) => expect(scanWords(text).map((word) => word.text).join(' ')).toBe(words))

  test('are those of the pattern, whatever the text', () => {
    const pattern = /(?:\p{Lu}\.)+\p{Lu}(?![\p{L}\p{N}])\.?|[\p{Lu}\p{Lt}\p{N}]+[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]*|[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+/gu
    const piece = fc.constantFrom('a', 'bc', 'D', 'EF', 'G.', 'H.I.', '7', '.', ' ', '-', 'é', 'É', '\u0301', 'ǅ', '日', '٣', '𝐀', '😂', '\ud835', '\n', '’')
    fc.assert(fc.property(fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('')), (text) => {
      const expected = Array.from(text.matchAll(pattern), ({ 0: found, index }) => {
        const plain = found.replaceAll('.', '')
        return { start: index, end: index + found.length, text: plain, key: foldWord(plain) }
      })
      expect(scanWords(text)).toEqual(expected)
    }), runs(500))
  })
})
