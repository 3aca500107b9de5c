import { htmlText } from '../markup/html-text'

/** What templates call the box that says who wrote an article, in its classes and labels. */
const CALLED = /by-?line|contributor|author[-_]*(?:name|info)|article-b-l/i
const LABELS = ['class', 'id', 'data-testid', 'data-component', 'aria-labelledby']
/** A box is no longer than this; what is longer is a portrait of its author, or the article. */
const MAX_CHARS = 250
/** What ends a sentence that goes on; in a box there are names, offices and dates. */
const PROSE = /\p{Ll}{2}[.!?]["”]?(?:\s|$)/u
const OPENERS = /^(?:oleh|by|penulis|reporter|pewarta|written by|ditulis oleh)\b\s*[:,]?\s+/i
/** “Nora Vale in Jakarta and Tom Hask in London”. */
const WHERE = /,? (?:in|at|di|dari|from) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*(?=$|,? (?:and|dan|&) |,)/gu
const NAMES = /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|bin|binti|al|de|van|der|von|da|del|la)){1,4}(?:(?:,? (?:and|dan|&) |, )\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,4})*$/u

/** The boxes of a page that say who wrote its article, outermost first. */
export function bylineBlocks(document: Document): readonly Element[] {
  const boxes = [...document.querySelectorAll(`address, ${LABELS.map((label) => `[${label}]`).join(', ')}`)].filter((element) => isBox(element))
  return boxes.filter((box) => !boxes.some((other) => other !== box && other.contains(box)))
}

function isBox(element: Element): boolean {
  if (element.nodeName !== 'ADDRESS' && !LABELS.some((label) => CALLED.test(element.getAttribute(label) ?? ''))) return false
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
  if (text.length > MAX_CHARS || PROSE.test(text)) return false
  // a name inside a paragraph is part of it
  const paragraph = element.closest('p')
  return paragraph === null || (paragraph.textContent ?? '').replace(/\s+/g, ' ').trim() === text
}

/** The names that such boxes show, without offices and places. */
export function shownNames(boxes: readonly Element[]): readonly string[] {
  return boxes.flatMap((box) => htmlText(box).split('\n')).flatMap((line) => {
    const names = line.replace(OPENERS, '').replace(WHERE, '')
    return NAMES.test(names) ? names.split(/,? (?:and|dan|&) |, /) : []
  })
}
