import { fileTypeFromBuffer } from 'file-type'

/** Formats whose bytes are plain letters all the same. */
const WRITTEN_SIGNATURES: readonly (readonly [start: string, name: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['{\\rtf', 'an RTF document'],
  ['%!PS', 'a PostScript document'],
]
const NAMES: Readonly<Record<string, string>> = {
  pdf: 'a PDF document',
  docx: 'a Word document',
  xlsx: 'an Excel sheet',
  cfb: 'an old Office document',
  zip: 'a ZIP archive',
  gz: 'a gzip archive',
}

/**
 * What the first bytes say a file is, as words ("a PNG image"), or null where they say nothing of a binary.
 * Two letters are signature enough for some formats, so text is exempt: “BMKG …” is no bitmap.
 */
export async function nameSignature(bytes: Uint8Array, looksLikeText: boolean): Promise<string | null> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8))
  const written = WRITTEN_SIGNATURES.find(([letters]) => start.startsWith(letters))
  if (written !== undefined) return written[1]
  if (looksLikeText) return null
  const type = await fileTypeFromBuffer(bytes.slice(0, 64 * 1024))
  if (type === undefined) return null
  const kind = /^(image|audio|video|font)\//.exec(type.mime)?.[1] ?? 'file'
  return NAMES[type.ext] ?? `data of another format (${type.ext.toUpperCase()} ${kind})`
}
