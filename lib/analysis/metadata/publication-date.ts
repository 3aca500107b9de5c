import { isoDate, type Article, type DateGuess, type Metadata } from '../../document'
import { dateInAddress } from './date-in-address'
import type { DateReader } from './date-reader'

type Dated = Pick<Metadata, 'publishedAt' | 'dateGuess'> & { readonly said: boolean }

/** "04/06/2024": a table may hold days before months or after them, whatever the language of its texts. */
const NUMERIC = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}(?!\d)/

/** Dates that the text says. */
interface InText {
  readonly published: string | null
  readonly updated: string | null
  /** The day it mostly tells of, asked for only where nothing else is known. */
  readonly told: () => string | null
}

/**
 * When an article was published, and how that is known: as its format states, as its text says, as the mail it came in, as a person stated for want of both,
 * or else as its address, its last change, the name of its file or the day it tells of let one guess.
 */
export function publicationDate({ publishedAt, updatedAt, sentAt, url, fileDay, otherwise }: Article, inText: InText, readDate: DateReader): Dated {
  const stated = statedDate(publishedAt, readDate)
  if (stated !== null) return { publishedAt: stated, dateGuess: isoDate(publishedAt ?? '') === null && isAmbiguous(publishedAt ?? '') ? 'order' : null, said: false }
  if (inText.published !== null) return { publishedAt: inText.published, dateGuess: null, said: false }
  const sent = statedDate(sentAt, readDate)
  if (sent !== null) return { publishedAt: sent, dateGuess: null, said: false }
  const said = statedDate(otherwise?.publishedAt, readDate)
  if (said !== null) return { publishedAt: said, dateGuess: null, said: true }
  const guesses: readonly (readonly [DateGuess, () => string | null])[] = [
    ['address', () => (url === undefined ? null : dateInAddress(url))],
    ['updated', () => statedDate(updatedAt, readDate) ?? inText.updated],
    ['file', () => fileDay ?? null],
    ['text', inText.told],
  ]
  for (const [dateGuess, guess] of guesses) {
    const guessed = guess()
    if (guessed !== null) return { publishedAt: guessed, dateGuess, said: false }
  }
  return { publishedAt: null, dateGuess: null, said: false }
}

/** A date in any form that the language knows, as ISO 8601. */
export function statedDate(date: string | undefined, readDate: DateReader): string | null {
  return date === undefined ? null : (isoDate(date) ?? readDate(date)?.iso ?? null)
}

function isAmbiguous(date: string): boolean {
  const [, first, second] = (NUMERIC.exec(date) ?? []).map(Number)
  return first !== undefined && second !== undefined && first <= 12 && second <= 12 && first !== second
}
