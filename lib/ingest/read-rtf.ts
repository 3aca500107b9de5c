import { articleOf } from './article-of'
import { failedFile, itemOf, type ReadItem } from './read-item'
import { rtfText } from './markup/rtf-text'
import { sensibleTitle } from './facts/sensible-title'

/** Rich Text: its paragraphs without pictures, headers and footers; of its properties the title alone. */
export function readRtf(file: string, bytes: Uint8Array): readonly ReadItem[] {
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, 200)).includes('{\\rtf')) {
    return failedFile(file, { code: 'format-broken', words: { format: 'RTF', problem: '{\\rtf' } })
  }
  const { text, title } = rtfText(bytes)
  if (text === '') return failedFile(file, { code: 'format-empty', words: { format: 'RTF' } })
  return [itemOf(file, undefined, articleOf({ text, title: sensibleTitle(title, file) }))]
}
