import type { Item } from './read-items'
import type { Tag } from './stance-word'

/** Items between a country and “they”, and sentences that end in between. */
const MEANT_WITHIN = 40
const SENTENCES_WITHIN = 2

const stops = /^[.;?!]$/

/**
 * The items of quoted speech, with “they”, “them”, “their” and “mereka” in a later sentence read as the one foreign country that was named before:
 * “We know Norway. | They | lie.” Where two were named, or none, nobody is meant for sure.
 */
export function meantByThey(items: readonly Item[], own: ReadonlySet<string>): readonly Item[] {
  let named: Item | undefined
  let place = 0
  let ended = 0
  let many = false
  let read: Item[] | undefined
  items.forEach((item, at) => {
    if (stops.test(item.lower) && item.kind === 'mark') ended++
    const country = item.mention?.country
    if (item.mention && country !== undefined && !own.has(country)) {
      many ||= named !== undefined && named.mention?.country !== country || item.others.length > 0
      named = item
      place = at
      ended = 0
      return
    }
    if (named === undefined || many || ended === 0 || ended > SENTENCES_WITHIN || at - place > MEANT_WITHIN || !standsForMany(item)) return
    read ??= [...items]
    read[at] = { ...item, kind: 'mention', mention: named.mention, others: [] }
  })
  return read ?? items
}

const pronouns: readonly Tag[] = ['manyPersons', 'theirWords']

const standsForMany = (item: Item): boolean => item.kind === 'word' && pronouns.some((tag) => item.word.exactTags.includes(tag))
