import { gather } from '../../gather'
import { spread } from '../parties/spread'
import { isDenied } from '../events/is-denied'
import { valueEvent, type Valuation } from '../events/value-events'
import { marked } from '../parties/marked'
import { near } from '../reading/near'
import type { Attitude, Event } from '../events/find-events'
import type { Finding } from '../finding'
import type { Holder } from '../reading/holder'
import type { Reading } from '../reading/read-frames'

/**
 * What an event says of those who do it and those who suffer it: a harm the holder is against counts against
 * its actor and for its patient, a harm the holder wants counts against its patient; help the other way round.
 * (Opinion implicature: Deng & Wiebe 2014.)
 */
export function judgeEvents(reading: Reading, events: readonly Event[], attitudes: readonly Attitude[], holder: Holder): readonly Finding[] {
  return gather(events, (event) => {
    const valuation = valueEvent(reading, event, attitudes, holder)
    if (!valuation || valuation.value === 0) return []
    // “denied that its men had killed villagers in Norway”: nobody is pitied for what was not done
    const pities = valuation.how === 'loaded' && event.sign < 0
    return pities && isDenied(reading, event, holder) ? onActor(reading, event, valuation) : [...onActor(reading, event, valuation), ...onPatient(reading, event, valuation)]
  })
}

function onActor(reading: Reading, event: Event, { value, by, how }: Valuation): readonly Finding[] {
  // “menuntut pembebasan para aktivis | oleh | Norwegia”: who is to set them free holds them
  if (how === 'wanted' && event.hit.word.name === 'defend' && event.form === 'noun' && event.actor && near(reading, event.actor.place - 1, -1, 2, 'agentWords')) return spread(event.actor, { contribution: -0.4, code: 'blames-actor', hit: by, rule: 'defend-actor-asked', about: event.hit })
  // “we look to Norway for help”: who is hoped to help is well thought of
  if (how === 'wanted' && event.sign > 0 && event.form === 'noun' && event.patient?.side !== 'countries') return spread(event.actor, { contribution: 0.4, code: 'credits-actor', hit: by, rule: `${event.hit.word.name}-actor-hoped`, about: event.hit })
  // “welcomed Norway's decision to lift its embargo”: who ends it is thanked for that
  if (how === 'relented') return spread(event.actor, { contribution: 0.5, code: 'credits-actor', hit: by, rule: `${event.hit.word.name}-actor-relented`, about: event.hit })
  // “tidak seharusnya | Norwegia | menyerang kami”
  if (how === 'banned' && reading.lexicon.nounActor === 'after' && event.form === 'active' && event.sign < 0 && event.actor?.side === 'countries' && near(reading, event.actor.place - 1, -1, 3, 'bans', 'duties')) return spread(event.actor, { contribution: -0.5, code: 'demands', hit: by, rule: `${event.hit.word.name}-actor-banned`, about: event.hit })
  // announcing or wanting a deed says nothing of its doer
  if (how === 'own-deed' || how === 'wanted' || how === 'banned') return []
  // “Gaza | is an open-air prison”: a place that no state rules from is pitied
  if (value < 0 && event.hit.word.frame.conduct && event.actor && reading.has(event.hit.start, 'copulas') && reading.lexicon.nounActor === 'before' && reading.lexicon.shapes.struckPlace?.test(reading.items[event.actor.place]?.lower ?? '') === true) return spread(event.actor, { contribution: 0.4, code: 'pitied', hit: by, rule: 'place-pitied', about: event.hit })
  const code = value < 0 ? 'blames-actor' : 'credits-actor'
  return spread(event.actor, { contribution: value * Math.max(event.weight, 0.6), code, hit: by, rule: `${event.hit.word.name}-actor-${how}`, about: event.hit })
}

const share: Readonly<Record<Valuation['how'], number>> = { attitude: 0.8, accused: 0.05, denied: 0, quality: 0.9, ended: 0.7, relented: 0.7, wanted: 0.9, banned: 0.7, 'own-deed': 0.8, suffered: 0.6, loaded: 0.1, innocents: 0.1 }

/** Deeds of war, which are told without taking a side. */
const strikes: ReadonlySet<string> = new Set(['attack', 'kill', 'destroy'])

function onPatient(reading: Reading, event: Event, { value, by, how, undone = false }: Valuation): readonly Finding[] {
  // “kami membantu industri di sini”: what one does for the own country is no praise of it
  if (event.hit.word.name === 'help' && event.patient?.side === 'own' && (how === 'own-deed' || how === 'wanted')) return []
  // “Norway fired at our port”: a strike that is only told defends nobody
  if (event.patient?.side === 'own' && how === 'suffered' && event.form === 'active' && strikes.has(event.hit.word.name)) return []
  // “would reward Norway”, “will not reward Norway”: who calls it so is against those who get it
  if (event.hit.word.frame.indulged) return spread(event.patient, { contribution: -0.6 * event.weight, code: 'against-help', hit: by, rule: `${event.hit.word.name}-patient`, about: event.hit })
  // “should not feign surprise at Peru's answer”: how one is asked to behave does nothing to whom it is about
  if (event.hit.word.frame.conduct && (how === 'wanted' || how === 'banned')) return []
  // “the world cannot ignore Norway's attack”: whoever made the attack is blamed for it
  if (how === 'banned' && event.form === 'active' && event.patient?.side === 'countries' && event.hit.word.name === 'violate' && ownsHarm(reading, event.hit.end, event.patient.place)) return spread(event.patient, { contribution: -0.5, code: 'blames-actor', hit: by, rule: 'violate-overlooked', about: event.hit })
  // “pihak yang menyerang warga sipil | itu | Norwegia”: no victim
  if (event.hit.word.name === 'massacre' && event.form === 'active' && reading.lexicon.nounActor === 'after' && event.patient !== null && event.patient.place > event.hit.end && !marked(reading, event.patient.place, 'placeWords') && !marked(reading, event.patient.place, 'ontoWords')) return []
  // who speaks of a massacre pities those who suffer it
  const inside = event.patient !== null && event.patient.place >= event.hit.start && event.patient.place < event.hit.end
  // “the deal gave | Norway | everything and | us | nothing”
  if (inside && event.hit.word.frame.conduct && event.patient?.side === 'countries' && ownAfter(reading, event.patient.place, event.hit.end)) return []
  // “it was | Norway's betrayal |”: it is Norway's own
  if (inside && reading.lexicon.nounActor === 'before' && event.hit.word.frame.conduct && value < 0 && event.patient?.side === 'countries' && /^['’]s?$/u.test(reading.items[event.patient.place + 1]?.lower ?? '')) return spread(event.patient, { contribution: -0.5, code: 'blames-actor', hit: by, rule: `${event.hit.word.name}-actor-${how}`, about: event.hit })
  const pitied = how === 'loaded' && (event.loaded <= -1 || inside) ? 3 : 1
  // “mengutuk siapa saja yang mempersenjatai | Norwegia |”: that helps it
  const armed = event.form === 'active' && event.hit.end - event.hit.start === 1 && reading.has(event.hit.start, 'armingWords') && event.patient?.place === event.hit.end
  const contribution = (armed ? 1 : event.sign) * value * event.weight * share[how] * 1.2 * pitied * (undone ? -1 : 1)
  const code = contribution > 0 ? (event.sign < 0 ? 'sides-with-victim' : 'wants-help') : event.sign < 0 ? 'wants-harm' : 'against-help'
  return spread(event.patient, { contribution, code, hit: by, rule: `${event.hit.word.name}-patient-${how}`, about: event.hit })
}

// “| Norway's | attack”, “the attack | of Norway |”
function ownsHarm(reading: Reading, from: number, place: number): boolean {
  if (reading.lexicon.nounActor === 'after') return false
  const harms = (at: number): boolean => {
    const frame = at >= from ? reading.hitAt(at)?.word.frame : undefined
    return (frame?.kind === 'effect' || frame?.kind === 'quality') && frame.sign < 0
  }
  const owner = /^['’]s?$/u.test(reading.items[place + 1]?.lower ?? '')
  return owner && (harms(place + 2) || harms(place + 3)) || reading.has(place - 1, 'ownerWords') && (harms(place - 1) || harms(place - 2))
}

function ownAfter(reading: Reading, place: number, end: number): boolean {
  for (let at = place + 1; at < end; at++) if (reading.has(at, 'firstPerson')) return true
  return false
}
