import type { Chance } from './chance'
import { COUNTRIES } from './countries'
import { inventWords } from './invent-names'

/** Somebody invented who is quoted. */
export interface LoadSpeaker {
  readonly id: number
  /** Forms of the name that are read as one speaker: "Tamara Besi-Ndoro", "Tamara Besi Ndoro". */
  readonly names: readonly [string, ...string[]]
  /** Offices one after the other. */
  readonly roles: readonly [Office, ...Office[]]
  /** ISO 3166-1 alpha-2; null: no article tells. */
  readonly country: string | null
}
type Office = Readonly<Record<'id' | 'en', string>>

const OFFICES: readonly Office[] = [
  { id: 'Presiden', en: 'President' }, { id: 'Perdana Menteri', en: 'Prime Minister' }, { id: 'Menteri Luar Negeri', en: 'Foreign Minister' },
  { id: 'Menteri Pertahanan', en: 'Defence Minister' }, { id: 'Menteri Perdagangan', en: 'Trade Minister' }, { id: 'Duta Besar', en: 'Ambassador' },
  { id: 'juru bicara pemerintah', en: 'government spokesperson' }, { id: 'anggota parlemen', en: 'member of parliament' },
  { id: 'Gubernur', en: 'Governor' }, { id: 'peneliti', en: 'researcher' }, { id: 'Jenderal', en: 'General' }, { id: 'Ketua Serikat Buruh', en: 'union leader' },
]

/** So many speakers, the most quoted first; most have one name and one office, one in six is of no known country. */
export function makeSpeakers(from: Chance, count: number): readonly LoadSpeaker[] {
  const [first, last] = [inventWords(from, Math.ceil(count / 8) + 20), inventWords(from, count + 40)]
  return Array.from({ length: count }, (_, id): LoadSpeaker => {
    const [given, family, second] = [from.pick(first), last[id] ?? '', from.pick(last)]
    const names: LoadSpeaker['names'] = from.happens(0.3) ? [`${given} ${family}-${second}`, `${given} ${family} ${second}`] : [`${given} ${family}`]
    const office = from.pick(OFFICES)
    const roles: LoadSpeaker['roles'] = from.happens(0.25) ? [office, from.pick(OFFICES)] : [office]
    const country = id % 6 === 5 ? null : (COUNTRIES[from.below(2) === 0 ? from.below(12) : from.below(COUNTRIES.length)]?.code ?? null)
    return { id, names, roles, country }
  })
}
