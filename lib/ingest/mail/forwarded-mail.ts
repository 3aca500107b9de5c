import { withoutMailFurniture } from './mail-furniture'
import { attributionIn, withoutQuoteMarks } from './quoted-mail'

/** What a person passed on in a mail: who wrote it, when and under which subject, as the head of the passed-on mail says. */
export interface ForwardedMail {
  readonly text: string
  readonly sender?: string
  readonly subject?: string
  readonly date?: string
}

/** “From: Rani Ayu <rani@kabar.example>”, “*Dari:* …”. */
const HEADER = /^\*?(from|dari|date|tanggal|sent|dikirim|terkirim|subject|subjek|perihal|to|kepada|ke|cc)\s*:\*?\s*(.*)$/i
const FIELDS: ReadonlyMap<string, 'sender' | 'date' | 'subject'> = new Map([
  ['from', 'sender'], ['dari', 'sender'], ['date', 'date'], ['tanggal', 'date'], ['sent', 'date'], ['dikirim', 'date'], ['terkirim', 'date'], ['subject', 'subject'], ['subjek', 'subject'], ['perihal', 'subject'],
])
/** Words to the reader above what is passed on; a longer text is what the mail is about. */
const LONGEST_NOTE = 600
const LONGEST_HEAD = 8
/** The line above the name and address of whoever wrote, and how far above the end it may stand. */
const SIGNATURE = /\n--[ \t]*\n(?:[^\n]*\n){0,15}[^\n]*$/

/** The mail that a text passes on or answers, where it does little else; the text as it is where it does not. Signatures, set off by two dashes, and what else stands around every mail are left out of both. */
export function forwardedMail(text: string): ForwardedMail {
  const lines = withoutQuoteMarks(text).split('\n')
  const head = forwardingHead(lines) ?? attributionIn(lines)
  const note = lines.slice(0, head?.at ?? 0).join('\n')
  const passedOn = head === null ? '' : lines.slice(head.at + head.length).join('\n').trim()
  if (head === null || note.length > LONGEST_NOTE || passedOn.length < note.length) return { text: bare(lines.join('\n')) }
  return { text: bare(passedOn), ...head.said }
}

interface Head {
  /** The line where it begins, and how many lines it has. */
  readonly at: number
  readonly length: number
  readonly said: Omit<ForwardedMail, 'text'>
}

function forwardingHead(lines: readonly string[]): Head | null {
  const at = lines.findIndex((line, number) => FIELDS.get(fieldOf(line)) === 'sender' && headOf(lines, number).length >= 3)
  if (at === -1) return null
  const headers = headOf(lines, at)
  const head = new Map(headers)
  const sender = head.get('sender')?.replace(/\s*[<[(]?\S+@\S+[>\])]?.*$/, '').replace(/^["']|["']$/g, '').trim()
  const [subject, date] = [head.get('subject'), head.get('date')]
  return { at, length: headers.length, said: { ...(sender ? { sender } : {}), ...(subject ? { subject } : {}), ...(date ? { date } : {}) } }
}

/** The fields of a head that begins on a line, a line each; those of no use here keep their own names. */
function headOf(lines: readonly string[], at: number): readonly (readonly [field: string, value: string])[] {
  const near = lines.slice(at, at + LONGEST_HEAD).map((line): readonly [string, string] | null => {
    const value = HEADER.exec(line.trim())?.[2]
    return value === undefined ? null : [FIELDS.get(fieldOf(line)) ?? fieldOf(line), value.trim()]
  })
  const end = near.indexOf(null)
  return near.slice(0, end === -1 ? near.length : end).filter((field) => field !== null)
}

function fieldOf(line: string): string {
  return HEADER.exec(line.trim())?.[1]?.toLowerCase() ?? ''
}

function bare(text: string): string {
  return withoutMailFurniture(text.replace(SIGNATURE, ''))
}
