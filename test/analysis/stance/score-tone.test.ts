import fc from 'fast-check'
import Sentiment from 'sentiment'
import { describe, expect, it } from 'vitest'
import { scoreTone } from '../../../lib/analysis/stance/tone/score-tone'
import { tokenize } from '../../../lib/analysis/text/tokenize'
import { readTokens } from '../../../lib/analysis/words/read-tokens'
import type { LanguagePack } from '../../../lib/languages/language-pack'
import { packOf, packs } from '../../../lib/languages/registry'
import { indonesian } from '../../../lib/languages/id'
import { phrases } from '../../../lib/languages/shared/stance/phrase-index'
import { runs } from '../../setup/runs'

function toneOf(text: string, pack: LanguagePack, span = { start: 0, end: text.length }): number {
  return scoreTone(span, text, readTokens(tokenize({ article: { text }, language: pack.code }).tokens, pack), pack)
}

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
  ] as const)('%s: %s', (language, text, sign) => {
    const pack = packOf(language)
    expect(pack && Math.sign(toneOf(text, pack))).toBe(sign)
  })

  it('knows at least 800 Indonesian words, each from -5 to 5 and not 0', () => {
    const values = Object.values(indonesian.tone)
    expect(values.length).toBeGreaterThanOrEqual(800)
    expect(values.every((value) => Number.isInteger(value) && value !== 0 && Math.abs(value) <= 5)).toBe(true)
  })
})

describe.each(packs.map((pack) => [pack.code, pack] as const))('tone of any text in %s', (code, pack) => {
  const negators = new Set(phrases(pack.stance.modifiers.negators))
  const sentiment = new Sentiment()
  sentiment.registerLanguage(code, {
    labels: { ...pack.tone },
    scoringStrategy: { apply: (tokens, cursor, score) => (cursor > 0 && negators.has(tokens[cursor - 1] ?? '') ? -score : score) },
  })
  // the package knows straight marks only
  const plain = (text: string) => text.replace(/[“”„‟«»—–…]/g, ' ').replace(/[‘’]/g, "'").replace(/(^|\s)'+|'+(?=\s|$|[.,;:!?])/g, ' ')
  const words = [...Object.keys(pack.tone).slice(0, 300), ...negators, "don't", 'Γειά', 'İstanbul', '😂', '❤', 'x', '7']
  const marks = [...' \n\t\r\u00a0\u2028\ufeff\'’‘"“”„«»—–…-.,/#!?$%^&*;:{}=_`~()@[]|\\<>+'.split(''), '  ', "''", '']
  const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...marks), fc.constantFrom(...words).map((word) => word.toUpperCase())), { maxLength: 40 })

  it('is that of the package', () => {
    fc.assert(fc.property(text, (parts) => void expect(toneOf(parts.join(''), pack)).toBe(sentiment.analyze(plain(parts.join('')), { language: code }).score || 0)), runs(400))
  })

  it('is that of the stretch alone, wherever it starts and ends', () => {
    fc.assert(fc.property(text, fc.nat(60), fc.nat(60), (parts, start, length) => {
      const whole = parts.join('')
      const end = Math.min(whole.length, start + length)
      expect(toneOf(whole, pack, { start, end })).toBe(toneOf(whole.slice(start, end), pack))
    }), runs(400))
  })
})
