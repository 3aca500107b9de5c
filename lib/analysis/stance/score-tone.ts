import emoji from 'sentiment/build/emoji.json'
import type { LanguagePack } from '../../languages/language-pack'
import { packOf } from '../../languages/registry'
import { phrases } from '../../languages/shared/stance/phrase-index'
import { scanToneWords } from './scan-tone-words'

/** A language's word list made ready for looking up. */
interface ToneList {
  readonly values: ReadonlyMap<string, number>
  readonly negators: ReadonlySet<string>
}

const lists = new WeakMap<LanguagePack, ToneList>()

/**
 * The plain word-list sentiment of a text: the sum of its words' values, turned after a negator; 0 where none is known or the language has no list.
 * Equal to what the package `sentiment` gives for these lists, without its breakdown of the score.
 */
export function scoreTone(text: string, language: string): number {
  const pack = packOf(language)
  if (!pack) return 0
  const { values, negators } = listOf(pack)
  const lower = text.toLowerCase().replace(/[‘’]/g, "'")
  let score = 0
  let before = ''
  scanToneWords(lower, (start, end) => {
    const word = lower.slice(start, end)
    const value = values.get(word)
    if (value !== undefined) score += negators.has(before) ? -value : value
    before = word
  })
  return score
}

function listOf(pack: LanguagePack): ToneList {
  const known = lists.get(pack)
  if (known) return known
  const fresh: ToneList = {
    values: new Map([...Object.entries(pack.tone), ...Object.entries(emoji)]),
    negators: new Set(phrases(pack.stance.modifiers.negators)),
  }
  lists.set(pack, fresh)
  return fresh
}
