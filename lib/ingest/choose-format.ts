import type { InputReason } from '../document'
import { contentSignature } from './decode-text'
import { FORMATS, unknownFormat, type Format } from './formats'
import { formatName } from './name-signature'

/** The format to read a file in, with a note where that is not the one of its name, or the reason why there is none. */
export type Chosen = { readonly format: Format; readonly note?: InputReason } | { readonly reason: InputReason }

/** Formats of letters: what is in them decides only where it is a page. */
const PAGE = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html[\s>])/i
const PLAIN: ReadonlySet<string | undefined> = new Set(['txt', 'doc', undefined])
/** What signatures cannot tell apart from their container, and what a name says of it. */
const CONTAINERS: ReadonlySet<string> = new Set(['zip', 'gz', 'xml', 'eml'])
/** "EncryptedPackage" as an Office container spells the name of its part. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le')

/** Decides by the extension, and checks by the content: a PDF called .txt is read as the PDF that it is, and noted. */
export async function chooseFormat(name: string, bytes: Uint8Array): Promise<Chosen> {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase()
  const named = extension === undefined ? undefined : FORMATS.get(extension)
  const signature = (await contentSignature(bytes)) ?? (PLAIN.has(extension) && PAGE.test(new TextDecoder('latin1').decode(bytes.subarray(0, 4096))) ? 'html' : null)
  const found = signature === null || signature === extension ? undefined : FORMATS.get(signature)
  if (found !== undefined && found !== named && signature !== null) return { format: found, note: { code: 'format-by-content', words: { format: formatName(signature) } } }
  if (signature === 'cfb') return { reason: oldOffice(bytes) }
  if (signature !== null && found === undefined && signature !== extension && !CONTAINERS.has(signature) && named !== undefined) return { reason: { code: 'file-other-format', words: { format: formatName(signature) } } }
  return named === undefined ? { reason: unknownFormat(extension) } : { format: named }
}

/** A document with a password is an older container around the newer one. */
function oldOffice(bytes: Uint8Array): InputReason {
  const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED_PACKAGE)
  return encrypted ? { code: 'format-encrypted' } : { code: 'file-other-format', words: { format: formatName('cfb') } }
}
