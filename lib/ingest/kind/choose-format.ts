import type { InputReason } from '../../document'
import { contentSignature } from '../text/decode-text'
import { fileExtension } from './file-extension'
import { FORMATS, unknownFormat, type Format } from '../formats'
import { formatName } from './name-signature'
import { isNamedTable, isPage, recogniseContent } from './recognise-content'

/** The format to read a file in, by its extension too, with a note where that is not the one of its name; or the reason why there is none. */
export type Chosen = { readonly format: Format; readonly kind: string; readonly note?: InputReason } | { readonly reason: InputReason }

/** Formats of letters: what is in them decides only where it is a page or a table. */
const PLAIN: ReadonlySet<string> = new Set(['txt', 'doc'])
/** What signatures cannot tell apart from their container, and what a name says of it. */
const CONTAINERS: ReadonlySet<string> = new Set(['zip', 'gz', 'xml', 'eml'])
/** "EncryptedPackage" as an Office container spells the name of its part. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le')

/** Decides by the extension, and checks by the content: a PDF called .txt is read as the PDF that it is, and noted. Without an extension the content alone decides. */
export async function chooseFormat(name: string, bytes: Uint8Array): Promise<Chosen> {
  const extension = fileExtension(name)
  return extension === undefined ? byContent(bytes) : byName(extension, bytes)
}

async function byName(extension: string, bytes: Uint8Array): Promise<Chosen> {
  const named = FORMATS.get(extension)
  const signature = (await contentSignature(bytes)) ?? (await kindOfLetters(extension, bytes, named === undefined))
  const found = signature === null || signature === extension ? undefined : FORMATS.get(signature)
  if (found !== undefined && found !== named && signature !== null) return { format: found, kind: signature, note: { code: 'format-by-content', words: { format: formatName(signature) } } }
  if (signature === 'cfb') return { reason: oldOffice(bytes) }
  if (signature !== null && found === undefined && signature !== extension && !CONTAINERS.has(signature) && named !== undefined) return { reason: { code: 'file-other-format', words: { format: formatName(signature) } } }
  return named === undefined ? { reason: unknownFormat(extension) } : { format: named, kind: extension }
}

/** What letters are where their name says little: a page, or a table whose columns are named. */
async function kindOfLetters(extension: string, bytes: Uint8Array, unknown: boolean): Promise<string | null> {
  if (!unknown && !PLAIN.has(extension)) return null
  if (isPage(bytes)) return 'html'
  return PLAIN.has(extension) && (await isNamedTable(bytes)) ? 'csv' : null
}

async function byContent(bytes: Uint8Array): Promise<Chosen> {
  const kind = await recogniseContent(bytes)
  const format = kind === null ? undefined : FORMATS.get(kind)
  if (kind === 'cfb') return { reason: oldOffice(bytes) }
  if (kind !== null && format !== undefined) return { format, kind, note: { code: 'format-recognised', words: { format: formatName(kind) } } }
  return { reason: kind === null ? unknownFormat(undefined) : { code: 'file-other-format', words: { format: formatName(kind) } } }
}

/** A document with a password is an older container around the newer one. */
function oldOffice(bytes: Uint8Array): InputReason {
  const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED_PACKAGE)
  return encrypted ? { code: 'format-encrypted' } : { code: 'file-other-format', words: { format: formatName('cfb') } }
}
