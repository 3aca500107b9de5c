import { gather } from '../../gather'
import { near } from '../reading/near'
import { findOn, isOn } from '../reading/places'
import type { Finding } from '../finding'
import type { Reading } from '../reading/read-frames'

/** Words between “if” and the country it supposes something of. */
const NAMED_WITHIN = 3

/** How far a supposition reaches (items). */
const REACH = 24

/** What would have been counts less than what is, and the other way round. */
const SHARE = -0.7

/** What is supposed of a country against the facts, and where it ends. */
interface Supposed {
  readonly country: string
  readonly from: number
  readonly comma: number
}

/**
 * What is found, with what is only supposed against the facts turned round: “if Norway had been honest, we would have trusted it” finds it neither honest nor to be trusted,
 * “if Norway had not helped us, we would be dead” is thankful; what harm it has not done is left out.
 */
export function withoutUnreal(reading: Reading, found: readonly Finding[]): readonly Finding[] {
  const supposed = reading.lexicon.nounActor === 'after' ? [] : gather(reading.placesOf('havingWords', 'passiveCopulas', 'conditions'), (place) => supposedAt(reading, place))
  if (supposed.length === 0) return found
  return gather(found, (finding) => {
    const start = finding.hit?.start ?? -1
    const of = supposed.find(({ country, from, comma }) => country === finding.country && start > from && start < comma + REACH)
    if (!of) return [finding]
    const good = (reading.hitAt(start)?.word.frame.sign ?? -1) > 0
    if (start < of.comma) return good ? [{ ...finding, contribution: finding.contribution * SHARE, code: finding.contribution > 0 ? 'against' : 'for' }] : []
    return good && near(reading, start - 1, -1, NAMED_WITHIN, 'outcomeWords') ? [] : [finding]
  })
}

// “| if | Norway had …, … would …”, “| had | Norway been …, … would …”
function supposedAt(reading: Reading, place: number): readonly Supposed[] {
  const turned = reading.has(place, 'havingWords') && reading.items[place + 1]?.kind === 'mention' && (place === 0 || reading.items[place - 1]?.kind === 'mark')
  // “| were | Norway half as honest as it claims, … would …”
  const were = reading.has(place, 'passiveCopulas') && reading.items[place + 1]?.kind === 'mention' && (place === 0 || reading.items[place - 1]?.kind === 'mark' || reading.has(place - 1, 'clauseWords'))
  if (!turned && !were && !reading.has(place, 'conditions')) return []
  const named = findOn(place + 1, NAMED_WITHIN, (at) => reading.items[at]?.mention)
  const country = named === undefined ? undefined : reading.items[named]?.mention?.country
  if (named === undefined || country === undefined) return []
  const verb = named + (turned ? 1 : 2)
  // “if Norway | were serious | about peace, it would …”
  const present = were || !turned && reading.has(named + 1, 'passiveCopulas') && reading.has(verb, 'goodwillWords')
  const past = (turned || reading.has(named + 1, 'havingWords')) && (reading.has(verb, 'negators') || reading.lexicon.shapes.participle?.test(reading.items[verb]?.lower ?? '') === true)
  if (!present && !past) return []
  const comma = findOn(named, REACH, (at) => reading.items[at]?.lower === ',')
  const outcome = comma !== undefined && isOn(comma, REACH, (at) => reading.has(at, 'outcomeWords'))
  return outcome ? [{ country, from: place, comma }] : []
}
