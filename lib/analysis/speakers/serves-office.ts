import type { Span } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { leaderCountry } from '../countries/leader-country'
import { firstEndingAfter } from '../text/outside'
import type { Context } from './speaker-context'
import type { ReadToken } from '../words/read-tokens'

/** How many people are looked through: the cost of a source does not grow with the article. */
const NEAR = 200

/** Most words of an office that has an owner: “the prime minister's | deputy press secretary |, Ann Miller”. */
const WITHIN = 5

/** The country of whoever was named before with the office that somebody serves: “Norwegian Prime Minister Ola Berg left … | the prime minister's | press secretary, Ann Miller, said”, “according to | the president's | office”; null: none was. */
export function ofOfficeServed(context: Context, { countries, people }: LanguagePack, { start, end }: Span): string | null {
  const { tokens } = context.doc
  if (people.possessive === null) return null
  const from = firstEndingAfter(tokens, start)
  let at = -1
  for (let i = Math.max(0, from - WITHIN); i < tokens.length && (tokens[i]?.start ?? end) < end && i <= from + WITHIN; i++) if (ownsOffice(people, tokens[i])) at = i
  if (at < 0 || !tokens.slice(at + 1, from).every(({ text, word }) => text === ',' || word.people.titleWords || word.people.portfolios)) return null
  let first = at
  while (first > at - WITHIN && (tokens[first - 1]?.word.people.titleWords || tokens[first - 1]?.word.people.portfolios)) first--
  if (!tokens[first - 1]?.word.people.demonstratives) return null
  const office = tokens.slice(first, at + 1).map(({ word }) => word.plainLower).join(' ')
  const holders = context.doc.people.slice(0, NEAR).filter(({ kind, role, mentions }) => kind === 'person' && role !== null && (mentions[0]?.start ?? end) < start && writtenOut(people, role) === writtenOut(people, office))
  const states = new Set(holders.map((holder) => holder.country ?? leaderCountry(holder.name, countries)))
  const [state] = states
  // of two presidents either may be meant
  return states.size === 1 ? state ?? null : null
}

// “the PM’s press secretary”
const ownsOffice = ({ titleWords, shortOffices }: LanguagePack['people'], token: ReadToken | undefined): boolean => token?.word.people.possessive === true && (titleWords.has(token.word.plainLower) || shortOffices.has(token.word.plainLower))

const writtenOut = ({ shortOffices }: LanguagePack['people'], office: string): string => office.toLowerCase().split(' ').flatMap((word) => shortOffices.get(word) ?? [word]).join(' ')
