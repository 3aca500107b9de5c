import type { QuotationColumns, StanceColumns } from './columns'
import type { Part } from './read-part'

/** The quotations of a part without those of the articles that are gone, and those of another part, in their order. */
export function mergeParts(old: Part, gone: ReadonlySet<number>, fresh: Part): Part {
  const quotations = interleave(old, gone, fresh)
  const stances = within(quotations, old.stancesFrom, fresh.stancesFrom)
  const speakers = within(quotations, old.speakersFrom, fresh.speakersFrom)
  const quotation = <Name extends keyof QuotationColumns>(name: Name) => [old[name], fresh[name], quotations] as const
  const stance = <Name extends keyof StanceColumns>(name: Name) => [old[name], fresh[name], stances.places] as const
  return {
    size: quotations.length,
    id: fill(new Float64Array(quotations.length), ...quotation('id')), article: fill(new Float64Array(quotations.length), ...quotation('article')),
    upload: fill(new Float64Array(quotations.length), ...quotation('upload')), sortKey: fill(new Float64Array(quotations.length), ...quotation('sortKey')),
    statement: fill(new Float64Array(quotations.length), ...quotation('statement')), nth: fill(new Int32Array(quotations.length), ...quotation('nth')),
    day: fill(new Int32Array(quotations.length), ...quotation('day')), outlet: fill(new Int32Array(quotations.length), ...quotation('outlet')),
    language: fill(new Int32Array(quotations.length), ...quotation('language')), kind: fill(new Int32Array(quotations.length), ...quotation('kind')),
    stancesFrom: stances.from,
    country: fill(new Int32Array(stances.places.length), ...stance('country')), label: fill(new Uint8Array(stances.places.length), ...stance('label')),
    score: fill(new Float64Array(stances.places.length), ...stance('score')), confidence: fill(new Float64Array(stances.places.length), ...stance('confidence')),
    via: fill(new Uint8Array(stances.places.length), ...stance('via')), stands: fill(new Uint8Array(stances.places.length), ...stance('stands')),
    own: fill(new Uint8Array(stances.places.length), ...stance('own')),
    speakersFrom: speakers.from,
    speaker: fill(new Int32Array(speakers.places.length), old.speaker, fresh.speaker, speakers.places),
  }
}

type Numbers = Float64Array | Int32Array | Uint8Array

/** Places in two columns: from 0 in the first, below 0 in the second (-1 is its first). */
type Places = Int32Array

function fill<Column extends Numbers>(column: Column, old: Column, fresh: Column, places: Places): Column {
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0
    column[at] = (place < 0 ? fresh[-1 - place] : old[place]) ?? 0
  }
  return column
}

function interleave(old: Part, gone: ReadonlySet<number>, fresh: Part): Places {
  const places = new Int32Array(old.size + fresh.size)
  let [size, next] = [0, 0]
  for (let at = 0; at < old.size; at++) {
    if (gone.has(old.article[at] ?? 0)) continue
    while (next < fresh.size && isBefore(fresh, next, old, at)) places[size++] = -1 - next++
    places[size++] = at
  }
  while (next < fresh.size) places[size++] = -1 - next++
  return places.slice(0, size)
}

function isBefore(one: Part, at: number, other: Part, there: number): boolean {
  const [key = 0, otherKey = 0] = [one.sortKey[at], other.sortKey[there]]
  return key > otherKey || (key === otherKey && (one.id[at] ?? 0) > (other.id[there] ?? 0))
}

/** Where what belongs to each quotation begins, and the places that it comes from. */
function within(quotations: Places, oldFrom: Int32Array, freshFrom: Int32Array): { readonly from: Int32Array; readonly places: Places } {
  const range = (place: number): readonly [number, number] => (place < 0 ? [freshFrom[-1 - place] ?? 0, freshFrom[-place] ?? 0] : [oldFrom[place] ?? 0, oldFrom[place + 1] ?? 0])
  const from = new Int32Array(quotations.length + 1)
  quotations.forEach((place, at) => {
    const [first, end] = range(place)
    from[at + 1] = (from[at] ?? 0) + end - first
  })
  const places = new Int32Array(from[quotations.length] ?? 0)
  quotations.forEach((place, at) => {
    const [first, end] = range(place)
    for (let one = first, to = from[at] ?? 0; one < end; one++, to++) places[to] = place < 0 ? -1 - one : one
  })
  return { from, places }
}
