import { statedDate } from '../facts/stated-date'

const LINES_BELOW = 12
const MAX_CHARS = 160
const OF_A_CHANGE = /\b(?:diperbarui|diperbaharui|pembaruan|updated?|modified)\b/i
/** “Oleh Rani Ayu | 3 Juni 2024”, “Rep: Rani Ayu/ Red: Bima Satria”, “By Nora Vale”. */
const SIGNED = /^(?:oleh|rep|reporter|penulis|pewarta|by)\b\s*:?\s+(?<name>\p{Lu}[\p{L}.'’-]*(?: (?:dan |and |\p{Lu}[\p{L}.'’-]*)){0,5}?)(?=\s*(?:$|[/|·•,]|[-–—] |\d))/iu

/** “Rani Ayu , Jurnalis·Senin 03 Juni 2024”. */
const OF_A_TRADE = /^(?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,4}) ?, (?:jurnalis|wartawan|reporter|pewarta|kontributor|journalist|correspondent|staff writer)\b/iu

export interface BelowHeadline {
  /** In the words of the page, for the analysis to read in its language. */
  readonly date?: string
  readonly byline?: string
}

/** Date and reporter as a page shows them under its headline: what finds the article on a page leaves them aside. `shown`: all that the page shows. */
export function belowHeadline(shown: string, headings: readonly string[]): BelowHeadline {
  const lines = shown.split('\n').filter((line) => line !== '')
  const at = lines.findIndex((line) => headings.includes(line))
  const below = at === -1 ? [] : lines.slice(at + 1, at + 1 + LINES_BELOW).filter((line) => line.length <= MAX_CHARS)
  const date = below.find((line) => !OF_A_CHANGE.test(line) && /\d/.test(line.replace(/\d{4}/, '')) && 'date' in statedDate(line))
  const byline = below.map((line) => (SIGNED.exec(line) ?? OF_A_TRADE.exec(line))?.groups?.['name']).find((name) => name !== undefined)
  return { ...(date === undefined ? {} : { date }), ...(byline === undefined ? {} : { byline }) }
}
