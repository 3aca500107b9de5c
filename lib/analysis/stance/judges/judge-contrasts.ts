import { gather } from '../../gather'
import { partyOf } from '../parties/describe'
import { spread } from '../parties/spread'
import { sameSentence } from '../reading/same-sentence'
import { near } from '../reading/near'
import { findBack, findOn, isBack } from '../reading/places'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** What one country is set off by, as a share of what is said of the other. */
const SHARE = 0.6
const MOST = 0.5

/** Items between “unlike” or “than” and the country that is set off, and between “rather” and “than”. */
const NAMED_WITHIN = 3
const RATHER_WITHIN = 12

/** Two countries set side by side: “unlike Norway, Peru keeps its word” says the contrary of Norway, and so does “a better friend than Norway”. */
export function judgeContrasts(reading: Reading, found: readonly Finding[], holder: Holder): readonly Finding[] {
  return gather(reading.placesOf('equalWords', 'contrastWords', 'thanWords'), (place) => {
    if (reading.has(place, 'equalWords')) return alike(reading, place, found, holder)
    if (reading.has(place, 'contrastWords')) return setOff(reading, place, found, holder)
    return avoided(reading, place, holder) ?? outdone(reading, place, found, holder)
  })
}

// “unlike Norway, Peru keeps its word”, “Peru, unlike Norway, keeps its word”
function setOff(reading: Reading, place: number, found: readonly Finding[], { own }: Holder): readonly Finding[] {
  const behind = placeBehind(reading, place)
  const country = behind === null ? undefined : reading.items[behind]?.mention?.country
  if (behind === null || country === undefined || own.has(country)) return []
  const others = found.filter((finding) => finding.country !== country && finding.hit !== null && finding.hit.start > place && sameSentence(reading, place, finding.hit.start))
  if (found.some((finding) => finding.country === country) || new Set(others.map((finding) => finding.country)).size !== 1) return []
  return contrary(reading, behind, place, others)
}

/** Words between “as” and the one who is the same. */
const ALIKE_WITHIN = 5

// “Peru | sama | kejamnya dengan Norwegia”, “Peru | tidak kalah | kejam dari Norwegia”
function alike(reading: Reading, place: number, found: readonly Finding[], { own }: Holder): readonly Finding[] {
  const said = found.find(({ hit, rule }) => hit !== null && hit.end > place && hit.start - place <= 2 && (rule === 'bad' || rule === 'good'))
  const behind = findOn(place + 2, ALIKE_WITHIN, (at) => reading.items[at]?.mention)
  const country = behind === undefined ? undefined : reading.items[behind]?.mention?.country
  if (!said || behind === undefined || country === undefined || own.has(country) || country === said.country || !reading.has(behind - 1, 'withWords') && !reading.has(behind - 1, 'thanWords')) return []
  return found.some((finding) => finding.country === country) ? [] : spread(partyOf(reading, behind), { contribution: Math.sign(said.contribution) * MOST, code: said.contribution < 0 ? 'against' : 'for', hit: { start: place, end: place + 1 }, rule: 'alike' })
}

// “we would rather starve than take bread from Norway”
function avoided(reading: Reading, than: number, { own }: Holder): readonly Finding[] | null {
  const rather = findBack(than - 1, RATHER_WITHIN, (place) => reading.has(place, 'ratherWords'))
  if (rather === undefined || !sameSentence(reading, rather, than)) return null
  const behind = [...Array(RATHER_WITHIN).keys()].map((on) => than + 1 + on).find((place) => reading.items[place]?.mention && sameSentence(reading, than, place))
  if (behind === undefined || own.has(reading.items[behind]?.mention?.country ?? '')) return null
  // “we would rather die than | punish | Norway”
  if (reading.hits.some(({ word, start }) => start > than && start < behind && word.frame.sign < 0 && (word.frame.kind === 'attitude' || word.frame.kind === 'effect') && word.forms.includes('active'))) return null
  return spread(partyOf(reading, behind), { contribution: -MOST, code: 'against', hit: { start: rather, end: rather + 1 }, rule: 'rather' })
}

// “Peru is a better friend than Norway”
function outdone(reading: Reading, than: number, found: readonly Finding[], { own }: Holder): readonly Finding[] {
  const behind = placeBehind(reading, than)
  const country = behind === null ? undefined : reading.items[behind]?.mention?.country
  if (behind === null || country === undefined || own.has(country) || found.some((finding) => finding.country === country)) return []
  const praise = found.filter(({ hit, contribution, rule, country: of }) => of !== country && contribution > 0 && hit !== null && hit.end <= than && than - hit.end <= NAMED_WITHIN && rule !== 'compared' && compares(reading, hit, than))
  return praise.length > 0 ? contrary(reading, behind, than, praise) : []
}

// “a | more reliable | partner than”, but “no better”
function compares(reading: Reading, hit: Pick<Hit, 'start' | 'end'>, than: number): boolean {
  const more = isBack(than - 1, than - hit.start + 2, (place) => reading.has(place, 'moreWords'))
  return more && !near(reading, hit.start - 1, -1, 2, 'negators') && !reading.has(hit.start, 'negators')
}

function contrary(reading: Reading, behind: number, place: number, others: readonly Finding[]): readonly Finding[] {
  const sum = others.reduce((total, { contribution }) => total + contribution, 0) * SHARE
  if (sum === 0) return []
  return spread(partyOf(reading, behind), { contribution: -Math.sign(sum) * Math.min(MOST, Math.abs(sum)), code: sum > 0 ? 'against' : 'for', hit: { start: place, end: place + 1 }, rule: 'contrast' })
}

const placeBehind = (reading: Reading, place: number): number | null =>
  findOn(place + 1, NAMED_WITHIN, (at) => reading.items[at]?.mention && !reading.items.slice(place, at).some(({ kind }) => kind === 'mark')) ?? null
