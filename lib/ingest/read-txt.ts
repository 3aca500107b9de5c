import type { ReadItem } from './read-item'
import { itemOf } from './read-item'

/** Plain text is one article; what it says about itself is read by the analysis. */
export function readTxt(file: string, text: string): readonly ReadItem[] {
  return [itemOf(file, undefined, { article: { text } })]
}
