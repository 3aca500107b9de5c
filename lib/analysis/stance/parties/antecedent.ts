import { marked } from './marked'
import { partyAt, ruledOut, type Party } from './party'
import { subjectOf } from './find-parties'
import type { Reading } from '../reading/read-frames'

/** Words between the one whom a relative clause is about and the word that opens it: “the Norwegian | trawler fleet |, which …”. */
const NAMED_WITHIN = 4

/** Words between the opening word and its verb: “which | has never once | kept its word”. */
const VERB_WITHIN = 4

/** The subject of a verb, or the one whom its relative clause is about. */
export function subjectOrAntecedent(reading: Reading, verb: number, own: ReadonlySet<string>, limit?: number): Party | null {
  const subject = subjectOf(reading, verb, own, limit)
  const place = subject ? null : (antecedent(reading, verb) ?? oneself(reading, verb))
  return place === null ? subject : partyAt(reading, place, own)
}

/** Words between “I am” and “who”. */
const ONESELF_WITHIN = 7

// “| I | am the only one on this stage | who | stood by Norway”
function oneself(reading: Reading, verb: number): number | null {
  const opener = openerOf(reading, verb)
  if (opener === null || reading.lexicon.nounActor === 'after') return null
  for (let place = opener - 1; place >= Math.max(1, opener - ONESELF_WITHIN); place--) {
    if (reading.items[place]?.kind !== 'word' || reading.items[place]?.mention) return null
    // “we are saddened | by | the storm that struck Norway”
    if (!reading.has(opener, 'whoWords') && (reading.has(place, 'agentWords') || reading.has(place, 'ontoWords') || reading.has(place, 'placeWords'))) return null
    if (reading.has(place, 'copulas') && reading.has(place - 1, 'subjectPersons') && reading.has(place - 1, 'firstPerson')) return place - 1
  }
  return null
}

/** Place of the country that a relative clause around a verb is about: “Norway, which has broken its word”, “a state like Norway that breaks its word”; null: none, or it is about a thing. */
function antecedent(reading: Reading, verb: number): number | null {
  const opener = openerOf(reading, verb)
  if (opener === null) return null
  for (let place = opener - 1; place >= Math.max(0, opener - 1 - NAMED_WITHIN); place--) {
    const item = reading.items[place]
    // “Norway, not Peru, which …”
    if (item?.mention && ruledOut(reading, place)) continue
    // “people coming to | Norway | who want to harm us”
    if (item?.mention?.via === 'name' && reading.has(opener, 'whoWords') && (reading.has(place - 1, 'ontoWords') || reading.has(place - 1, 'placeWords'))) return null
    // “no peace with a | Norwegian government | that …”: it is the government
    if (item?.mention) return ofThing(reading, place) && !(place === opener - 2 && reading.has(place + 1, 'rulers')) ? null : place
    if (item?.kind === 'mark' ? place !== opener - 1 && item.lower !== ',' : reading.hitAt(place)) return null
  }
  return null
}

function openerOf(reading: Reading, verb: number): number | null {
  for (let place = verb - 1; place >= Math.max(1, verb - 1 - VERB_WITHIN); place--) {
    // “kritik terhadap Norwegia | yang | mencoba …”
    if (reading.lexicon.nounActor === 'after' && reading.has(place, 'relativeWords')) return reading.items[place - 1]?.mention ? place : null
    if (reading.has(place, 'antecedentWords')) return reading.has(place - 1, 'placeWords') || reading.has(place - 1, 'ontoWords') || reading.has(place - 1, 'ownerWords') ? null : place
    // “that the ships broke …” has a subject of its own
    if (reading.items[place]?.kind !== 'word' || reading.has(place, 'determiners') || reading.hitAt(place)) return null
  }
  return null
}

// “the attack on Norway, which …”, “the deal with Norway, which …”
function ofThing(reading: Reading, place: number): boolean {
  if (!marked(reading, place, 'ontoWords') && !marked(reading, place, 'placeWords') && !reading.has(place - 1, 'ownerWords')) return false
  for (let at = place - 1; at >= Math.max(0, place - 5); at--) {
    const kind = reading.hitAt(at)?.word.forms.includes('noun') ? reading.hitAt(at)?.word.frame.kind : undefined
    if (kind === 'attitude' && reading.lexicon.nounActor === 'after') continue
    if ((kind !== undefined && kind !== 'plain') || reading.has(at, 'topicWords') || reading.has(at, 'meetings') || reading.has(at, 'tieWords') || reading.has(at, 'edgeWords') || reading.has(at, 'claimWords')) return true
  }
  return false
}
