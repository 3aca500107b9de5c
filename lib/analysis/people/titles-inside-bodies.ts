import type { PeopleLexicon } from '../../languages/shared/people-lexicon'
import type { ReadToken } from '../words/read-tokens'

/** Whether the words at token i make a body of the title before them: “Dokter | Lintas Batas |” is no doctor. */
export function endsAsBody({ bodyTails }: PeopleLexicon, tokens: readonly ReadToken[], i: number, end: number): boolean {
  return i + 2 <= end && tokens[i]?.word.shape.capital === true && bodyTails.has(`${tokens[i]?.lower ?? ''} ${tokens[i + 1]?.lower ?? ''}`)
}

/** Whether the title at token i says whom a body is of, and is no office: “Partai | Buruh | Rina Wati”. */
export function isLaterWordOfBody({ looseTitles, groups }: PeopleLexicon, tokens: readonly ReadToken[], i: number): boolean {
  const [body, token] = [tokens[i - 1], tokens[i]]
  return token !== undefined && looseTitles.has(token.lower) && token.word.shape.capital && body?.word.people.organisations === true && body.word.shape.capital && !groups.has(body.lower)
}
