import { describe, expect, it } from 'vitest'
import { scoreTone } from '../../../lib/analysis/stance/score-tone'
import { indonesian } from '../../../lib/languages/id'

describe('tone', () => {
  it.each([
    ['id', 'Indonesia mengecam keras serangan Israel', -1],
    ['id', 'kota itu dihancurkan', -1],
    ['id', 'perundingan itu berhasil', 1],
    ['id', 'mereka menentang embargo', -1],
    ['id', 'kami tidak takut', 1],
    ['id', '“Persahabatan” kita', 1],
    ['id', 'rapat dimulai pukul dua', 0],
    ['en', 'a great success', 1],
    ['en', 'they oppose the sanctions', -1],
    ['en', 'we don’t like it', -1],
    ['en', '‘Great’', 1],
    ['fr', 'une grande victoire', 0],
  ] as const)('%s: %s', (language, text, sign) => expect(Math.sign(scoreTone(text, language))).toBe(sign))

  it('knows at least 800 Indonesian words, each from -5 to 5 and not 0', () => {
    const values = Object.values(indonesian.tone)
    expect(values.length).toBeGreaterThanOrEqual(800)
    expect(values.every((value) => Number.isInteger(value) && value !== 0 && Math.abs(value) <= 5)).toBe(true)
  })
})
