import type { NameRun } from './name-runs'
import { phraseEndingAt } from './phrase-at'
import type { ReadToken } from '../words/read-tokens'

/** Most words of what an office is held in: “trade and industry”. */
const FIELD_WITHIN = 4

/** Where an office in small letters starts whose field or body stands between it and a name: “| minister of defence | Rina Wati”, “| head of the central bank | Rina Wati”; null: none does. */
export function officeOfField(tokens: readonly ReadToken[], { from, to }: NameRun, sentenceStart: number): number | null {
  let i = from - 1
  while (i > sentenceStart && from - 1 - i < FIELD_WITHIN && isField(tokens[i])) i--
  const last = tokens[from - 1]?.word.people
  // “the head of the company | Cakrawala |” has no name
  if (i === from - 1 || !last?.portfolios && to - from < 2) return null
  if (tokens[i]?.word.people.demonstratives) i--
  const { origins, postings } = tokens[i]?.word.people ?? {}
  const length = (origins || postings) && i > sentenceStart ? phraseEndingAt('titles', tokens, i - 1) : 0
  return length > 0 ? i - length : null
}

const isField = (token: ReadToken | undefined): boolean => token?.kind === 'word' && token.word.shape.small && (token.word.people.portfolios || token.word.people.organisations || token.word.people.joins)
