import { ADVANCES, MEASURED, type Face } from './advance-widths'

/** How text is set. */
export interface Type {
  readonly face: Face
  /** In pixels. */
  readonly size: number
  readonly weight?: 400 | 500 | 600
}

/** Characters outside the tables: about as wide as the widest letters; East Asian ones fill their square. */
const UNKNOWN = 700
const SQUARE = 1000
const EAST_ASIAN = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u
/** Heavier letters are at most this much wider. */
const HEAVIER = 1.05

/** About how wide a text is, in pixels, a little more rather than less: kerning is left out. */
export function textWidth(text: string, { face, size, weight = 400 }: Type): number {
  // é is as wide as e
  const thousandths = [...text.normalize('NFD').replace(/\p{Mn}/gu, '')].reduce((sum, character) => sum + advance(character, face), 0)
  return (thousandths / 1000) * size * (weight > 400 ? HEAVIER : 1)
}

function advance(character: string, face: Face): number {
  return ADVANCES[face][MEASURED.indexOf(character)] ?? (EAST_ASIAN.test(character) ? SQUARE : UNKNOWN)
}
