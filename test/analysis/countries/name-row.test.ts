import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileLexicon } from '../../../lib/analysis/countries/compile-lexicon'
import { endOf, nameRow } from '../../../lib/analysis/countries/name-row'
import { scanWords } from '../../../lib/analysis/countries/scan-words'
import { tokenize } from '../../../lib/analysis/text/tokenize'
import { readTokens } from '../../../lib/analysis/words/read-tokens'
import { packOf } from '../../../lib/languages/registry'
import { runs } from '../../setup/runs'

test.each(['id', 'en'])('the words of the tokens are those of the text (%s)', (language) => {
  const pack = packOf(language)
  if (!pack) throw new Error(`No pack for ${language}`)
  const piece = fc.constantFrom('a', 'bc', 'D', 'EF', 'U.', 'S', 'U.S.', 'U.S', 'Rina', 'mengatakan', 'dari', 'Peru', 'pada', '7', '.', '...', ' ', '-', "'s", '’', 'é', 'É', '\u0301', 'ǅ', '日', '٣', '𝐀', '😂', '\ud835', '\n', ',')
  fc.assert(fc.property(fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('')), (text) => {
    const { tokens } = tokenize({ article: { text }, language })
    const row = nameRow(text, readTokens(tokens, pack), compileLexicon(pack.countries))
    const words = row.words.map(({ text: word, key }, at) => ({ start: row.starts[at], end: endOf(row, at), text: word, key }))
    expect(words).toEqual(scanWords(text))
  }), runs(500))
})
