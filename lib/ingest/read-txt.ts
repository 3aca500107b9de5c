import { isListOfAddresses } from './record/addresses-only'
import { joinWrappedLines } from './text/join-wrapped-lines'
import { failedFile, itemOf, type ReadItem } from './read-item'
import { shownLetters } from './markup/shown-letters'

/** Plain text is one article, its paragraphs whole where they were broken into lines; what it says about itself is read by the analysis. */
export function readTxt(file: string, text: string): readonly ReadItem[] {
  if (isListOfAddresses(text)) return failedFile(file, { code: 'addresses-only' })
  return [itemOf(file, undefined, { article: { text: joinWrappedLines(shownLetters(text)) } })]
}
