import { findAsides } from './asides'
import { isDate } from './is-date'
import { placesOf } from './places-of'
import type { Item } from './read-items'
import type { Passable } from '../../../languages/shared/stance/phrase-index'
import type { CompiledLexicon } from './compile-lexicon'
import type { FrameWord, StanceWord, Tag } from './stance-word'

/** A frame's words in a row of items: `items.slice(start, end)`. */
export interface Hit {
  readonly word: FrameWord
  readonly start: number
  readonly end: number
}

/** A row of items with all that the lexicon knows about it. */
export interface Reading {
  readonly items: readonly Item[]
  readonly hits: readonly Hit[]
  /** Which clause an item stands in. */
  readonly clause: readonly number[]
  readonly lexicon: CompiledLexicon
  /** Asides before a verb (`findAsides`). */
  readonly asides: ReadonlyMap<number, number>
  /** Whether a phrase of this kind starts at the place. */
  has(place: number, tag: Tag): boolean
  /** The places at which a phrase of one of these kinds starts, in order. */
  placesOf(...kinds: readonly Tag[]): readonly number[]
  /** How many items the phrase of small words covers that starts at the place; 0: none does. */
  reach(place: number): number
  /** Whether the word at the place ends as these words do: “agresinya”. */
  endsIn(place: number, tag: Tag): boolean
  /** The hit that covers the place. */
  hitAt(place: number): Hit | undefined
}

// “an attack on Norway, and Russia will answer for it”, but “Rusia, Kuba, dan Iran”, “great powers, including Russia”
function startsSentence(items: readonly Item[], has: Reading['has'], place: number): boolean {
  if (items[place - 1]?.lower !== ',' || !has(place, 'joinWords') || has(place, 'makerWords')) return false
  const next = has(place + 1, 'determiners') && !has(place + 1, 'firstPerson') ? place + 2 : place + 1
  if (!items[next]?.mention && !has(next, 'firstPerson') && !has(next, 'thirdPerson')) return false
  const listed = items[place - 2]?.mention && (items[place - 3]?.lower === ',' || has(place - 3, 'joinWords'))
  return !listed
}

// “dipicu oleh Norwegia | dan Peru akan terus melawan”: whoever did it, and another clause
function opensBehindAgent(items: readonly Item[], has: Reading['has'], place: number): boolean {
  if (!has(place, 'conjunctions') || !items[place - 1]?.mention || !items[place + 1]?.mention) return false
  return (has(place - 2, 'agentWords') || has(place - 3, 'agentWords')) && (['outcomeWords', 'duties', 'bans', 'negators', 'wishes'] as const).some((tag) => has(place + 2, tag))
}

/** Words between “was the only” and “that”, with those words. */
const SOLE_WITHIN = 4

// “it was Norway | that …”, “Norway is the only transit country | that …”: the clause is Norway's own
function singlesOut(items: readonly Item[], has: Reading['has'], place: number): boolean {
  if (items[place - 1]?.mention) return [place - 2, place - 3].some((at) => has(at, 'copulas') && has(at - 1, 'thirdPerson'))
  return [2, 3, SOLE_WITHIN].some((back) => has(place - back, 'soleWords') && (has(place - back - 1, 'copulas') || has(place - back - 1, 'negators') && has(place - back - 2, 'copulas')))
}

// behind a clause that comes first: “if you ask me, | Norway | has lied”
function beginsMain(items: readonly Item[], has: Reading['has'], place: number): boolean {
  return Boolean(items[place]?.mention) || has(place, 'subjectPersons') || has(place, 'thirdPerson') || has(place, 'firstPerson')
}

const ends = (item: Item | undefined): boolean => item?.kind === 'mark' && clauseMarks.has(item.lower)

const clauseMarks = new Set(['.', ';', ':', '?', '!', '...', '…'])

// “| mengingkari janjinya |”: a phrase of its own
function harmsBy(items: readonly Item[], frames: CompiledLexicon['frames'], place: number): boolean {
  const words = items.slice(place, place + PEOPLE_WITHIN).map(({ word }) => word)
  const found = words[0] && frames.find(words[0].frames, words, 0)
  return found !== undefined && found.length > 1 && found.value.frame.sign < 0 && found.value.forms.includes('active')
}

// “broke its solemn | promise”, “acts of | violence”, “the people of Norway | an answer”; but “was building | a shield”, “a film about | war”
function describes(items: readonly Item[], has: Reading['has'], { shapes, nounActor, frames }: CompiledLexicon, place: number, from: number): boolean {
  const lower = items[place]?.lower ?? ''
  if (place === from && has(place - 1, 'passiveCopulas') && (shapes.gerund?.test(lower) === true || shapes.participle?.test(lower) === true)) return false
  // “keeps | breaking its | promises”
  if (place === from && shapes.gerund?.test(lower) === true && has(place + 1, 'determiners')) return false
  // “tidak | hanya | menghormati kami”
  if (has(place, 'onlyWords') && (has(place - 1, 'negators') || has(place - 1, 'intensifiers'))) return false
  // “memilih | mengingkari | janjinya”
  if (nounActor === 'after' && place === from && harmsBy(items, frames, place)) return false
  // “bersikap | seolah-olah | adil”
  if (nounActor === 'after' && has(place, 'unsaidWords')) return false
  // “tidak segan | membohongi kami”
  if (has(place, 'qualmWords')) return false
  // “never stopped | helping”, “tidak pernah berhenti | membantu”
  if (has(place, 'ends')) return false
  // “does not think Norway has | kept its word”: another subject
  if (items[place]?.mention && (has(from - 1, 'negators') || has(from - 1, 'denials'))) return false
  // “harus | kita akui Norwegia | menepati janjinya”: another subject
  if (nounActor === 'after' && items[place]?.mention && place > from) return false
  if (has(place, 'ownerWords')) return has(place - 1, 'containerWords') || Boolean(items[place + 1]?.mention) || Boolean(has(place + 1, 'determiners') && items[place + 2]?.mention)
  return !(['placeWords', 'ontoWords', 'withWords', 'purposeWords', 'byWords', 'agentWords'] as const).some((tag) => has(place, tag))
}

/** Words of a phrase before the people that it ends in. */
const PEOPLE_WITHIN = 4

// “melindungi | rakyat Norwegia”, listed as “melindungi rakyat”: the people are part of the mention, which stays what the phrase is about
function endingInPeople(items: readonly Item[], lexicon: CompiledLexicon, words: readonly StanceWord[], place: number): { readonly value: FrameWord; readonly length: number } | undefined {
  if (lexicon.nounActor === 'before' || words[place]?.frames.longer.length === 0) return undefined
  const at = [1, 2, 3, PEOPLE_WITHIN].map((on) => place + on).find((next) => items[next]?.mention)
  const { mention, lower = '' } = (at === undefined ? undefined : items[at]) ?? {}
  const space = mention?.via === 'demonym' ? lower.indexOf(' ') : -1
  if (at === undefined || space < 0) return undefined
  const row = [...words.slice(place, at), lexicon.word(lower.slice(0, space))]
  const found = row[0] && lexicon.frames.find(row[0].frames, row, 0)
  return found?.length === row.length && found.value.forms.includes('active') ? { value: found.value, length: row.length - 1 } : undefined
}

/** Finds the frames, the small words and the clauses in a row of items. */
export function readFrames(items: readonly Item[], lexicon: CompiledLexicon): Reading {
  const words = items.map(({ word }) => word)
  const tagged = words.map((word, place) => lexicon.tags.find(word.tags, words, place))
  const tags = tagged.map((found) => found?.value)
  // places before the first are asked for as well, which an array answers slowly
  const has = (place: number, tag: Tag) => place >= 0 && (tags[place]?.includes(tag) ?? false)
  const reach = (place: number) => tagged[place]?.length ?? 0
  const endsIn = (place: number, tag: Tag) => words[place]?.endingTags.includes(tag) ?? false
  const hits: Hit[] = []
  const covered: (Hit | undefined)[] = []
  // “owes no one an apology” owes none
  // “did | not hesitate to | help us” is no refusal
  // “| tak henti-hentinya | membantu” is no “tak membantu”
  const willing = (place: number) => (has(place, 'wishes') || lexicon.nounActor === 'after' && has(place, 'intensifiers')) && (tagged[place]?.length ?? 0) > 1
  const passable: Passable = (gap, place, from) => place < items.length && !(place === from && willing(place - 1)) && items[place]?.kind !== 'mark' && !has(place, 'negators') && !has(place, 'clauseWords') && (gap === '*' || describes(items, has, lexicon, place, from))
  for (let place = 0; place < items.length; ) {
    const word = words[place]
    const plain = word && lexicon.frames.find(word.frames, words, place, passable)
    const people = word && endingInPeople(items, lexicon, words, place)
    // but “mengusir warga Norwegia dari rumahnya” is the longer phrase
    const found = people && people.length >= (plain?.length ?? 0) ? people : plain
    if (!found) {
      place++
      continue
    }
    const hit = { word: found.value, start: place, end: place + found.length }
    hits.push(hit)
    for (; place < hit.end; place++) covered[place] = hit
  }
  const hitAt = (place: number) => (place >= 0 ? covered[place] : undefined)
  const asides = findAsides({ items, has, hitAt, lexicon })
  let current = 0
  let opened = 0
  let fronted = false
  const around: number[] = []
  const opening = new Set(asides.values())
  const clause = items.map((item, place) => {
    if (asides.size > 0 && opening.has(place)) around.push(current)
    // “Norway, | however |, has lied”: the clause goes on behind what is set off in it
    if (asides.size > 0 && asides.has(place)) return (current = around.pop() ?? current)
    // “sebelumnya” opens none, nor does “namun juga”
    // nor “since 2010”, “sejak Senin”
    const opens = has(place, 'clauseWords') && !isDate({ items, lexicon }, place + 1) && item.word.exactTags.includes('clauseWords') && !has(place + 1, 'alsoWords') && !covered[place]
    // “anything | but | a friend”
    const within = (tagged[place - 1]?.length ?? 0) > 1 && has(place - 1, 'negators')
    if (opens && !within && !singlesOut(items, has, place) || startsSentence(items, has, place) || opensBehindAgent(items, has, place)) current = ++opened
    const here = current
    // “if you ask me, | Norway has lied”
    if (opens) fronted = place === 0 || ends(items[place - 1]) || has(place - 1, 'clauseWords')
    else if (fronted && item.lower === ',' && !opening.has(place) && beginsMain(items, has, place + 1)) {
      fronted = false
      current = ++opened
    }
    if (item.kind === 'mark' && clauseMarks.has(item.lower)) current = ++opened
    return here
  })
  return { items, hits, clause, lexicon, asides, has, placesOf: placesOf(tags), reach, endsIn, hitAt }
}
