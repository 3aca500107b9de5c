import { near } from '../reading/near'
import { walk } from '../reading/walk'
import type { Reading } from '../reading/read-frames'

/** Words between what is named and what is said of it, and between what asks for it or refuses it and its name. */
const BEHIND = 8
const BEFORE = 4

/** Something named in a text: where its noun starts, and where it and those it concerns end. */
interface Named {
  readonly start: number
  readonly end: number
}

/**
 * Whether one says of something named that it is to be: “sanctions on Norway | are needed”, “no alternative to | sanctions on Norway” (true),
 * “sanctions on Norway | would backfire”, “no reason for | sanctions on Norway” (false). null: nothing says so.
 */
export function saidOf(reading: Reading, named: Named): boolean | null {
  const said = saidBehind(reading, named) ?? saidBefore(reading, named)
  if (said === null || near(reading, Math.min(said.place, named.start) - 1, -1, BEHIND, 'conditions', 'openWords')) return null
  return said.wanted
}

interface Said {
  readonly place: number
  readonly wanted: boolean
}

// “sanctions on Norway | were badly | needed”, but “sanctions on Norway | that | were needed for votes at home”
function saidBehind(reading: Reading, { end }: Named): Said | null {
  for (const place of walk(reading, end, 1, BEHIND)) {
    if (reading.has(place, 'relativeWords') || reading.items[place]?.mention) return null
    const good = reading.has(place, 'neededWords') && !madeTo(reading, place)
    // “kerja sama itu harus | dihentikan”
    const ended = reading.has(place, 'ends') && endsItself(reading, place) && near(reading, place - 1, -1, 3, 'duties', 'wishes')
    if (good || ended || reading.has(place, 'futileWords')) return { place, wanted: good !== negated(reading, place) }
  }
  return null
}

function saidBefore(reading: Reading, { start }: Named): Said | null {
  for (const place of walk(reading, start - 1, -1, BEFORE)) {
    if (reading.items[place]?.mention) return null
    const good = reading.has(place, 'needWords')
    if (good || reading.has(place, 'refuseWords')) return { place, wanted: good !== negated(reading, place) }
    // “the reason for sanctions” is told, “no reason for sanctions” refuses them
    if (!negated(reading, place)) continue
    if (reading.has(place, 'groundWords')) return { place, wanted: false }
    if (reading.has(place, 'objectionWords')) return { place, wanted: true }
  }
  return null
}

// “must be halted”, “must end”, but “aims to end the war”
function endsItself({ items, lexicon: { nounActor, shapes } }: Reading, place: number): boolean {
  if (nounActor === 'after') return shapes.participle?.test(items[place]?.lower ?? '') === true
  return (items[place + 1]?.kind ?? 'mark') === 'mark' || shapes.participle?.test(items[place]?.lower ?? '') === true
}

// “commitment to | make | the deal | work”, but “sanctions | made sense”
function madeTo(reading: Reading, place: number): boolean {
  return [2, 3].some((back) => reading.has(place - back, 'makingWords') && reading.has(place - back + 1, 'nounHeads') && !reading.has(place - back + 1, 'negators'))
}

const negated = (reading: Reading, place: number): boolean => near(reading, place - 1, -1, 3, 'negators', 'bans')
