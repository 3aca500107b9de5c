import type { Sentence, Token } from '../../document'
import type { PeopleLexicon } from '../../languages/shared/people-lexicon'
import { phraseAt } from './phrase-at'

/** Tokens [from, to) that are written like a name: capitalised words, initials and the particles between them. */
export interface NameRun {
  readonly from: number
  readonly to: number
}

/** The longest stretches of a sentence that are written like names. */
export function nameRuns(tokens: readonly Token[], sentence: Sentence, lexicon: PeopleLexicon): readonly NameRun[] {
  const runs: NameRun[] = []
  let i = sentence.firstToken
  while (i < sentence.endToken) {
    if (!isNameWord(tokens[i], lexicon) || (i === sentence.firstToken && isOpener(tokens, i, lexicon))) {
      i++
      continue
    }
    const to = endOfRun(tokens, i, sentence.endToken, lexicon)
    runs.push({ from: i, to })
    i = to
  }
  return runs
}

function endOfRun(tokens: readonly Token[], from: number, end: number, lexicon: PeopleLexicon): number {
  let i = from + 1
  while (i < end) {
    const token = tokens[i]
    if (token === undefined || lexicon.possessive?.test(tokens[i - 1]?.text ?? '')) break
    const next = isNameWord(tokens[i + 1], lexicon)
    const office = phraseAt(lexicon.titles, tokens, i - 1)
    if (isNameWord(token, lexicon) || goesOn(token, lexicon)) i++
    // “Secretary of State Rina Wati”: a small word inside the office
    else if (office > 1 && i - 1 + office <= end) i += office - 1
    else if (particlesAt(tokens, i, lexicon) > 0) i += particlesAt(tokens, i, lexicon) + 1
    else if (next && isInitialDot(tokens, i)) i += 2
    else break
  }
  return i
}

/** Number of small words at i that a word of a name follows: “Rina | van den | Berg”. */
function particlesAt(tokens: readonly Token[], i: number, lexicon: PeopleLexicon): number {
  let length = 0
  while (length < 3 && lexicon.particles.has(tokens[i + length]?.lower ?? '')) length++
  return isNameWord(tokens[i + length], lexicon) ? length : 0
}

// “Budi S. Santoso”, “Dr. Rina”
function isInitialDot(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return tokens[i]?.text === '.' && before !== undefined && before.end === tokens[i]?.start && (before.text.length === 1 || /^(?:Dr|Drs|Ir|Prof|Mr|Mrs|Ms|Hj|H|KH|Sen|Rep|Gen|Gov|Lt|Col|Jr|St|Sri|Brig|Maj|Pol|Inf|Tni|Capt|Adm|Sgt)$/u.test(before.text))
}

// “Jawa | Barat”
function goesOn(token: Token, lexicon: PeopleLexicon): boolean {
  return lexicon.runWords.has(token.lower) && /^\p{Lu}/u.test(token.text)
}

// “Biasanya”, “Diharapkan”, but “Menteri”
function isOpener(tokens: readonly Token[], i: number, lexicon: PeopleLexicon): boolean {
  return lexicon.openerShape?.test(tokens[i]?.lower ?? '') === true && phraseAt(lexicon.titles, tokens, i) === 0
}

/** Whether a token is written like a word of a name. */
export function isNameWord(token: Token | undefined, lexicon: PeopleLexicon): boolean {
  return token !== undefined && token.kind === 'word' && /^(?:\p{Lu}|al-\p{Lu}|el-\p{Lu})/u.test(token.text) && !lexicon.notNames.has(token.lower)
}
