import type { LanguagePack } from '../../languages/language-pack'
import type { Office } from '../../languages/shared/offices'

/** Offices of those who lead a state, and speak for none. */
const leaders: ReadonlySet<Office> = new Set<Office>(['president', 'primeMinister', 'chancellor', 'king', 'queen', 'supremeLeader', 'sultan', 'emir'])

/** Whether a role is to lead a state: “presiden”, “prime minister”. */
export function leadsState({ people }: LanguagePack, role: string | null): boolean {
  const office = role?.toLowerCase()
  return people.offices.some(([name, kind]) => name === office && leaders.has(kind))
}
