import { fileTypeFromBuffer } from 'file-type'

/** Formats whose bytes are plain letters all the same. */
const WRITTEN_SIGNATURES: readonly (readonly [start: string, format: string])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['%!PS', 'ps'],
  ['WARC/', 'warc'],
]
const NAMES: ReadonlyMap<string, string> = new Map([
  ['pdf', 'PDF'], ['docx', 'Word'], ['xlsx', 'Excel'], ['odt', 'OpenDocument'], ['epub', 'EPUB'], ['rtf', 'RTF'], ['ps', 'PostScript'], ['warc', 'WARC'], ['html', 'HTML'], ['txt', 'text (.txt)'], ['eml', 'mail (.eml)'], ['md', 'Markdown'],
  ['cfb', 'Microsoft Office (.doc, .xls)'], ['zip', 'ZIP'], ['gz', 'gzip'],
])
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const GZIP = [0x1f, 0x8b]

/**
 * What the first bytes say a file is, as the extension of its format ("png"), or null where they say nothing of a binary.
 * Two letters are signature enough for some formats, so text is exempt: “BMKG …” is no bitmap.
 */
export async function nameSignature(bytes: Uint8Array, looksLikeText: boolean): Promise<string | null> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8))
  const written = WRITTEN_SIGNATURES.find(([letters]) => start.startsWith(letters))
  if (written !== undefined) return written[1]
  // what is packed well may look like text but for its first bytes
  const isZip = ZIP.every((byte, at) => bytes[at] === byte)
  if (looksLikeText && !isZip && !GZIP.every((byte, at) => bytes[at] === byte)) return null
  // documents that are ZIP archives are told by the names in them
  // of a picture that breaks off it throws
  const type = await fileTypeFromBuffer(isZip ? bytes.slice() : bytes.slice(0, 64 * 1024)).catch(() => undefined)
  return type?.ext ?? null
}

/** The name of a format as people know it: "Word" for "docx". */
export function formatName(extension: string): string {
  return NAMES.get(extension) ?? extension.toUpperCase()
}
