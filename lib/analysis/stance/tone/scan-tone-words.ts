/** What a character does to the words around it: is part of one, parts them, is an apostrophe, or is white space that does not part on its own. */
const IN_WORD = 0
const PARTS = 1
const APOSTROPHE = 2
const OTHER_SPACE = 3

const isSpace = /\s/
const quotes = '“”„‟«»—–…'
const marks = '.,/#!?$%^&*;:{}=_`"~()'
/** Marks before which an apostrophe closes a quotation. */
const closesBefore = '.,;:!?'

const kinds = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const mark = String.fromCharCode(code)
  if (mark === ' ' || mark === '\n' || marks.includes(mark) || quotes.includes(mark)) return PARTS
  if (mark === "'") return APOSTROPHE
  return isSpace.test(mark) ? OTHER_SPACE : IN_WORD
})

const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] ?? PARTS

/**
 * Calls `found` with the span of each word, as the package `sentiment` parts them: at white space and marks, so that “co-operate” is one word.
 * Apostrophes are straight ones; at the edge of a word they are quote marks.
 */
export function scanToneWords(text: string, found: (start: number, end: number) => void): void {
  let start = -1
  for (let at = 0; at < text.length; at++) {
    let kind = kindAt(text, at)
    let last = at
    if (kind === APOSTROPHE) {
      while (text[last + 1] === "'") last++
      kind = quotesAt(text, at, last) ? PARTS : IN_WORD
    } else if (kind === OTHER_SPACE) {
      // two words with one tabulator between them count as one
      kind = start >= 0 && kindAt(text, at + 1) === IN_WORD ? IN_WORD : PARTS
    }
    if (kind === IN_WORD) start = start < 0 ? at : start
    else if (start >= 0) {
      found(start, at)
      start = -1
    }
    at = last
  }
  if (start >= 0) found(start, text.length)
}

/** Whether a row of apostrophes opens or closes a quotation: “'great'”, not “don't”. */
function quotesAt(text: string, first: number, last: number): boolean {
  const next = text[last + 1]
  return first === 0 || next === undefined || blank(text[first - 1]) || blank(next) || closesBefore.includes(next)
}

const blank = (mark = ' '): boolean => isSpace.test(mark) || quotes.includes(mark)

/** Whether a token, in lower case, is one word, a mark that parts words, or neither. */
export function toneKindOf(lower: string): 'word' | 'mark' | 'parted' {
  if (lower.length === 1 && kindAt(lower, 0) === PARTS) return 'mark'
  for (let at = 0; at < lower.length; at++) {
    const kind = kindAt(lower, at)
    const inside = kind === APOSTROPHE && at > 0 && kindAt(lower, at - 1) === IN_WORD && at + 1 < lower.length && kindAt(lower, at + 1) === IN_WORD
    if (kind !== IN_WORD && !inside) return 'parted'
  }
  return 'word'
}

/** Whether one character between two words parts them whatever they are. */
export const partsWords = (text: string, at: number): boolean => kindAt(text, at) === PARTS
