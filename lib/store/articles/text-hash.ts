import { createHash } from 'node:crypto'

/** SHA-256 of a text, the same for texts that differ only in blank space or in how Unicode writes a letter. */
export function textHash(text: string): string {
  return createHash('sha256').update(text.normalize('NFKC').replace(/\s+/g, ' ').trim()).digest('hex')
}
