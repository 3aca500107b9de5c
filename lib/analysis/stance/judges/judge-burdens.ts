import { partyOf } from '../parties/describe'
import { subjectOf } from '../parties/find-parties'
import { spread } from '../parties/spread'
import { walk } from '../reading/walk'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Hit, Reading } from '../reading/read-frames'

/** Words between a harm and whose it is. */
const OWNED_WITHIN = 3

/** Who bears what another does: “Norwegia menanggung akibat | serangan Peru”: one is pitied, the other blamed. null: what is borne is one's own. */
export function judgeBurden(reading: Reading, hit: Hit, { own }: Holder): readonly Finding[] | null {
  const harm = reading.hitAt(hit.end)
  if (reading.lexicon.nounActor === 'before' || !harm || harm.word.frame.kind !== 'effect' || harm.word.frame.sign > 0 || !harm.word.forms.includes('noun')) return null
  // “bertanggung jawab atas perang | terhadap | Peru”: who answers for a harm does not bear another's
  if (reading.has(harm.end - 1, 'ontoWords') || reading.has(hit.end - 1, 'responsibleWords')) return null
  const doer = walk(reading, harm.end, 1, OWNED_WITHIN).find((place) => reading.items[place]?.mention)
  const subject = subjectOf(reading, hit.start, own)
  if (doer === undefined || subject === null || subject.mentions.some(({ country }) => country === reading.items[doer]?.mention?.country)) return null
  const blamed = own.has(reading.items[doer]?.mention?.country ?? '') ? [] : spread(partyOf(reading, doer), { contribution: -0.6, code: 'blames-actor', hit: harm, rule: 'burden-actor' })
  return [...blamed, ...spread(subject, { contribution: 0.5, code: 'pitied', hit, rule: 'burden' })]
}

/** Words between “those who” and what will become of them. */
const WARNED_WITHIN = 8

/** What one thinks of a country whose friends or foes one warns: “mereka yang | menyerang Norwegia | akan menyesal”, “siapa pun yang | membantu Norwegia | adalah musuh kami”. null: nobody is warned so. */
export function warning(reading: Reading, hit: Hit, { own }: Holder): readonly Finding[] | null {
  const others = walk(reading, hit.start - 1, -1, WARNED_WITHIN).find((place) => reading.has(place, 'othersWho'))
  if (reading.lexicon.nounActor === 'before' || others === undefined) return null
  const deed = reading.hits.find(({ word, start, end }) => start > others && end <= hit.start && (word.frame.kind === 'effect' || word.frame.kind === 'attitude') && word.forms.includes('active'))
  const done = deed && [deed.end, deed.end + 1].find((place) => reading.items[place]?.mention)
  if (!deed || done === undefined) return deed ? [] : null
  const against = deed.word.frame.sign > 0
  return own.has(reading.items[done]?.mention?.country ?? '') ? [] : spread(partyOf(reading, done), { contribution: against ? -0.5 : 0.5, code: against ? 'against' : 'wished-well', hit, rule: 'stood-by' })
}
