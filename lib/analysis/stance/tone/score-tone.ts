import emoji from 'sentiment/build/emoji.json'
import type { Span } from '../../../document'
import type { LanguagePack } from '../../../languages/language-pack'
import { phrases } from '../../../languages/shared/stance/phrase-index'
import { firstEndingAfter } from '../../text/outside'
import type { ReadToken } from '../../words/read-tokens'
import type { Word } from '../../words/word'
import { partsWords, scanToneWords, toneKindOf } from './scan-tone-words'
import type { ToneWord } from './tone-word'

/** A language's word list made ready for looking up. */
interface ToneList {
  readonly values: ReadonlyMap<string, number>
  readonly negators: ReadonlySet<string>
}

const lists = new WeakMap<LanguagePack, ToneList>()

/**
 * The plain word-list sentiment of a stretch of text: the sum of its words' values, turned after a negator; 0 where none is known.
 * Equal to what the package `sentiment` gives for these lists, without its breakdown of the score. Nearly all its words are tokens, and what
 * those count is remembered with them; what it parts otherwise is parted as it does.
 */
export function scoreTone({ start, end }: Span, text: string, tokens: readonly ReadToken[], pack: LanguagePack): number {
  const list = listOf(pack)
  let score = 0
  let turned = false
  const count = (value: number, negates: boolean): void => {
    score += turned ? -value : value
    turned = negates
  }
  for (let i = firstEndingAfter(tokens, start); i < tokens.length; ) {
    const token = tokens[i]
    if (token === undefined || token.start >= end) break
    const next = behindStretch(tokens, i, text, list)
    const tone = toneOf(token.word, list)
    if (next > i + 1 || tone.kind === 'parted' || token.start < start || token.end > end) {
      const stretch = plainly(text.slice(Math.max(token.start, start), Math.min(tokens[next - 1]?.end ?? end, end)))
      scanToneWords(stretch, (from, to) => {
        const word = stretch.slice(from, to)
        count(list.values.get(word) ?? 0, list.negators.has(word))
      })
    } else if (tone.kind === 'word') count(tone.value, tone.negates)
    i = next
  }
  return score
}

/** Place of the first token that surely begins a word of its own: “co”, “+” and “op” are one word here, and so is what a tabulator parts. */
function behindStretch(tokens: readonly ReadToken[], from: number, text: string, list: ToneList): number {
  for (let i = from; ; i++) {
    const here = tokens[i]
    const next = tokens[i + 1]
    if (here === undefined || next === undefined) return i + 1
    const gap = next.start - here.end
    if (gap === 0 ? marksOff(toneOf(here.word, list), toneOf(next.word, list)) : gap > 1 || partsWords(text, here.end)) return i + 1
  }
}

// an apostrophe beside a mark may or may not be a quote mark
function marksOff(here: ToneWord, next: ToneWord): boolean {
  return here.kind !== 'parted' && next.kind !== 'parted' && (here.kind === 'mark' || next.kind === 'mark')
}

const plainly = (text: string): string => text.toLowerCase().replace(/[‘’]/g, "'")

function toneOf(word: Word, list: ToneList): ToneWord {
  return (word.tone ??= lookUp(plainly(word.text), list))
}

function lookUp(lower: string, { values, negators }: ToneList): ToneWord {
  return { kind: toneKindOf(lower), value: values.get(lower) ?? 0, negates: negators.has(lower) }
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
