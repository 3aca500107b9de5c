import type { Tag } from './stance-word'

const none: readonly number[] = []

/** Gives the places at which a phrase of one of the kinds asked for starts, in order. Most kinds stand nowhere in a quotation, so that asking for them is one look instead of one a word. */
export function placesOf(tags: readonly (readonly Tag[] | undefined)[]): (...kinds: readonly Tag[]) => readonly number[] {
  let known: ReadonlyMap<Tag, readonly number[]> | null = null
  return (...kinds) => {
    known ??= placesByTag(tags)
    let found = none
    for (const kind of kinds) {
      const places = known.get(kind)
      if (places) found = found.length === 0 ? places : [...new Set([...found, ...places])].sort((a, b) => a - b)
    }
    return found
  }
}

function placesByTag(tags: readonly (readonly Tag[] | undefined)[]): ReadonlyMap<Tag, readonly number[]> {
  const places = new Map<Tag, number[]>()
  for (const [place, here] of tags.entries())
    for (const tag of here ?? []) {
      const before = places.get(tag)
      if (before) before.push(place)
      else places.set(tag, [place])
    }
  return places
}
