import { isOn } from './places'
import type { CompiledLexicon } from './compile-lexicon'
import type { Item } from './read-items'
import type { Tag } from './stance-word'

/**
 * The home country of a speaker of whom nobody says where he is from, where he speaks of it as his own: “We have to stop the violence on America's streets”.
 * Empty where he speaks of “them”, or of “the Americans”, or of what it does to “us”.
 */
export function homeSpoken(content: readonly Item[], lexicon: CompiledLexicon): ReadonlySet<string> {
  const places = content.flatMap(({ mention }, place) => (mention && lexicon.home.has(mention.country) ? [place] : []))
  const [country] = places.map((place) => content[place]?.mention?.country)
  if (country === undefined) return none
  const words = content.map(({ word }) => word)
  const has = (place: number, tag: Tag): boolean => place >= 0 && (words[place] !== undefined && lexicon.tags.find(words[place].tags, words, place)?.value.includes(tag)) === true
  const some = (tag: Tag): boolean => words.some((_, place) => has(place, tag))
  // “the Americans came, and they broke everything”
  if (some('manyPersons') || places.some((place) => content[place]?.mention?.via === 'demonym' && has(place - 1, 'nounHeads') && content[place + 1]?.kind !== 'word')) return none
  const ours = places.some((place) => has(place + 1, 'homeNouns') || (/^['’]s?$/u.test(content[place + 1]?.lower ?? '') && [2, 3].some((on) => has(place + on, 'homeNouns'))))
  return ours || (some('firstPerson') && !strikesUs(content, places, has)) ? new Set([country]) : none
}

/** Words between a country and “us”. */
const STRUCK_WITHIN = 5

// “America bombed us”
function strikesUs(content: readonly Item[], places: readonly number[], has: (place: number, tag: Tag) => boolean): boolean {
  return places.some((place) => isOn(place + 1, STRUCK_WITHIN, (at) => content[at]?.kind === 'word' && has(at, 'firstPerson') && !has(at, 'subjectPersons')))
}

const none: ReadonlySet<string> = new Set()
