import type { Span } from '../document'
import { overlap, shingles } from './shingles'

const SHINGLE = 5
const JACCARD = 0.8
/** With fewer words an article says too little to be known for a copy. */
const FEWEST_WORDS = 30
/** Articles of which 80 % are shared have one of these bands in common with a probability of 1 − (1 − 0.8⁴)¹⁶ > 0.9997. */
const BANDS = 16
const HASHES_A_BAND = 4

/** The words of an article in lower case, boilerplate left out: portals put their own around the report of an agency. */
export function articleWords(text: string, boilerplate: readonly Span[]): readonly string[] {
  const report = [...boilerplate].sort((a, b) => b.start - a.start).reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
  return report.normalize('NFKC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Whether two articles are near-duplicates: their 5-word shingles have a Jaccard similarity of at least 0.8. */
export function sameArticle(one: readonly string[], other: readonly string[]): boolean {
  if (Math.min(one.length, other.length) < FEWEST_WORDS) return false
  return overlap(shingles(one, SHINGLE), shingles(other, SHINGLE)).jaccard >= JACCARD
}

/**
 * Numbers (32 bits, signed) of which near-duplicates almost surely share one and others hardly any: MinHash of the shingles in bands
 * (Broder, 1997; Leskovec, Rajaraman & Ullman, Mining of Massive Datasets, 3.4). None for an article that says too little.
 */
export function articleBands(words: readonly string[]): readonly number[] {
  if (words.length < FEWEST_WORDS) return []
  const least = leastHashes(hashesOf(words))
  return Array.from({ length: BANDS }, (_, band) =>
    least.slice(band * HASHES_A_BAND, (band + 1) * HASHES_A_BAND).reduce((sum, hash) => mix(sum ^ hash), mix(-band - 1)))
}

function hashesOf(words: readonly string[]): Int32Array {
  // a shingle that recurs changes no minimum
  const hashes = new Int32Array(words.length - SHINGLE + 1)
  for (let at = 0; at < hashes.length; at++) hashes[at] = hashText(words, at, at + SHINGLE)
  return hashes
}

/** The least of the hashes, unsigned, for each of the orders that a band looks at. Some twenty thousand steps an article: `mix` is written out. */
function leastHashes(hashes: Int32Array): Int32Array {
  const found = new Int32Array(BANDS * HASHES_A_BAND)
  for (let order = 0; order < found.length; order++) {
    const seed = mix(order + 1)
    // numbers of 32 bits with a sign are quick: with the first bit turned over they stand in the order of those without one
    let least = 0x7fffffff
    for (let at = 0; at < hashes.length; at++) {
      const value = (hashes[at] ?? 0) ^ seed
      const one = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
      const two = Math.imul(one ^ (one >>> 13), 0xc2b2ae35)
      const turned = two ^ (two >>> 16) ^ SIGN
      if (turned < least) least = turned
    }
    found[order] = least ^ SIGN
  }
  return found
}

const BLANK = 32
const SIGN = 0x80000000 | 0

/** FNV-1a of some of the words, as they would stand with blanks between them. */
function hashText(words: readonly string[], start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let word = start; word < end; word++) {
    if (word > start) hash = Math.imul(hash ^ BLANK, 0x01000193)
    const text = words[word] ?? ''
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash
}

/** Spreads the bits of a number over 32, signed (finalizer of MurmurHash3). */
function mix(value: number): number {
  const one = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  const two = Math.imul(one ^ (one >>> 13), 0xc2b2ae35)
  return two ^ (two >>> 16)
}
