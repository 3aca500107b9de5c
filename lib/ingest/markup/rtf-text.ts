import iconv from 'iconv-lite'
import { foldedLines } from './folded-lines'

/** Groups that hold no text of the document. */
const SILENT = new Set(
  ('fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf annotation atnid atnauthor atndate ' +
    'themedata colorschememapping datastore listtable listoverridetable revtbl rsidtbl generator xmlnstbl fldinst latentstyles nonshppict shppict shprslt sp bkmkstart bkmkend ' +
    'pnseclvl mmathPr ftnsep ftnsepc aftnsep wgrffmtfilter pgdsctbl template docvar userprops operator company').split(' '),
)
const MARKS: ReadonlyMap<string, string> = new Map([
  ['par', '\n\n'], ['sect', '\n\n'], ['page', '\n\n'], ['row', '\n\n'], ['line', '\n'], ['softline', '\n'], ['cell', ' '], ['nestcell', ' '], ['tab', ' '], ['emdash', '—'], ['endash', '–'], ['emspace', ' '], ['enspace', ' '],
  ['lquote', '‘'], ['rquote', '’'], ['ldblquote', '“'], ['rdblquote', '”'], ['bullet', '•'], ['~', '\u00a0'], ['_', '-'], ['-', ''], ['{', '{'], ['}', '}'], ['\\', '\\'], ['\n', '\n\n'], ['\r', '\n\n'],
])
const TOKEN = /[{}]|\\'([0-9a-fA-F]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^a-z])|[^{}\\\r\n]+|[\r\n]+|\\/g
const MAX_DEPTH = 1000

/** Code pages of the alphabets of fonts. */
const CHARSETS: ReadonlyMap<string, string> = new Map([
  ['77', 'macintosh'], ['128', 'cp932'], ['129', 'cp949'], ['134', 'cp936'], ['136', 'cp950'], ['161', 'cp1253'], ['162', 'cp1254'], ['163', 'cp1258'], ['177', 'cp1255'], ['178', 'cp1256'], ['186', 'cp1257'], ['204', 'cp1251'], ['222', 'cp874'], ['238', 'cp1250'],
])

interface Group {
  readonly silent: boolean
  /** What its letters are part of. */
  readonly into: 'text' | 'title' | 'notes'
  /** By its number; absent: that of the whole file. */
  readonly font?: string | undefined
  /** Characters that stand for an older reader behind each \u. */
  readonly fallback: number
}

/** The text and the title of an RTF file. Reads token by token, without recursion; a file that breaks off gives what it has. */
export function rtfText(bytes: Uint8Array): { readonly text: string; readonly title: string } {
  const source = withoutBinary(new TextDecoder('latin1').decode(bytes))
  const written: { readonly [Part in Group['into']]: string[] } = { text: [], title: [], notes: [] }
  const groups: Group[] = []
  let group: Group = { silent: false, into: 'text', fallback: 1 }
  let skip = 0
  let starred = false
  let encoding = 'windows-1252'
  let usualFont: string | undefined
  const encodings = new Map<string | undefined, string>()
  let coded: number[] = []
  const write = (text: string) => {
    if (group.into === 'title' || !group.silent) written[group.into].push(text)
  }
  const flush = () => {
    if (coded.length > 0) write(iconv.decode(Buffer.from(coded), encodings.get(group.font ?? usualFont) ?? encoding))
    coded = []
  }
  for (const [token, hex, word, number, mark] of source.matchAll(TOKEN)) {
    if (hex !== undefined) {
      if (skip > 0) skip--
      else coded.push(Number.parseInt(hex, 16))
      continue
    }
    flush()
    if (token === '{') {
      if (groups.length < MAX_DEPTH) groups.push(group)
      skip = 0
    } else if (token === '}') {
      group = groups.pop() ?? group
      skip = 0
    } else if (mark === '*') starred = true
    else if (mark !== undefined) {
      if (skip > 0) skip--
      else write(MARKS.get(mark) ?? '')
    } else if (word === undefined) {
      if (/^[\r\n]/.test(token)) continue
      const kept = token.slice(Math.min(skip, token.length))
      skip -= token.length - kept.length
      if (kept !== '\\') write(kept)
    } else if (word === 'u' && number !== undefined) {
      write(String.fromCharCode(Number(number) & 0xffff))
      skip = group.fallback
    } else if (word === 'uc') group = { ...group, fallback: Math.min(8, Math.max(0, Number(number ?? 1))) }
    else if (word === 'ansicpg') encoding = iconv.encodingExists(`cp${number ?? ''}`) ? `cp${number ?? ''}` : number === '65001' ? 'utf-8' : encoding
    else if (word === 'v' || word === 'deleted') group = { ...group, silent: number !== '0' }
    else if (word === 'title') group = { ...group, into: 'title' }
    else if (word === 'f' && number !== undefined) group = { ...group, font: number }
    else if (word === 'deff') usualFont = number
    else if (word === 'plain') group = { ...group, font: undefined }
    else if (word === 'fcharset') encodings.set(group.font, CHARSETS.get(number ?? '') ?? encoding)
    else if (word === 'footnote') {
      group = { ...group, into: 'notes' }
      write('\n\n')
    } else if (word === 'shptxt') {
      group = { ...group, silent: false }
      write('\n\n')
    }
    else if ((starred && word !== 'shppict') || SILENT.has(word)) group = { ...group, silent: true }
    else write(MARKS.get(word) ?? '')
    starred = mark === '*'
  }
  flush()
  return { text: foldedLines([...written.text, ...written.notes].join('')), title: written.title.join('').trim() }
}

/** Pictures may hold bytes as they are: "\bin1024 …". */
function withoutBinary(source: string): string {
  const parts: string[] = []
  let from = 0
  const binary = /\\bin(\d{1,9}) ?/g
  for (let match = binary.exec(source); match !== null; match = binary.exec(source)) {
    parts.push(source.slice(from, match.index))
    from = match.index + match[0].length + Number(match[1])
    binary.lastIndex = from
  }
  return [...parts, source.slice(from)].join('')
}
