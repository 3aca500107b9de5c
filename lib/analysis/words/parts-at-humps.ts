// “PresidenRina”, “diJepang”: a link that lost its space; short beginnings and those of names stay whole (McRae, MacKay, iPhone).
const hump = /(?<=\p{Ll}{2})(?<!^(?:Mac|Fitz))(?=\p{Lu}(?:[\p{Ll}\p{N}]|\p{Lu}+(?:\P{L}|$)))/u
const none: readonly string[] = []

/** The words that a lost space joined into one; empty where it is one word. */
export function partsAtHumps(written: string): readonly string[] {
  return written.length >= 5 && hump.test(written) ? written.split(hump) : none
}
