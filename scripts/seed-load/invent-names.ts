import type { Chance } from './chance'

const BEGINNINGS = ['ba', 'be', 'bra', 'da', 'do', 'fa', 'ga', 'gre', 'ha', 'hi', 'ja', 'ka', 'ke', 'la', 'li', 'ma', 'me', 'na', 'ni', 'o', 'pa', 'pe', 'ra', 'ri', 'sa', 'so', 'ta', 'to', 'u', 'va', 'we', 'ya', 'za']
const MIDDLES = ['bi', 'da', 'de', 'lo', 'ma', 'mi', 'na', 'ne', 'ra', 'ri', 'ro', 'sa', 'si', 'ta', 'ti', 'vo']
const ENDINGS = ['dra', 'ki', 'lan', 'len', 'lis', 'man', 'mar', 'na', 'ndo', 'nia', 'no', 'rin', 'ro', 'ska', 'sto', 'tak', 'tama', 'to', 'via', 'wan']

/** A word that names nobody and no place known: "Bedama", "Zarindo". */
function inventWord(from: Chance): string {
  const word = `${from.pick(BEGINNINGS)}${from.pick(MIDDLES)}${from.happens(0.4) ? from.pick(MIDDLES) : ''}${from.pick(ENDINGS)}`
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}

/** So many different words. */
export function inventWords(from: Chance, count: number): readonly string[] {
  const words = new Set<string>()
  while (words.size < count) words.add(inventWord(from))
  return [...words]
}
