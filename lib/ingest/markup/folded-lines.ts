import { shownLetters } from './shown-letters'

/** What a document shows, piece by piece, as text: white space as a reader sees it, a blank line at most between two lines. */
export function foldedLines(text: string): string {
  return shownLetters(text).split('\n').map((line) => line.replace(/[^\S\n]+/g, ' ').trim()).join('\n').replace(/\n{3,}/g, '\n\n').trim()
}

/** The letters between two marks of a document, whose line ends are spaces. */
export function foldedSpaces(text: string): string {
  return shownLetters(text).replace(/\s+/g, ' ')
}
