import type { Attachment, Header } from 'postal-mime'
import type { InputReason } from '../document'
import { articleOf } from './article-of'
import { forwardedMail } from './mail/forwarded-mail'
import { fragmentText } from './markup/fragment-text'
import { joinWrappedLines } from './text/join-wrapped-lines'
import { leaveHidden } from './markup/leave-hidden'
import { mailBytes } from './mail/mail-bytes'
import { problemOf } from './problem-of'
import { itemOf, type ReadItem, type Reading } from './read-item'
import { statedDate } from './facts/stated-date'

const FORMAT = 'mail'
/** Lists and newsletters say so; what they send is from a newsroom, other mail from a person. */
const OF_A_LIST = ['list-id', 'list-unsubscribe', 'list-post']
const ATTACHED_MAIL = 'message/rfc822'
/** Mails inside each other that are opened. */
const MAX_DEPTH = 5

/** A mail as an article: subject, sender, date and text. Attachments are left aside, with a note, but for a mail that says more than the one it is attached to. */
export async function readEml(file: string, bytes: Uint8Array): Promise<readonly ReadItem[]> {
  return [itemOf(file, undefined, await readMail(bytes))]
}

/** The article of one message. */
export async function readMail(bytes: Uint8Array, depth = 0): Promise<Reading> {
  const { default: PostalMime } = await import('postal-mime')
  try {
    const mail = await PostalMime.parse(mailBytes(bytes), { maxNestingDepth: 50 })
    const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value
    if (['from', 'subject', 'date', 'message-id'].every((name) => header(name) === undefined)) return broken('From, Subject, Date')
    const whole = await textOf(mail.text, mail.html)
    const { text, ...passedOn } = forwardedMail(whole)
    const attached = depth < MAX_DEPTH ? mail.attachments.find(({ mimeType }) => mimeType === ATTACHED_MAIL) : undefined
    const inner = attached === undefined ? undefined : await readMail(bytesOf(attached), depth + 1)
    if (inner !== undefined && 'article' in inner && inner.article.text.length > text.length) return withAttachments(mail.attachments.filter((one) => one !== attached), inner)
    if (text === '') return { reasons: [{ code: 'format-empty', words: { format: FORMAT } }] }
    const sender = passedOn.sender ?? (mail.from?.name.trim() || undefined)
    const sent = passedOn.date !== undefined && 'date' in statedDate(passedOn.date) ? passedOn.date : dateOf(mail.headers)
    const ofList = mail.headers.some(({ key }) => OF_A_LIST.includes(key))
    return withAttachments(mail.attachments, articleOf({
      text, title: (passedOn.subject ?? mail.subject)?.replace(/^(?:\s*(?:re|fwd?|tr|bls|trs)\s*:)+\s*/i, ''), ...(ofList && passedOn.sender === undefined ? { outlet: sender, publishedAt: sent } : { sender, sentAt: sent }),
    }))
  } catch (error) {
    return broken(problemOf(error))
  }
}

/** The header as it is, with the sender's zone, without the remarks in it: "… +0700 (WIB)". */
function dateOf(headers: readonly Header[]): string | undefined {
  return headers.find(({ key }) => key === 'date')?.value.replace(/\([^)]*\)/g, '').trim()
}

/** The plain text, lines joined; the page where there is no plain text, or it is only a hint to it ("open in a browser"). */
async function textOf(plain: string | undefined, html: string | undefined): Promise<string> {
  const written = joinWrappedLines((plain ?? '').replace(/\r\n?/g, '\n')).trim()
  const page = html === undefined ? '' : await fragmentText(html, leaveHidden)
  return written.length * 2 >= page.length ? written : page
}

/** Pictures that the text shows are none that anybody sent along. */
function withAttachments(attachments: readonly Attachment[], reading: Reading): Reading {
  const names = attachments.filter(({ disposition, related }) => disposition === 'attachment' && related !== true).map(({ filename, mimeType }) => filename ?? mimeType)
  if (names.length === 0 || 'reasons' in reading) return reading
  const note: InputReason = { code: 'attachments-left-out', words: { names: names.join(', ').slice(0, 200) } }
  return { ...reading, notes: [...(reading.notes ?? []), note] }
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
}

function broken(problem: string): Reading {
  return { reasons: [{ code: 'format-broken', words: { format: FORMAT, problem } }] }
}
