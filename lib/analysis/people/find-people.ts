import type { Has } from '../../document'

/** Adds the people and organisations that can speak, with every place they are named. */
export function findPeople(doc: Has<'article' | 'language' | 'boilerplate' | 'tokens' | 'quoted' | 'sentences'>): Has<'people'> {
  return { people: [] }
}
