import { gather } from '../../gather'
import { calledInVain } from './called-in-vain'
import { chargedInVain, saidByOthers, waved, type Denied } from './denied-claims'
import { near } from '../reading/near'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** Words between a claim and the judgement that throws it out. */
const REACH = 24

const throwingOut: ReadonlySet<string> = new Set(['bad', 'wrongdoing', 'deceive'])

const noClaims: ReadonlySet<string> = new Set(['demand', 'threaten'])

/** What is found, with what a thrown-out claim says against its country turned into standing up for it. */
export function withoutDenied(reading: Reading, found: readonly Finding[], holder: Holder): readonly Finding[] {
  const denied = [...reading.hits.flatMap((hit) => [...deniedBy(reading, hit, holder), ...waved(reading, hit, holder), ...chargedInVain(reading, hit, holder), ...calledInVain(reading, hit, holder)]), ...gather(reading.placesOf('othersWho'), (place) => saidByOthers(reading, place, holder))]
  if (denied.length === 0) return found
  const praised = denied.filter(({ from, to, finding: { country, rule } }) => rule === 'claim-denied' && inFavour(found, country, from, to))
  // “the belief that Norway helped us is wrong”
  if (praised.length > 0) return gather(found, (finding) => (praised.some(({ from, to, finding: { country } }) => within(finding, country, from, to)) ? [{ ...finding, contribution: -DENIED_SHARE * finding.contribution, code: 'against', rule: 'claim-denied' }] : [finding]))
  // nor did the own side do what it is charged with
  // nor did anybody suffer it
  const charged = ({ country, contribution, rule }: Finding, against: string) => (contribution < 0 ? country === against || rule.endsWith('-own-deed') : country !== against && rule.includes('-patient-'))
  const stands = (finding: Finding) => !denied.some(({ from, to, finding: { country } }) => charged(finding, country) && finding.hit !== null && finding.hit.start >= from && finding.hit.start <= to)
  return [...found.filter(stands), ...denied.map(({ finding }) => finding)]
}

/** What praise counts for the other way round where it is thrown out. */
const DENIED_SHARE = 0.7

const within = ({ country, hit }: Finding, of: string, from: number, to: number): boolean => country === of && hit !== null && hit.start > from && hit.start < to

const inFavour = (found: readonly Finding[], country: string, from: number, to: number): boolean => {
  const inside = found.filter((finding) => within(finding, country, from, to))
  return inside.length > 0 && inside.every(({ contribution }) => contribution > 0)
}

function deniedBy(reading: Reading, by: Hit, holder: Holder): readonly Denied[] {
  // “tuduhan bahwa Norwegia menyerang Peru | itu | bohong”, “… | tidak berdasar |” need no copula
  const plain = reading.lexicon.nounActor === 'after' && (by.word.forms.includes('describing') || reading.has(by.start - 1, 'thatWords'))
  if (!throwingOut.has(by.word.name) || !plain && !near(reading, by.start - 1, -1, 3, 'copulas') && !(by.end - by.start > 1 && reading.has(by.start, 'copulas'))) return []
  for (let claim = by.start - 2; claim >= Math.max(holder.cueItems, by.start - REACH); claim--) {
    if (/^[.;?!]$/.test(reading.items[claim]?.lower ?? '')) return []
    // “we call upon Norway to …” makes no claim about it, nor do “threats against Norway”
    if (!reading.has(claim, 'claimWords') || noClaims.has(reading.hitAt(claim)?.word.name ?? 'plain') || !(reading.has(claim + 1, 'clauseWords') || reading.has(claim + 1, 'ontoWords') || reading.has(claim + 1, 'ownerWords'))) continue
    const about = [2, 3, 4].map((on) => claim + on).find((place) => reading.items[place]?.mention)
    const mention = about === undefined ? undefined : reading.items[about]?.mention
    if (!mention || about === undefined || saysItself(reading, claim, about, by)) return []
    const { start, end } = by
    // “| pujian | terhadap Norwegia itu berlebihan”
    const praise = (reading.hitAt(claim)?.word.frame.sign ?? -1) > 0
    return [{ from: claim, to: start, finding: { country: mention.country, mention, contribution: praise ? -0.5 : 0.6, code: praise ? 'against' : 'wished-well', hit: { start, end }, rule: 'claim-denied' } }]
  }
  return []
}

// “kabar bahwa Norwegia | arogan |”: the claim itself says so, and nothing is said of it
function saysItself(reading: Reading, claim: number, about: number, by: Hit): boolean {
  if (reading.lexicon.nounActor === 'before' || !reading.has(claim + 1, 'clauseWords') || reading.has(by.start - 1, 'thatWords')) return false
  return !reading.items.slice(about + 1, by.start).some(({ lower }, on) => reading.hitAt(about + 1 + on) !== undefined || reading.lexicon.shapes.active?.test(lower) === true)
}
