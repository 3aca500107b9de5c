import { articleOf } from './article-of'
import { failedFile, itemOf, type ReadItem } from './read-item'
import { sensibleTitle } from './facts/sensible-title'
import { unzipDocument } from './markup/unzip-document'
import { elementsNamed, xmlDocument } from './markup/xml-document'
import { xmlText } from './markup/xml-text'

const FORMAT = 'OpenDocument'

/** An OpenDocument text: its paragraphs and tables without comments, deleted passages and pictures; of its properties the title alone. */
export async function readOdt(file: string, bytes: Uint8Array): Promise<readonly ReadItem[]> {
  const unzipped = await unzipDocument(FORMAT, bytes, (path) => /^(?:content|meta)\.xml$|^META-INF\/manifest\.xml$/.test(path))
  if ('reason' in unzipped) return failedFile(file, unzipped.reason)
  const { parts } = unzipped
  const content = parts.get('content.xml')
  if (content === undefined) return failedFile(file, { code: 'format-broken', words: { format: FORMAT, problem: 'content.xml' } })
  // an encrypted document is an open archive of encrypted parts
  if (new TextDecoder().decode(parts.get('META-INF/manifest.xml')).includes('encryption-data')) return failedFile(file, { code: 'format-encrypted' })
  const parsed = await xmlDocument(FORMAT, content)
  if ('reason' in parsed) return failedFile(file, parsed.reason)
  const text = xmlText(elementsNamed(parsed.root, 'body')[0] ?? parsed.root)
  if (text === '') return failedFile(file, { code: 'format-empty', words: { format: FORMAT } })
  const properties = parts.get('meta.xml')
  const meta = properties === undefined ? undefined : await xmlDocument(FORMAT, properties)
  const title = meta === undefined || 'reason' in meta ? undefined : sensibleTitle(elementsNamed(meta.root, 'title')[0]?.textContent, file)
  return [itemOf(file, undefined, articleOf({ text, title }))]
}
