import { articleOf } from './article-of'
import { fragmentText } from './markup/fragment-text'
import { problemOf } from './problem-of'
import { failedFile, itemOf, type ReadItem } from './read-item'
import { sensibleTitle } from './facts/sensible-title'
import { unzipDocument, zipParts } from './markup/unzip-document'
import { withoutHiddenRuns } from './markup/without-hidden-runs'
import { elementsNamed, xmlDocument } from './markup/xml-document'

const FORMAT = 'Word'
const PROPERTIES = 'docProps/core.xml'
/** Parts that hold text, in which some may be hidden. */
const TEXTS = /^word\/(?:document|footnotes|endnotes)\d*\.xml$/
/** What the library writes for a note: its number in the text, and a way back below. */
const NOTE_MARKS = /<sup><a href="#(?:foot|end)note-[^"]{1,20}" id="[^"]{1,40}">\[\d+\]<\/a><\/sup>| ?<a href="#(?:foot|end)note-ref-[^"]{1,20}">↑<\/a>/g

/**
 * A Word document: its paragraphs, tables and, below them, notes, without pictures, headers and footers. Of its properties only the title is taken:
 * its author is who saved the file and its date when, which is not who wrote the article.
 */
export async function readDocx(file: string, bytes: Uint8Array): Promise<readonly ReadItem[]> {
  const unzipped = await unzipDocument(FORMAT, bytes, (path) => /\.(?:xml|rels)$/i.test(path))
  if ('reason' in unzipped) return failedFile(file, unzipped.reason)
  const html = await htmlOf(new Map([...unzipped.parts].map(([path, part]) => [path, TEXTS.test(path) ? shownPart(part) : part])))
  if ('problem' in html) return failedFile(file, { code: 'format-broken', words: { format: FORMAT, problem: html.problem } })
  const text = await fragmentText(html.value.replace(NOTE_MARKS, ''))
  if (text === '') return failedFile(file, { code: 'format-empty', words: { format: FORMAT } })
  return [itemOf(file, undefined, articleOf({ text, title: await titleOf(unzipped.parts.get(PROPERTIES), file) }))]
}

async function htmlOf(parts: ReadonlyMap<string, Uint8Array>): Promise<{ readonly value: string } | { readonly problem: string }> {
  const { default: mammoth } = await import('mammoth')
  try {
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
    const { value } = await mammoth.convertToHtml({ buffer: await zipParts(parts) }, { convertImage, includeEmbeddedStyleMap: false, externalFileAccess: false })
    return { value }
  } catch (error) {
    return { problem: problemOf(error) }
  }
}

function shownPart(part: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(part)
  const shown = withoutHiddenRuns(xml)
  return shown === xml ? part : new TextEncoder().encode(shown)
}

async function titleOf(properties: Uint8Array | undefined, file: string): Promise<string | undefined> {
  if (properties === undefined) return undefined
  const parsed = await xmlDocument(FORMAT, properties)
  return 'reason' in parsed ? undefined : sensibleTitle(elementsNamed(parsed.root, 'title')[0]?.textContent, file)
}
