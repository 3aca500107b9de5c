import type { Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import type { Office } from '../../languages/shared/offices'
import { countryAt } from '../people/country-at'
import { phraseAt } from '../people/phrase-at'
import { firstEndingAfter } from '../text/outside'
import type { Context } from './speaker-context'

/** Offices that are held within a state, and under the same name in every one. A senator without a state may be of any. */
const withinState: ReadonlySet<Office> = new Set<Office>(['governor', 'mayor', 'memberOfParliament'])

/** Tokens of an office and its place beside a name. */
const NEAR = 6

/** Whether somebody holds an office within the state that a report is sent from: “LIMA - … the mayor of Lund, | Ann Miller |”, “the opposition lawmaker | Bo Lee |”; but “California Governor Ann Miller”. */
export function servesWithinState({ doc: { tokens }, byName, firstMention }: Context, { people }: LanguagePack, { name, role }: Speaker): boolean {
  const first = firstMention.get(name)
  const office = byName.get(name)?.office ?? role
  if (office === null || !first || !isWithin(people, office.toLowerCase())) return false
  const at = firstEndingAfter(tokens, first.start)
  const isPlace = (i: number) => phraseAt('places', tokens, i) > 0 || countryAt(tokens, i) !== undefined
  for (let i = at - 1; i >= at - NEAR && (tokens[i]?.kind === 'word' || tokens[i]?.text === ','); i--) if (isPlace(i)) return false
  // “| Ann Miller |, governor of California, …”
  const behind = firstEndingAfter(tokens, first.end)
  for (let i = behind + 1; tokens[behind]?.text === ',' && i <= behind + NEAR && tokens[i]?.kind === 'word'; i++) if (isPlace(i)) return false
  return true
}

function isWithin({ offices, portfolios, origins }: LanguagePack['people'], role: string): boolean {
  const all = role.split(' ')
  const isOffice = (words: readonly string[]) => offices.some(([name, kind]) => withinState.has(kind) && name === words.join(' '))
  const tie = all.findIndex((word, i) => i > 0 && origins.has(word))
  // “opposition | lawmaker”, “mayor | of Lund”
  return [all, ...(tie < 0 ? [] : [all.slice(0, tie)])].some((words) => isOffice(words) || isOffice(words.slice(words.findIndex((word) => !portfolios.has(word)))))
}
