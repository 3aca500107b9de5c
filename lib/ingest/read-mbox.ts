import { mailMessages } from './mail/mail-messages'
import { readMail } from './read-eml'
import { failedPlace, MAX_PLACES, placesLeftOut, type Place } from './place'

/** A mailbox file: an article a message; a broken message costs that message only. */
export async function readMbox(bytes: Uint8Array): Promise<readonly Place[]> {
  const places: Place[] = []
  for await (const message of mailMessages([bytes], bytes.length)) {
    if (places.length > MAX_PLACES) break
    if (places.length === MAX_PLACES) places.push(placesLeftOut(`message ${places.length + 1}`))
    else if (message !== null) places.push({ entry: `message ${places.length + 1}`, read: () => readMail(message) })
  }
  return places.length > 0 ? places : failedPlace({ code: 'entries-missing', words: { format: 'mbox' } })
}
