import type { BoilerplateKind } from '../../document'
import { MAX_LINE_CHARS, sharedBoilerplate, type BoilerplatePatterns } from '../../languages/shared/boilerplate-patterns'
import { anyOf } from './any-of'
import { captionReader, type CaptionReader } from './caption-reader'
import { perLanguage } from './per-language'
import { someMatch } from './some-match'

/** What tells the boilerplate of a language. */
export interface BoilerplateReader {
  /** The kind of a line that is boilerplate as a whole; null for any other. */
  readonly line: (text: string) => BoilerplateKind | null
  readonly caption: CaptionReader
  /** Links in brackets inside a line. */
  readonly asides: (line: string) => readonly { readonly start: number, readonly end: number }[]
  readonly opensLinks: (text: string) => boolean
  readonly opensTags: (text: string) => boolean
}

/** The reader of a language; of what is the same everywhere where it has no pack. */
export const boilerplateReader = perLanguage((pack) => readerOf(pack ? [sharedBoilerplate, pack.boilerplate] : [sharedBoilerplate]))

function readerOf(patterns: readonly BoilerplatePatterns[]): BoilerplateReader {
  const lines = patterns.flatMap((list) => list.lines)
  const mayBeLine = someMatch(lines.map(({ pattern }) => pattern))
  const isShareBar = shareBarTest(patterns.flatMap((list) => list.shareWords))
  return {
    line: (text) => {
      if (text.length > MAX_LINE_CHARS) return null
      const kind = mayBeLine(text) ? lines.find(({ pattern }) => pattern.test(text))?.kind : undefined
      return kind ?? (isShareBar(text) ? 'link' : null)
    },
    caption: captionReader(patterns.flatMap((list) => list.photoWords)),
    asides: (text) => (/[([]/.test(text) ? patterns.flatMap(({ asides }) => [...text.matchAll(asides)].map((found) => ({ start: found.index, end: found.index + found[0].length }))) : []),
    opensLinks: someMatch(patterns.map(({ linkOpener }) => linkOpener)),
    opensTags: someMatch(patterns.map(({ tagOpener }) => tagOpener)),
  }
}

/** Tells “Bagikan Facebook WhatsApp”, “Share | Tweet”: buttons and nothing else. */
function shareBarTest(buttons: readonly string[]): (text: string) => boolean {
  const shareWords = new Set(buttons)
  const opens = new RegExp(`^[\\s|•·:,\\d]*(?:${anyOf(buttons)})`, 'iu')
  return (text) => text.length <= 100 && opens.test(text) && isShareBar(text, shareWords)
}

function isShareBar(text: string, shareWords: ReadonlySet<string>): boolean {
  const words = text.toLowerCase().split(/[\s|•·:,]+/).filter((word) => word !== '' && !/^\d+$/.test(word))
  for (let at = 0; at < words.length; ) {
    const size = [3, 2, 1].find((length) => at + length <= words.length && shareWords.has(words.slice(at, at + length).join(' ')))
    if (size === undefined) return false
    at += size
  }
  return words.length > 0
}
