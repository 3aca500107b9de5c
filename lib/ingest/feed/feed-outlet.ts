import { hostOf } from '../facts/newsroom-name'

/** “Dunia – Kabar Uji”, “Kabar Uji: Dunia”, “KU > Dunia > Asia”: the section beside the newsroom. */
const PARTED = /\s+[-–—|»·>]\s+|:\s+/
/** What domains have before and behind the name of a newsroom. */
const OF_DOMAIN = /^(?:www|rss|feeds?|news|com|co|id|net|org|tv|uk|my|sg|au|go|or|web|online)$/
const FEWEST = 2

/** The newsroom that a feed is of: of a title that names a section beside it, the part that its domain is made of. */
export function feedOutlet(title: string | undefined, link: string | undefined): string | undefined {
  const parts = title?.split(PARTED) ?? []
  const domain = (hostOf(link) ?? '').split('.').filter((label) => !OF_DOMAIN.test(label)).map(letters)
  // “Kabar: Uji” at kabaruji.example is one name
  if (title === undefined || parts.length < 2 || domain.includes(letters(title))) return title
  return parts.find((part) => domain.some((label) => label.length >= FEWEST && letters(part).length >= FEWEST && (letters(part).startsWith(label) || label.startsWith(letters(part))))) ?? title
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
