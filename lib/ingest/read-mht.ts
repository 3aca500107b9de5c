import { problemOf } from './problem-of'
import { readPage } from './read-html'
import { failedFile, itemOf, type ReadItem } from './read-item'

const FORMAT = 'MHTML'

/** A page saved as one file (MHTML): the mail of its parts holds the page, and its head the address it was saved from. */
export async function readMht(file: string, bytes: Uint8Array): Promise<readonly ReadItem[]> {
  const { default: PostalMime } = await import('postal-mime')
  try {
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 })
    if (mail.html === undefined) return failedFile(file, { code: 'format-empty', words: { format: FORMAT } })
    const address = mail.headers.find(({ key }) => key === 'snapshot-content-location')?.value
    return [itemOf(file, undefined, await readPage(mail.html, address))]
  } catch (error) {
    return failedFile(file, { code: 'format-broken', words: { format: FORMAT, problem: problemOf(error) } })
  }
}
