import type { CompiledLexicon } from './compile-lexicon'
import type { Item } from './read-items'
import type { Tag } from './stance-word'

/** Adds the words that a short form stands for, each with its letters: “they | 're”. */
export function spellOut(items: Item[], spelled: readonly string[], lexicon: CompiledLexicon, start: number, end: number): void {
  const [first = ''] = spelled
  const parted = spelled.length > 1 ? start + first.length : end
  spelled.forEach((lower, on) => items.push({ kind: 'word', lower, word: lexicon.word(lower), mention: null, others: [], start: on === 0 ? start : parted, end: on === 0 ? parted : end }))
}

/** The items, an ending behind a country read as its verb where it is one: “Peru's killing us”, “Norway's not our friend”, but “Norway's coast”. */
export function withCopulas(items: readonly Item[], lexicon: CompiledLexicon): readonly Item[] {
  if (lexicon.verbEndings.size === 0) return items
  let read: Item[] | undefined
  for (let place = 1; place < items.length; place++) {
    const item = items[place]
    const verb = item !== undefined && items[place - 1]?.mention ? lexicon.verbEndings.get(item.lower) : undefined
    if (item === undefined || verb === undefined || !isVerb(items, place, lexicon)) continue
    read ??= [...items]
    read[place] = { ...item, lower: verb, word: lexicon.word(verb) }
  }
  return read ?? items
}

// “'s | not”, “'s | a threat”, “'s | been cheating”, “'s | our friend”, “'s | killing | us”
function isVerb(items: readonly Item[], place: number, lexicon: CompiledLexicon): boolean {
  const [next, second] = [items[place + 1], items[place + 2]]
  if (next?.kind !== 'word') return false
  const is = (item: Item | undefined, ...tags: readonly Tag[]): boolean => item?.kind === 'word' && tags.some((tag) => item.word.exactTags.includes(tag))
  if (is(next, 'negators', 'passiveCopulas') || is(next, 'nounHeads') && !is(next, 'objectPersons')) return true
  return lexicon.shapes.gerund?.test(next.lower) === true && is(second, 'firstPerson', 'objectPersons', 'nounHeads')
}
