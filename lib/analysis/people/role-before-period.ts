import type { Sentence } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { countryAt } from './country-at'
import { continuesOffice } from './office-words'
import { phraseAt } from './phrase-at'
import { longestOffice, ownerIn, type Office } from './role-beside'
import type { ReadToken } from '../words/read-tokens'

/** Most words of the office before its years. */
const OFFICE_WITHIN = 12

/** The office before the years in which a name's owner held it: “Menteri Perdagangan Peru periode 2009-2014 | Rina Wati|”, “Presiden Peru 2010-2014, | Rina Wati|”; null where there is none. */
export function roleBeforePeriod(pack: LanguagePack, tokens: readonly ReadToken[], from: number, { firstToken }: Sentence): Office | null {
  if (pack.people.ownerStands === 'before') return null
  let to = tokens[from - 1]?.text === ',' ? from - 1 : from
  const years = to
  while (to > firstToken && (isYears(tokens[to - 1]) || to < years && tokens[to - 1]?.word.shape.dash && isYears(tokens[to - 2]))) to--
  // “menteri tahun 2019”: when it was
  if (to === years || years - to < 2 && !/\D/u.test(tokens[to]?.text ?? '')) return null
  if (tokens[to - 1]?.word.people.tenures) to--
  for (let i = to - 1; i >= Math.max(firstToken, to - OFFICE_WITHIN) && tokens[i]?.kind === 'word'; i--) {
    if (phraseAt('titles', tokens, i) > 0) return { ...longestOffice(pack, tokens, i, firstToken), country: ownerIn(pack, tokens, i, i, to), to }
    const { postings, joins } = tokens[i]?.word.people ?? {}
    if (!postings && !joins && countryAt(tokens, i) === undefined && countryAt(tokens, i - 1) === undefined && !continuesOffice(tokens, i, to)) return null
  }
  return null
}

// “2009”, “2009-2014”
const isYears = (token: ReadToken | undefined): boolean => /^(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?$/u.test(token?.text ?? '')
