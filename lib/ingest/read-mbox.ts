import { mailMessages } from './mail-messages'
import { readMessages } from './read-eml'
import type { ReadItem } from './read-item'

/** A mailbox file: an article a message; a broken message costs that message only. */
export async function readMbox(file: string, bytes: Uint8Array): Promise<readonly ReadItem[]> {
  return readMessages(file, mailMessages(bytes))
}
