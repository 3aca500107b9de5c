import type { MetadataPatterns } from '../../languages/shared/metadata-patterns'

const DOMAIN = /^[\p{L}\d]+(?:\.[\p{L}\d]+){0,2}\.(?:com|co\.id|co|id|net|org|news|tv|co\.uk)$/iu

/** Reads a text as the name of a newsroom or the domain of a news site, as it is to be shown ("Kompas.com" for "KOMPAS.com"); else null. */
export function outletReader(patterns: MetadataPatterns): (written: string) => string | null {
  const names = new Map(patterns.outlets.map((name) => [name.toLowerCase(), name]))
  const longest = Math.max(0, ...patterns.outlets.map((name) => name.length))
  // nearly everything that is asked for is longer
  return (written) => (written.length > longest ? undefined : names.get(written.toLowerCase())) ?? (DOMAIN.test(written) ? written : null)
}
