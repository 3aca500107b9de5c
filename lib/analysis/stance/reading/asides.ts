import type { Item } from './read-items'
import type { Reading } from './read-frames'
import type { Tag } from './stance-word'

/** Words between the one whom a clause is about and the mark behind it, words of an aside, and words between it and the verb that goes on. */
const NAMED_WITHIN = 5
const ASIDE_WITHIN = 30
const VERB_WITHIN = 3

const marks = new Set([',', '–', '—', '--', '-'])
/** What shows that the clause goes on behind an aside. */
const predicates: readonly Tag[] = ['copulas', 'passiveCopulas', 'havingWords', 'duties', 'bans', 'negators', 'wishes', 'outcomeWords']
/** What no verb stands behind: another noun, or another clause. */
const openers: readonly Tag[] = ['conjunctions', 'joinWords', 'clauseWords', 'subjectPersons', 'firstPerson', 'thirdPerson', 'placeWords', 'ontoWords', 'relativeWords']

type Words = Pick<Reading, 'items' | 'has' | 'hitAt' | 'lexicon'>

/**
 * What is set off between the one whom a clause is about and its verb, “Norway|, our neighbour,| has lied”, “Norwegia|, menurut kami,| keliru”:
 * from the mark that closes it to the one that opens it.
 */
export function findAsides(words: Words): ReadonlyMap<number, number> {
  const { items } = words
  let asides: Map<number, number> | undefined
  for (let place = 1; place < items.length; place++) {
    if (!isMark(items[place]) || !follows(words, place)) continue
    const closing = closingOf(words, place)
    if (closing === null) continue
    asides ??= new Map()
    asides.set(closing, place)
    place = closing
  }
  return asides ?? none
}

const none: ReadonlyMap<number, number> = new Map()

const isMark = (item: Item | undefined): boolean => item?.kind === 'mark' && marks.has(item.lower)

// “| Norway |,”, “the | Norwegian government |,”
function follows({ items, has }: Words, mark: number): boolean {
  for (let place = mark - 1; place >= Math.max(0, mark - NAMED_WITHIN); place--) {
    if (items[place]?.kind === 'mark') return false
    if (!items[place]?.mention) continue
    const before = [place - 1, place - 2].find((at) => items[at]?.kind === 'word' && !has(at, 'determiners'))
    // “after talks with Norway, our ministers …”
    return before === undefined || !(['placeWords', 'ontoWords', 'withWords'] as const).some((tag) => has(before, tag)) || has(mark + 1, 'relativeWords') || has(mark + 1, 'antecedentWords')
  }
  return false
}

function closingOf(words: Words, opening: number): number | null {
  const { items, has, hitAt, lexicon } = words
  const first = hitAt(opening + 1)
  const acts = first?.word.forms.includes('active') === true || lexicon.shapes.active?.test(items[opening + 1]?.lower ?? '') === true
  // “menolong Norwegia, | membantu | Peru, menolak …”: one deed behind the other
  // but “– | and | I say this as a friend –”
  if (acts && !has(first?.end ?? opening + 2, 'agentWords') || has(opening + 1, 'conjunctions') && items[opening]?.lower === ',') return null
  let onlyListed = true
  for (let place = opening + 1; place <= opening + ASIDE_WITHIN; place++) {
    const item = items[place]
    if (item === undefined) return null
    if (item.kind !== 'mark') onlyListed &&= item.mention !== null || has(place, 'joinWords')
    else if (item.lower === items[opening]?.lower && place > opening + 1) {
      // “Norwegia, | Peru |, dan Chile”
      // but “Norwegia, | bersama | Peru, …”
      if (onlyListed && !(lexicon.nounActor === 'after' && has(opening + 1, 'joinWords'))) return null
      if (goesOn(words, place + 1)) return place
    } else if (!isMark(item)) return null
  }
  return null
}

function goesOn({ items, has, hitAt, lexicon: { shapes, nounActor } }: Words, from: number): boolean {
  for (let place = from; place < from + VERB_WITHIN; place++) {
    const item = items[place]
    if (item?.kind !== 'word' || openers.some((tag) => has(place, tag))) return false
    const hit = hitAt(place)
    const isVerb = hit?.start === place && hit.word.forms.some((form) => form === 'active' || form === 'passive' || form === 'describing' && nounActor === 'after') || hit?.start === place && nounActor === 'after' && hit.word.frame.kind === 'relation' && endsClause(items, hit.end)
    if (isVerb || predicates.some((tag) => has(place, tag) && !(nounActor === 'before' && has(place, 'determiners'))) || shapes.active?.test(item.lower) === true || shapes.participle?.test(item.lower) === true) return true
    if (has(place, 'determiners')) return false
  }
  return false
}

/** Words between a friend and what describes it: “mitra | yang hebat |”. */
const DESCRIBED_WITHIN = 3

// “Norwegia, tetangga kami, | musuh bebuyutan kami |”, but “Norwegia, tetangga kami, | mitra kami, | …”
const endsClause = (items: Words['items'], end: number): boolean => {
  const mark = Array.from({ length: DESCRIBED_WITHIN + 1 }, (_, on) => items[end + on]).find((item) => item?.kind !== 'word')
  return mark === undefined || /^[.;:?!]$/u.test(mark.lower)
}
