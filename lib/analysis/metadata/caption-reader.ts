import type { BoilerplateKind, Span } from '../../document'
import { anyOf } from './any-of'

/** The part of a line that credits a photograph or its writer, with what it is; null where there is none. Offsets are those of the line. */
export type CaptionReader = (line: string) => (Span & { readonly kind: BoilerplateKind }) | null

const MAX_CAPTION_CHARS = 400
/** A credit in brackets ends the line within this many characters. */
const MAX_CREDIT_CHARS = 120
const QUOTED = /["“”]|(?:^|\s)['‘]\S/
/** "(nvc/ita)": who wrote and who edited, by their initials. */
const INITIALS = /\(\s*(?:[a-z]{2,6}\s*\/\s*)+[a-z]{2,6}\s*\)$|\(\*\)$|^\([a-z]{2,5}\)$|(?<=[.!?]["”]?\s{0,2})\([a-z]{2,4}\)$|\[[A-Za-z]{2,4}\]$/

/** “(Warta Embun/Novi)”: an agency and its photographer, known or not. */
const SLASHED = /^\p{L}[\p{L}\d. ]{2,40}\/\p{Lu}[\p{L}. ]{1,40}(?: via \p{Lu}[\p{L} ]{1,30})?$/u
const SLASHED_AT_END = /(?:^|\s)\p{Lu}\p{L}+\/\p{Lu}[\p{L}. ]{1,40} via \p{Lu}[\p{L} ]{1,30}$/u

/** A reader with the words that mark a photograph's credit. */
export function captionReader(photoWords: readonly string[]): CaptionReader {
  const names = anyOf(photoWords)
  const picture = new RegExp(`^(?:via\\s+|(?:foto|photo|dok|image|picture|file)\\b|.*(?:\\bvia\\s|/|:|\\bphoto\\b|\\bfoto\\b)|(?:${names})$)`, 'i')
  const named = new RegExp(`(?:^|[\\s/:])(?:${names})(?=$|[\\s/:.,])`, 'i')
  const bare = new RegExp(`(?:^|\\s)(?:[\\p{Lu}][\\p{L}.]*(?: [\\p{Lu}][\\p{L}.]*){0,3}/)?(?:${names})/\\p{Lu}[\\p{L}. /-]{1,60}$|[\\p{L}/ .]{0,60}\\bvia (?:${names})\\.?$`, 'u')
  return (line) => {
    const closes = line.endsWith(')') || line.endsWith(']')
    const initials = closes ? INITIALS.exec(line.slice(-40)) : null
    if (initials !== null) return { start: line.length - initials[0].length, end: line.length, kind: 'credit' }
    const bracket = closingBracket(line)
    const credit = bracket === null ? null : line.slice(bracket + 1, -1)
    const isProse = () => line.length > MAX_CAPTION_CHARS || QUOTED.test(line)
    if (bracket !== null && credit !== null && (named.test(credit) || SLASHED.test(credit))) {
      // “… ujar dia. (Antara)” credits the report, not a picture
      const ofPicture = picture.test(credit) && !/[.!?]["”]?\s*$/.test(line.slice(0, bracket)) && credit.length > 3
      return (ofPicture || bracket === 0) && !isProse() ? { start: 0, end: line.length, kind: 'caption' } : { start: bracket, end: line.length, kind: 'credit' }
    }
    const end = line.slice(-MAX_CREDIT_CHARS)
    // both patterns need one of these; nearly every line of prose has neither
    if (!end.includes('/') && !end.includes('via')) return null
    return !isProse() && (bare.test(end) || SLASHED_AT_END.test(end)) ? { start: 0, end: line.length, kind: 'caption' } : null
  }
}

/** Where the bracket opens that a line ends with; null where it ends without one, or it holds too much for a credit. */
function closingBracket(line: string): number | null {
  if (!line.endsWith(')')) return null
  const open = line.lastIndexOf('(')
  return open === -1 || line.length - open > MAX_CREDIT_CHARS ? null : open
}
