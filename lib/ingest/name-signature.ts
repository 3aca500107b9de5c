import { fileTypeFromBuffer } from 'file-type'

/** Formats whose bytes are plain letters all the same. */
const WRITTEN_SIGNATURES: readonly (readonly [start: string, name: string])[] = [
  ['%PDF-', 'PDF'],
  ['{\\rtf', 'RTF'],
  ['%!PS', 'PostScript'],
]
const NAMES: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  xlsx: 'Excel',
  cfb: 'Microsoft Office',
  zip: 'ZIP',
  gz: 'gzip',
}

/**
 * What the first bytes say a file is, as the name of its format ("PNG"), or null where they say nothing of a binary.
 * Two letters are signature enough for some formats, so text is exempt: “BMKG …” is no bitmap.
 */
export async function nameSignature(bytes: Uint8Array, looksLikeText: boolean): Promise<string | null> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8))
  const written = WRITTEN_SIGNATURES.find(([letters]) => start.startsWith(letters))
  if (written !== undefined) return written[1]
  if (looksLikeText) return null
  const type = await fileTypeFromBuffer(bytes.slice(0, 64 * 1024))
  return type === undefined ? null : (NAMES[type.ext] ?? type.ext.toUpperCase())
}
