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

/** The mail that a text passes on, where it does little else; the text as it is where it does not. Signatures, set off by two dashes, are left out of both. */
export function forwardedMail(text: string): ForwardedMail {
  const lines = text.split('\n')
  const at = lines.findIndex((line, number) => FIELDS.get(fieldOf(line)) === 'sender' && headOf(lines, number).length >= 3)
  const note = lines.slice(0, Math.max(0, at)).join('\n')
  if (at === -1 || note.length > LONGEST_NOTE) return { text: withoutSignature(text) }
  const headers = headOf(lines, at)
  const head = new Map(headers)
  const passedOn = lines.slice(at + headers.length).join('\n').trim()
  if (passedOn.length < note.length) return { text: withoutSignature(text) }
  const sender = head.get('sender')?.replace(/\s*[<[(]?\S+@\S+[>\])]?.*$/, '').replace(/^["']|["']$/g, '').trim()
  const [subject, date] = [head.get('subject'), head.get('date')]
  return { text: withoutSignature(passedOn), ...(sender ? { sender } : {}), ...(subject ? { subject } : {}), ...(date ? { date } : {}) }
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

function withoutSignature(text: string): string {
  return text.replace(SIGNATURE, '').trim()
}
