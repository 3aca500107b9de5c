import { mailMessages } from './mail-messages'
import { readMail } from './read-eml'
import { failedFile, itemOf, type ReadItem } from './read-item'

/** A mailbox file: an article a message; a broken message costs that message only. */
export async function readMbox(file: string, bytes: Uint8Array): Promise<readonly ReadItem[]> {
  const items: ReadItem[] = []
  for await (const message of mailMessages([bytes], bytes.length)) {
    if (message !== null) items.push(itemOf(file, `message ${items.length + 1}`, await readMail(message)))
  }
  return items.length > 0 ? items : failedFile(file, { code: 'entries-missing', words: { format: 'mbox' } })
}
