import { namesWithHumps } from './names-with-humps'

// “PresidenRina”, “diJepang”: a link that lost its space; short beginnings and those of names stay whole (McRae, MacKay, iPhone, WikiLeaks).
const hump = /(?<=\p{Ll}{2})(?<!^(?:Mac|Fitz))(?=\p{Lu}(?:[\p{Ll}\p{N}]|\p{Lu}+(?:\P{L}|$)))/u
const none: readonly string[] = []

/** The words that a lost space joined into one; empty where it is one word. */
export function partsAtHumps(written: string): readonly string[] {
  return written.length >= 5 && hump.test(written) && !namesWithHumps.has(written) ? written.split(hump) : none
}

/** A name with the spaces its words lost: “Rina Hartono” for “RinaHartono”. */
export function apartAtHumps(name: string): string {
  return name.replace(/[^ ]+/g, (word) => partsAtHumps(word).join(' ') || word)
}
