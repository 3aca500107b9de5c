import type { Token } from '../../document'
import { partsAtHumps } from './parts-at-humps'
import { shared } from './shared'

/** How a token is written, in any language: what the rules ask of it again and again, found out once. */
export interface Shape {
  readonly kind: Token['kind']
  /** Written without a capital. */
  readonly small: boolean
  /** Begins with a capital. */
  readonly capital: boolean
  /** One capital letter: an initial. */
  readonly initial: boolean
  /** Nothing but capitals, two or more, a number among them or not: “AS”, “BP2MI”. */
  readonly acronym: boolean
  /** A Roman number: “IV”. */
  readonly roman: boolean
  /** “U.S.”, “e.g.” */
  readonly dotted: boolean
  /** Marks that may end a sentence. */
  readonly ends: boolean
  /** Marks that may close after one. */
  readonly closes: boolean
  /** Whether a sentence may end with it: one of the two, or an abbreviation. */
  readonly mayEnd: boolean
  /** Whether a sentence may begin with it. */
  readonly opens: boolean
  /** “…”, “...” */
  readonly leavesOut: boolean
  /** “--”, “–” */
  readonly dash: boolean
  /** A mark that ends what is said: “.”, “;”, “...” */
  readonly final: boolean
}

/** A token's text with its shape. */
export interface ShapedWord {
  readonly text: string
  /** Lower case, typographic apostrophes made straight. */
  readonly lower: string
  readonly shape: Shape
  /** Whether it may be several words without the spaces between them. */
  readonly glued: boolean
  /** The words that a lost space joined into this one: “Presiden|Rina”; empty where it is one. */
  readonly parts: readonly string[]
}

const number = /^\p{N}[\p{N}.,:/]*$/u
const word = /^['’]?[\p{L}\p{N}]/u
const share = shared<Shape>()

/** The shape of a token. */
export function shapedWord(text: string): ShapedWord {
  const kind = !word.test(text) ? 'punctuation' : number.test(text) ? 'number' : 'word'
  const lowered = text.toLowerCase().replaceAll('’', "'")
  const small = lowered === text
  const parts = partsAtHumps(text)
  return { text, lower: small ? text : lowered, shape: share(shapeOf(text, kind, small)), glued: parts.length > 0, parts }
}

function shapeOf(text: string, kind: Token['kind'], small: boolean): Shape {
  const mark = kind === 'punctuation'
  const capital = /^\p{Lu}/u.test(text)
  const dotted = !mark && text.includes('.') && /^(?:\p{L}\.){2,}$/u.test(text)
  const leavesOut = mark && /^(?:…|\.{2,})$/u.test(text)
  const ends = mark && (leavesOut || /^[.!?。]$/u.test(text))
  const closes = /^["“”’'»›)\]}]|''$/u.test(text)
  return {
    kind,
    small,
    capital,
    initial: capital && /^\p{Lu}$/u.test(text),
    acronym: capital && /^(?:\p{Lu}{2,}|\p{Lu}+\p{N}\p{Lu}[\p{Lu}\p{N}]*)$/u.test(text),
    roman: capital && /^[IVX]+$/u.test(text),
    dotted,
    ends,
    closes,
    mayEnd: dotted || ends || closes,
    opens: capital || /^[\p{Lt}\p{Lo}\p{N}"“„‘'«‹([{`–—-]/u.test(text),
    leavesOut,
    dash: mark && /^(?:--+|[–—-])$/u.test(text),
    final: mark && (leavesOut || /^[.!?;]$/u.test(text)),
  }
}
