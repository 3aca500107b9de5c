import type { Has, Quoted, Sentence, Span } from '../../document'
import { packOf } from '../../languages/registry'
import type { SentenceRules } from '../../languages/shared/sentence-rules'
import { firstEndingAfter, outside } from './outside'
import { textLines } from './text-lines'
import { shapedTokens, type ShapedToken } from '../words/read-tokens'

/** A sentence of more tokens than this outside quote marks ends at the next mark of punctuation, and at twice as many in any case: lists, tables, text without full stops. */
const longest = 250
const noRules: SentenceRules = { abbreviations: new Set(), smallAbbreviations: new Set(), starters: new Set(), glued: new Set(), prefixes: new Set() }

/** Adds the sentences outside boilerplate. A line ends a sentence; a full stop inside quote marks does not. */
export function splitSentences(doc: Has<'article' | 'language' | 'boilerplate' | 'tokens' | 'quoted'>): Has<'sentences'> {
  const pack = packOf(doc.language)
  const rules = pack?.sentences ?? noRules
  const tokens = shapedTokens(doc.tokens, pack)
  const outermost = doc.quoted.filter((q) => q.depth === 0)
  const sentences: Sentence[] = []
  let paragraph = 0
  for (const line of textLines(doc.article.text)) {
    const before = sentences.length
    for (const part of outside(line, doc.boilerplate)) splitPart(part, tokens, outermost, rules, paragraph, sentences)
    if (sentences.length > before) paragraph++
  }
  return { sentences }
}

/** Adds the sentences of a part of a line. */
function splitPart(part: Span, tokens: readonly ShapedToken[], quoted: readonly Quoted[], rules: SentenceRules, paragraph: number, sentences: Sentence[]): void {
  let first = firstEndingAfter(tokens, part.start)
  let nextQuoted = firstEndingAfter(quoted, part.start)
  const endToken = firstEndingAfter(tokens, part.end)
  for (let i = first; i < endToken; i++) {
    const token = tokens[i]
    if (token === undefined) break
    const last = i + 1 === endToken
    // nearly every word ends here
    if (!last && !token.word.shape.mayEnd && i - first <= longest) continue
    while ((quoted[nextQuoted]?.end ?? Infinity) < token.start) nextQuoted++
    const inQuotes = token.end <= (quoted[nextQuoted]?.content.end ?? 0) && token.start >= (quoted[nextQuoted]?.start ?? Infinity)
    if (inQuotes) continue
    if (!last && !endsSentence(tokens, i, rules, opensQuoted(quoted, nextQuoted, tokens[i + 1])) && !tooLong(i - first, token)) continue
    sentences.push({ start: tokens[first]?.start ?? token.start, end: token.end, firstToken: first, endToken: i + 1, paragraph })
    first = i + 1
  }
  const rest = tokens[endToken - 1]
  if (first < endToken && rest !== undefined) {
    sentences.push({ start: tokens[first]?.start ?? rest.start, end: rest.end, firstToken: first, endToken, paragraph })
  }
}

// “Rina menolak. | ”Kami pulang,” katanya”: a mark that opens speech, whatever its side
function opensQuoted(quoted: readonly Quoted[], from: number, next: ShapedToken | undefined): boolean {
  return next !== undefined && (quoted[from]?.start === next.start || quoted[from + 1]?.start === next.start)
}

function tooLong(length: number, token: ShapedToken): boolean {
  return length > longest * 2 || (length > longest && token.kind === 'punctuation')
}

/** Whether a sentence ends after token i: a final mark, or the marks that close after one, and a new beginning behind it. */
function endsSentence(tokens: readonly ShapedToken[], i: number, rules: SentenceRules, speechFollows: boolean): boolean {
  const here = tokens[i]
  if (here === undefined || !here.word.shape.mayEnd) return false
  const next = tokens[i + 1]
  if (next === undefined || !next.word.shape.opens && !speechFollows) return false
  // “… konflik.|“Itu wajar,” katanya”: the mark opens speech
  if (next.word.shape.closes && next.start === here.end && !speechFollows) return false
  const at = finalMark(tokens, i)
  const mark = tokens[at]
  // “in the U.S. The army”: after a dotted abbreviation only a word that rarely follows one inside a sentence starts a new one.
  if (mark === undefined) return here.word.shape.dotted && next.start > here.end && rules.starters.has(next.text)
  const before = tokens[at - 1]
  // “we waited ... Nobody came”: words left out, not an end.
  if (mark.word.shape.leavesOut && before !== undefined && before.end < mark.start && next.start > here.end) return false
  if (mark.text !== '.' || before === undefined || at < i) return true
  if (before.end < here.start) return true
  // Abbreviations that end no sentence are titles and the like, written with a capital: “Sen. Mara”, but “he sat. Mara”.
  if (before.word.shape.initial || (before.word.shape.capital ? rules.abbreviations : rules.smallAbbreviations).has(before.lower)) return false
  return next.kind !== 'number' || next.start > here.end
}

/** The final mark at i or just before the closing marks that end at i; -1 where there is none. */
function finalMark(tokens: readonly ShapedToken[], i: number): number {
  let mark = i
  // A typewriter's closing mark may stand apart: “he left . '' The army …”
  while (tokens[mark]?.word.shape.closes && (tokens[mark - 1]?.end === tokens[mark]?.start || tokens[mark]?.text === "''")) mark--
  return tokens[mark]?.word.shape.ends ? mark : -1
}
